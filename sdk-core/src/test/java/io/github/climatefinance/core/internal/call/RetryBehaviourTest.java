package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.delete;
import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.RateLimitedException;
import io.github.climatefinance.core.error.ServerException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryBehaviourTest {
    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void repeatsReadAfterPassingFailure(int status) {
        fixture.server.enqueue(status(status));
        fixture.server.enqueue(ok("{\"a\":1}"));

        ApiResponse<JsonNode> response = fixture.made(get());

        assertThat(response.value().get("a").asInt()).isEqualTo(1);
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(fixture.sleeper.waits).containsExactly(Duration.ofMillis(125));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 501})
    void neverRepeatsOtherFailures(int status) {
        fixture.server.enqueue(status(status));

        ApiException failure = catchThrowableOfType(ApiException.class, () -> fixture.made(get()));

        assertThat(failure.status()).isEqualTo(status);
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void honoursRetryAfterInSeconds() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "7")
                .build());
        fixture.server.enqueue(ok("{}"));

        fixture.made(get());

        assertThat(fixture.sleeper.waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void honoursRetryAfterAsDateAgainstTheServersOwnClock() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(503)
                .setHeader("Date", "Mon, 01 Jan 2001 00:00:00 GMT")
                .setHeader("Retry-After", "Mon, 01 Jan 2001 00:00:09 GMT")
                .build());
        fixture.server.enqueue(ok("{}"));

        fixture.made(get());

        assertThat(fixture.sleeper.waits).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void repeatsReadWhoseAnswerBrokeOff() {
        fixture.server.enqueue(new MockResponse.Builder()
                .body("{\"a\":\"" + "x".repeat(100_000) + "\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        fixture.server.enqueue(ok("{}"));

        assertThat(fixture.made(get()).attempts()).isEqualTo(2);
    }

    @Test
    void givesUpAfterThreeAttemptsWithTheEarlierOnesSuppressed() {
        fixture.server.enqueue(status(500));
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(status(503));

        ServerException failure = catchThrowableOfType(ServerException.class, () -> fixture.made(get()));

        assertThat(failure.status()).isEqualTo(503);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getSuppressed()).hasSize(2);
        assertThat(failure.isRetryable()).isTrue();
        assertThat(fixture.sleeper.waits).containsExactly(Duration.ofMillis(125), Duration.ofMillis(250));
    }

    @Test
    void makesOneAttemptUnderAPolicyOfOne() {
        fixture.server.enqueue(status(503));

        RequestOptions once =
                RequestOptions.builder().retryPolicy(RetryPolicy.none()).build();

        assertThatThrownBy(() -> fixture.calls().call(get(), once)).isInstanceOf(ServerException.class);

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void closesFailedResponseBeforeTheWait() {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(ok("{}"));
        fixture.sleeper.whenAsked = () -> assertThat(fixture.responses.open()).isZero();

        fixture.made(get());

        assertThat(fixture.responses.given()).isEqualTo(2);
    }

    @Test
    void interruptEndsTheRetriesAndTheFlagStays() {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(ok("{}"));
        fixture.sleeper.whenAsked = () -> Thread.currentThread().interrupt();

        CallCancelledException failure = catchThrowableOfType(CallCancelledException.class, () -> fixture.made(get()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void interruptedThreadSendsNothing() {
        Thread.currentThread().interrupt();

        CallCancelledException failure = catchThrowableOfType(CallCancelledException.class, () -> fixture.made(get()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void hintThatDoesNotFitEndsTheCallAtOnceAndIsInTheError() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "3600")
                .build());

        RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, () -> fixture.made(get()));

        assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
        assertThat(failure).hasMessage("acme getThing failed: HTTP 429, asking to wait 3600000 ms (GET /things/{id})");
        assertThat(fixture.sleeper.waits).isEmpty();
    }

    @Test
    void notFoundOnOurOwnRepeatOfADeletionIsSuccessAndMarked() {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(status(404));

        ApiResponse<Void> response = fixture.made(delete());

        assertThat(response.isSettledByRepeat()).isTrue();
        assertThat(response.status()).isEqualTo(404);
    }

    @Test
    void notFoundOnADeletionThatCannotHaveActedStaysAFailure() {
        fixture.server.enqueue(status(429));
        fixture.server.enqueue(status(404));

        NotFoundException failure = catchThrowableOfType(NotFoundException.class, () -> fixture.made(delete()));

        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void budgetStopsAStorm() {
        Pipeline calls = fixture.started(fixture.builder()
                .retryPolicy(RetryPolicy.builder().maxAttempts(1000).build()));
        fixture.server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public MockResponse dispatch(mockwebserver3.RecordedRequest request) {
                return status(503);
            }
        });

        assertThatThrownBy(() -> calls.call(get(), RequestOptions.none())).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> calls.call(get(), RequestOptions.none())).isInstanceOf(ServerException.class);

        assertThat(fixture.server.getRequestCount()).isEqualTo(102);
    }

    @Test
    void hearsTheHintWhenAnInterceptorMakesTheRequestAnew() {
        Pipeline calls = fixture.started(fixture.builder()
                .httpClient(fixture.httpClient()
                        .newBuilder()
                        .addInterceptor(chain -> chain.proceed(new okhttp3.Request.Builder()
                                .url(chain.request().url())
                                .build()))
                        .build()));
        fixture.server.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "7")
                .build());
        fixture.server.enqueue(ok("{}"));

        calls.call(get(), RequestOptions.none());

        assertThat(fixture.sleeper.waits).containsExactly(Duration.ofSeconds(7));
    }
}
