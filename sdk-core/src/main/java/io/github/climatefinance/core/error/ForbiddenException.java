package io.github.climatefinance.core.error;

/** HTTP 403: the credentials do not allow this. */
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(FailedResponse response) {
        super(response);
    }
}
