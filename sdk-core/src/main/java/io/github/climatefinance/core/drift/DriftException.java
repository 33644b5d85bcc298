package io.github.climatefinance.core.drift;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;

/** Answers were not what the documents say. Thrown by no call, so its outcome is {@link Outcome#NOT_SENT}. */
public final class DriftException extends SdkException {
    private static final long serialVersionUID = 1L;

    DriftException(String message) {
        super(message, Outcome.NOT_SENT, null);
    }
}
