package io.github.climatefinance.core.ledger;

/** What is known of a write that was written down. Until the first of these is noted, it may or may not have been sent. */
public enum LedgerState {
    /** The call gave its caller a value. */
    SUCCEEDED,
    /** Nothing left this machine. */
    NOT_SENT,
    /** The provider answered that it refused. */
    REJECTED,
    /** No answer tells whether the provider acted. */
    UNKNOWN,
    /** The provider answered that it acted, but its answer was lost or could not be read. */
    ACCEPTED,
    /** A read, or a human, found that the provider acted. */
    EXECUTED,
    /** A read, or a human, found that the provider did not act and will not. */
    NOT_EXECUTED,
    /** A read settled nothing. */
    CANNOT_TELL;

    /** Whether it is known now if the provider acted. What was resolved once stays so, whatever is noted later. */
    public boolean isResolved() {
        return this != UNKNOWN && this != CANNOT_TELL;
    }
}
