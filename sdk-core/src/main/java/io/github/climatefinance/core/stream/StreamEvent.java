package io.github.climatefinance.core.stream;

import io.github.climatefinance.core.error.SdkException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a stream tells its consumer. Every {@link Instant} is of this machine's clock, except what is inside an item.
 *
 * @param <T> of the items
 */
public sealed interface StreamEvent<T> {
    /** Something the provider sent. */
    record Item<T>(T value, Instant receivedAt) implements StreamEvent<T> {}

    /** A connection is open and the subscription is being sent. From now on items come. */
    record Connected<T>(Instant at) implements StreamEvent<T> {}

    /**
     * There is no connection: one ended, or could not be made. Whatever was known before grows old. A {@link Gap} follows
     * when there is a connection again, unless there never was one.
     *
     * @param retryAfter from {@code at} until the next attempt
     */
    record Disconnected<T>(Instant at, GapReason reason, SdkException cause, Duration retryAfter)
            implements StreamEvent<T> {}

    /**
     * Between two moments items may have been missed; those that follow are as they should be.
     *
     * @param from when the last message before the gap was received
     * @param to when reception went on
     * @param dropped items that were received and dropped; 0 where nobody can tell what was missed
     * @param cause what went wrong; empty for a slow consumer
     */
    record Gap<T>(Instant from, Instant to, GapReason reason, long dropped, Optional<SdkException> cause)
            implements StreamEvent<T> {}
}
