package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders for securities. */
class TradingSecurityTest {

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final String ISIN = "ZZSYNTHETF01";

    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(STEP);
    private final TradingCaller caller = new TradingCaller(sandbox);
    private final TradingCustomer customer = sandbox.customer();

    @BeforeEach
    void fixPrices() {
        sandbox.prices().holdStill();
        price("100");
    }

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private void price(String price) {
        sandbox.prices().set(ISIN, new BigDecimal(price));
    }

    private void steps(int count) {
        sandbox.passes(STEP.multipliedBy(count));
    }

    private String order(String type, String side, int quantity, String more) throws Exception {
        return caller.post("/trading/order/" + type, TradingCaller.shares(customer, side, quantity, more))
                .path("orderId")
                .asText();
    }

    private JsonNode order(String id) throws Exception {
        return caller.read("/trading/order/" + id);
    }

    private String status(String id) throws Exception {
        return order(id).path("status").asText();
    }

    private BigDecimal money() throws Exception {
        return caller.product(customer.cashId())
                .at("/accountData/availableBalance")
                .decimalValue();
    }

    private BigDecimal shares(String field) throws Exception {
        JsonNode position = caller.product(customer.depositoryId()).at("/traditionalAssets/0");
        assertThat(position.path("isin").asText()).isEqualTo(ISIN);
        return position.path(field).decimalValue();
    }

    @Test
    void buysAtTheMarketForAFee() throws Exception {
        String id = order("market", "BUY", 10, "");
        steps(2);
        assertThat(status(id)).isEqualTo("PLACED");
        steps(1);
        JsonNode order = order(id);

        assertThat(order.path("status").asText()).isEqualTo("FILLED");
        assertThat(order.at("/execution/executionAmount").decimalValue()).isEqualByComparingTo("1000.50");
        assertThat(order.at("/execution/feeAmount").decimalValue()).isEqualByComparingTo("0.99");
        assertThat(order.at("/execution/remainingQuantity").asInt()).isZero();
        assertThat(order.path("partialExecutions")).hasSize(1);
        assertThat(money()).isEqualByComparingTo("98998.51");
        assertThat(shares("quantity")).isEqualByComparingTo("260");
        steps(1);
        assertThat(status(id)).isEqualTo("SETTLED");
    }

    @Test
    void sellsAtTheMarketForAFee() throws Exception {
        order("market", "SELL", 10, "");
        steps(3);

        assertThat(money()).isEqualByComparingTo("100998.51");
        assertThat(shares("quantity")).isEqualByComparingTo("240");
    }

    @Test
    void waitsForThePriceOfALimit() throws Exception {
        String buy = order("limit", "BUY", 10, ",'limitPrice':90");
        String sell = order("limit", "SELL", 10, ",'limitPrice':110");
        steps(10);
        assertThat(status(buy)).isEqualTo("PLACED");
        assertThat(status(sell)).isEqualTo("PLACED");
        assertThat(money()).as("set aside").isEqualByComparingTo("99099.01");
        assertThat(shares("availableQuantity")).as("set aside").isEqualByComparingTo("240");
        price("89.9");
        assertThat(status(buy)).isEqualTo("FILLED");
        assertThat(status(sell)).isEqualTo("PLACED");
        assertThat(order(buy).at("/execution/executionPrice").decimalValue())
                .as("no more than the limit")
                .isLessThanOrEqualTo(new BigDecimal("90"));
        price("111");

        assertThat(status(sell)).isEqualTo("FILLED");
        assertThat(order(sell).at("/execution/executionPrice").decimalValue())
                .isGreaterThanOrEqualTo(new BigDecimal("110"));
    }

    @Test
    void waitsForThePriceOfAStop() throws Exception {
        String buy = order("stop", "BUY", 10, ",'stopPrice':110");
        String sell = order("stop", "SELL", 10, ",'stopPrice':90");
        steps(10);
        assertThat(status(buy)).isEqualTo("PLACED");
        assertThat(status(sell)).isEqualTo("PLACED");
        price("89");
        assertThat(status(buy)).isEqualTo("PLACED");
        assertThat(status(sell)).isEqualTo("FILLED");
        price("111");

        assertThat(status(buy)).isEqualTo("FILLED");
    }

    @Test
    void fillsLimitsAlongTheRandomWalk() throws Exception {
        sandbox.prices().move();
        String id = order("limit", "BUY", 1, ",'limitPrice':99.5");
        sandbox.passes(Duration.ofHours(4));
        caller.login();
        JsonNode order = order(id);

        assertThat(order.path("status").asText()).isIn("FILLED", "SETTLED");
        assertThat(order.at("/execution/executionPrice").decimalValue()).isLessThanOrEqualTo(new BigDecimal("99.5"));
    }

