package io.github.climatefinance.core;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often and how patiently a call is repeated. Whether it may be repeated at all is decided by the operation's
 * safety, not here. Immutable.
 */
public final class RetryPolicy {
    private static final RetryPolicy STANDARD = builder().build();
    private static final int LARGEST_EXPONENT = 30;

    private final int maxAttempts;
    private final Duration baseDelay;
    private final Duration maxDelay;

    private RetryPolicy(Builder b) {
        maxAttempts = b.maxAttempts;
        baseDelay = b.baseDelay;
        maxDelay = b.maxDelay;
    }

    /** Three attempts; waits are random up to 250 ms, 500 ms, … and never above 8 s unless the provider asks. */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** One attempt. A 401 with an expired token may still be answered by one repeat with a new token. */
    public static RetryPolicy none() {
        return builder().maxAttempts(1).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public int maxAttempts() {
        return maxAttempts;
    }

    public Duration baseDelay() {
        return baseDelay;
    }

    public Duration maxDelay() {
        return maxDelay;
    }

    /** Whether attempts are left after {@code attempts} of them. */
    public boolean allowsAfter(int attempts) {
        return attempts < maxAttempts;
    }

    /**
     * How long to wait before the next attempt: full jitter over an exponentially growing range, but never less than
     * the provider asked for.
     *
     * @param attempts attempts made so far, at least 1
     * @param hint what the provider asked for; a negative one counts as zero
     * @param random uniform in [0, 1)
     */
    public Duration delayBefore(int attempts, Optional<Duration> hint, double random) {
        long factor = 1L << Math.min(attempts - 1, LARGEST_EXPONENT);
        Duration ceiling =
                baseDelay.compareTo(maxDelay.dividedBy(factor)) > 0 ? maxDelay : baseDelay.multipliedBy(factor);
        Duration own = Duration.ofNanos((long) (random * (double) ceiling.toNanos()));
        return hint.filter(asked -> asked.compareTo(own) > 0).orElse(own);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryPolicy that
                && maxAttempts == that.maxAttempts
                && baseDelay.equals(that.baseDelay)
                && maxDelay.equals(that.maxDelay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxAttempts, baseDelay, maxDelay);
    }

    @Override
    public String toString() {
        return "RetryPolicy[maxAttempts=" + maxAttempts + ", baseDelay=" + baseDelay + ", maxDelay=" + maxDelay + "]";
    }

    /** Collects the settings of a policy. */
    public static final class Builder {
        private int maxAttempts = 3;
        private Duration baseDelay = Duration.ofMillis(250);
        private Duration maxDelay = Duration.ofSeconds(8);

        private Builder() {}

        /** All attempts, the first included; default 3. */
        public Builder maxAttempts(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("`maxAttempts` must be at least 1, but was " + value);
            }
            maxAttempts = value;
            return this;
        }

        /** Upper bound of the first wait; default 250 ms. */
        public Builder baseDelay(Duration value) {
            baseDelay = Positive.duration(value, "baseDelay");
            return this;
        }

        /** Upper bound of every wait that the provider did not ask for; default 8 s. */
        public Builder maxDelay(Duration value) {
            maxDelay = Positive.duration(value, "maxDelay");
            return this;
        }

        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
