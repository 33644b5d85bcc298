package io.github.climatefinance.core;

/**
 * What a read told about an earlier write whose outcome was unknown. {@link #EXECUTED} and {@link #NOT_EXECUTED} are
 * never guesses: where the read does not settle the question, the answer is {@link #CANNOT_TELL}.
 */
public enum Reconciliation {
    /** The provider shows what the write made: do not send it again. */
    EXECUTED,
    /** The provider had the time it needs to show what a write makes, and shows nothing: it can be sent again. */
    NOT_EXECUTED,
    /**
     * Neither is certain, as when there is nothing to search by, or the provider may need more time to show it. Read
     * again later, or ask the provider.
     */
    CANNOT_TELL
}
