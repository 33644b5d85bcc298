package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.guard.Plan;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan is executed without waiting, under the same conditions. */
class PlanAsyncTest {
    private static final RequestOptions NONE = RequestOptions.none();

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);

    private Plan<JsonNode> retirement(Pipeline calls) {
        fixture.server.enqueue(ok("{}"));
        return calls.plan(Planned.retire(), Planned.preview(), NONE);
    }

    /** Every request from now on waits for {@link #answer}. */
    private void holdBack() {
        fixture.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                asked.countDown();
                assertThat(answer.await(5, TimeUnit.SECONDS)).isTrue();
                return ok("{}");
            }
        });
    }

    @Test
    void aPlanIsCheckedAndSentElsewhere() throws Exception {
        Pipeline calls = fixture.started(
                fixture.builder().guard(Guard.builder().requirePlan().build()));
        Plan<JsonNode> plan = retirement(calls);
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{\"id\":\"r-1\"}"));

        assertThat(calls.executeAsync(plan).join().path("id").asText()).isEqualTo("r-1");

        fixture.taken();
        assertThat(fixture.taken().getBody().utf8()).isEqualTo("{\"dryRun\":true}");
        assertThat(fixture.taken().getBody().utf8()).isEqualTo(Planned.LOTS);
        assertThatThrownBy(() -> calls.execute(plan)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aRefusalEndsTheFutureAndNothingIsThrownAtOnce() {
        Pipeline elsewhere = fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/other")));
        Plan<JsonNode> plan = retirement(fixture.calls());

        CompletableFuture<JsonNode> future = elsewhere.executeAsync(plan);

        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RefusedException.class)
                .hasMessageContaining("it was planned for");
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPlanThatIsUnderWayIsRefusedToOthersBeforeItIsSent() throws Exception {
        Plan<JsonNode> plan = retirement(fixture.calls());
        holdBack();
        CompletableFuture<JsonNode> first = fixture.calls().executeAsync(plan);
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> fixture.calls().execute(plan))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("its plan was executed before");

        answer.countDown();
        first.join();
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void cancellingWhileItIsCheckedEndsTheCheckAndSendsNothing() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Pipeline calls = fixture.started(fixture.builder().executor(work -> {
            Thread thread = new Thread(() -> {
                work.run();
                ended.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }));
        Plan<JsonNode> plan = retirement(calls);
        holdBack();
        CompletableFuture<JsonNode> future = calls.executeAsync(plan);
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();

        future.cancel(true);

        assertThat(ended.await(4, TimeUnit.SECONDS))
                .as("the check ended while its answer was held back")
                .isTrue();
        answer.countDown();
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
        assertThatThrownBy(() -> calls.execute(plan)).hasMessageEndingWith("its plan was executed before");
    }

    @Test
    void aPlanThatWasCancelledBeforeItsTurnStaysGood() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Executor later = waiting::add;
        Pipeline calls = fixture.started(fixture.builder().executor(later));
        Plan<JsonNode> plan = retirement(calls);

        calls.executeAsync(plan).cancel(true);
        waiting.forEach(Runnable::run);

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{}"));
        calls.execute(plan);
    }

    @Test
    void aClosedClientSendsNoPlanAndLeavesItGood() {
        Plan<JsonNode> plan = retirement(fixture.calls());
        fixture.calls().close();

        assertThatThrownBy(() -> fixture.calls().execute(plan)).isInstanceOf(CallCancelledException.class);
        assertThatThrownBy(() -> fixture.calls().executeAsync(plan).join())
                .hasCauseInstanceOf(CallCancelledException.class);
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{}"));
        fixture.started(fixture.builder()).execute(plan);
    }
}
