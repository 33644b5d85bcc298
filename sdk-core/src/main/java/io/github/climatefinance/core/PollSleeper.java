package io.github.climatefinance.core;

import java.time.Duration;

/** How a poller lets time pass. */
@FunctionalInterface
interface PollSleeper {
    void sleep(Duration duration) throws InterruptedException;

    static PollSleeper real() {
        return duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
    }
}
