package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Table;
import io.github.climatefinance.examples.show.Table.Cell;
import io.github.climatefinance.examples.show.Table.Column;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The report as tables: the same figures on the terminal and on the page. */
final class FootprintTables {
    private static final int MOST_MERCHANTS = 100;
    private static final int MOST_CODES = 10;

    private final FootprintReport report;
    private final FootprintTotals totals;

    FootprintTables(FootprintReport report) {
        this.report = report;
        totals = report.totals();
    }

    Table areas() {
        Table table = Table.of(
                Column.text("Category"), Column.number("Payments"), Column.number("CO₂e"), Column.number("Share"));
        totals.areas()
                .forEach(area -> table.row(
                        Cell.of(report.areas().name(area.getKey())),
                        count(area.getValue().payments()),
                        footprint(area.getValue()),
                        share(area.getValue())));
        if (totals.overall().none() > 0) {
            table.row(
                    Cell.of("no category"), count(totals.overall().none()), Cell.of(FootprintLine.NONE), Cell.of("-"));
        }
        return table.total(List.of(
                Cell.of("Total"),
                count(totals.overall().payments()),
                footprint(totals.overall()),
                share(totals.overall())));
    }

    Table months() {
        Table table = counted("Month");
        totals.months().forEach((month, tally) -> table.row(counts(month.toString(), tally)));
        if (totals.undated().payments() > 0) {
            table.row(counts("no date", totals.undated()));
        }
        return table.total(counts("Total", totals.overall()));
    }

    /** The merchants with the largest footprints. */
    Table merchants() {
        Table table = counted("Merchant");
        totals.merchants().stream()
                .limit(MOST_MERCHANTS)
                .forEach(merchant -> table.row(counts(merchant(merchant.getKey()), merchant.getValue())));
        return table;
    }

    /** Merchant category codes that got no footprint. */
    Table codesWithout() {
        Table table = Table.of(Column.text("Code"), Column.number("Payments"), Column.number("Footprint"));
        List<Map.Entry<String, Tally>> codes = totals.codesWithout();
        long others = 0;
        for (int i = 0; i < codes.size(); i++) {
            Tally tally = codes.get(i).getValue();
            if (i < MOST_CODES) {
                table.row(
                        Cell.of(codes.get(i).getKey()),
                        count(tally.payments()),
                        Cell.of(tally.unknown() > 0 ? FootprintLine.UNKNOWN : FootprintLine.NONE));
            } else {
                others += tally.payments();
            }
        }
        return others == 0
                ? table
                : table.row(Cell.of((codes.size() - MOST_CODES) + " more"), count(others), Cell.of(FootprintLine.NONE));
    }

    Table currencies() {
        Table table = Table.of(
                Column.text("Currency"),
                Column.number("Payments"),
                Column.number("Paid"),
                Column.number("Social cost"));
        totals.currencies()
                .forEach((currency, money) -> table.row(
                        Cell.of(currency),
                        count(money.payments()),
                        Cell.of(Figures.money(money.paid())),
                        Cell.of(Figures.money(money.socialCost()))));
        return table;
    }

    static String merchant(String name) {
        return name.isEmpty() ? "not told" : name;
    }

    private static Table counted(String title) {
        return Table.of(Column.text(title), Column.number("Payments"), Column.number("Without"), Column.number("CO₂e"));
    }

    private static List<Cell> counts(String name, Tally tally) {
        return List.of(
                Cell.of(name), count(tally.payments()), count(tally.payments() - tally.calculated()), footprint(tally));
    }

    /** Where nothing was calculated there is no sum, not even zero. */
    private static Cell footprint(Tally tally) {
        return tally.calculated() == 0 ? Cell.of(FootprintLine.NONE) : Cell.of(Figures.money(tally.total()));
    }

    private Cell share(Tally tally) {
        return Cell.of(Figures.percent(tally.wholeTotal(), totals.overall().wholeTotal()));
    }

    private static Cell count(long number) {
        return Cell.of(BigInteger.valueOf(number));
    }
}
