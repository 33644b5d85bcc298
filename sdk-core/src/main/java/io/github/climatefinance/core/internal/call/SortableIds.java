package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.internal.Time;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7: milliseconds, then random bits, so that they sort by the time they were made. Those of one
 * instance rise strictly, also within a millisecond and when the clock is set back. Thread-safe.
 */
final class SortableIds {
    private static final int COUNTER_BITS = 12;
    /** Half of what the counter holds, so that one millisecond has room for as many more. */
    private static final long FIRST_COUNTS = 0x7FF;

    private final Time time;
    private final AtomicLong last = new AtomicLong();

    SortableIds(Time time) {
        this.time = time;
    }

    UUID next() {
        UUID random = UUID.randomUUID(); // from a SecureRandom; its lower half has the variant already
        long first = (time.now().toEpochMilli() << COUNTER_BITS) | (random.getMostSignificantBits() & FIRST_COUNTS);
        long moment = last.accumulateAndGet(first, (before, now) -> Math.max(before + 1, now));
        long high = ((moment >>> COUNTER_BITS) << 16) | 0x7000 | (moment & 0xFFF);
        return new UUID(high, random.getLeastSignificantBits());
    }
}
