package io.github.climatefinance.core.stream;

import io.github.climatefinance.core.Positive;
import io.github.climatefinance.core.RetryPolicy;
import java.time.Duration;
import java.util.Objects;

/** How patient a stream is, with the provider and with its consumer. Immutable. */
public final class StreamSettings {
    private static final int SMALLEST_BUFFER = 16;

    private final Duration heartbeatLimit;
    private final RetryPolicy reconnect;
    private final Duration stableAfter;
    private final int buffer;
    private final SlowConsumer slowConsumer;

    private StreamSettings(Builder b) {
        heartbeatLimit = b.heartbeatLimit;
        reconnect = b.reconnect;
        stableAfter = b.stableAfter;
        buffer = b.buffer;
        slowConsumer = b.slowConsumer;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Duration heartbeatLimit() {
        return heartbeatLimit;
    }

    public RetryPolicy reconnect() {
        return reconnect;
    }

    public Duration stableAfter() {
        return stableAfter;
    }

    public int buffer() {
        return buffer;
    }

    public SlowConsumer slowConsumer() {
        return slowConsumer;
    }

    /** Collects settings; what is not set has the default named. */
    public static final class Builder {
        private Duration heartbeatLimit = Duration.ofSeconds(5);
        private RetryPolicy reconnect = RetryPolicy.builder()
                .maxAttempts(Integer.MAX_VALUE)
                .baseDelay(Duration.ofMillis(500))
                .maxDelay(Duration.ofSeconds(30))
                .build();
        private Duration stableAfter = Duration.ofSeconds(30);
        private int buffer = 1024;
        private SlowConsumer slowConsumer = SlowConsumer.LATEST;

        private Builder() {}

        /** A connection on which nothing is heard for so long is given up; default 5 s. */
        public Builder heartbeatLimit(Duration value) {
            heartbeatLimit = Positive.duration(value, "heartbeatLimit");
            return this;
        }

        /**
         * How often in a row, and after which pauses, a connection is made before the stream ends with the last failure. A
         * connection that did not become stable counts as a failure. Default: for ever, after random pauses of up to 500 ms,
         * 1 s, 2 s, … 30 s.
         */
        public Builder reconnect(RetryPolicy value) {
            reconnect = Objects.requireNonNull(value, "reconnect");
            return this;
        }

        /** A connection that lasted for so long was a success: pauses and attempts are counted anew. Default 30 s. */
        public Builder stableAfter(Duration value) {
            stableAfter = Positive.duration(value, "stableAfter");
            return this;
        }

        /** How many events may wait for the consumer before the {@link SlowConsumer} policy decides; default 1024. */
        public Builder buffer(int events) {
            if (events < SMALLEST_BUFFER) {
                throw new IllegalArgumentException(
                        "`buffer` must be at least " + SMALLEST_BUFFER + ", but was " + events);
            }
            buffer = events;
            return this;
        }

        /** What becomes of events when the buffer is full; default {@link SlowConsumer#LATEST}. */
        public Builder slowConsumer(SlowConsumer value) {
            slowConsumer = Objects.requireNonNull(value, "slowConsumer");
            return this;
        }

        public StreamSettings build() {
            return new StreamSettings(this);
        }
    }
}
