package io.github.climatefinance.core.ledger;

import io.github.climatefinance.core.Reconciliation;
import java.util.Objects;

/**
 * What was found out about a write.
 *
 * @param reason why this is the answer, as part of a sentence
 */
public record Reconciled(LedgerEntry entry, Reconciliation answer, String reason) {
    public Reconciled {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(reason, "reason");
    }

    /** The whole, for humans. */
    @Override
    public String toString() {
        return entry + ": " + answer + ", " + reason;
    }
}
