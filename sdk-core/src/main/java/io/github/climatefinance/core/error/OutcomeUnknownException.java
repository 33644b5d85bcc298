package io.github.climatefinance.core.error;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation that must not act twice may or may not have acted. It was not sent again. Find out by reading before
 * repeating it; the cause tells what went wrong.
 */
public final class OutcomeUnknownException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final @Nullable String idempotencyKey;
    private final @Nullable String reconcileOperationId;

    private OutcomeUnknownException(
            String provider, String operationId, @Nullable String key, @Nullable String reconcile, SdkException cause) {
        super(sentence(provider, operationId, key, reconcile, cause), cause.outcome(), cause);
        this.operationId = operationId;
        this.idempotencyKey = key;
        this.reconcileOperationId = reconcile;
    }

    /**
     * Wraps what went wrong, keeping its outcome.
     *
     * @param key the idempotency key that was sent, if any
     * @param reconcile the id of the read operation that tells whether the call acted, if there is one
     */
    public static OutcomeUnknownException of(
            String provider, String operationId, @Nullable String key, @Nullable String reconcile, SdkException cause) {
        return new OutcomeUnknownException(
                Objects.requireNonNull(provider, "provider"),
                Objects.requireNonNull(operationId, "operationId"),
                key,
                reconcile,
                Objects.requireNonNull(cause, "cause"));
    }

    /** The operation that may have acted. */
    public String operationId() {
        return operationId;
    }

    /** The idempotency key that was sent. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** The read operation that answers whether it acted. */
    public Optional<String> reconcileOperationId() {
        return Optional.ofNullable(reconcileOperationId);
    }

    private static String sentence(
            String provider, String operationId, @Nullable String key, @Nullable String reconcile, SdkException cause) {
        String what = cause.outcome() == Outcome.ACCEPTED
                ? " was accepted, but its answer could not be read"
                : " may or may not have been executed";
        String which = key == null ? "" : " (key " + key + ")";
        String how = reconcile == null
                ? "check with the provider before sending it again"
                : "ask " + reconcile + " before sending it again";
        return provider + " " + operationId + which + what + "; " + how + ": " + cause.getMessage();
    }
}
