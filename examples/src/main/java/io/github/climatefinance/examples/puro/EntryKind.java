package io.github.climatefinance.examples.puro;

import java.util.Locale;

/** What a transaction did, as far as the ledger tells events apart. */
enum EntryKind {
    ISSUED("Issued"),
    TRANSFERRED("Transferred"),
    MOVED("Moved internally"),
    RETIRED("Retired"),
    WITHDRAWN("Withdrawn"),
    /** A type the registry had not announced when this was written: counted, whatever it means. */
    OTHER("Other");

    private final String title;

    EntryKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Its class in the style sheet. */
    String look() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a column that is nothing but zeros is worth its place. */
    boolean isAlwaysShown() {
        return this != MOVED && this != OTHER;
    }
}
