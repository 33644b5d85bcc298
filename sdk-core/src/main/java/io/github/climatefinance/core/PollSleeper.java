package io.github.climatefinance.core;

import java.time.Duration;

/** How a poller lets time pass between two polls. */
@FunctionalInterface
public interface PollSleeper {
    /** Returns after this time, or as soon as a poll may tell something new. */
    void sleep(Duration duration) throws InterruptedException;

    /** Always waits for the whole time. */
    static PollSleeper real() {
        return duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
    }
}
