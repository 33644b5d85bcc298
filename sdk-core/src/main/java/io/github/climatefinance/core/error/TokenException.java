package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/** A token for the call could not be had. The cause says why. */
public final class TokenException extends SdkException {
    private static final long serialVersionUID = 1L;

    public TokenException(String message, Outcome outcome, @Nullable Throwable cause) {
        super(message, outcome, cause);
    }
}
