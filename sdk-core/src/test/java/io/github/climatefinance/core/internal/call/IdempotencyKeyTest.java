package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.json;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.order;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A keyed call always has its key, the same in all attempts, and whoever made the call learns it. */
class IdempotencyKeyTest {
    private static final RequestOptions NONE = RequestOptions.none();
    private static final Operation SEND = Operation.of("send", "POST", "/sent")
            .safety(Safety.KEYED)
            .idempotencyHeader("Idempotency-Key")
            .build();
    private static final Operation SUBMIT = Operation.of("submit", "POST", "/forms")
            .safety(Safety.KEYED)
            .idempotencyField("reference")
            .build();

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private static String keyIn(RecordedRequest request) {
        okio.ByteString body = request.getBody();
        return body == null ? "" : json(body.utf8()).path("externalId").asText();
    }

    private static void isSortableUuid(String key) {
        assertThat(UUID.fromString(key).version()).isEqualTo(7);
    }

    @Test
    void aNewKeyIsTheSameInEveryAttemptAndStandsOnTheResponse() throws Exception {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(ok("{}"));

        ApiResponse<JsonNode> response = fixture.made(order("{\"amount\":1.50,\"name\":null}"));

        String key = response.idempotencyKey().orElseThrow();
        isSortableUuid(key);
        assertThat(response.attempts()).isEqualTo(3);
        for (int attempt = 0; attempt < 3; attempt++) {
            RecordedRequest request = fixture.taken();
            assertThat(request.getBody().utf8())
                    .isEqualTo("{\"amount\":1.50,\"name\":null,\"externalId\":\"" + key + "\"}");
        }
    }

    @Test
    void eachCallHasAKeyOfItsOwnThatSortsBehindTheOneBefore() throws Exception {
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{}"));
        ApiCall<JsonNode> call = order("{}");

        fixture.made(call);
        fixture.made(call);

        assertThat(keyIn(fixture.taken())).isLessThan(keyIn(fixture.taken()));
    }

    @Test
    void aNullInItsPlaceCountsAsNone() throws Exception {
        fixture.server.enqueue(ok("{}"));

        fixture.made(order("{\"externalId\":null,\"a\":1}"));

        RecordedRequest request = fixture.taken();
        isSortableUuid(keyIn(request));
        assertThat(request.getBody().utf8()).containsOnlyOnce("externalId");
    }

    @Test
    void theCallersKeyIsKept() throws Exception {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("{}"));

        ApiResponse<JsonNode> response = fixture.made(order("{\"externalId\":\"k-1\"}"));

