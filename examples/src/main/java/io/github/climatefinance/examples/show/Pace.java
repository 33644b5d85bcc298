package io.github.climatefinance.examples.show;

import io.github.climatefinance.core.Poller;
import java.time.Duration;

/**
 * How patient a program is with a provider.
 *
 * @param first largest distance between the first two polls
 * @param longest largest distance between any two
 * @param timeout of each wait
 * @param settling how long what was done may be missing from searches and lists
 */
public record Pace(Duration first, Duration longest, Duration timeout, Duration settling) {
    /** For a provider, which documents no times. */
    public static final Pace LIVE =
            new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofMinutes(15));

    /** For the sandbox, where a step takes a fraction of a second. */
    public static final Pace SANDBOX =
            new Pace(Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofSeconds(20), Duration.ofSeconds(2));

    /** The wait with this patience. */
    public <T> Poller.Builder<T> over(Poller.Builder<T> wait) {
        return wait.firstDelay(first).maxDelay(longest).timeout(timeout);
    }
}
