package io.github.climatefinance.examples.puro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Screen;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTextTest {
    private final Screen screen = new Screen();
    private final LedgerTotals totals = new LedgerTotals(1);
    private final LedgerNames names = new LedgerNames();

    @Test
    void columnsAreAligned() {
        names.methodology("M1", "Biochar", "2022");
        totals.add(Entries.of(EntryKind.ISSUED, 1_234_567, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.RETIRED, 1, "2025-01-01T00:00:00Z"));

        print();

        assertThat(screen.lines())
                .containsExactly(
                        "Puro ledger: 2 transactions, live",
                        "",
                        "By methodology, tonnes     Issued  Transferred  Retired  Withdrawn  Outstanding",
                        "Biochar (2022)          1,234,567            0        1          0    1,234,566",
                        "Total                   1,234,567            0        1          0    1,234,566",
                        "",
                        "By year, tonnes     Issued  Transferred  Retired  Withdrawn        Net",
                        "2024             1,234,567            0        0          0  1,234,567",
                        "2025                     0            0        1          0         -1",
                        "Total            1,234,567            0        1          0  1,234,566",
                        "");
    }

    @Test
    void namesFromTheProviderDoNotMoveTheCursor() {
        names.methodology("M1", "\u001b[2J\r\nGone\u202e", "");
        totals.add(Entries.of(EntryKind.ISSUED, 1, "2024-01-01T00:00:00Z"));

        print();

        assertThat(screen.out()).contains("?[2J??Gone? ").doesNotContain("\u001b", "\r", "\u202e");
    }

    @Test
    void longNamesAreCut() {
        names.methodology("M1", "x".repeat(500), "");
        totals.add(Entries.of(EntryKind.ISSUED, 1, "2024-01-01T00:00:00Z"));

        print();

        assertThat(screen.lines())
                .contains("x".repeat(43) + "...       1            0        0          0            1");
    }

    @Test
    void internalAndUnknownTransactionsHaveColumnsWhenThereAreAny() {
        totals.add(Entries.of(EntryKind.MOVED, 3, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.OTHER, 4, "2024-01-01T00:00:00Z"));

        print();

        assertThat(screen.out()).contains("Moved internally", "Other");
    }

    private void print() {
        Ledger ledger = new Ledger(new Origin("live"), Optional.empty(), Instant.EPOCH, totals, names);
        new LedgerText(ledger, screen.plain()).print();
    }
}
