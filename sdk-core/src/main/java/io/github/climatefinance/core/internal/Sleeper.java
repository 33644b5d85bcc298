package io.github.climatefinance.core.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The only place where a thread waits for time to pass. */
@FunctionalInterface
public interface Sleeper {
    /** Returns after {@code duration}, or as soon as {@code wake} is open. */
    void sleep(Duration duration, CountDownLatch wake) throws InterruptedException;

    static Sleeper real() {
        return Sleeper::waitFor;
    }

    private static void waitFor(Duration duration, CountDownLatch wake) throws InterruptedException {
        if (wake.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
            return; // the caller looks why it was woken
        }
    }
}