    @Test
    void hasTheStatusesOfExchangesOrNot() throws Exception {
        sandbox.switchOff(TradingSwitch.EXCHANGE_STATUSES);
        String tomorrow =
                LocalDate.ofInstant(sandbox.now(), ZoneOffset.UTC).plusDays(1).toString();
        String id = order("limit", "BUY", 10, ",'limitPrice':90,'expiryDate':'" + tomorrow + "'");
        steps(5);
        assertThat(status(id)).isEqualTo("PENDING");
        sandbox.passes(Duration.ofDays(2));
        caller.login();

        assertThat(status(id)).isEqualTo("CANCELED");
        assertThat(money()).isEqualByComparingTo("100000");
    }

    @Test
    void letsOrdersExpireAfterTheirLastDay() throws Exception {
        String today = LocalDate.ofInstant(sandbox.now(), ZoneOffset.UTC).toString();
        String id = order("limit", "BUY", 10, ",'limitPrice':90,'expiryDate':'" + today + "'");
        String usual = order("limit", "BUY", 10, ",'limitPrice':90");
        sandbox.passes(Duration.ofDays(1));
        caller.login();

        assertThat(status(id)).isEqualTo("EXPIRED");
        assertThat(status(usual)).isEqualTo("PLACED");
        assertThat(order(usual).path("expiryDate").asText())
                .isEqualTo(LocalDate.parse(today).plusYears(1).toString());
    }

    @Test
    void executesInPartsOrAtOnce() throws Exception {
        sandbox.switchOn(TradingSwitch.PARTIAL_EXECUTIONS);
        String id = order("market", "BUY", 5, "");
        steps(3);
        assertThat(status(id)).isEqualTo("PARTIALLY_FILLED");
        assertThat(order(id).at("/execution/quantity").asInt()).isEqualTo(3);
        assertThat(order(id).at("/execution/remainingQuantity").asInt()).isEqualTo(2);
        assertThat(shares("quantity")).isEqualByComparingTo("253");
        assertThat(sandbox.transactions()).isEmpty();
        price("110");
        JsonNode order = order(id);

        assertThat(order.path("status").asText()).isEqualTo("FILLED");
        assertThat(order.path("partialExecutions")).hasSize(2);
        assertThat(order.at("/partialExecutions/1/executionPrice").decimalValue())
                .isEqualByComparingTo("110.055");
        assertThat(order.at("/execution/feeAmount").decimalValue())
                .as("one fee")
                .isEqualByComparingTo("0.99");
        assertThat(money()).isEqualByComparingTo("99478.75");
        assertThat(sandbox.transactions()).hasSize(1);
    }

    @Test
    void cancelsWhatIsLeftOfAnOrderExecutedInPart() throws Exception {
        sandbox.switchOn(TradingSwitch.PARTIAL_EXECUTIONS);
        String id = order("market", "SELL", 5, "");
        steps(3);
        caller.ok("DELETE", "/trading/order/" + id, "");
        steps(1);

        assertThat(status(id)).isEqualTo("CANCELED");
        assertThat(shares("quantity")).isEqualByComparingTo("247");
        assertThat(shares("availableQuantity")).isEqualByComparingTo("247");
        assertThat(caller.product(customer.cashId())
                        .at("/accountData/withdrawableBalance")
                        .decimalValue())
                .isEqualByComparingTo(money());
        assertThat(sandbox.transactions()).as("what was executed").hasSize(1);
    }

    @Test
    void cancelsAnOrderThatWaits() throws Exception {
        String id = order("limit", "BUY", 10, ",'limitPrice':90");
        steps(3);
        assertThat(caller.status("DELETE", "/trading/order/" + id, "")).isEqualTo(202);
        assertThat(status(id)).as("decided later").isEqualTo("PLACED");
        steps(1);

        assertThat(status(id)).isEqualTo("CANCELED");
        assertThat(money()).isEqualByComparingTo("100000");
    }

    @Test
    void answersACancellationWithAnIdOrWithNothing() throws Exception {
        sandbox.switchOn(TradingSwitch.CANCELLATION_ANSWERED_WITH_ID);
        String id = order("limit", "BUY", 10, ",'limitPrice':90");

        assertThat(caller.ok("DELETE", "/trading/order/" + id, "")
                        .path("modificationId")
                        .asText())
                .hasSize(36);
    }

    @Test
    void isTooLateToCancelWhatIsExecuted() throws Exception {
        String id = order("market", "BUY", 10, "");
        steps(4);
        assertThat(caller.status("DELETE", "/trading/order/" + id, "")).isEqualTo(202);
        steps(2);

        assertThat(status(id)).isEqualTo("SETTLED");
    }

