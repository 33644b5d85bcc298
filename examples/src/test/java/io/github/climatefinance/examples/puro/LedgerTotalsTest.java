package io.github.climatefinance.examples.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTotalsTest {
    private final LedgerTotals totals = new LedgerTotals(2);

    @Test
    void sumsBeyondTheLargestLong() {
        totals.add(Entries.of(EntryKind.ISSUED, Long.MAX_VALUE, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.ISSUED, Long.MAX_VALUE, "2024-01-01T00:00:00Z"));

        assertThat(totals.overall().of(EntryKind.ISSUED)).isEqualTo(new BigInteger("18446744073709551614"));
    }

    @Test
    void outstandingIsWhatWasIssuedAndNeitherRetiredNorWithdrawn() {
        totals.add(Entries.of(EntryKind.ISSUED, 100, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.TRANSFERRED, 50, "2024-01-02T00:00:00Z"));
        totals.add(Entries.of(EntryKind.RETIRED, 30, "2024-01-03T00:00:00Z"));
        totals.add(Entries.of(EntryKind.WITHDRAWN, 5, "2024-01-04T00:00:00Z"));
        totals.add(Entries.of(EntryKind.OTHER, 7, "2024-01-05T00:00:00Z"));

        assertThat(totals.overall().outstanding()).isEqualTo(65);
        assertThat(totals.overall().of(EntryKind.OTHER)).isEqualTo(7);
        assertThat(totals.transactions()).isEqualTo(5);
    }

    @Test
    void aYearEndsInUtc() {
        totals.add(Entries.of(EntryKind.ISSUED, 1, "2023-12-31T23:30:00-02:00"));
        totals.add(Entries.of(EntryKind.ISSUED, 2, "2024-01-01T00:30:00+02:00"));

        assertThat(totals.byYear().entrySet())
                .extracting(
                        Map.Entry::getKey,
                        year -> year.getValue().of(EntryKind.ISSUED).intValue())
                .containsExactly(tuple(2023, 2), tuple(2024, 1));
    }

    @Test
    void aTransactionCountsByItsBundles() {
        totals.add(Entries.of(
                EntryKind.RETIRED,
                30,
                "2024-01-01T00:00:00Z",
                new LedgerEntry.Part("M1", "F1", 10),
                new LedgerEntry.Part("M2", "F2", 20)));

        assertThat(totals.byMethodology()).extracting(Map.Entry::getKey).containsExactly("M1", "M2");
        assertThat(totals.byMethodology())
                .extracting(group -> group.getValue().of(EntryKind.RETIRED).intValue())
                .containsExactly(10, 20);
        assertThat(totals.byFacility()).extracting(Map.Entry::getKey).containsExactly("F1", "F2");
    }

    @Test
    void whatTheBundlesDoNotExplainIsKeptApart() {
        totals.add(Entries.of(EntryKind.ISSUED, 30, "2024-01-01T00:00:00Z", new LedgerEntry.Part("M1", "F1", 10)));

        assertThat(totals.byMethodology())
                .extracting(
                        Map.Entry::getKey,
                        group -> group.getValue().of(EntryKind.ISSUED).intValue())
                .containsExactly(tuple(LedgerTotals.NOT_TOLD, 20), tuple("M1", 10));
    }

    @Test
    void whatHasNoDateIsInNoYearButInTheTotal() {
        totals.add(Entries.undated(EntryKind.ISSUED, 9));

        assertThat(totals.byYear()).isEmpty();
        assertThat(totals.undated().of(EntryKind.ISSUED)).isEqualTo(9);
        assertThat(totals.overall().of(EntryKind.ISSUED)).isEqualTo(9);
    }

    @Test
    void outstandingAddsUpMonthByMonth() {
        totals.add(Entries.of(EntryKind.RETIRED, 4, "2024-05-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.ISSUED, 10, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.ISSUED, 20, "2024-05-31T00:00:00Z"));

        assertThat(totals.outstandingByMonth())
                .containsExactly(
                        entry(YearMonth.of(2024, 1), BigInteger.TEN),
                        entry(YearMonth.of(2024, 5), BigInteger.valueOf(26)));
    }

    @Test
    void labelsCountTransactionsAndWhatWasIssuedWithThem() {
        totals.add(Entries.labelled(EntryKind.ISSUED, 10, "A", "B", "A"));
        totals.add(Entries.labelled(EntryKind.RETIRED, 7, "A"));

        assertThat(totals.byLabel())
                .containsExactly(
                        entry("A", new LedgerTotals.Labelled(2, BigInteger.TEN)),
                        entry("B", new LedgerTotals.Labelled(1, BigInteger.TEN)));
    }

    @Test
    void keepsOnlyTheLatestRetirementsWhateverTheirOrder() {
        totals.add(Entries.retired(2, "2024-02-01T00:00:00Z", Entries.forBeneficiary("b")));
        totals.add(Entries.retired(3, "2024-03-01T00:00:00Z", Entries.forBeneficiary("c")));
        totals.add(Entries.retired(1, "2024-01-01T00:00:00Z", Entries.forBeneficiary("a")));

        assertThat(totals.recentRetirements()).extracting(LedgerEntry::volume).containsExactly(3L, 2L);
    }
}
