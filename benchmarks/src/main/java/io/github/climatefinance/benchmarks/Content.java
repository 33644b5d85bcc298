package io.github.climatefinance.benchmarks;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A running summary of every value of a page, in document order: two decoders agree only if they read the same. Absent
 * values do not count.
 */
final class Content {
    private int values;
    private long hash;

    Content text(@Nullable String value) {
        return value == null ? this : add(value.hashCode());
    }

    Content number(long value) {
        return add(value);
    }

    Content moment(@Nullable OffsetDateTime value) {
        return value == null
                ? this
                : add(value.toEpochSecond())
                        .add(value.getNano())
                        .add(value.getOffset().getTotalSeconds());
    }

    /** Fails unless the same values were added in the same order. */
    void mustEqual(Content expected) {
        if (!equals(expected)) {
            throw new IllegalStateException("decoded content is wrong: expected " + expected + ", but found " + this);
        }
    }

    private Content add(long value) {
        values++;
        hash = 31 * hash + value;
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content that && values == that.values && hash == that.hash;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    @Override
    public String toString() {
        return values + " values #" + Long.toHexString(hash);
    }
}
