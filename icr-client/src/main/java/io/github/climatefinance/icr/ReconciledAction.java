package io.github.climatefinance.icr;

import io.github.climatefinance.core.Reconciliation;
import java.util.List;

/**
 * What is known of an action whose outcome was unknown. Immutable.
 *
 * @param <T> a transaction, in the generation of the API that was asked
 */
public final class ReconciledAction<T> {
    private final Reconciliation answer;
    private final String reason;
    private final List<T> transactions;
    private final List<String> ids;
    private final boolean open;

    /**
     * What is known.
     *
     * @param ids of the transactions, as far as they tell them
     * @param open whether asking again may tell more
     */
    ReconciledAction(Reconciliation answer, String reason, List<T> transactions, List<String> ids, boolean open) {
        this.answer = answer;
        this.reason = reason;
        this.transactions = List.copyOf(transactions);
        this.ids = List.copyOf(ids);
        this.open = open;
    }

    /** Whether the provider made the transaction, which does not say that it succeeded: its state does. */
    public Reconciliation answer() {
        return answer;
    }

    /** Why this is the answer, as part of a sentence. */
    public String reason() {
        return reason;
    }

    /**
     * If it was executed, its transaction. If that cannot be told, those that may be it, for a human to look at: they may
     * as well have been made by somebody else.
     */
    public List<T> transactions() {
        return transactions;
    }

    /** Whether asking again later can say no more than this. */
    public boolean isFinal() {
        return !open;
    }

    @Override
    public String toString() {
        return answer + ", " + reason + (ids.isEmpty() ? "" : " " + ids);
    }
}
