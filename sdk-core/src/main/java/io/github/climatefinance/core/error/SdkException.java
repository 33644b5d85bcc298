package io.github.climatefinance.core.error;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The root of everything a call throws that is not an illegal argument. Earlier attempts of the call are its suppressed exceptions. */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final @Nullable String idempotencyKey;

    protected SdkException(String message, Outcome outcome, @Nullable Throwable cause) {
        this(message, outcome, null, cause);
    }

    /**
     * The failure of a call.
     *
     * @param idempotencyKey of the call, if it has one
     */
    protected SdkException(
            String message, Outcome outcome, @Nullable String idempotencyKey, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.idempotencyKey = idempotencyKey;
    }

    /** What is known about the effect of the whole call, all its attempts together. */
    public final Outcome outcome() {
        return outcome;
    }

    /**
     * The idempotency key of the call, the same in all its attempts: the caller's own or the one the SDK made. Empty where the
     * operation takes none. While the outcome is open, a repeat by hand is harmless only with this key.
     */
    public final Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }
}
