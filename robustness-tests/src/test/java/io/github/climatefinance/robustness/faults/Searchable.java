package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.Reconciliation;

/** What a read can tell of a write afterwards. */
public enum Searchable {
    /** Whether it was executed. */
    FULLY(Reconciliation.EXECUTED, Reconciliation.NOT_EXECUTED),
    /** That it was executed, but not that it was not. */
    WHEN_EXECUTED(Reconciliation.EXECUTED, Reconciliation.CANNOT_TELL),
    /** Nothing: it has no reference that can be searched for. */
    NEVER(Reconciliation.CANNOT_TELL, Reconciliation.CANNOT_TELL);

    private final Reconciliation whenExecuted;
    private final Reconciliation whenNot;

    Searchable(Reconciliation whenExecuted, Reconciliation whenNot) {
        this.whenExecuted = whenExecuted;
        this.whenNot = whenNot;
    }

    /** The right answer, once the settling time is over. */
    public Reconciliation answer(boolean executed) {
        return executed ? whenExecuted : whenNot;
    }
}
