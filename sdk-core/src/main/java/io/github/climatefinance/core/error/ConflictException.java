package io.github.climatefinance.core.error;

/** HTTP 409: the request does not fit the present state, or its idempotency key was used before. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(FailedResponse response) {
        super(response);
    }
}
