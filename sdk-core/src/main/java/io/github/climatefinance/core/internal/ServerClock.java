package io.github.climatefinance.core.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Estimates how far the provider's clock is ahead of ours, from the {@code Date} headers of its answers: the median of
 * the last few, so that one odd proxy does not matter; of two in the middle the one nearer to ours. Thread-safe.
 */
public final class ServerClock {
    private static final int SAMPLES = 5;
    /** {@code Date} has whole seconds: on average half a second is cut off. */
    private static final Duration CUT_OFF = Duration.ofMillis(500);

    private final Time time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Duration> samples = new ArrayDeque<>();
    private volatile Duration skew = Duration.ZERO;

    public ServerClock(Time time) {
        this.time = time;
    }

    /** Takes note of the {@code Date} of an answer and of when its request was sent and its head received. */
    public void observe(Instant date, Instant sent, Instant received) {
        Instant middle = sent.plus(Duration.between(sent, received).dividedBy(2));
        Duration sample = Duration.between(middle, date.plus(CUT_OFF));
        lock.lock();
        try {
            if (samples.size() == SAMPLES) {
                samples.removeFirst();
            }
            samples.addLast(sample);
            List<Duration> sorted = new ArrayList<>(samples);
            Collections.sort(sorted);
            Duration upper = sorted.get(sorted.size() / 2);
            Duration lower = sorted.get((sorted.size() - 1) / 2);
            Duration median = lower.abs().compareTo(upper.abs()) < 0 ? lower : upper;
            skew = median.abs().compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ZERO : median;
        } finally {
            lock.unlock();
        }
    }

    /** How far the provider is ahead; negative when it is behind; zero while unknown or under a second. */
    public Duration skew() {
        return skew;
    }

    /** What the provider's clock shows now. */
    public Instant now() {
        return time.now().plus(skew);
    }
}
