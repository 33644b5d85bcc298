package io.github.climatefinance.core.error;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A token for the call could not be had. The cause says why; where one request for a token served several calls, they
 * share it.
 */
public final class TokenException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String error;

    /** Takes status and error over from a cause that has them. */
    public TokenException(String message, Outcome outcome, @Nullable Throwable cause) {
        this(message, outcome, null, cause);
    }

    /** For a call that may have an idempotency key; takes status and error over from a cause that has them. */
    public TokenException(String message, Outcome outcome, @Nullable String idempotencyKey, @Nullable Throwable cause) {
        super(message, outcome, idempotencyKey, cause);
        this.status = cause instanceof TokenException told ? told.status : 0;
        this.error = cause instanceof TokenException told ? told.error : null;
    }

    private TokenException(String message, int status, @Nullable String error) {
        super(message, Outcome.NOT_SENT, null);
        this.status = status;
        this.error = error;
    }

    /** For token sources: the token endpoint answered, but gave no token. */
    public static TokenException refused(String message, int status, @Nullable String error) {
        return new TokenException(Objects.requireNonNull(message, "message"), status, error);
    }

    /** The HTTP status of the token endpoint, if it answered. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** The OAuth error code, such as {@code invalid_client}, if there was one. */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }
}
