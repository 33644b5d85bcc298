package io.github.climatefinance.core.error;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation that must not act twice may or may not have acted, or it has acted and its answer is lost; {@link #outcome}
 * says which. It was not sent again. Find out by reading before repeating it; the cause tells what went wrong.
 */
public final class OutcomeUnknownException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final @Nullable String reconcileOperationId;

    private OutcomeUnknownException(Builder b) {
        super(b.sentence(), b.executed ? Outcome.ACCEPTED : b.cause.outcome(), b.key, b.cause);
        this.operationId = b.operationId;
        this.reconcileOperationId = b.reconcile;
    }

    /**
     * Starts from what went wrong, whose outcome is kept.
     *
     * @param operationId the operation that may have acted
     */
    public static Builder builder(String provider, String operationId, SdkException cause) {
        return new Builder(provider, operationId, cause);
    }

    /** The operation that may have acted. */
    public String operationId() {
        return operationId;
    }

    /** The read operation that answers whether it acted. */
    public Optional<String> reconcileOperationId() {
        return Optional.ofNullable(reconcileOperationId);
    }

    /** Collects what is known of the call. Filled by the runtime. */
    public static final class Builder {
        private final String provider;
        private final String operationId;
        private final SdkException cause;
        private @Nullable String key;
        private @Nullable String reconcile;
        private @Nullable String told;
        private boolean executed;

        private Builder(String provider, String operationId, SdkException cause) {
            this.provider = Objects.requireNonNull(provider, "provider");
            this.operationId = Objects.requireNonNull(operationId, "operationId");
            this.cause = Objects.requireNonNull(cause, "cause");
        }

        public Builder idempotencyKey(@Nullable String value) {
            key = value;
            return this;
        }

        /** Id of the read operation that tells whether the call acted, if there is one. */
        public Builder reconcile(@Nullable String value) {
            reconcile = value;
            return this;
        }

        /** The read was made and settled nothing; what it told goes on from its name, as in "shows nothing". */
        public Builder readTold(String value) {
            told = Objects.requireNonNull(value, "told");
            return this;
        }

        /** The read showed that the call acted. */
        public Builder executed() {
            executed = true;
            return this;
        }

        public OutcomeUnknownException build() {
            return new OutcomeUnknownException(this);
        }

        private String sentence() {
            String which = key == null ? "" : " (key " + key + ")";
            return provider + " " + operationId + which + what() + "; " + how() + ": " + cause.getMessage();
        }

        private String what() {
            if (executed) {
                return " was executed, as " + reconcile + " shows, but its answer is lost";
            }
            return cause.outcome() == Outcome.ACCEPTED
                    ? " was accepted, but its answer could not be read"
                    : " may or may not have been executed";
        }

        private String how() {
            if (executed) {
                return "do not send it again";
            }
            if (reconcile == null) {
                return "check with the provider before sending it again";
            }
            return told == null
                    ? "ask " + reconcile + " before sending it again"
                    : reconcile + " was asked and " + told + ", ask it again before sending it again";
        }
    }
}
