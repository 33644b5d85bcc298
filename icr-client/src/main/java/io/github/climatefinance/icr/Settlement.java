package io.github.climatefinance.icr;

import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.TransactionState;
import java.util.Objects;

/** How far a transaction was when it was read. A failed end is one of the answers, not an exception. Immutable. */
public final class Settlement {
    private final CreditTransaction transaction;
    private final String id;

    private Settlement(CreditTransaction transaction, String id) {
        this.transaction = transaction;
        this.id = id;
    }

    /** What a transaction says of itself. */
    public static Settlement of(CreditTransaction transaction) {
        return new Settlement(transaction, transaction.hasId() ? transaction.id() : "without an id");
    }

    static Settlement of(CreditTransaction transaction, String id) {
        return new Settlement(Objects.requireNonNull(transaction, "transaction"), id);
    }

    /** The whole transaction, as it was read. */
    public CreditTransaction transaction() {
        return transaction;
    }

    /** How far it was. */
    public Progress progress() {
        return transaction.hasState() ? Progress.of(transaction.state()) : Progress.WAITING;
    }

    /** Whether its credits are where they were to go, or retired or cancelled for good. */
    public boolean isProcessed() {
        return progress() == Progress.PROCESSED;
    }

    /** Whether the state is final. */
    public boolean isEnded() {
        return progress() != Progress.WAITING;
    }

    /** Names the transaction and its state in the provider's word. */
    @Override
    public String toString() {
        return "transaction " + id + " is "
                + (transaction.hasState() ? transaction.state().value() : "in no state that is told");
    }

    /** What the states of a transaction mean. Which of them are final is inferred from their names. */
    public enum Progress {
        /** It waits for something. A state that this version does not know counts as waiting too. */
        WAITING,
        /** It is done. */
        PROCESSED,
        /** It did not succeed. */
        FAILED,
        /** It was called off. */
        CANCELLED,
        /** It was refused. */
        REJECTED;

        /** The meaning of a state, wherever it stands: in a transaction or in an event. */
        public static Progress of(TransactionState state) {
            return switch (state.known()) {
                case PROCESSED -> PROCESSED;
                case FAILED -> FAILED;
                case CANCELLED -> CANCELLED;
                case REJECTED -> REJECTED;
                default -> WAITING;
            };
        }
    }
}
