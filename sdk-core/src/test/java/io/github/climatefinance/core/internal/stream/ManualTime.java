package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A clock that moves only when it is told to, and those who wait for it. Waits shorter than a limit pass at once. */
final class ManualTime implements Time, Sleeper {
    static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    /** Every wait, in order. */
    final List<Duration> waits = new CopyOnWriteArrayList<>();

    private volatile Duration passing = Duration.ZERO;
    private volatile Instant now = START;

    /** From now on shorter waits than this pass at once, without moving the clock. */
    void pass(Duration shorterThan) {
        passing = shorterThan;
    }

    synchronized void advance(Duration span) {
        now = now.plus(span);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public long nanos() {
        return Duration.between(START, now).toNanos();
    }

    @Override
    public void sleep(Duration duration, CountDownLatch wake) throws InterruptedException {
        Instant end = now.plus(duration);
        waits.add(duration);
        boolean atOnce = passing.compareTo(duration) > 0;
        while (!atOnce && now.isBefore(end) && wake.getCount() > 0) {
            if (wake.await(1, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    /** Until somebody has begun to wait for the n-th time. */
    void awaitWaits(int count) {
        Eventually.so(() -> waits.size() >= count);
    }
}
