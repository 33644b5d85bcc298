package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.Reconciliation;
import java.util.Set;

/** What a read can tell of a write afterwards, once the settling time is over. */
public enum Searchable {
    /** Whether it was executed. */
    FULLY,
    /** That it was executed, but not that it was not. */
    WHEN_EXECUTED,
    /** That it was executed, if it happens to be on the one page that is read. */
    ON_A_PAGE,
    /** Nothing: there is no reference that can be searched for. */
    NEVER;

    /** The right answers: nearly always one. */
    public Set<Reconciliation> answers(boolean executed) {
        if (!executed) {
            return Set.of(this == FULLY ? Reconciliation.NOT_EXECUTED : Reconciliation.CANNOT_TELL);
        }
        return switch (this) {
            case FULLY, WHEN_EXECUTED -> Set.of(Reconciliation.EXECUTED);
            case ON_A_PAGE -> Set.of(Reconciliation.EXECUTED, Reconciliation.CANNOT_TELL);
            case NEVER -> Set.of(Reconciliation.CANNOT_TELL);
        };
    }
}
