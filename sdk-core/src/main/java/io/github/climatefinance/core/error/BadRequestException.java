package io.github.climatefinance.core.error;

/** HTTP 400 or 422: the request is malformed or breaks a rule of the provider. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(FailedResponse response) {
        super(response);
    }
}
