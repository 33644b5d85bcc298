package io.github.climatefinance.core.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is not what it should be. Of a call it means: the provider accepted, but its answer could not be read; or, with
 * {@link Outcome#UNKNOWN}, a page of HTML came with a status of success, which may be of somebody on the way.
 */
public final class DecodingException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    /** For JSON read outside a call; a call rethrows it naming provider, operation and request id. */
    public DecodingException(String message, String pointer, @Nullable Throwable cause) {
        this(message, pointer, Outcome.ACCEPTED, cause);
    }

    public DecodingException(String message, String pointer, Outcome outcome, @Nullable Throwable cause) {
        this(message, pointer, outcome, null, cause);
    }

    /** For a call that may have an idempotency key. */
    public DecodingException(
            String message,
            String pointer,
            Outcome outcome,
            @Nullable String idempotencyKey,
            @Nullable Throwable cause) {
        super(message, outcome, idempotencyKey, cause);
        this.pointer = Objects.requireNonNull(pointer, "pointer");
    }

    /** JSON pointer of the offending value; empty for the whole document. */
    public String pointer() {
        return pointer;
    }
}
