package io.github.climatefinance.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was waited for did not come about in time. Nothing failed: it may still happen, and waiting again is harmless. */
public final class PollTimeoutException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object lastState;

    public PollTimeoutException(String message, @Nullable Object lastState) {
        super(message, Outcome.UNKNOWN, null);
        this.lastState = lastState;
    }

    /** What the last poll returned; lost when the exception is serialised. */
    public Optional<Object> lastState() {
        return Optional.ofNullable(lastState);
    }
}
