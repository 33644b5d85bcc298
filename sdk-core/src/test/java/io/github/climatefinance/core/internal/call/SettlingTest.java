package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.json;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.json.Codecs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conflict on our own repeat of a keyed call is settled by reading, and by nothing that is not certain. */
class SettlingTest {
    private static final String KEYED = "{\"wallet\":\"w 1\",\"externalId\":\"k-1\"}";
    private static final Operation LIST =
            CallFixture.operation("listOrders", "GET", "/wallets/{wallet}/orders", Safety.READ);
    private static final Operation ORDER = order(SettlingRead.by(LIST, "externalId")
            .path("wallet", "/wallet")
            .query("externalId", "/externalId")
            .query("side", "/side")
            .items("/data")
            .created("createdOn")
            .result("orderId", "createdOn")
            .build());

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private static Operation order(@Nullable SettlingRead read) {
        Operation.Builder order = Operation.of("placeOrder", "POST", "/orders")
                .safety(Safety.KEYED)
                .idempotencyField("externalId");
        return (read == null ? order : order.reconcile(read)).build();
    }

    private static ApiCall<JsonNode> call(String body) {
        return call(ORDER, Answer.json("OrderResult", Codecs.JSON), body);
    }

    private static <T> ApiCall<T> call(Operation operation, Answer<T> answer, String body) {
        return ApiCall.of(operation, answer).json(Codecs.JSON, json(body)).build();
    }

    private static String item(String key) {
        return "{\"orderId\":\"o-" + key + "\",\"externalId\":\"" + key + "\",\"createdOn\":\"" + Instant.now()
                + "\",\"status\":\"RECEIVED\"}";
    }

    private static MockResponse page(String... items) {
        return ok("{\"data\":[" + String.join(",", items) + "],\"pagination\":{}}");
    }

    /** The provider acted, its answer was lost, and it takes our repeat for a duplicate. */
    private void lostThenConflict() {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(status(409));
    }

