package io.github.climatefinance.core.internal;

import java.time.Instant;

/** The clock of this machine, handed in so that tests can turn it. */
public interface Time {
    /** Wall clock. */
    Instant now();

    /** Monotonic clock, for measuring only. */
    long nanos();

    static Time system() {
        return SystemTime.INSTANCE;
    }
}
