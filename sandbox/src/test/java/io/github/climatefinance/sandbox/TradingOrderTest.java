package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingQuote;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders for coins and tokens. */
class TradingOrderTest {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(STEP);
    private final TradingCaller caller = new TradingCaller(sandbox);
    private final TradingCustomer customer = sandbox.customer();

    @BeforeEach
    void fixPrices() {
        sandbox.prices().holdStill().set("BTC", new BigDecimal("50000"));
    }

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private void steps(int count) {
        sandbox.passes(STEP.multipliedBy(count));
    }

    private BigDecimal money(String field) throws Exception {
        return caller.product(customer.cashId()).at("/accountData/" + field).decimalValue();
    }

    private BigDecimal coins(String field) throws Exception {
        for (JsonNode position : caller.product(customer.walletId()).path("cryptoAssets")) {
            if (position.path("cryptoSymbol").asText().equals("BTC")) {
                return position.path(field).decimalValue();
            }
        }
        return BigDecimal.ZERO;
    }

    private String accept(TradingQuote quote) throws Exception {
        return caller.post("/digital/orders/quote", acceptance(quote.quoteId()))
                .path("orderId")
                .asText();
    }

    private String acceptance(String quoteId) {
        return "{'quoteId':'%s','externalId':'%s','walletCustomerProductId':'%s','cashCustomerProductId':'%s'}"
                .formatted(quoteId, UUID.randomUUID(), customer.walletId(), customer.cashId());
    }

