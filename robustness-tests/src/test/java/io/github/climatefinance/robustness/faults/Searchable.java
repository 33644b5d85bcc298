package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.Reconciliation;
import java.util.Set;

/** What a read can tell of a write afterwards, once the settling time is over. */
public enum Searchable {
    /** Whether it was executed. */
    FULLY(Set.of(Reconciliation.EXECUTED), Set.of(Reconciliation.NOT_EXECUTED)),
    /** That it was executed, but not that it was not. */
    WHEN_EXECUTED(Set.of(Reconciliation.EXECUTED), Set.of(Reconciliation.CANNOT_TELL)),
    /** That it was executed, if it happens to be on the one page that is read. */
    ON_A_PAGE(Set.of(Reconciliation.EXECUTED, Reconciliation.CANNOT_TELL), Set.of(Reconciliation.CANNOT_TELL)),
    /** Nothing: there is no reference that can be searched for. */
    NEVER(Set.of(Reconciliation.CANNOT_TELL), Set.of(Reconciliation.CANNOT_TELL));

    private final Set<Reconciliation> whenExecuted;
    private final Set<Reconciliation> whenNot;

    Searchable(Set<Reconciliation> whenExecuted, Set<Reconciliation> whenNot) {
        this.whenExecuted = whenExecuted;
        this.whenNot = whenNot;
    }

    /** The right answers: nearly always one. */
    public Set<Reconciliation> answers(boolean executed) {
        return executed ? whenExecuted : whenNot;
    }
}
