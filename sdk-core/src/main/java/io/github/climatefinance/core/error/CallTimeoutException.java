package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/** The deadline of the call, or the time limit of its last attempt, passed. */
public final class CallTimeoutException extends SdkException {
    private static final long serialVersionUID = 1L;

    public CallTimeoutException(String message, Outcome outcome, @Nullable Throwable cause) {
        super(message, outcome, cause);
    }

    /** For a call that may have an idempotency key. */
    public CallTimeoutException(
            String message, Outcome outcome, @Nullable String idempotencyKey, @Nullable Throwable cause) {
        super(message, outcome, idempotencyKey, cause);
    }
}
