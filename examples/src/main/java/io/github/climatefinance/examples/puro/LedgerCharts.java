package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.BarList;
import io.github.climatefinance.examples.show.ColumnChart;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.LineChart;
import io.github.climatefinance.examples.show.Part;
import io.github.climatefinance.examples.show.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The ledger as charts. */
final class LedgerCharts {
    /** The class of what is outstanding in the style sheet. */
    static final String OUTSTANDING = "outstanding";

    private final LedgerTotals totals;

    LedgerCharts(LedgerTotals totals) {
        this.totals = totals;
    }

    /** What was issued stands up, what was retired and withdrawn hangs down. */
    Part years() {
        List<ColumnChart.Column> columns = new ArrayList<>();
        totals.byYear().forEach((year, tally) -> columns.add(column(year.toString(), tally)));
        return new ColumnChart("years", "Issued, retired and withdrawn by year", description(columns), columns);
    }

    Part outstanding() {
        return new LineChart(OUTSTANDING, "Outstanding certificates", totals.outstandingByMonth());
    }

    /** A bar for each group, as long as what was issued, and what became of it. */
    Part bars(List<Map.Entry<String, Tally>> groups, int most, UnaryOperator<String> name) {
        List<BarList.Bar> bars = groups.stream()
                .map(group -> new BarList.Bar(
                        name.apply(group.getKey()),
                        group.getValue().of(EntryKind.ISSUED),
                        whatBecameOf(group.getValue())))
                .toList();
        return new BarList(bars, totals.overall().of(EntryKind.ISSUED), most);
    }

    private static ColumnChart.Column column(String year, Tally tally) {
        return new ColumnChart.Column(
                year,
                Figures.grouped(tally.of(EntryKind.ISSUED)) + " issued, "
                        + Figures.grouped(tally.of(EntryKind.RETIRED)) + " retired, "
                        + Figures.grouped(tally.of(EntryKind.WITHDRAWN)) + " withdrawn",
                Stack.of(piece(tally, EntryKind.ISSUED)),
                Stack.of(piece(tally, EntryKind.RETIRED), piece(tally, EntryKind.WITHDRAWN)));
    }

    private static String description(List<ColumnChart.Column> years) {
        if (years.isEmpty()) {
            return "No transaction has a date.";
        }
        ColumnChart.Column last = years.get(years.size() - 1);
        return "Columns from " + years.get(0).label() + " to " + last.label() + ". In the last year " + last.words()
                + ".";
    }

    private static Stack whatBecameOf(Tally tally) {
        return Stack.of(
                piece(tally, EntryKind.RETIRED),
                piece(tally, EntryKind.WITHDRAWN),
                new Stack.Piece(OUTSTANDING, tally.outstanding()));
    }

    private static Stack.Piece piece(Tally tally, EntryKind kind) {
        return new Stack.Piece(kind.look(), tally.of(kind));
    }
}
