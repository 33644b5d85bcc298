package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TradingWebhooksTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final String COINS = "DIGITAL_ASSET_ORDER_NOTIFICATION";
    private static final String SECURITIES = "TRADITIONAL_ASSET_ORDER_NOTIFICATION";

    private final MockWebServer receiver = new MockWebServer();
    private final QueueDispatcher taking = new QueueDispatcher();
    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(STEP);
    private final TradingCaller caller = new TradingCaller(sandbox);
    private final TradingCustomer customer = sandbox.customer();

    @BeforeEach
    void listen() throws Exception {
        taking.setFailFast(new MockResponse.Builder().code(200).build());
        receiver.setDispatcher(taking);
        receiver.start();
        sandbox.deliverWebhooksTo(URI.create("http://127.0.0.1:" + receiver.getPort() + "/gateway/"));
    }

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
        receiver.close();
    }

    private void register(String event) throws Exception {
        assertThat(caller.status("POST", "/webhooks", """
                        {'eventType':'%s','url':'https://partner.example/hooks/%s?synthetic=1',
                         'headers':[{'name':'api-key','value':'synthetic-secret'}]}""".formatted(event, event)))
                .isEqualTo(200);
    }

    private void steps(int count) {
        for (int i = 0; i < count; i++) {
            sandbox.passes(STEP);
        }
    }

    private static JsonNode payload(WebhookDelivery delivery) {
        try {
            return JSON.readTree(delivery.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private List<JsonNode> payloads() {
        return sandbox.deliveries().stream().map(TradingWebhooksTest::payload).toList();
    }

    private List<String> statuses() {
        return payloads().stream().map(one -> one.path("status").asText()).toList();
    }

    @Test
    void deliversWithTheHeadersAndThePathThatWereRegistered() throws Exception {
        register(COINS);
        String id = caller.orderCoins("BUY", "UNIT", "0.1");
        steps(2);
        List<WebhookDelivery> deliveries = sandbox.deliveries();

        assertThat(deliveries).hasSize(1);
        WebhookDelivery delivery = deliveries.get(0);
        assertThat(delivery.url().getPath()).isEqualTo("/gateway/hooks/" + COINS);
        assertThat(delivery.url().getQuery()).isEqualTo("synthetic=1");
        assertThat(delivery.status()).hasValue(200);
        assertThat(payload(delivery).path("orderId").asText()).isEqualTo(id);
        assertThat(payload(delivery).path("status").asText()).isEqualTo("FILLED");
        assertThat(payload(delivery).path("notificationType").asText()).isEqualTo("CREATED");
        assertThat(payload(delivery).path("modifiedOn").asText())
                .isEqualTo(caller.digitalOrder(id).path("modifiedOn").asText());
        assertThat(receiver.takeRequest().getHeaders().get("api-key")).isEqualTo("synthetic-secret");
    }

    @Test
    void tellsNothingWithoutAWebhookForTheEvent() throws Exception {
        register("TRANSFER_NOTIFICATION");
        caller.orderCoins("BUY", "UNIT", "0.1");
        steps(3);

        assertThat(sandbox.deliveries()).isEmpty();
    }

    @Test
    void tellsOfPendingOrdersOrDoesNot() throws Exception {
        register(COINS);
        caller.orderCoins("BUY", "UNIT", "0.1");
        steps(3);
        assertThat(statuses()).containsExactly("FILLED", "SETTLED");
        sandbox.switchOn(TradingSwitch.PENDING_ORDERS_TOLD);
        caller.orderCoins("BUY", "UNIT", "0.1");
        steps(3);

        assertThat(statuses()).containsExactly("FILLED", "SETTLED", "PENDING", "FILLED", "SETTLED");
    }

    @Test
    void tellsWhyACommandWasNotValid() throws Exception {
        register(COINS);
        caller.post(
                "/digital/orders/market",
                TradingCaller.coins(customer, "BUY", "UNIT", "0.1").replace("BTC", "NONE"));
        steps(1);
        JsonNode payload = payloads().get(0);

        assertThat(payload.path("status").asText()).isEqualTo("INVALID");
        assertThat(payload.path("notificationType").asText()).isEqualTo("VALIDATION_ERROR");
        assertThat(payload.at("/validationError/errorType").asText()).isEqualTo("DATA_NOT_FOUND_ERROR");
        assertThat(payload.at("/validationError/description").asText()).isEqualTo("asset NONE not found");
    }

    @Test
    void tellsWhyAnOrderWasRejected() throws Exception {
        register(COINS);
        caller.orderCoins("BUY", "UNIT", "100");
        steps(2);
        JsonNode payload = payloads().get(0);

        assertThat(payload.path("status").asText()).isEqualTo("REJECTED");
        assertThat(payload.at("/validationError/description").asText()).isEqualTo("insufficient balance");
    }

    @Test
    void tellsOfARefusedChangeWithoutStatusAndTime() throws Exception {
        register(SECURITIES);
        String id = caller.post("/trading/order/market", TradingCaller.shares(customer, "BUY", 1, ""))
                .path("orderId")
                .asText();
        steps(4);
        caller.ok("PATCH", "/trading/order/" + id, "{'quantity':2}");
        steps(1);
        List<JsonNode> payloads = payloads();
        JsonNode last = payloads.get(payloads.size() - 1);

        assertThat(statuses()).containsExactly("PLACED", "FILLED", "SETTLED", "");
        assertThat(last.path("orderId").asText()).isEqualTo(id);
        assertThat(last.has("status")).isFalse();
        assertThat(last.has("modifiedOn")).isFalse();
        assertThat(last.path("notificationType").asText()).isEqualTo("VALIDATION_ERROR");
        assertThat(last.at("/validationError/description").asText()).isEqualTo("the order is SETTLED");
    }

    @Test
    void saysNothingOfACancellationThatFailed() throws Exception {
        register(SECURITIES);
        String id = caller.post("/trading/order/market", TradingCaller.shares(customer, "BUY", 1, ""))
                .path("orderId")
                .asText();
        steps(4);
        caller.ok("DELETE", "/trading/order/" + id, "");
        steps(3);

        assertThat(statuses()).containsExactly("PLACED", "FILLED", "SETTLED");
    }

    @Test
    void tellsOfMoneyThatArrivedWithAnIdNobodyKnew() throws Exception {
        register("TRANSFER_NOTIFICATION");
        caller.ok(
                "POST",
                "/transfers-test/incoming-transfer",
                "{'customerProductId':'%s','amount':5,'reference':'Synthetic'}".formatted(customer.cashId()));
        steps(1);
        JsonNode payload = payloads().get(0);

        assertThat(statuses()).containsExactly("PROCESSED");
        assertThat(payload.path("notificationType").asText()).isEqualTo("CREATED");
        assertThat(caller.read("/transfers/" + payload.path("transferId").asText())
                        .at("/transfer/amount")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void tellsOfLabels() throws Exception {
        register("LABELS_UPDATE_NOTIFICATION");
        String labels =
                IntStream.range(0, 16).mapToObj(i -> "'l" + i + "'").toList().toString();
        String full = caller.post(
                        "/roles/customers",
                        "{'entityId':'%s','entityType':'NATURAL_PERSON','labels':%s}"
                                .formatted(sandbox.requestorId(), labels))
                .path("customerId")
                .asText();
        String stranger = "00000000-0000-0000-0000-000000000000";
        for (String ids : List.of(
                "['" + customer.customerId() + "']",
                "['" + customer.customerId() + "','" + full + "']",
                "['" + customer.customerId() + "','" + stranger + "']")) {
            caller.ok("PATCH", "/customer-labels/synthetic/customers", ids);
        }
        caller.ok("DELETE", "/customer-labels/none", "");
        steps(1);
        List<JsonNode> payloads = payloads();

        assertThat(payloads.get(0).at("/updatedCustomers/0").asText()).isEqualTo(customer.customerId());
        assertThat(payloads.get(1).at("/validationError/description").asText())
                .isEqualTo("a customer has 16 labels already");
        assertThat(payloads.get(2).at("/validationError/errorType").asText()).isEqualTo("CUSTOMERS_NOT_FOUND_ERROR");
        assertThat(payloads.get(3).at("/validationError/errorType").asText()).isEqualTo("DATA_NOT_FOUND_ERROR");
    }

    @Test
    void repeatsWhatIsNotTakenOrGivesUp() throws Exception {
        register(COINS);
        taking.setFailFast(new MockResponse.Builder().code(500).build());
        caller.orderCoins("BUY", "UNIT", "0.1");
        steps(2);
        assertThat(sandbox.deliveries()).extracting(WebhookDelivery::attempts).containsExactly(3);
        sandbox.switchOff(TradingSwitch.NOTIFICATIONS_REPEATED);
        caller.orderCoins("BUY", "UNIT", "0.1");
        steps(2);

        assertThat(sandbox.deliveries()).extracting(WebhookDelivery::attempts).containsExactly(3, 1, 1);
    }

    @Test
    void sendsEverythingTwiceOrOnce() throws Exception {
        register(COINS);
        sandbox.switchOn(TradingSwitch.NOTIFICATIONS_TWICE);
        caller.orderCoins("BUY", "UNIT", "0.1");
        steps(3);

        assertThat(statuses()).containsExactly("FILLED", "FILLED", "SETTLED", "SETTLED");
        assertThat(payloads().get(0)).isEqualTo(payloads().get(1));
    }

    @Test
    void sendsOutOfOrderOrInOrder() throws Exception {
        register(COINS);
        sandbox.switchOn(TradingSwitch.NOTIFICATIONS_OUT_OF_ORDER);
        caller.orderCoins("BUY", "UNIT", "0.1");
        steps(6);

        assertThat(statuses()).containsExactly("SETTLED", "FILLED");
        assertThat(payloads().get(0).path("modifiedOn").asText())
                .isGreaterThan(payloads().get(1).path("modifiedOn").asText());
    }

    @Test
    void deliversInRealTimeThoughNobodyAsks() throws Exception {
        register(COINS);
        sandbox.processingDelay(Duration.ofMillis(1));
        caller.orderCoins("BUY", "UNIT", "0.1");

        assertThat(receiver.takeRequest(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void keepsOneWebhookForEachEvent() throws Exception {
        register(COINS);
        JsonNode first = caller.read("/webhooks/" + COINS);
        sandbox.passes(Duration.ofSeconds(10));
        caller.send("POST", "/webhooks", "{'eventType':'%s','url':'https://other.example/'}".formatted(COINS));
        JsonNode second = caller.read("/webhooks/" + COINS);

        assertThat(caller.read("/webhooks")).hasSize(1);
        assertThat(second.path("url").asText()).isEqualTo("https://other.example/");
        assertThat(second.has("headers")).isFalse();
        assertThat(second.path("createdOn")).isEqualTo(first.path("createdOn"));
        assertThat(second.path("modifiedOn")).isNotEqualTo(first.path("modifiedOn"));
        assertThat(caller.status("DELETE", "/webhooks/" + COINS, "")).isEqualTo(200);
        assertThat(caller.status("GET", "/webhooks/" + COINS, "")).isEqualTo(404);
        assertThat(caller.status("DELETE", "/webhooks/" + COINS, "")).isEqualTo(404);
        assertThat(caller.read("/webhooks-missing")).hasSize(26);
    }

    @Test
    void wantsHttpsAndFiveHeadersAtMost() throws Exception {
        String headers = IntStream.range(0, 6)
                .mapToObj(i -> "{'name':'h" + i + "','value':'synthetic'}")
                .toList()
                .toString();
        String hook = "{'eventType':'" + COINS + "','url':'%s','headers':%s}";
        HttpResponse<String> plain = caller.send("POST", "/webhooks", hook.formatted("http://partner.example", "[]"));

        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(TradingCaller.json(plain).at("/errorDetails/0/field").asText())
                .isEqualTo("url");
        assertThat(caller.status("POST", "/webhooks", hook.formatted("https://partner.example", headers)))
                .isEqualTo(400);
        assertThat(sandbox.takeViolations()).hasSize(2);
    }

    @Test
    void deliversToLoopbackOnly() {
        assertThatThrownBy(() -> sandbox.deliverWebhooksTo(URI.create("http://partner.example")))
                .hasMessage("`url` must be http on loopback, but was http://partner.example");
    }
}
