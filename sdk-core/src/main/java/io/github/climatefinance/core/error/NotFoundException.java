package io.github.climatefinance.core.error;

/** HTTP 404: there is no such thing, or it is not visible to these credentials. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(FailedResponse response) {
        super(response);
    }
}
