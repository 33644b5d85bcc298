package io.github.climatefinance.sandbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Has a provider do what is due though nobody asks, every few milliseconds from its start on, in a thread that does not
 * keep the JVM alive. Safe for any number of threads.
 */
final class Heart implements AutoCloseable {

    private static final long BEAT_MILLIS = 20;

    private final Runnable catchUp;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;

    Heart(Runnable catchUp) {
        this.catchUp = catchUp;
    }

    /** Does nothing if it beats already. */
    synchronized void start() {
        if (thread == null) {
            Thread beating = new Thread(this::beat, "sandbox-heart");
            beating.setDaemon(true);
            beating.start();
            thread = beating;
        }
    }

    private void beat() {
        try {
            while (!closing.await(BEAT_MILLIS, TimeUnit.MILLISECONDS)) {
                catchUp.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
