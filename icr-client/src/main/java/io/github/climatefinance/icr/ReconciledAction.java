package io.github.climatefinance.icr;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.icr.model.CreditTransaction;
import java.util.List;

/** What is known of an action whose outcome was unknown. Immutable. */
public final class ReconciledAction {
    private final Reconciliation answer;
    private final String reason;
    private final List<CreditTransaction> transactions;

    ReconciledAction(Reconciliation answer, String reason, List<CreditTransaction> transactions) {
        this.answer = answer;
        this.reason = reason;
        this.transactions = List.copyOf(transactions);
    }

    /**
     * Whether the provider made the transaction, which does not say that it succeeded: its state does. Never
     * {@link Reconciliation#NOT_EXECUTED}, since nothing documents that every action can be found.
     */
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
    public List<CreditTransaction> transactions() {
        return transactions;
    }

    @Override
    public String toString() {
        List<String> ids = transactions.stream()
                .filter(CreditTransaction::hasId)
                .map(CreditTransaction::id)
                .toList();
        return answer + ", " + reason + (ids.isEmpty() ? "" : " " + ids);
    }
}
