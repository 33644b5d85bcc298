package io.github.climatefinance.core;

import java.time.Duration;
import java.util.Objects;

/**
 * The one sentence for durations that must be positive; more than a century, which nanoseconds cannot count, is one. For the
 * runtime.
 */
public final class Positive {
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Positive() {}

    /**
     * Returns the value, at most a century.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public static Duration duration(Duration value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("`" + name + "` must be longer than zero, but was " + value);
        }
        return value.compareTo(LONGEST) < 0 ? value : LONGEST;
    }
}