    @Test
    void buysCoinsByUnit() throws Exception {
        String id = caller.orderCoins("BUY", "UNIT", "0.5");
        steps(1);
        assertThat(money("availableBalance")).as("set aside").isEqualByComparingTo("74987.50");
        assertThat(coins("quantity")).isEqualByComparingTo("2.5");
        steps(1);
        JsonNode order = caller.digitalOrder(id);

        assertThat(order.path("status").asText()).isEqualTo("FILLED");
        assertThat(order.at("/executionData/quantity").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(order.at("/executionData/executionPrice").decimalValue()).isEqualByComparingTo("50025");
        assertThat(order.at("/executionData/executionAmount").decimalValue()).isEqualByComparingTo("25012.50");
        assertThat(money("availableBalance")).isEqualByComparingTo("74987.50");
        assertThat(coins("quantity")).isEqualByComparingTo("3");
        assertThat(coins("availableQuantity")).isEqualByComparingTo("3");
    }

    @Test
    void sellsCoinsByUnitAndSettlesWhatTheyBring() throws Exception {
        caller.orderCoins("SELL", "UNIT", "0.5");
        steps(1);
        assertThat(coins("availableQuantity")).as("set aside").isEqualByComparingTo("2");
        assertThat(coins("quantity")).isEqualByComparingTo("2.5");
        steps(1);
        assertThat(money("availableBalance")).isEqualByComparingTo("124987.50");
        assertThat(money("withdrawableBalance")).as("not settled").isEqualByComparingTo("100000");
        steps(1);

        assertThat(money("withdrawableBalance")).isEqualByComparingTo("124987.50");
        assertThat(coins("quantity")).isEqualByComparingTo("2");
    }

    @Test
    void buysAndSellsCoinsByAmount() throws Exception {
        caller.orderCoins("BUY", "AMOUNT", "1000");
        steps(2);
        assertThat(money("availableBalance")).isEqualByComparingTo("99000");
        assertThat(coins("quantity")).isEqualByComparingTo("2.51999000");
        caller.orderCoins("SELL", "AMOUNT", "1000");
        steps(2);

        assertThat(money("availableBalance")).isEqualByComparingTo("100000");
        assertThat(coins("quantity")).isEqualByComparingTo("2.49997999");
    }

    @Test
    void takesAmountsOfWholeCentsOnly() throws Exception {
        String id = caller.orderCoins("BUY", "AMOUNT", "10.005");
        steps(1);

        assertThat(caller.digitalOrder(id).path("status").asText()).isEqualTo("INVALID");
    }

    @Test
    void rejectsOrdersThatNothingIsThereFor() throws Exception {
        String noMoney = caller.orderCoins("BUY", "UNIT", "2");
        String noCoins = caller.orderCoins("SELL", "UNIT", "2.6");
        String tooSmall = caller.orderCoins("BUY", "UNIT", "0.00000001");
        steps(2);

        assertThat(caller.digitalOrder(noMoney).path("status").asText()).isEqualTo("REJECTED");
        assertThat(caller.digitalOrder(noMoney).path("message").asText()).isEqualTo("insufficient balance");
        assertThat(caller.digitalOrder(noCoins).path("message").asText()).isEqualTo("insufficient position");
        assertThat(caller.digitalOrder(tooSmall).path("message").asText())
                .isEqualTo("the order is too small to be executed");
        assertThat(money("availableBalance")).isEqualByComparingTo("100000");
    }

    @Test
    void saysInTheOrderWhyItWasRejectedOrDoesNot() throws Exception {
        sandbox.switchOff(TradingSwitch.REASONS_IN_ORDERS);
        String id = caller.orderCoins("BUY", "UNIT", "2");
        steps(2);

        assertThat(caller.digitalOrder(id).path("status").asText()).isEqualTo("REJECTED");
        assertThat(caller.digitalOrder(id).has("message")).isFalse();
    }

    @Test
    void doesNotSpendTheSameMoneyTwice() throws Exception {
        String first = caller.orderCoins("BUY", "UNIT", "1.5");
        String second = caller.orderCoins("BUY", "UNIT", "1.5");
        steps(2);

        assertThat(caller.digitalOrder(first).path("status").asText()).isEqualTo("FILLED");
        assertThat(caller.digitalOrder(second).path("status").asText()).isEqualTo("REJECTED");
        assertThat(money("availableBalance")).isEqualByComparingTo("24962.50");
    }

    @Test
    void rejectsAnOrderThatThePriceRanAwayFrom() throws Exception {
        String id = caller.orderCoins("BUY", "UNIT", "1.9");
        steps(1);
        sandbox.prices().set("BTC", new BigDecimal("60000"));
        steps(1);

        assertThat(caller.digitalOrder(id).path("status").asText()).isEqualTo("REJECTED");
        assertThat(money("availableBalance")).isEqualByComparingTo("100000");
    }

    @Test
    void invalidatesOrdersWithProductsThatDoNotFit() throws Exception {
        TradingCustomer other = sandbox.secondCustomer();
        String strangers = TradingCaller.coins(
                new TradingCustomer(
                        customer.customerId(),
                        customer.naturalPersonId(),
                        customer.cashId(),
                        other.walletId(),
                        customer.depositoryId()),
                "BUY",
                "UNIT",
                "0.1");
        String wrongType = TradingCaller.coins(customer, "BUY", "UNIT", "0.1")
                .replace(customer.walletId(), customer.depositoryId());
        String first =
                caller.post("/digital/orders/market", strangers).path("orderId").asText();
        String second =
                caller.post("/digital/orders/market", wrongType).path("orderId").asText();
        sandbox.closeProduct(other.cashId());
        String third = caller.post("/digital/orders/market", TradingCaller.coins(other, "SELL", "UNIT", "0.1"))
                .path("orderId")
                .asText();
        steps(1);

        assertThat(caller.digitalOrder(first).path("message").asText())
                .isEqualTo("the products belong to different customers");
        assertThat(caller.digitalOrder(second).path("status").asText()).isEqualTo("INVALID");
        assertThat(caller.digitalOrder(third).path("message").asText()).isEqualTo("active cash account not found");
    }

    @Test
    void executesAQuoteAtItsPriceWhateverTheMarketDoes() throws Exception {
        TradingQuote quote = sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.1"));
        sandbox.prices().set("BTC", new BigDecimal("55000"));
        String id = accept(quote);
        steps(2);
        JsonNode order = caller.digitalOrder(id);

        assertThat(order.path("status").asText()).isEqualTo("FILLED");
        assertThat(order.path("side").asText()).isEqualTo("BUY");
        assertThat(order.at("/executionData/executionPrice").decimalValue()).isEqualByComparingTo("50025");
        assertThat(money("availableBalance")).isEqualByComparingTo("94997.50");
        assertThat(caller.read("/transactions/" + sandbox.transactions().get(0).transactionId())
                        .at("/digitalTradingTransaction/quoteId")
                        .asText())
                .isEqualTo(quote.quoteId());
    }

    @Test
    void letsQuotesExpire() throws Exception {
        TradingQuote early = sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.1"));
        sandbox.passes(Duration.ofSeconds(20));
        String taken = accept(early);
        TradingQuote late = sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.1"));
        sandbox.passes(Duration.ofSeconds(30));
        String refused = accept(late);
        steps(1);

        assertThat(late.expiresAt()).isAfter(early.expiresAt());
        assertThat(caller.digitalOrder(taken).path("status").asText()).isIn("PENDING", "FILLED");
        assertThat(caller.digitalOrder(refused).path("status").asText()).isEqualTo("INVALID");
        assertThat(caller.digitalOrder(refused).path("message").asText()).isEqualTo("the quote has expired");
    }

    @Test
    void refusesAnExpiredQuoteAtOnceIfTold() throws Exception {
        sandbox.switchOn(TradingSwitch.EXPIRED_QUOTES_REFUSED_AT_ONCE).quoteLifetime(Duration.ofSeconds(5));
        TradingQuote quote = sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.1"));
        sandbox.passes(Duration.ofSeconds(5));

        assertThat(caller.status("POST", "/digital/orders/quote", acceptance(quote.quoteId())))
                .isEqualTo(409);
    }

    @Test
    void takesAQuoteOnce() throws Exception {
        TradingQuote quote = sandbox.quote("BTC", TradingSide.SELL, new BigDecimal("0.1"));
        String first = accept(quote);
        String second = accept(quote);
        steps(2);

        assertThat(caller.digitalOrder(first).path("status").asText()).isEqualTo("FILLED");
        assertThat(caller.digitalOrder(second).path("message").asText()).isEqualTo("the quote was accepted before");
        assertThat(coins("quantity")).isEqualByComparingTo("2.4");
    }

    @Test
    void knowsItsOwnQuotesOnly() throws Exception {
        assertThat(caller.status(
                        "POST",
                        "/digital/orders/quote",
                        acceptance(UUID.randomUUID().toString())))
                .isEqualTo(400);
        assertThatThrownBy(() -> sandbox.quote("NONE", TradingSide.BUY, BigDecimal.ONE))
                .hasMessage("`cryptoSymbol` must be of a coin that is traded, but was NONE");
        assertThatThrownBy(() -> sandbox.quote("BTC", TradingSide.BUY, BigDecimal.ZERO))
                .hasMessage("`quantity` must be above 0, but was 0");
    }

    @Test
    void tradesTokensByUnitOnly() throws Exception {
        String order = """
                {'symbol':'SYNT','quantity':0.00000001,'quantityType':'%s','side':'SELL','externalId':'%s',
                 'walletCustomerProductId':'%s','cashCustomerProductId':'%s'}""";
        assertThat(caller.status(
                        "POST",
                        "/wawex/orders/market",
                        order.formatted("AMOUNT", "synthetic-1", customer.walletId(), customer.cashId())))
                .isEqualTo(400);
        String id = caller.post(
                        "/wawex/orders/market",
                        order.replace("0.00000001", "100.5")
                                .formatted("UNIT", "synthetic-2", customer.walletId(), customer.cashId()))
                .path("orderId")
                .asText();
        steps(2);

        assertThat(caller.read("/wawex/orders/" + id).path("status").asText()).isEqualTo("FILLED");
        JsonNode position = caller.product(customer.walletId()).at("/tokenizedAssets/0");
        assertThat(position.path("tokenSymbol").asText()).isEqualTo("SYNT");
        assertThat(position.path("quantity").decimalValue()).isEqualByComparingTo("20");
        assertThat(position.path("currentPrice").decimalValue()).isEqualByComparingTo("25");
    }

    @Test
    void cancelsATokenOrderThatIsStillPending() throws Exception {
        String order = """
                {'symbol':'SYNT','quantity':1,'quantityType':'UNIT','side':'BUY','externalId':'synthetic-3',
                 'walletCustomerProductId':'%s','cashCustomerProductId':'%s'}""".formatted(customer.walletId(), customer.cashId());
        String id = caller.post("/wawex/orders/market", order).path("orderId").asText();
        sandbox.passes(Duration.ofSeconds(30));
        caller.ok("DELETE", "/wawex/orders/" + id, "");
        steps(3);

        assertThat(caller.read("/wawex/orders/" + id).path("status").asText()).isEqualTo("CANCELED");
        assertThat(money("availableBalance")).isEqualByComparingTo("100000");
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void hasReceiptsOfWhatWasExecuted() throws Exception {
        String id = caller.orderCoins("BUY", "UNIT", "0.1");
        assertThat(caller.status("GET", "/digital/orders/" + id + "/receipt", ""))
                .isEqualTo(404);
        steps(2);

        assertThat(caller.send("GET", "/digital/orders/" + id + "/receipt", "").body())
                .startsWith("%PDF");
    }

    @Test
    void listsOrdersByTimeAndByExternalId() throws Exception {
        caller.post("/digital/orders/market", TradingCaller.coins(customer, "BUY", "UNIT", "0.1", "synthetic-4"));
        String first = sandbox.now().toString();
        sandbox.passes(Duration.ofHours(1).minusMinutes(10));
        caller.post("/digital/orders/market", TradingCaller.coins(customer, "BUY", "UNIT", "0.1", "synthetic-5"));
        String path = "/products/" + customer.walletId() + "/digital/orders?";

        assertThat(caller.read(path + "externalId=synthetic-4").path("data")).hasSize(1);
        assertThat(caller.read(path + "externalId=synthetic-6").path("data")).isEmpty();
        assertThat(caller.read(path + "startCreatedOn=" + first)
                        .at("/data/0/externalId")
                        .asText())
                .isEqualTo("synthetic-5");
        assertThat(caller.read(path + "endCreatedOn=" + first).path("data").findValuesAsText("externalId"))
                .containsExactly("synthetic-4");
        assertThat(caller.read("/products/" + customer.cashId() + "/digital/orders")
                        .path("data"))
                .isEmpty();
    }
}
