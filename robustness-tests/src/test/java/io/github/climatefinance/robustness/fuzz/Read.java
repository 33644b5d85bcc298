package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.core.error.DecodingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading: a value, or a refusal. Anything else that was thrown is a defect and goes through.
 *
 * @param refusal null where there is a value
 */
record Read<T>(@Nullable T value, @Nullable DecodingException refusal) {
    /** Reads something. */
    interface Reading<T> {
        @Nullable
        T read() throws IOException;
    }

    static <T> Read<T> of(Reading<T> reading) {
        try {
            T value = reading.read();
            if (value == null) {
                throw new AssertionError("null was read");
            }
            return new Read<>(value, null);
        } catch (DecodingException e) {
            return new Read<>(null, e);
        } catch (IOException e) {
            throw new AssertionError("bytes that are there cannot be broken off", e);
        }
    }

    boolean isSameAs(Read<?> other) {
        return value == null ? other.value == null : value.equals(other.value);
    }

    void requireSame(String what, Read<?> other) {
        if (!isSameAs(other)) {
            throw new AssertionError(what + ": one way reads " + this + ", another " + other);
        }
    }
}
