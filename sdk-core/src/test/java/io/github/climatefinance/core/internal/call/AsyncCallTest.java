package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AsyncCallTest {
    @Test
    void closesADownloadWhoseFutureWasCancelledWhileItCame() {
        Queue<Runnable> threads = new ArrayDeque<>();
        AtomicBoolean closed = new AtomicBoolean();
        List<CompletableFuture<Download>> future = new ArrayList<>();
        CallScope scope = new CallScope("a call", Duration.ofMinutes(1), Time.system(), Sleeper.real());

        future.add(AsyncCall.start(
                new AsyncCalls(threads::add, 1),
                scope,
                () -> {
                    future.get(0).cancel(true);
                    return Download.of(new ClosingStream(closed), null, -1);
                },
                () -> {}));
        threads.remove().run();

        assertThat(future.get(0)).isCancelled();
        assertThat(closed).isTrue();
    }

    private static final class ClosingStream extends ByteArrayInputStream {
        private final AtomicBoolean closed;

        ClosingStream(AtomicBoolean closed) {
            super(new byte[0]);
            this.closed = closed;
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }

    @Test
    void whoeverHearsOfACallThatTimedOutInTheQueueMayBlock() {
        CallScope scope = new CallScope("a call", Duration.ofMillis(200), Time.system(), Sleeper.real());

        CompletableFuture<String> future =
                AsyncCall.start(new AsyncCalls(task -> {}, 1), scope, () -> "never", () -> {});

        assertThat(future.handle((value, failure) -> Thread.currentThread().getName()))
                .succeedsWithin(Duration.ofSeconds(10))
                .asString()
                .doesNotContain("DelayScheduler");
    }
}
