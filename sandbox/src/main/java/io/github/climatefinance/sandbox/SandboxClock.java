package io.github.climatefinance.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A provider's time: that of a clock, and as far ahead of it as tests have moved it. Safe for any number of threads. */
final class SandboxClock {

    private final Clock base;
    private Duration ahead = Duration.ZERO;

    /** Starts with real time. */
    SandboxClock() {
        this(Clock.systemUTC());
    }

    /** @param base such as a fixed clock, for data that must be the same every day */
    SandboxClock(Clock base) {
        this.base = base;
    }

    synchronized Instant now() {
        return base.instant().plus(ahead);
    }

    /** Moves the time forward. */
    synchronized void passes(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("`time` must not be negative, but was " + time);
        }
        ahead = ahead.plus(time);
    }

    synchronized void reset() {
        ahead = Duration.ZERO;
    }
}
