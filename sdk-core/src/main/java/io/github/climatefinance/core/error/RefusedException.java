package io.github.climatefinance.core.error;

/** The SDK itself refused to send the call. */
public final class RefusedException extends SdkException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message, Outcome.NOT_SENT, null);
    }
}
