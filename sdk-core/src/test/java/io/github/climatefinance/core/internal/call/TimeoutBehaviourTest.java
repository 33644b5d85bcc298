package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.RateLimitedException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.Sleeper;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deadline of 300 ms holds, whatever takes the time. Bounds are generous: a slow machine is no failure. */
class TimeoutBehaviourTest {
    private static final RequestOptions SHORT =
            RequestOptions.builder().timeout(Duration.ofMillis(300)).build();
    private static final Duration BOUND = Duration.ofSeconds(3);

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private <E extends SdkException> E failureWithinBound(Class<E> type, Pipeline calls) {
        long start = System.nanoTime();
        E failure = catchThrowableOfType(type, () -> calls.call(get(), SHORT));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        return failure;
    }

    private Pipeline reallySleeping() {
        return fixture.started(fixture.builder().sleeper(Sleeper.real()));
    }

    @Test
    void holdsThroughALongRetryAfter() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "3600")
                .build());

        RateLimitedException failure = failureWithinBound(RateLimitedException.class, reallySleeping());

        assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
    }

    @Test
    void holdsThroughAServerThatDoesNotAnswer() {
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        CallTimeoutException failure = failureWithinBound(CallTimeoutException.class, reallySleeping());

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure)
                .hasMessage("acme getThing: the deadline of 300 ms passed, no answer came (GET /things/{id})");
    }

    @Test
    void holdsThroughABodyThatDrips() {
        fixture.server.enqueue(new MockResponse.Builder()
                .body("{\"a\":\"" + "x".repeat(1000) + "\"}")
                .throttleBody(10, 100, TimeUnit.MILLISECONDS)
                .build());

        CallTimeoutException failure = failureWithinBound(CallTimeoutException.class, reallySleeping());

        assertThat(failure.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void holdsThroughAnErrorBodyThatDrips() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(500)
                .body("x".repeat(1000))
                .throttleBody(10, 100, TimeUnit.MILLISECONDS)
                .build());

        assertThat(failureWithinBound(SdkException.class, reallySleeping()).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void boundsAllAttemptsTogether() {
        fixture.server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public MockResponse dispatch(mockwebserver3.RecordedRequest request) {
                return new MockResponse.Builder()
                        .code(503)
                        .headersDelay(100, TimeUnit.MILLISECONDS)
                        .build();
            }
        });
        Pipeline calls = fixture.started(fixture.builder()
                .retryPolicy(io.github.climatefinance.core.RetryPolicy.builder()
                        .maxAttempts(100)
                        .baseDelay(Duration.ofNanos(1))
                        .build()));

        SdkException failure = failureWithinBound(SdkException.class, calls);

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.server.getRequestCount()).isBetween(1, 4);
    }

    @Test
    void aSlowAttemptOfAReadIsRepeatedWithinTheDeadline() {
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        fixture.server.enqueue(ok("{}"));
        RequestOptions options =
                RequestOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();

        assertThat(fixture.calls().callWithResponse(get(), options).attempts()).isEqualTo(2);
    }

    @Test
    void anOwnWaitThatDoesNotFitIsNotBegun() {
        fixture.server.enqueue(status(503));
        Pipeline calls = fixture.started(fixture.builder()
                .retryPolicy(io.github.climatefinance.core.RetryPolicy.builder()
                        .baseDelay(Duration.ofSeconds(8))
                        .build()));

        failureWithinBound(SdkException.class, calls);

        assertThat(fixture.sleeper.waits).isEmpty();
    }

    @Test
    void aTimeoutOfAgesIsATimeoutLikeAnyOther() {
        Duration ages = Duration.ofSeconds(Long.MAX_VALUE);
        RequestOptions options =
                RequestOptions.builder().timeout(ages).attemptTimeout(ages).build();
        fixture.server.enqueue(status(500));
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{}"));
        Pipeline calls = fixture.started(fixture.builder().timeout(ages).attemptTimeout(ages));

        assertThat(calls.callWithResponse(get(), options).attempts()).isEqualTo(2);
        assertThat(calls.callAsync(get(), RequestOptions.none())).succeedsWithin(BOUND);
    }
}
