package io.github.climatefinance.core.internal.auth;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where tokens are fetched: never where calls wait for them, so that the two cannot block each other. Each credential
 * fetches at most once at a time, which is what bounds the number of threads. Daemons, gone after a second without work.
 */
final class TokenThreads implements Executor, ThreadFactory, AutoCloseable {
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), this);

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "climatefinance-token");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
