package io.github.climatefinance.core.internal.auth;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Many threads that start together: a third of their own, a third of a pool, a third virtual where the JDK has them. */
final class Callers<T> implements AutoCloseable {
    private final CountDownLatch start = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private final List<Future<T>> results = new ArrayList<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final ExecutorService virtual = virtualOr(pool);

    Callers(int count, Callable<T> work) {
        CountDownLatch ready = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            Callable<T> task = () -> {
                synchronized (threads) {
                    threads.add(Thread.currentThread());
                }
                ready.countDown();
                start.await();
                return work.call();
            };
            results.add(begin(i, task));
        }
        TokenServer.await(ready);
    }

    private Future<T> begin(int index, Callable<T> task) {
        FutureTask<T> result = new FutureTask<>(task);
        switch (index % 3) {
            case 0 -> {
                Thread thread = new Thread(result, "caller-" + index);
                thread.setDaemon(true);
                thread.start();
            }
            case 1 -> pool.execute(result);
            default -> virtual.execute(result);
        }
        return result;
    }

    void start() {
        start.countDown();
    }

    /** Until each of them waits with a time limit, as one does for a token. */
    void awaitAllWaiting() {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!allWaiting()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("some caller does not wait");
            }
            Thread.onSpinWait();
        }
    }

    private boolean allWaiting() {
        synchronized (threads) {
            return threads.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING);
        }
    }

    List<Future<T>> results() {
        return results;
    }

    private static ExecutorService virtualOr(ExecutorService other) {
        try {
            Method virtual = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
            return (ExecutorService) virtual.invoke(null);
        } catch (ReflectiveOperationException e) {
            return other; // a JDK before 21
        }
    }

    @Override
    public void close() {
        start();
        pool.shutdownNow();
        virtual.shutdownNow();
    }
}
