package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.internal.Time;
import java.time.Duration;
import java.time.Instant;

/** A clock that moves only when it is told to. */
final class TurnableTime implements Time {
    static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private volatile Instant now = START;

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
}
