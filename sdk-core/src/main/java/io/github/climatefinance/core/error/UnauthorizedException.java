package io.github.climatefinance.core.error;

/** HTTP 401: the credentials are missing, wrong or expired. */
public final class UnauthorizedException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(FailedResponse response) {
        super(response);
    }
}
