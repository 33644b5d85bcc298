package io.github.climatefinance.core.error;

/** HTTP 5xx: the provider failed. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(FailedResponse response) {
        super(response);
    }
}
