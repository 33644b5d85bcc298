package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Table;
import io.github.climatefinance.examples.show.Table.Cell;
import io.github.climatefinance.examples.show.Table.Column;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ledger as tables: the same figures on the terminal and, for those who read rather than look, on the page. */
final class LedgerTables {
    private static final String OUTSTANDING = "Outstanding";

    private final Ledger ledger;

    LedgerTables(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param title of the first column */
    Table years(String title) {
        Table table = new Table(columns(title, "Net"));
        ledger.totals().byYear().forEach((year, tally) -> table.row(cells(year.toString(), tally)));
        if (ledger.columns().stream()
                .anyMatch(kind -> ledger.totals().undated().of(kind).signum() != 0)) {
            table.row(cells("no date", ledger.totals().undated()));
        }
        return table.total(cells("Total", ledger.totals().overall()));
    }

    /** @param title of the first column */
    Table methodologies(String title) {
        Table table = new Table(columns(title, OUTSTANDING));
        for (Map.Entry<String, Tally> methodology : ledger.totals().byMethodology()) {
            table.row(cells(ledger.names().methodology(methodology.getKey()), methodology.getValue()));
        }
        return table.total(cells("Total", ledger.totals().overall()));
    }

    Table outstanding() {
        SortedMap<Integer, BigInteger> years = new TreeMap<>();
        for (Map.Entry<YearMonth, BigInteger> month :
                ledger.totals().outstandingByMonth().entrySet()) {
            years.put(month.getKey().getYear(), month.getValue());
        }
        Table table = Table.of(Column.text("End of"), Column.number(OUTSTANDING));
        years.forEach((year, value) -> table.row(Cell.of(year.toString()), Cell.of(value)));
        return table;
    }

    Table labels() {
        BigInteger issued = ledger.totals().overall().of(EntryKind.ISSUED);
        Table table = Table.of(
                Column.text("Label"), Column.number("Transactions"), Column.number("Issued"), Column.number("Share"));
        ledger.totals()
                .byLabel()
                .forEach((label, count) -> table.row(
                        Cell.of(label),
                        Cell.of(BigInteger.valueOf(count.transactions())),
                        Cell.of(count.issued()),
                        Cell.of(Figures.percent(count.issued(), issued))));
        return table;
    }

    Table retirements() {
        Table table = Table.of(
                Column.text("Date"),
                Column.number("Certificates"),
                Column.text("Beneficiary"),
                Column.text("Country"),
                Column.text("Use"),
                Column.text("Methodologies"));
        for (LedgerEntry entry : ledger.totals().recentRetirements()) {
            entry.retirement().ifPresent(retirement -> table.row(cells(entry, retirement)));
        }
        return table;
    }

    private List<Cell> cells(LedgerEntry entry, LedgerEntry.Retirement retirement) {
        String date = entry.completedOn()
                .map(time -> LedgerEntry.day(time).toString())
                .orElse("no date");
        return List.of(
                Cell.of(date),
                Cell.of(BigInteger.valueOf(entry.volume())),
                Cell.of(retirement.beneficiaryText())
                        .looking(retirement.beneficiary().isPresent() ? "told" : "hidden"),
                Cell.of(retirement.country().map(Figures::country).orElse("\u2013")),
                Cell.of(retirement.usage().map(Figures::words).orElse("\u2013")),
                Cell.of(methodologies(entry)));
    }

    private String methodologies(LedgerEntry entry) {
        return String.join(
                ", ",
                entry.parts().stream()
                        .map(part -> ledger.names().methodology(part.methodologyCode()))
                        .distinct()
                        .toList());
    }

    private List<Column> columns(String first, String last) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(first)));
        ledger.columns().forEach(kind -> columns.add(Column.number(kind.title())));
        columns.add(Column.number(last));
        return columns;
    }

    private List<Cell> cells(String name, Tally tally) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        ledger.columns().forEach(kind -> cells.add(Cell.of(tally.of(kind))));
        cells.add(Cell.of(tally.outstanding()));
        return cells;
    }
}
