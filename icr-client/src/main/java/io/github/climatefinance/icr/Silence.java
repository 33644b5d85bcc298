package io.github.climatefinance.icr;

import io.github.climatefinance.core.Reconciliation;
import java.util.List;

/** What it means that a list has no transaction that could be the one looked for. */
enum Silence {
    /** Nobody documents that the list has all transactions. */
    PROVES_NOTHING(Reconciliation.CANNOT_TELL, "nothing like it was found, which proves nothing"),
    /** It may be too early. */
    PROVES_NOTHING_YET(Reconciliation.CANNOT_TELL, "nothing like it was found, but the settling time is not over"),
    /** The list had the time to have all, but what it came in hints at more. */
    MAY_BE_A_PART(Reconciliation.CANNOT_TELL, "nothing like it was found, but the list may be a part only"),
    /** What was made since may bear a time that is earlier by the provider's clock. */
    CLOCKS_DIFFER(
            Reconciliation.CANNOT_TELL,
            "nothing like it was found, but this machine's clock is ahead of the provider's"),
    /** The list has all, and had the time to. */
    PROVES_IT(Reconciliation.NOT_EXECUTED, "the provider has made nothing like it since");

    private final Reconciliation answer;
    private final String reason;

    Silence(Reconciliation answer, String reason) {
        this.answer = answer;
        this.reason = reason;
    }

    /** Whether another look may tell more. */
    boolean mayEnd() {
        return this == PROVES_NOTHING || this == PROVES_NOTHING_YET;
    }

    <T> ReconciledAction<T> answered() {
        return new ReconciledAction<>(answer, reason, List.of(), List.of(), mayEnd());
    }
}
