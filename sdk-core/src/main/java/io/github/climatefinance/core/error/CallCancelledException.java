package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/** The call was cancelled, its thread was interrupted, or its client was closed. Nothing was sent afterwards. */
public final class CallCancelledException extends SdkException {
    private static final long serialVersionUID = 1L;

    public CallCancelledException(String message, Outcome outcome, @Nullable Throwable cause) {
        super(message, outcome, cause);
    }

    /** For a call that may have an idempotency key. */
    public CallCancelledException(
            String message, Outcome outcome, @Nullable String idempotencyKey, @Nullable Throwable cause) {
        super(message, outcome, idempotencyKey, cause);
    }
}
