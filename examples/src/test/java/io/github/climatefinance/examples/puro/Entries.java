package io.github.climatefinance.examples.puro;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Invented transactions. */
final class Entries {
    private Entries() {}

    static LedgerEntry of(EntryKind kind, long volume, String time) {
        return of(kind, volume, time, new LedgerEntry.Part("M1", "F1", volume));
    }

    static LedgerEntry of(EntryKind kind, long volume, String time, LedgerEntry.Part... parts) {
        return new LedgerEntry(
                kind, volume, Optional.of(OffsetDateTime.parse(time)), List.of(parts), List.of(), Optional.empty());
    }

    static LedgerEntry undated(EntryKind kind, long volume) {
        return new LedgerEntry(kind, volume, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    static LedgerEntry labelled(EntryKind kind, long volume, String... labels) {
        return new LedgerEntry(kind, volume, Optional.empty(), List.of(), List.of(labels), Optional.empty());
    }

    static LedgerEntry retired(long volume, String time, LedgerEntry.Retirement retirement) {
        return new LedgerEntry(
                EntryKind.RETIRED,
                volume,
                Optional.of(OffsetDateTime.parse(time)),
                List.of(new LedgerEntry.Part("M1", "F1", volume)),
                List.of(),
                Optional.of(retirement));
    }

    static LedgerEntry.Retirement forBeneficiary(String name) {
        return new LedgerEntry.Retirement(
                Optional.of(name), Optional.empty(), Optional.of("FI"), Optional.of("GENERIC_COMPENSATION"));
    }

    static LedgerEntry.Retirement hiddenUntil(String time) {
        return new LedgerEntry.Retirement(
                Optional.empty(), Optional.of(OffsetDateTime.parse(time)), Optional.empty(), Optional.empty());
    }
}
