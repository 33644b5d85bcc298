package io.github.climatefinance.core.error;

import java.time.Duration;
import java.util.Optional;

/** The provider answered with a status that is not success. */
public class ApiException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final FailedResponse response;

    ApiException(FailedResponse response) {
        super(response.message(), response.outcome, response.idempotencyKey, null);
        this.response = response;
    }

    /** The exception type that belongs to the status of {@code response}. */
    public static ApiException of(FailedResponse response) {
        return switch (response.status) {
            case 400, 422 -> new BadRequestException(response);
            case 401 -> new UnauthorizedException(response);
            case 403 -> new ForbiddenException(response);
            case 404 -> new NotFoundException(response);
            case 409 -> new ConflictException(response);
            case 429 -> new RateLimitedException(response);
            default -> response.status >= 500 ? new ServerException(response) : new ApiException(response);
        };
    }

    /** HTTP status. */
    public final int status() {
        return response.status;
    }

    /** Name of the provider. */
    public final String provider() {
        return response.provider;
    }

    /** The operation's id in the provider's document. */
    public final String operationId() {
        return response.operationId;
    }

    /** The provider's id of this exchange, for its support. */
    public final Optional<String> requestId() {
        return Optional.ofNullable(response.requestId);
    }

    /** The provider's code and message, as far as they could be read. */
    public final ApiError error() {
        return response.error;
    }

    /** The raw body, at most 64 KiB of it, with known secrets masked. */
    public final String body() {
        return response.body;
    }

    /** Whether {@link #body()} is only the beginning of what the provider sent. */
    public final boolean isBodyCut() {
        return response.bodyCut;
    }

    /** How long the provider asked to wait. */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(response.retryAfter);
    }

    /** Whether the same call, made again later, may succeed and cannot act twice. */
    public final boolean isRetryable() {
        return response.retryable;
    }
}
