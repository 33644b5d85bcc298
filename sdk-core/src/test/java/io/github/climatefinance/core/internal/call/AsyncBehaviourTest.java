package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.internal.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AsyncBehaviourTest {
    private static final RequestOptions NONE = RequestOptions.none();

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    @Test
    void givesTheSameAnswerAsBlocking() throws Exception {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(ok("{\"a\":1}"));

        JsonNode value = fixture.calls().callAsync(get(), NONE).get(5, TimeUnit.SECONDS);

        assertThat(value.get("a").asInt()).isEqualTo(1);
    }

    @Test
    void failsWithTheExceptionItself() {
        fixture.server.enqueue(status(404));

        CompletableFuture<JsonNode> future = fixture.calls().callAsync(get(), NONE);

        assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void cancellingTheFutureCancelsTheSocketCall() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        OkHttpClient client = fixture.httpClient()
                .newBuilder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        cancelled.countDown();
                    }
                })
                .build();
        Pipeline calls = fixture.started(fixture.builder().httpClient(client));
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        CompletableFuture<JsonNode> future = calls.callAsync(get(), NONE);
        RecordedRequest request = fixture.taken();
        future.cancel(true);

        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(cancelled.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void cancellingWakesTheSleeperAndNothingMoreIsSent() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        Sleeper real = Sleeper.real();
        Pipeline calls = fixture.started(fixture.builder().sleeper((duration, wake) -> {
            asleep.countDown();
            real.sleep(duration, wake);
            awake.countDown();
        }));
        fixture.server.enqueue(new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "50")
                .build());

        CompletableFuture<JsonNode> future = calls.callAsync(get(), NONE);
        assertThat(asleep.await(5, TimeUnit.SECONDS)).isTrue();
        future.cancel(false);

        assertThat(awake.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aQueuedCallMeetsItsDeadline() {
        Executor never = task -> {};
        Pipeline calls = fixture.started(fixture.builder().executor(never));
        RequestOptions brief =
                RequestOptions.builder().timeout(Duration.ofMillis(100)).build();

        CompletableFuture<JsonNode> future = calls.callAsync(get(), brief);

        assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CallTimeoutException.class);
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void anExecutorThatRefusesFailsTheCall() {
        Pipeline calls = fixture.started(fixture.builder().executor(task -> {
            throw new java.util.concurrent.RejectedExecutionException("full");
        }));

        assertThatThrownBy(() -> calls.callAsync(get(), NONE).get(5, TimeUnit.SECONDS))
                .hasCauseInstanceOf(CallCancelledException.class);
    }

    @Test
    void callbacksThatBlockOnOtherCallsDoNotStarveThem() throws Exception {
        answerEverything();
        List<CompletableFuture<JsonNode>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(fixture.calls()
                    .callAsync(get("a"), NONE)
                    .thenApply(
                            first -> fixture.calls().callAsync(get("b"), NONE).join()));
        }

        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);

        assertThat(fixture.server.getRequestCount()).isEqualTo(400);
    }

    @Test
    void closingCancelsTheCallsUnderWayAndRefusesNewOnes() throws Exception {
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        Pipeline calls = fixture.calls();
        CompletableFuture<JsonNode> future = calls.callAsync(get(), NONE);
        RecordedRequest request = fixture.taken();

        calls.close();

        assertThat(request.getTarget()).isEqualTo("/api/things/1");
        assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CallCancelledException.class);
        assertThatThrownBy(() -> calls.call(get(), NONE))
                .isInstanceOf(CallCancelledException.class)
                .hasMessage("acme getThing: the client is closed");
        assertThatThrownBy(() -> calls.callAsync(get(), NONE).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CallCancelledException.class);
    }

    @Test
    void closingOneClientLeavesTheOtherOverTheSameConnectionsAlone() {
        answerEverything();
        Pipeline one = new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/")).build();
        Pipeline other = fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/")));
        assertThat(one.callAsync(get(), NONE).join()).isNotNull();

        one.close();

        assertThat(other.call(get(), NONE)).isNotNull();
        assertThat(other.callAsync(get(), NONE).join()).isNotNull();
    }

    private void answerEverything() {
        fixture.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return ok("{}");
            }
        });
    }
}
