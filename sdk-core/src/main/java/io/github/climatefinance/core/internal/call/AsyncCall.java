package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.internal.CallScope;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call made elsewhere: its future, and what ends it while it still waits for its turn. */
final class AsyncCall<T> {
    private static final Logger LOG = LoggerFactory.getLogger(AsyncCall.class);

    private final CallScope scope;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();

    private AsyncCall(CallScope scope) {
        this.scope = scope;
    }

    /** Starts {@code work}, or has it wait for its turn, which its deadline, a cancel and a closed client end. */
    static <T> CompletableFuture<T> start(AsyncCalls calls, CallScope scope, Supplier<T> work, Runnable done) {
        AsyncCall<T> call = new AsyncCall<>(scope);
        call.endWhileQueued(done);
        try {
            calls.submit(() -> call.run(work));
        } catch (RejectedExecutionException e) {
            call.fail(scope.cancelled("the executor refused the call, it may be shut down", Outcome.NOT_SENT, e));
        }
        return call.future;
    }

    /** The callbacks cannot fail, so nobody needs their stages. */
    private void endWhileQueued(Runnable done) {
        CompletableFuture<Void> deadline = new CompletableFuture<Void>()
                .completeOnTimeout(null, scope.remaining().toNanos(), TimeUnit.NANOSECONDS);
        // Elsewhere than on the thread on which all timeouts of the JVM end: what the caller does then may block.
        var unused = deadline.thenRunAsync(() -> fail(scope.timedOut("before there was a thread for it", null)));
        CallScope.Registration registration =
                scope.onCancel(() -> fail(scope.cancelled("the call was cancelled", Outcome.NOT_SENT, null)));
        var unusedToo = future.whenComplete((value, failure) -> {
            deadline.cancel(false);
            registration.close();
            done.run();
            if (!ended.get()) {
                scope.cancel(); // somebody else completed the future: nobody waits for the call any more
            }
        });
    }

    private void fail(RuntimeException failure) {
        if (taken.compareAndSet(false, true)) {
            ended.set(true);
            future.completeExceptionally(failure);
        }
    }

    private Runnable run(Supplier<T> work) {
        if (!taken.compareAndSet(false, true)) {
            return () -> {};
        }
        try {
            T value = work.get();
            return () -> complete(value);
        } catch (Throwable failure) { // whatever it is, somebody waits for it
            return () -> {
                ended.set(true);
                future.completeExceptionally(failure);
            };
        }
    }

    private void complete(T value) {
        ended.set(true);
        if (!future.complete(value) && value instanceof Download unclaimed) {
            discard(unclaimed);
        }
    }

    /** Nobody will ever close it: its future was cancelled while the answer came. */
    private static void discard(Download unclaimed) {
        try {
            unclaimed.close();
        } catch (IOException e) {
            LOG.debug("closing an unclaimed download failed", e);
        }
    }
}
