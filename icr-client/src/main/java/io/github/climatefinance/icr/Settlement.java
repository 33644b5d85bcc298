package io.github.climatefinance.icr;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.TransactionState;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How far a transaction was when it was read. A failed end is one of the answers, not an exception. Immutable.
 *
 * @param <T> the transaction, in the generation of the API it was read from
 */
public final class Settlement<T> {
    private static final String NAMELESS = "without an id";

    private final T transaction;
    private final Optional<TransactionState> state;
    private final String id;

    private Settlement(T transaction, Optional<TransactionState> state, String id) {
        this.transaction = Objects.requireNonNull(transaction, "transaction");
        this.state = state;
        this.id = id;
    }

    /** What a transaction says of itself. */
    public static Settlement<CreditTransaction> of(CreditTransaction transaction) {
        TransactionFacts facts = TransactionFacts.of(transaction);
        return new Settlement<>(transaction, facts.state(), facts.id().orElse(NAMELESS));
    }

    /** What a transaction of v1-beta says of itself. */
    public static Settlement<io.github.climatefinance.icr.v1beta.model.CreditTransaction> of(
            io.github.climatefinance.icr.v1beta.model.CreditTransaction transaction) {
        TransactionFacts facts = TransactionFacts.of(transaction);
        return new Settlement<>(transaction, facts.state(), facts.id().orElse(NAMELESS));
    }

    /** Describes the wait for the end of a transaction. */
    static <T> Poller.Builder<Settlement<T>> until(String transactionId, Supplier<Settlement<T>> poll) {
        return Poller.of("transaction " + transactionId, poll, Settlement::isEnded);
    }

    /** The whole transaction, as it was read. */
    public T transaction() {
        return transaction;
    }

    /** How far it was. */
    public Progress progress() {
        return state.map(Progress::of).orElse(Progress.WAITING);
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
        return "transaction " + id + " is " + state.map(TransactionState::value).orElse("in no state that is told");
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

        /** The meaning of a state, wherever it stands: in a transaction or in an event. Both generations have the same. */
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
