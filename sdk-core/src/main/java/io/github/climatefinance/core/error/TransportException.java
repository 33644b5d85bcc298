package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/** No usable HTTP answer: connecting, sending or receiving failed. The cause is the I/O error. */
public final class TransportException extends SdkException {
    private static final long serialVersionUID = 1L;

    public TransportException(String message, Outcome outcome, @Nullable Throwable cause) {
        super(message, outcome, cause);
    }

    /** For a call that may have an idempotency key. */
    public TransportException(
            String message, Outcome outcome, @Nullable String idempotencyKey, @Nullable Throwable cause) {
        super(message, outcome, idempotencyKey, cause);
    }
}
