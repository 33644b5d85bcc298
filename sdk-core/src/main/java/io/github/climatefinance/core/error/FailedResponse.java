package io.github.climatefinance.core.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an {@link ApiException} is made from. Filled by the runtime. */
public final class FailedResponse implements Serializable {
    private static final long serialVersionUID = 1L;

    final String provider;
    final String operationId;
    final String route;
    final int status;
    final Outcome outcome;
    final ApiError error;
    final String body;
    final boolean bodyCut;
    final boolean retryable;
    final @Nullable String requestId;
    final @Nullable String idempotencyKey;
    final @Nullable Duration retryAfter;
    final @Nullable String note;

    private FailedResponse(Builder b) {
        provider = b.provider;
        operationId = b.operationId;
        route = b.route;
        status = b.status;
        outcome = b.outcome;
        error = b.error;
        body = b.body;
        bodyCut = b.bodyCut;
        retryable = b.retryable;
        requestId = b.requestId;
        idempotencyKey = b.idempotencyKey;
        retryAfter = b.retryAfter;
        note = b.note;
    }

    /**
     * Starts a description.
     *
     * @param route method and path template, such as {@code GET /items/{id}}
     */
    public static Builder builder(String provider, String operationId, String route, int status) {
        return new Builder(provider, operationId, route, status);
    }

    String message() {
        StringBuilder text = new StringBuilder(provider)
                .append(' ')
                .append(operationId)
                .append(" failed: HTTP ")
                .append(status);
        error.code().ifPresent(code -> text.append(' ').append(code));
        error.message().ifPresent(message -> text.append(", \"").append(message).append('"'));
        if (note != null) {
            text.append(", ").append(note);
        }
        text.append(" (").append(route);
        if (requestId != null) {
            text.append(", request id ").append(requestId);
        }
        return text.append(')').toString();
    }

    /** Collects what is known of the answer. */
    public static final class Builder {
        private final String provider;
        private final String operationId;
        private final String route;
        private final int status;
        private Outcome outcome = Outcome.UNKNOWN;
        private ApiError error = ApiError.of(null, null);
        private String body = "";
        private boolean bodyCut;
        private boolean retryable;
        private @Nullable String requestId;
        private @Nullable String idempotencyKey;
        private @Nullable Duration retryAfter;
        private @Nullable String note;

        private Builder(String provider, String operationId, String route, int status) {
            this.provider = Objects.requireNonNull(provider, "provider");
            this.operationId = Objects.requireNonNull(operationId, "operationId");
            this.route = Objects.requireNonNull(route, "route");
            this.status = status;
        }

        public Builder outcome(Outcome value) {
            outcome = value;
            return this;
        }

        public Builder error(ApiError value) {
            error = value;
            return this;
        }

        public Builder body(String value) {
            body = value;
            return this;
        }

        /** The body was longer than what is kept. */
        public Builder bodyWasCut() {
            bodyCut = true;
            return this;
        }

        /** Asking again later may succeed and can do no harm. */
        public Builder mayBeRetried() {
            retryable = true;
            return this;
        }

        public Builder requestId(@Nullable String value) {
            requestId = value;
            return this;
        }

        public Builder idempotencyKey(@Nullable String value) {
            idempotencyKey = value;
            return this;
        }

        public Builder retryAfter(@Nullable Duration value) {
            retryAfter = value;
            return this;
        }

        /** What the SDK adds to the sentence, such as why it did not wait. */
        public Builder note(@Nullable String value) {
            note = value;
            return this;
        }

        public FailedResponse build() {
            return new FailedResponse(this);
        }
    }
}
