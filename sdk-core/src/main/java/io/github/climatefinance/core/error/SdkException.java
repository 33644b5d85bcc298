package io.github.climatefinance.core.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The root of everything a call throws that is not an illegal argument. Earlier attempts of the call are its suppressed exceptions. */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    protected SdkException(String message, Outcome outcome, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    /** What is known about the effect of the whole call, all its attempts together. */
    public final Outcome outcome() {
        return outcome;
    }
}
