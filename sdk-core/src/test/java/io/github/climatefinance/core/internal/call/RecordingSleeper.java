package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.internal.Sleeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Does not wait, but remembers how long it should have. */
final class RecordingSleeper implements Sleeper {
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    volatile Runnable whenAsked = () -> {};

    @Override
    public void sleep(Duration duration, CountDownLatch wake) throws InterruptedException {
        waits.add(duration);
        whenAsked.run();
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while waiting");
        }
    }
}
