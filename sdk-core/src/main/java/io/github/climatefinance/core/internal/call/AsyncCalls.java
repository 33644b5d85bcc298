package io.github.climatefinance.core.internal.call;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls elsewhere, a limited number at a time. A call gives its place up before it completes its future: what callers
 * hang on that future may block, even on other calls, without holding anybody up.
 */
final class AsyncCalls {
    private final Executor threads;
    private final int limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Supplier<Runnable>> waiting = new ArrayDeque<>();
    private int running;

    AsyncCalls(Executor threads, int limit) {
        this.threads = threads;
        this.limit = limit;
    }

    /** Runs {@code call} as soon as there is room, then, outside the limit, the completion it returns. */
    void submit(Supplier<Runnable> call) {
        lock.lock();
        try {
            if (running >= limit) {
                waiting.add(call);
                return;
            }
            running++;
        } finally {
            lock.unlock();
        }
        start(call);
    }

    private void start(Supplier<Runnable> call) {
        try {
            threads.execute(() -> run(call));
        } catch (RejectedExecutionException e) {
            release();
            throw e;
        }
    }

    private void run(Supplier<Runnable> call) {
        Runnable completion;
        try {
            completion = call.get();
        } finally {
            release();
        }
        completion.run();
    }

    private void release() {
        for (Supplier<Runnable> next = next(); next != null; next = next()) {
            Supplier<Runnable> waited = next;
            try {
                threads.execute(() -> run(waited));
                return;
            } catch (RejectedExecutionException e) {
                // Only a closed client refuses a call that waited: it has ended, or finds that out without sending.
                waited.get().run();
            }
        }
    }

    private @Nullable Supplier<Runnable> next() {
        lock.lock();
        try {
            Supplier<Runnable> next = waiting.poll();
            if (next == null) {
                running--;
            }
            return next;
        } finally {
            lock.unlock();
        }
    }
}
