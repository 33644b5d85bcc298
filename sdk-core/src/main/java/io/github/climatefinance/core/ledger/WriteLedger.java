package io.github.climatefinance.core.ledger;

import java.io.IOException;
import java.util.List;

/**
 * Where writes are written down before they are sent. One may serve several clients. Called by many threads at a time, on
 * the thread of the call, which waits.
 *
 * <p>One to write of your own keeps each entry as its text ({@link LedgerEntry#toJson}) under its id, with the last state.
 */
public interface WriteLedger {
    /**
     * Writes down that a call is about to be sent. When this returns, the entry survives a crash of the machine; when it
     * throws, the call is not sent.
     */
    void begin(LedgerEntry entry) throws IOException;

    /**
     * Takes note of what became known. May be lost in a crash: then the entry stays unresolved, which is safe. A state that
     * is not {@linkplain LedgerState#isResolved resolved} changes nothing for an entry that is. An id that is not known is passed
     * over.
     */
    void note(LedgerNote note) throws IOException;

    /**
     * The entries for which no note is {@linkplain LedgerState#isResolved resolved}, the oldest first: calls cut short by a
     * crash, calls without an answer, and calls under way.
     */
    List<LedgerEntry> unresolved() throws IOException;

    /** One that lives no longer than the process: for tests. */
    static WriteLedger inMemory() {
        return new MemoryLedger();
    }
}
