package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.core.Poller;
import java.time.Duration;

/**
 * How patient a program is.
 *
 * @param first largest distance between the first two polls
 * @param longest largest distance between any two
 * @param timeout of each wait
 * @param settling how long a retirement may be missing from searches
 */
record Pace(Duration first, Duration longest, Duration timeout, Duration settling) {
    /** For the platform, which documents no times. */
    static final Pace LIVE =
            new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofMinutes(15));

    /** For the sandbox, where a step takes a fifth of a second. */
    static final Pace SANDBOX =
            new Pace(Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofSeconds(20), Duration.ofSeconds(2));

    <T> Poller.Builder<T> over(Poller.Builder<T> wait) {
        return wait.firstDelay(first).maxDelay(longest).timeout(timeout);
    }
}