    private OutcomeUnknownException unknown(ApiCall<?> call) {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> fixture.made(call));
    }

    private static String sentence(String told) {
        return "acme placeOrder (key k-1) may or may not have been executed; listOrders was asked and " + told
                + ", ask it again before sending it again: acme placeOrder failed: HTTP 409 (POST /orders)";
    }

    @Test
    void whatTheReadShowsIsTheAnswerThatWasLost() throws Exception {
        lostThenConflict();
        fixture.server.enqueue(page(item("k-0"), item("k-1"))
                .newBuilder()
                .setHeader("X-Note", "from the read")
                .build());

        ApiResponse<JsonNode> response = fixture.made(call(KEYED));

        assertThat(response.value().path("orderId").asText()).isEqualTo("o-k-1");
        assertThat(response.value().fieldNames()).toIterable().containsExactly("orderId", "createdOn");
        assertThat(response.isSettledByReading()).isTrue();
        assertThat(response.isSettledByRepeat()).isFalse();
        assertThat(response.attempts()).isEqualTo(3);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("x-note")).contains("from the read");
        assertThat(response.idempotencyKey()).contains("k-1");
        fixture.taken();
        fixture.taken();
        assertThat(fixture.taken().getRequestLine()).isEqualTo("GET /api/wallets/w%201/orders?externalId=k-1 HTTP/1.1");
    }

    @Test
    void aKeyThatWasMadeIsAskedForAndNeedsNoTimeToBeBelieved() {
        fixture.server.setDispatcher(new Dispatcher() {
            private @Nullable String key;

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getMethod().equals("GET")) {
                    return page("{\"orderId\":\"o-1\",\"createdOn\":\"long ago\",\"externalId\":\""
                            + request.getUrl().queryParameter("externalId") + "\"}");
                }
                String sent = json(request.getBody().utf8()).path("externalId").asText();
                if (key == null) {
                    key = sent;
                    return dropped();
                }
                return status(sent.equals(key) ? 409 : 400);
            }
        });

        ApiResponse<JsonNode> response = fixture.made(call("{\"wallet\":\"w\"}"));

        assertThat(response.isSettledByReading()).isTrue();
        assertThat(response.value().path("orderId").asText()).isEqualTo("o-1");
    }

    @Test
    void readsOnUntilThePageThatShowsIt() throws Exception {
        lostThenConflict();
        fixture.server.enqueue(pageBefore("c 2", item("k-0")));
        fixture.server.enqueue(pageBefore("c 3"));
        fixture.server.enqueue(pageBefore("c 4", item("k-1")));

        ApiResponse<JsonNode> response = fixture.made(pagedCall());

        assertThat(response.value().path("orderId").asText()).isEqualTo("o-k-1");
        assertThat(response.attempts()).isEqualTo(5);
        assertThat(fixture.server.getRequestCount()).isEqualTo(5);
        fixture.taken();
        fixture.taken();
        assertThat(fixture.taken().getUrl().queryParameter("cursor")).isNull();
        assertThat(fixture.taken().getUrl().queryParameter("cursor")).isEqualTo("c 2");
        assertThat(fixture.taken().getUrl().encodedPath()).isEqualTo("/api/wallets/w%201/orders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "{}", "\"c2\""}) // the last one is that of the page itself
    void pagesThatEndWithoutItAreUnknown(String cursor) {
        lostThenConflict();
        fixture.server.enqueue(pageBefore("c2", item("k-0")));
        fixture.server.enqueue(ok("{\"data\":[],\"pagination\":{\"cursor\":" + cursor + "}}"));

        assertThat(unknown(pagedCall())).hasMessage(sentence("shows nothing with this key"));
        assertThat(fixture.server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aLaterPageThatCannotBeReadIsUnknown() {
        lostThenConflict();
        fixture.server.enqueue(pageBefore("c2", item("k-0")));
        fixture.server.enqueue(status(403));

        assertThat(unknown(pagedCall())).hasMessage(sentence("could not be read"));
    }

    private static ApiCall<JsonNode> pagedCall() {
        Operation paged = order(SettlingRead.by(LIST, "externalId")
                .path("wallet", "/wallet")
                .items("/data")
                .next("cursor", "/pagination/cursor")
                .created("createdOn")
                .result("orderId", "createdOn")
                .build());
        return call(paged, Answer.json("OrderResult", Codecs.JSON), KEYED);
    }

    private static MockResponse pageBefore(String cursor, String... items) {
        return ok("{\"data\":[" + String.join(",", items) + "],\"pagination\":{\"cursor\":\"" + cursor + "\"}}");
    }

    @Test
    void nothingFoundIsUnknown() {
        lostThenConflict();
        fixture.server.enqueue(page(item("k-0"), "{\"orderId\":\"o-2\"}", "{\"externalId\":null}", "7"));

        OutcomeUnknownException failure = unknown(call(KEYED));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.idempotencyKey()).contains("k-1");
        assertThat(failure.operationId()).isEqualTo("placeOrder");
        assertThat(failure.reconcileOperationId()).contains("listOrders");
        assertThat(failure).hasMessage(sentence("shows nothing with this key"));
        assertThat(failure.getCause()).isInstanceOfSatisfying(ConflictException.class, conflict -> {
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.idempotencyKey()).contains("k-1");
        });
        assertThat(failure.getSuppressed()).hasSize(1).allMatch(TransportException.class::isInstance);
    }

    @Test
    void twoWithTheKeyAreUnknown() {
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1"), item("k-1")));

        assertThat(unknown(call(KEYED))).hasMessage(sentence("shows 2 items with this key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2020-01-01T00:00:00Z\"", "\"yesterday\"", "\"\"", "null", "1", "{}"})
    void anItemWithTheCallersKeyThatMayBeOlderThanTheCallIsUnknown(String created) {
        lostThenConflict();
        fixture.server.enqueue(page("{\"orderId\":\"o-1\",\"externalId\":\"k-1\",\"createdOn\":" + created + "}"));

        assertThat(unknown(call(KEYED)))
                .hasMessage(sentence("shows an item with this key that may be older than this call"));
    }

    @Test
    void aReadThatDoesNotTellWhenAnItemWasMadeSettlesOnlyAKeyThatWasMade() {
        Operation timeless = order(SettlingRead.by(LIST, "externalId")
                .path("wallet", "/wallet")
                .items("/data")
                .result("orderId")
                .build());
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));

        assertThat(unknown(call(timeless, Answer.json("OrderResult", Codecs.JSON), KEYED)))
                .hasMessage(sentence("shows an item with this key that may be older than this call"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"data\":null}", "{\"data\":\"none\"}", "[]"})
    void anAnswerOfAnotherShapeIsUnknown(String body) {
        lostThenConflict();
        fixture.server.enqueue(ok(body));

        assertThat(unknown(call(KEYED))).hasMessage(sentence("has no items at \"/data\""));
    }

    @Test
    void aReadThatFailsIsUnknownAndToldToo() {
        lostThenConflict();
        fixture.server.enqueue(status(403));

        OutcomeUnknownException failure = unknown(call(KEYED));

        assertThat(failure).hasMessage(sentence("could not be read"));
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getSuppressed()).hasSize(2);
        assertThat(failure.getSuppressed()[1])
                .hasMessage("acme listOrders failed: HTTP 403 (GET /wallets/{wallet}/orders)");
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aReadThatIsNoJsonIsUnknown() {
        lostThenConflict();
        fixture.server.enqueue(ok("{\"data\":["));

        OutcomeUnknownException failure = unknown(call(KEYED));

        assertThat(failure.outcome()).as("of the order, not of the read").isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getSuppressed()[1]).isInstanceOf(DecodingException.class);
    }

    @Test
    void theReadIsRepeatedAsReadsAre() {
        lostThenConflict();
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(page(item("k-1")));

        assertThat(fixture.made(call(KEYED)).attempts()).isEqualTo(5);
        assertThat(fixture.sleeper.waits).hasSize(3);
    }

    @Test
    void aRequestThatLacksWhatTheReadNeedsIsUnknown() {
        lostThenConflict();

        OutcomeUnknownException failure = unknown(call("{\"externalId\":\"k-1\"}"));

        assertThat(failure).hasMessage(sentence("could not be read"));
        assertThat(failure.getSuppressed()[1]).hasMessage("`/wallet` is not in the request");
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void withoutAReadItIsUnknown() {
        lostThenConflict();

        OutcomeUnknownException failure = unknown(call(order(null), Answer.json("OrderResult", Codecs.JSON), KEYED));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.idempotencyKey()).contains("k-1");
        assertThat(failure)
                .hasMessage(
                        "acme placeOrder (key k-1) may or may not have been executed; check with the provider before"
                                + " sending it again: acme placeOrder failed: HTTP 409 (POST /orders)");
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aConflictOnTheFirstAttemptIsOneAndNothingIsRead() {
        fixture.server.enqueue(status(409));

        ConflictException failure = catchThrowableOfType(ConflictException.class, () -> fixture.made(call(KEYED)));

        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(failure.idempotencyKey()).contains("k-1");
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aConflictAfterAttemptsThatDidNotActIsOneAndNothingIsRead() {
        fixture.server.enqueue(status(429));
        fixture.server.enqueue(status(409));

        ConflictException failure = catchThrowableOfType(ConflictException.class, () -> fixture.made(call(KEYED)));

        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void otherOperationsAreNotSettled() {
        Operation put = Operation.of("setThing", "PUT", "/things")
                .safety(Safety.IDEMPOTENT)
                .idempotencyField("externalId")
                .reconcile(SettlingRead.by(LIST, "externalId")
                        .path("wallet", "/wallet")
                        .build())
                .build();
        lostThenConflict();

        ConflictException failure =
                catchThrowableOfType(ConflictException.class, () -> fixture.made(call(put, Answer.none(), KEYED)));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anAnswerThatBrokeOffWasAcceptedEvenIfNothingIsFound() {
        fixture.server.enqueue(new MockResponse.Builder()
                .body("{\"a\":\"" + "x".repeat(100_000) + "\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        fixture.server.enqueue(status(409));
        fixture.server.enqueue(page());

        OutcomeUnknownException failure = unknown(call(KEYED));

        assertThat(failure.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(failure)
                .hasMessageContaining("was accepted, but its answer could not be read; listOrders was asked");
    }

    @Test
    void whatIsFoundWithoutWhatTheAnswerMustHaveWasExecutedAndItsAnswerIsLost() {
        lostThenConflict();
        fixture.server.enqueue(page("{\"externalId\":\"k-1\",\"createdOn\":\"" + Instant.now() + "\"}"));

        OutcomeUnknownException failure = unknown(call(KEYED));

        assertThat(failure.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(failure.idempotencyKey()).contains("k-1");
        assertThat(failure)
                .hasMessage(
                        "acme placeOrder (key k-1) was executed, as listOrders shows, but its answer is lost; do not"
                                + " send it again: acme placeOrder failed: HTTP 409 (POST /orders)");
    }

    @Test
    void whatTheAnswerTypeCannotReadWasExecutedToo() {
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));

        OutcomeUnknownException failure =
                unknown(call(ORDER, Answer.json("List<Order>", Codecs.list(Codecs.JSON)), KEYED));

        assertThat(failure.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void anAnswerThatHasNothingToTellNeedsNothing() {
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));
        Operation silent = order(SettlingRead.by(LIST, "externalId")
                .path("wallet", "/wallet")
                .items("/data")
                .created("createdOn")
                .build());

        assertThat(fixture.made(call(silent, Answer.none(), KEYED)).isSettledByReading())
                .isTrue();
        ApiResponse<Optional<JsonNode>> perhaps =
                fixture.made(call(silent, Answer.jsonOrNone("OrderResult", Codecs.JSON), KEYED));
        assertThat(perhaps.value()).isEmpty();
    }

    @Test
    void aFileIsLost() {
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));
        ApiCall<Download> call = call(ORDER, Answer.download(), KEYED);

        assertThat(unknown(call).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aReadOfOneObjectSettlesTooAndItsAbsenceDoesNot() {
        Operation get = CallFixture.operation("getOrder", "GET", "/orders/by-external-id/{id}", Safety.READ);
        Operation order = order(SettlingRead.by(get, "externalId")
                .path("id", "/externalId")
                .created("createdOn")
                .result("orderId")
                .build());
        lostThenConflict();
        fixture.server.enqueue(ok(item("k-1")));
        lostThenConflict();
        fixture.server.enqueue(status(404));
        ApiCall<JsonNode> call = call(order, Answer.json("OrderResult", Codecs.JSON), KEYED);

        assertThat(fixture.made(call).value().path("orderId").asText()).isEqualTo("o-k-1");
        OutcomeUnknownException failure = unknown(call);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getSuppressed()[1]).isInstanceOf(NotFoundException.class);
    }

    @Test
    void parametersComeFromThePathTheKeyHeaderAndTheClientToo() throws Exception {
        Operation send = Operation.of("placeOrder", "POST", "/wallets/{walletId}/orders")
                .safety(Safety.KEYED)
                .idempotencyHeader("Idempotency-Key")
                .reconcile(SettlingRead.by(LIST, "reference")
                        .path("wallet", "{walletId}")
                        .query("reference", "{Idempotency-Key}")
                        .query("limit", "/limit")
                        .headers("X-Version")
                        .items("/data")
                        .build())
                .build();
        Pipeline calls = fixture.started(fixture.builder().headerParameters(Map.of("X-Version", "7")));
        ApiCall<Void> call = ApiCall.of(send, Answer.none())
                .path("walletId", "w")
                .json(Codecs.JSON, json("{\"limit\":1E+1}"))
                .build();
        lostThenConflict();
        fixture.server.enqueue(page());

        OutcomeUnknownException failure = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> calls.call(
                        call, RequestOptions.builder().header("X-Trace", "t").build()));

        fixture.taken();
        fixture.taken();
        RecordedRequest read = fixture.taken();
        assertThat(read.getUrl().encodedPath()).isEqualTo("/api/wallets/w/orders");
        assertThat(read.getUrl().queryParameter("reference"))
                .isEqualTo(failure.idempotencyKey().orElseThrow());
        assertThat(read.getUrl().queryParameter("limit")).isEqualTo("10");
        assertThat(read.getHeaders().get("X-Version")).isEqualTo("7");
        assertThat(read.getHeaders().get("X-Trace")).isEqualTo("t");
    }

    @Test
    void parametersComeFromAFormToo() throws Exception {
        ApiCall<Void> call = ApiCall.of(ORDER, Answer.none())
                .form("wallet", "w")
                .form("externalId", "k-1")
                .build();
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));

        assertThat(fixture.made(call).isSettledByReading()).isTrue();

        fixture.taken();
        fixture.taken();
        assertThat(fixture.taken().getTarget()).isEqualTo("/api/wallets/w/orders?externalId=k-1");
    }

    @Test
    void theReadHasCredentialsOfItsOwn() throws Exception {
        Operation secured = Operation.of("listOrders", "GET", "/orders")
                .safety(Safety.READ)
                .security("basic")
                .build();
        Operation order = order(SettlingRead.by(secured, "externalId")
                .items("/data")
                .created("createdOn")
                .result("orderId")
                .build());
        ApiCall<JsonNode> call = call(order, Answer.json("OrderResult", Codecs.JSON), KEYED);
        Pipeline calls = fixture.started(fixture.builder().credentials(Map.of("basic", BasicCredentials.of("u", "p"))));
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));
        lostThenConflict();

        calls.call(call, RequestOptions.none());
        OutcomeUnknownException without = unknown(call);

        fixture.taken();
        fixture.taken();
        assertThat(fixture.taken().getHeaders().get("Authorization")).startsWith("Basic ");
        assertThat(without.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(without.getSuppressed()[1])
                .hasMessage("the client has no credentials for `basic`, which this operation needs");
    }

    @Test
    void theDeadlineOfTheCallEndsTheRead() {
        lostThenConflict();
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        RequestOptions hurried =
                RequestOptions.builder().timeout(Duration.ofMillis(400)).build();

        long start = System.nanoTime();
        OutcomeUnknownException failure = catchThrowableOfType(
                OutcomeUnknownException.class, () -> fixture.calls().call(call(KEYED), hurried));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.idempotencyKey()).contains("k-1");
        assertThat(List.of(failure.getSuppressed()).get(1))
                .isInstanceOfSatisfying(
                        CallTimeoutException.class,
                        late -> assertThat(late.idempotencyKey()).contains("k-1"));
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void anInterruptEndsTheReadAndTheFlagStays() {
        lostThenConflict();
        fixture.server.enqueue(status(503));
        fixture.sleeper.whenAsked = () -> {
            if (fixture.sleeper.waits.size() == 2) {
                Thread.currentThread().interrupt();
            }
        };

        OutcomeUnknownException failure = unknown(call(KEYED));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.getSuppressed()[1]).isInstanceOf(CallCancelledException.class);
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void isSettledWithoutWaitingToo() throws Exception {
        lostThenConflict();
        fixture.server.enqueue(page(item("k-1")));

        JsonNode value =
                fixture.calls().callAsync(call(KEYED), RequestOptions.none()).get(5, TimeUnit.SECONDS);

        assertThat(value.path("orderId").asText()).isEqualTo("o-k-1");
    }

    @Test
    void cancellingTheFutureEndsTheReadOnItsSocket() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        OkHttpClient client = fixture.httpClient()
                .newBuilder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        if (call.request().method().equals("GET")) {
                            cancelled.countDown();
                        }
                    }
                })
                .build();
        Pipeline calls = fixture.started(fixture.builder().httpClient(client));
        lostThenConflict();
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        CompletableFuture<JsonNode> future = calls.callAsync(call(KEYED), RequestOptions.none());
        fixture.taken();
        fixture.taken();
        assertThat(fixture.taken().getMethod()).isEqualTo("GET");
        future.cancel(true);

        assertThat(cancelled.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anotherRefusalOfARepeatIsNotSettled() {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(status(400));

        ApiException failure = catchThrowableOfType(ApiException.class, () -> fixture.made(call(KEYED)));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }
}