    @Test
    void changesAnOrderThatWaits() throws Exception {
        String id = order("limit", "BUY", 10, ",'limitPrice':90");
        steps(3);
        assertThat(caller.status("PATCH", "/trading/order/" + id, "{'limitPrice':120,'quantity':4}"))
                .isEqualTo(202);
        assertThat(order(id).path("quantity").asInt()).as("decided later").isEqualTo(10);
        steps(2);

        assertThat(status(id)).isEqualTo("FILLED");
        assertThat(order(id).at("/execution/quantity").asInt()).isEqualTo(4);
        assertThat(money()).isEqualByComparingTo("99598.81");
    }

    @Test
    void refusesAChangeThatComesTooLateByNotificationOrAtOnce() throws Exception {
        String id = order("market", "BUY", 10, "");
        steps(4);
        assertThat(caller.status("PATCH", "/trading/order/" + id, "{'quantity':4}"))
                .isEqualTo(202);
        steps(1);
        assertThat(order(id).path("quantity").asInt()).isEqualTo(10);
        sandbox.switchOn(TradingSwitch.STATE_CONFLICTS_REFUSED_AT_ONCE);

        assertThat(caller.status("PATCH", "/trading/order/" + id, "{'quantity':4}"))
                .isEqualTo(409);
    }

    @Test
    void changesTheTypeOfAnOrderIfItHasAPriceForIt() throws Exception {
        String id = order("limit", "BUY", 10, ",'limitPrice':90");
        steps(3);
        caller.ok("PATCH", "/trading/order/" + id, "{'orderType':'STOP'}");
        steps(2);
        assertThat(order(id).path("orderType").asText()).isEqualTo("LIMIT");
        caller.ok("PATCH", "/trading/order/" + id, "{'orderType':'STOP','stopPrice':110}");
        steps(2);
        assertThat(order(id).path("orderType").asText()).isEqualTo("STOP");
        assertThat(status(id)).isEqualTo("PLACED");
        caller.ok("PATCH", "/trading/order/" + id, "{'orderType':'MARKET'}");
        steps(2);

        assertThat(status(id)).isEqualTo("FILLED");
    }

    @Test
    void endsAnOrderThatIsChangedToMoreThanThereIsMoneyFor() throws Exception {
        String id = order("limit", "BUY", 10, ",'limitPrice':90");
        steps(3);
        caller.ok("PATCH", "/trading/order/" + id, "{'quantity':4000}");
        steps(2);

        assertThat(status(id)).isEqualTo("REJECTED");
        assertThat(money()).isEqualByComparingTo("100000");
    }

    @Test
    void invalidatesOrdersThatMakeNoSense() throws Exception {
        String none = order("market", "BUY", 0, "");
        String past = order("limit", "BUY", 1, ",'limitPrice':90,'expiryDate':'2020-01-01'");
        String free = order("limit", "BUY", 1, ",'limitPrice':0");
        String uncounted = order("market", "BUY", 1, ",'exAnteId':'none'");
        String unknown = caller.post(
                        "/trading/order/market",
                        TradingCaller.shares(customer, "BUY", 1, "").replace(ISIN, "ZZSYNTHNONE1"))
                .path("orderId")
                .asText();
        steps(1);

        for (String id : new String[] {none, past, free, uncounted, unknown}) {
            assertThat(status(id)).isEqualTo("INVALID");
        }
    }

    @Test
    void calculatesCostsThatAnOrderCanName() throws Exception {
        String body = """
                {'depositoryCustomerProductId':'%s','cashCustomerProductId':'%s','tradeSide':'BUY','quantityType':'UNIT',
                 'exchangeCode':'TGAT','orderType':'%s','isin':'%s','quantity':10}""";
        JsonNode costs = caller.post(
                "/trading/ex-ante", body.formatted(customer.depositoryId(), customer.cashId(), "MARKET", ISIN));
        String id = order(
                "market", "BUY", 10, ",'exAnteId':'" + costs.path("exAnteId").asText() + "'");
        steps(3);

        assertThat(costs.at("/order/grossAmount").decimalValue())
                .isEqualByComparingTo(order(id).at("/execution/executionAmount").decimalValue());
        assertThat(costs.at("/total/transactionFees/feeAmount").decimalValue())
                .isEqualByComparingTo(order(id).at("/execution/feeAmount").decimalValue());
        assertThat(caller.status(
                        "POST",
                        "/trading/ex-ante",
                        body.formatted(customer.depositoryId(), customer.cashId(), "LIMIT", ISIN)))
                .as("without a price")
                .isEqualTo(400);
    }
}