        assertThat(response.idempotencyKey()).contains("k-1");
        assertThat(fixture.taken().getBody().utf8()).isEqualTo("{\"externalId\":\"k-1\"}");
        assertThat(fixture.taken().getBody().utf8()).isEqualTo("{\"externalId\":\"k-1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"externalId\":\"\"}", "{\"externalId\":\"  \"}"})
    void aBlankKeyIsRefusedBeforeSendingAlsoWithoutWaiting(String body) {
        String message = "`externalId` must not be blank: leave it out to have a key made";

        assertThatThrownBy(() -> fixture.made(order(body)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> fixture.calls().callAsync(order(body), NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void aKeyThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> fixture.made(order("{\"externalId\":[\"a\"]}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`externalId` must be a text, but is a list or an object");
    }

    @Test
    void aHeaderGetsANewKeyTooTheSameInEveryAttempt() throws Exception {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(ok(""));

        ApiResponse<Void> response = fixture.made(
                ApiCall.of(SEND, Answer.none()).header("Idempotency-Key", null).build());

        String key = response.idempotencyKey().orElseThrow();
        isSortableUuid(key);
        assertThat(fixture.taken().getHeaders().values("Idempotency-Key")).containsExactly(key);
        assertThat(fixture.taken().getHeaders().values("Idempotency-Key")).containsExactly(key);
    }

    @Test
    void aHeaderOfTheCallersIsKeptWhereverItWasGiven() throws Exception {
        fixture.server.enqueue(ok(""));
        fixture.server.enqueue(ok(""));

        fixture.made(
                ApiCall.of(SEND, Answer.none()).header("idempotency-key", "h-1").build());
        fixture.calls()
                .call(
                        ApiCall.of(SEND, Answer.none()).build(),
                        RequestOptions.builder()
                                .header("IDEMPOTENCY-KEY", "h-2")
                                .build());

        assertThat(fixture.taken().getHeaders().values("Idempotency-Key")).containsExactly("h-1");
        assertThat(fixture.taken().getHeaders().values("Idempotency-Key")).containsExactly("h-2");
    }

    @Test
    void aBlankHeaderIsRefused() {
        ApiCall<Void> call =
                ApiCall.of(SEND, Answer.none()).header("Idempotency-Key", "").build();

        assertThatThrownBy(() -> fixture.made(call))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`Idempotency-Key` must not be blank: leave it out to have a key made");
    }

    @Test
    void aFormGetsANewKeyOrKeepsTheCallers() throws Exception {
        fixture.server.enqueue(ok(""));
        fixture.server.enqueue(ok(""));

        ApiResponse<Void> made = fixture.made(ApiCall.of(SUBMIT, Answer.none())
                .form("a", "1")
                .form("reference", null)
                .build());
        ApiResponse<Void> kept = fixture.made(
                ApiCall.of(SUBMIT, Answer.none()).form("reference", "f-1").build());

        assertThat(fixture.taken().getBody().utf8())
                .isEqualTo("a=1&reference=" + made.idempotencyKey().orElseThrow());
        assertThat(fixture.taken().getBody().utf8()).isEqualTo("reference=f-1");
        assertThat(kept.idempotencyKey()).contains("f-1");
    }

    @Test
    void onlyKeyedOperationsGetAKey() throws Exception {
        Operation preview = Operation.of("preview", "POST", "/previews")
                .safety(Safety.READ)
                .idempotencyField("externalId")
                .build();
        for (String body : List.of("{\"a\":1}", "{\"externalId\":\"\"}", "{\"externalId\":[]}")) {
            fixture.server.enqueue(ok("{}"));

            ApiResponse<JsonNode> response = fixture.made(ApiCall.of(preview, Answer.json("Order", Codecs.JSON))
                    .json(Codecs.JSON, json(body))
                    .build());

            assertThat(response.idempotencyKey()).isEmpty();
            assertThat(fixture.taken().getBody().utf8()).isEqualTo(body);
        }
    }

    @Test
    void theLogShowsAKeyThatWasMadeAndNoneOfTheCallers() {
        RecordingLogger log = new RecordingLogger();
        Pipeline calls = fixture.started(fixture.builder().logger(log));
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{}"));

        String key = calls.callWithResponse(order("{}"), NONE).idempotencyKey().orElseThrow();
        calls.call(order("{\"externalId\":\"k-1\"}"), NONE);

        assertThat(log.lines).contains("DEBUG acme placeOrder: POST /orders, attempt 1, key " + key);
        assertThat(log.lines).contains("DEBUG acme placeOrder: POST /orders, attempt 1");
        assertThat(String.join("\n", log.lines)).doesNotContain("k-1");
    }

    /** That the exception of a call has the key that was, or would have been, sent. */
    private <E extends SdkException> E carriesTheKey(Class<E> type, ApiCall<?> call, Pipeline calls) {
        E failure = catchThrowableOfType(type, () -> calls.call(call, NONE));
        assertThat(failure.idempotencyKey()).contains("k-1");
        return failure;
    }

    private static ApiCall<JsonNode> keyed() {
        return order("{\"externalId\":\"k-1\"}");
    }

    @Test
    void refusalsAndFailuresOfTheProviderCarryTheKey() throws Exception {
        fixture.server.enqueue(status(400));
        fixture.server.enqueue(status(500));
        fixture.server.enqueue(status(500));
        fixture.server.enqueue(status(500));

        carriesTheKey(BadRequestException.class, keyed(), fixture.calls());
        ApiException made = catchThrowableOfType(ApiException.class, () -> fixture.made(order("{}")));

        fixture.taken();
        assertThat(made.idempotencyKey()).contains(keyIn(fixture.taken()));
        assertThat(made.getSuppressed())
                .hasSize(2)
                .allSatisfy(earlier ->
                        assertThat(((SdkException) earlier).idempotencyKey()).isEqualTo(made.idempotencyKey()));
    }

    @Test
    void lostConnectionsCarryTheKey() {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(dropped());

        carriesTheKey(TransportException.class, keyed(), fixture.calls());
    }

    @Test
    void connectionsThatNeverWereCarryTheKey() {
        HttpUrl nowhere = fixture.server.url("/api");
        fixture.server.close();
        Pipeline calls = fixture.started(new PipelineBuilder(CallFixture.PROFILE, nowhere).sleeper(fixture.sleeper));

        carriesTheKey(TransportException.class, keyed(), calls);
    }

    @Test
    void answersThatCannotBeReadCarryTheKey() {
        fixture.server.enqueue(ok("{"));

        carriesTheKey(DecodingException.class, keyed(), fixture.calls());
    }

    @Test
    void attemptsThatTookTooLongCarryTheKey() {
        fixture.server.enqueue(
                ok("").newBuilder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        RequestOptions hurried = RequestOptions.builder()
                .attemptTimeout(Duration.ofMillis(150))
                .retryPolicy(RetryPolicy.none())
                .build();

        CallTimeoutException failure = catchThrowableOfType(
                CallTimeoutException.class, () -> fixture.calls().call(keyed(), hurried));

        assertThat(failure.idempotencyKey()).contains("k-1");
    }

    @Test
    void deadlinesThatPassCarryTheKey() {
        fixture.server.enqueue(
                ok("").newBuilder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        RequestOptions hurried =
                RequestOptions.builder().timeout(Duration.ofMillis(150)).build();

        CallTimeoutException failure = catchThrowableOfType(
                CallTimeoutException.class, () -> fixture.calls().call(keyed(), hurried));

        assertThat(failure.idempotencyKey()).contains("k-1");
    }

    @Test
    void deadlinesThatPassInTheQueueCarryTheKey() {
        Pipeline calls = fixture.started(fixture.builder().executor(task -> {}));

        CompletableFuture<JsonNode> future = calls.callAsync(
                keyed(),
                RequestOptions.builder().timeout(Duration.ofMillis(100)).build());

        CompletionException failure = catchThrowableOfType(CompletionException.class, future::join);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        CallTimeoutException.class,
                        cause -> assertThat(cause.idempotencyKey()).contains("k-1"));
    }

    @Test
    void callsThatAnExecutorRefusesCarryTheKey() {
        Pipeline calls = fixture.started(fixture.builder().executor(task -> {
            throw new RejectedExecutionException("full");
        }));

        CompletionException failure = catchThrowableOfType(
                CompletionException.class, () -> calls.callAsync(keyed(), NONE).join());

        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        CallCancelledException.class,
                        cause -> assertThat(cause.idempotencyKey()).contains("k-1"));
    }

    @Test
    void interruptsAndClosedClientsCarryTheKey() {
        fixture.server.enqueue(status(503));
        fixture.sleeper.whenAsked = () -> Thread.currentThread().interrupt();
        Pipeline closed = fixture.started(fixture.builder());
        closed.close();

        carriesTheKey(CallCancelledException.class, keyed(), fixture.calls());
        assertThat(Thread.interrupted()).isTrue();
        carriesTheKey(CallCancelledException.class, keyed(), closed);
    }

    @Test
    void missingTokensCarryTheKey() {
        Operation secured = Operation.of("placeOrder", "POST", "/orders")
                .safety(Safety.KEYED)
                .security("bearer")
                .idempotencyField("externalId")
                .build();
        Pipeline calls = fixture.started(
                fixture.builder().credentials(Map.of("bearer", BearerCredentials.from(context -> noToken()))));
        ApiCall<JsonNode> call = ApiCall.of(secured, Answer.json("Order", Codecs.JSON))
                .json(Codecs.JSON, json("{\"externalId\":\"k-1\"}"))
                .build();

        carriesTheKey(TokenException.class, call, calls);
    }

    private static AccessToken noToken() {
        throw TokenException.refused("no token today", 400, null);
    }

    @Test
    void whatNobodyKnowsOfCarriesTheKey() {
        Operation unsafe = Operation.of("pay", "POST", "/payments")
                .safety(Safety.UNSAFE)
                .idempotencyField("externalId")
                .build();
        fixture.server.enqueue(status(500));

        carriesTheKey(
                OutcomeUnknownException.class,
                ApiCall.of(unsafe, Answer.none())
                        .json(Codecs.JSON, json("{\"externalId\":\"k-1\"}"))
                        .build(),
                fixture.calls());
    }
}
