package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.AssetTotals;
import io.github.climatefinance.sandbox.trading.BookedTransaction;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Money and assets move, and are never made or lost: what is where adds up, and so does what was booked. */
final class TradingConservation {

    private static final String MONEY = "EUR";

    private final TradingSandbox sandbox;
    private final Map<String, BigDecimal> sums;
    private final Map<String, BigDecimal> holdings;
    private int booked;

    /** Begins with how things are now, when nothing is under way. */
    TradingConservation(TradingSandbox sandbox) throws JsonProcessingException {
        this.sandbox = sandbox;
        this.sums = sums();
        this.holdings = holdings(DeskCaller.trading(sandbox));
        this.booked = sandbox.transactions().size();
    }

    private Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> all = new TreeMap<>();
        sandbox.totals().forEach(total -> all.put(total.asset(), total.sum().stripTrailingZeros()));
        return all;
    }

    /** Nothing is made or lost, whatever is under way. */
    void holds() {
        assertThat(sums()).isEqualTo(sums);
    }

    /** What the API shows is where the sandbox says it is, and has come there by what was booked. */
    void holdsAtRest() throws JsonProcessingException {
        holds();
        DeskCaller caller = DeskCaller.trading(sandbox);
        List<BookedTransaction> all = sandbox.transactions();
        for (BookedTransaction one : all.subList(booked, all.size())) {
            apply(caller.read("/transactions/" + one.transactionId()));
        }
        booked = all.size();
        Map<String, BigDecimal> shown = holdings(caller);
        Map<String, BigDecimal> expected = new TreeMap<>();
        holdings.forEach((key, amount) -> {
            if (amount.signum() != 0) {
                expected.put(key, amount.stripTrailingZeros());
            }
        });
        assertThat(shown).isEqualTo(expected);
        for (AssetTotals total : sandbox.totals()) {
            BigDecimal inProducts = shown.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(" " + total.asset()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(inProducts).as(total.asset()).isEqualByComparingTo(total.inProducts());
        }
    }

    private void apply(JsonNode transaction) {
        JsonNode digital = transaction.path("digitalTradingTransaction");
        JsonNode traditional = transaction.path("traditionalTradingTransaction");
        JsonNode transfer = transaction.path("cashTransaction");
        if (!digital.isMissingNode()) {
            boolean buys = digital.path("tradeSide").asText().equals("BUY");
            add(
                    digital,
                    "walletCustomerProductId",
                    digital.path("cryptoSymbol").asText(),
                    digital.path("quantity"),
                    buys);
            add(digital, "cashCustomerProductId", MONEY, digital.path("amount"), !buys);
        } else if (!traditional.isMissingNode()) {
            boolean buys = traditional.path("tradeSide").asText().equals("BUY");
            JsonNode execution = traditional.path("executionData");
            add(
                    traditional,
                    "depositoryCustomerProductId",
                    traditional.path("isin").asText(),
                    execution.path("quantity"),
                    buys);
            add(traditional, "cashCustomerProductId", MONEY, execution.path("executionAmount"), !buys);
            add(traditional, "cashCustomerProductId", MONEY, execution.path("feeAmount"), false);
        } else {
            add(transfer, "customerProductId", MONEY, transfer.path("amount"), true);
        }
    }

    private void add(JsonNode holder, String productField, String asset, JsonNode amount, boolean comes) {
        BigDecimal change =
                comes ? amount.decimalValue() : amount.decimalValue().negate();
        assertThat(amount.isNumber()).as("%s", holder).isTrue();
        holdings.merge(holder.path(productField).asText() + " " + asset, change, BigDecimal::add);
    }

    /** What all products have, of which nothing must be set aside. */
    private Map<String, BigDecimal> holdings(DeskCaller caller) throws JsonProcessingException {
        Map<String, BigDecimal> all = new TreeMap<>();
        for (TradingCustomer customer : List.of(sandbox.customer(), sandbox.secondCustomer())) {
            for (JsonNode product : caller.read("/customers/" + customer.customerId() + "/products")) {
                String id = product.path("customerProductId").asText();
                JsonNode account = product.path("accountData");
                if (!account.isMissingNode()) {
                    all.put(
                            id + " " + MONEY,
                            account.path("availableBalance").decimalValue().stripTrailingZeros());
                    assertThat(account.path("withdrawableBalance")).isEqualTo(account.path("availableBalance"));
                }
                positions(all, id, product.path("cryptoAssets"), "cryptoSymbol");
                positions(all, id, product.path("tokenizedAssets"), "tokenSymbol");
                positions(all, id, product.path("traditionalAssets"), "isin");
            }
        }
        return all;
    }

    private static void positions(Map<String, BigDecimal> all, String id, JsonNode positions, String name) {
        for (JsonNode position : positions) {
            assertThat(position.path("availableQuantity")).as("%s", position).isEqualTo(position.path("quantity"));
            all.put(
                    id + " " + position.path(name).asText(),
                    position.path("quantity").decimalValue().stripTrailingZeros());
        }
    }
}
