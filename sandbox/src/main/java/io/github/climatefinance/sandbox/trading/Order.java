package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An order on its way: what it is for, what is set aside for it and what has been executed. Not safe for several threads. */
final class Order {

    static final BigDecimal SECURITY_FEE = new BigDecimal("0.99");
    private static final int COIN_DECIMALS = 8;

    final Thing thing;
    final Instrument instrument;
    final TradingSide side;
    final Optional<TradingQuote> quote;
    private BigDecimal units = BigDecimal.ZERO;
    private BigDecimal money = BigDecimal.ZERO;
    private BigDecimal fee = BigDecimal.ZERO;
    private BigDecimal reserved = BigDecimal.ZERO;

    Order(Thing thing, Instrument instrument, TradingSide side, Optional<TradingQuote> quote) {
        this.thing = thing;
        this.instrument = instrument;
        this.side = side;
        this.quote = quote;
    }

    String cashId() {
        return thing.text("cashCustomerProductId");
    }

    /** The wallet or depository. */
    String positionId() {
        return isSecurity() ? thing.text("depositoryCustomerProductId") : thing.text("walletCustomerProductId");
    }

    boolean isSecurity() {
        return instrument.family() == Instrument.Family.SECURITY;
    }

    /** Whose reservation it is, and of what. */
    String reservedFrom() {
        return side == TradingSide.BUY ? cashId() : positionId();
    }

    String reservedAsset() {
        return side == TradingSide.BUY ? Ledger.MONEY : instrument.code();
    }

    BigDecimal reserved() {
        return reserved;
    }

    void reserved(BigDecimal amount) {
        reserved = amount;
    }

    BigDecimal executedUnits() {
        return units;
    }

    BigDecimal executedMoney() {
        return money;
    }

    BigDecimal fee() {
        return fee;
    }

    boolean isUntouched() {
        return units.signum() == 0;
    }

    boolean isDone() {
        return !isSecurity() || units.compareTo(quantity()) >= 0;
    }

    /** As it was asked for: of coins and shares, or of money. */
    BigDecimal quantity() {
        ObjectNode holder =
                isSecurity() ? thing.data() : (ObjectNode) thing.data().path("marketOrderData");
        return holder.path("quantity").decimalValue();
    }

    boolean isByAmount() {
        return thing.data()
                .path("marketOrderData")
                .path("quantityType")
                .asText()
                .equals("AMOUNT");
    }

    /** MARKET, LIMIT or STOP. */
    String type() {
        return Json.text(thing.data(), "orderType").orElse("MARKET");
    }

    Optional<BigDecimal> price(String field) {
        return Json.decimal(thing.data(), field);
    }

    LocalDate expiry() {
        return LocalDate.parse(thing.text("expiryDate"));
    }

    /** The fee of the next execution: the first one bears it. */
    BigDecimal nextFee() {
        return isSecurity() && isUntouched() ? SECURITY_FEE : BigDecimal.ZERO;
    }

    /** What remains to be executed, in coins or shares at a price. */
    BigDecimal unitsAt(BigDecimal price) {
        if (!isByAmount()) {
            return quantity().subtract(units);
        }
        RoundingMode rounding = side == TradingSide.BUY ? RoundingMode.DOWN : RoundingMode.UP;
        return quantity().divide(price, COIN_DECIMALS, rounding);
    }

    /** What so many of them cost at a price. */
    BigDecimal moneyAt(BigDecimal price, BigDecimal count) {
        return isByAmount() ? quantity() : price.multiply(count).setScale(2, RoundingMode.HALF_UP);
    }

    /** The price that reservations reckon with. */
    BigDecimal expectedPrice(BigDecimal now) {
        return quote.map(TradingQuote::price)
                .or(() -> price("limitPrice").filter(limit -> type().equals("LIMIT")))
                .or(() -> price("stopPrice").filter(stop -> type().equals("STOP")))
                .orElse(now);
    }

    /** Whether it can be executed at a price. */
    boolean isMetBy(BigDecimal now) {
        boolean buys = side == TradingSide.BUY;
        return switch (type()) {
            case "LIMIT" -> now.compareTo(price("limitPrice").orElseThrow()) * (buys ? 1 : -1) <= 0;
            case "STOP" -> now.compareTo(price("stopPrice").orElseThrow()) * (buys ? 1 : -1) >= 0;
            default -> true;
        };
    }

    /** Why a change of an order for securities makes no sense. */
    Optional<Problem> problemOf(JsonNode change) {
        if (Json.decimal(change, "quantity").orElse(quantity()).compareTo(units) <= 0) {
            return Optional.of(Problem.of("the order would be for nothing more"));
        }
        String type = Json.text(change, "orderType").orElse(type());
        String needed = type.equals("LIMIT") ? "limitPrice" : "stopPrice";
        boolean priced = Json.decimal(change, needed)
                .or(() -> price(needed))
                .filter(price -> price.signum() > 0)
                .isPresent();
        return priced || type.equals("MARKET")
                ? Optional.empty()
                : Optional.of(Problem.of("an order of type " + type + " needs a price above 0"));
    }

    /** Changes an order for securities. */
    void change(JsonNode change) {
        for (String field : List.of("quantity", "orderType", "limitPrice", "stopPrice", "expiryDate")) {
            if (change.hasNonNull(field)) {
                thing.data().set(field, change.get(field));
            }
        }
    }

    /** Writes down an execution, for whoever reads the order. */
    void executed(BigDecimal count, BigDecimal price, BigDecimal amount, String executionId) {
        fee = fee.add(nextFee());
        units = units.add(count);
        money = money.add(amount);
        if (isSecurity()) {
            thing.data().set("execution", execution());
            ObjectNode part = thing.data().withArray("partialExecutions").addObject();
            part.put("executionId", executionId);
            part.set("executionPrice", Json.amount(price));
            part.set("executionQuantity", Json.amount(count));
            part.set("amount", Json.amount(amount));
        } else {
            ObjectNode execution = thing.data().putObject("executionData");
            execution.set("quantity", Json.amount(units));
            execution.set("executionPrice", Json.amount(price));
            execution.set("executionAmount", Json.amount(money));
        }
    }

    private ObjectNode execution() {
        ObjectNode execution = Json.object();
        execution.set("quantity", Json.amount(units));
        execution.set("executionPrice", Json.amount(money.divide(units, 3, RoundingMode.HALF_UP)));
        execution.set("executionAmount", Json.amount(money));
        execution.set("remainingQuantity", Json.amount(quantity().subtract(units)));
        execution.put("feeDescription", "Synthetic order fee");
        execution.set("feeAmount", Json.amount(fee));
        return execution;
    }
}
