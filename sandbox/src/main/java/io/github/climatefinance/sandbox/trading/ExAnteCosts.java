package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an order for securities would cost: the price of now or of the order, and the synthetic fee. */
final class ExAnteCosts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Market market;

    ExAnteCosts(Market market) {
        this.market = market;
    }

    /** @throws Refusal if there is no such security, or an order of this type needs a price */
    ObjectNode of(JsonNode order) {
        Instrument security = market.find(
                        Instrument.Family.SECURITY, order.path("isin").asText())
                .orElseThrow(() -> Refusal.badRequest("isin", "there is no such security"));
        TradingSide side = TradingSide.of(order.path("tradeSide").asText());
        BigDecimal price = order.path("orderType").asText().equals("MARKET")
                ? market.price(security, side)
                : Json.decimal(order, "price")
                        .orElseThrow(() -> Refusal.badRequest("price", "an order of this type needs a price"));
        BigDecimal quantity = order.path("quantity").decimalValue();
        if (quantity.signum() <= 0) {
            throw Refusal.badRequest("quantity", "the quantity must be above 0");
        }
        BigDecimal gross = price.multiply(quantity).setScale(2, RoundingMode.HALF_UP);
        ObjectNode json = Json.object();
        json.putObject("asset")
                .put("isin", security.code())
                .put("type", security.type())
                .put("name", security.name());
        ObjectNode described = json.putObject("order")
                .put("tradeSide", side.name())
                .put("exchangeCode", order.path("exchangeCode").asText())
                .put("currency", Ledger.MONEY);
        described.set("quantity", Json.amount(quantity));
        described.set("grossAmount", Json.amount(gross));
        described.set("pricePerUnit", Json.amount(price));
        ObjectNode cost = json.putArray("costs")
                .addObject()
                .put("category", side == TradingSide.BUY ? "PURCHASE" : "SALE")
                .put("type", "TRANSACTION")
                .put("currency", Ledger.MONEY);
        cost.set("value", Json.amount(Order.SECURITY_FEE));
        cost.set("percent", percent(gross));
        ObjectNode fees = json.putObject("total").putObject("transactionFees").put("currency", Ledger.MONEY);
        fees.set("feeAmount", Json.amount(Order.SECURITY_FEE));
        fees.set("percent", percent(gross));
        json.putObject("metaInfo").put("disclaimer", "Synthetic figures").put("explanation", "Synthetic figures");
        return json;
    }

    private static JsonNode percent(BigDecimal gross) {
        return Json.amount(
                gross.signum() == 0
                        ? BigDecimal.ZERO
                        : Order.SECURITY_FEE.multiply(HUNDRED).divide(gross, 2, RoundingMode.HALF_UP));
    }
}
