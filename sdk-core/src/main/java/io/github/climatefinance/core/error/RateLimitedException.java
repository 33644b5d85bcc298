package io.github.climatefinance.core.error;

/** HTTP 429: too many requests. {@link #retryAfter()} has the provider's hint. */
public final class RateLimitedException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitedException(FailedResponse response) {
        super(response);
    }
}
