package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/** The SDK itself refused to send the call. */
public final class RefusedException extends SdkException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        this(message, null);
    }

    /**
     * With what led to it.
     *
     * @param cause may be of another call, such as a dry run; its outcome is not that of the call refused
     */
    public RefusedException(String message, @Nullable Throwable cause) {
        super(message, Outcome.NOT_SENT, cause);
    }
}
