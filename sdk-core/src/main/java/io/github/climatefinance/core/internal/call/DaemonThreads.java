package io.github.climatefinance.core.internal.call;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that never keep a JVM alive: virtual ones where the JDK has them. */
final class DaemonThreads {
    private DaemonThreads() {}

    /** An executor with a thread for every task. */
    static ExecutorService create(String name) {
        try {
            return areVirtual() ? virtual(name) : platform(name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JDK should have virtual threads", e);
        }
    }

    static boolean areVirtual() {
        return Runtime.version().feature() >= 21;
    }

    private static ExecutorService virtual(String name) throws ReflectiveOperationException {
        Class<?> type = Class.forName("java.lang.Thread$Builder");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        Object named = type.getMethod("name", String.class, long.class).invoke(builder, name + "-", 1L);
        ThreadFactory threads = (ThreadFactory) type.getMethod("factory").invoke(named);
        Method executor = Executors.class.getMethod("newThreadPerTaskExecutor", ThreadFactory.class);
        return (ExecutorService) executor.invoke(null, threads);
    }

    private static ExecutorService platform(String name) {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new Platform(name, new AtomicInteger()));
    }

    private record Platform(String name, AtomicInteger number) implements ThreadFactory {
        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
