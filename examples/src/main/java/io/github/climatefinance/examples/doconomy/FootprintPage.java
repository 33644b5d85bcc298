package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.examples.show.BarList;
import io.github.climatefinance.examples.show.ColumnChart;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.HtmlTable;
import io.github.climatefinance.examples.show.KeyFigures;
import io.github.climatefinance.examples.show.Legend;
import io.github.climatefinance.examples.show.Part;
import io.github.climatefinance.examples.show.Section;
import io.github.climatefinance.examples.show.Stack;
import io.github.climatefinance.examples.show.Table;
import java.math.BigInteger;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The report as one HTML page. */
final class FootprintPage {
    private static final int LONGEST_LIST = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uu", Locale.ROOT);
    private static final String EMITTED = "emitted";
    private static final String REFUNDED = "refunded";

    private final FootprintReport report;
    private final FootprintTotals totals;
    private final FootprintTables tables;

    private FootprintPage(FootprintReport report) {
        this.report = report;
        totals = report.totals();
        tables = new FootprintTables(report);
    }

    static HtmlPage of(FootprintReport report) {
        return new FootprintPage(report).whole();
    }

    private HtmlPage whole() {
        HtmlPage page = new HtmlPage("Footprint of card payments", lead(), report.origin());
        report.notices().forEach(page::notice);
        page.add(keyFigures(), Section.pair(months(), without()), Section.pair(areas(), merchants()));
        page.add(new Section("Money", HtmlTable.stacked("Money", tables.currencies())));
        return page.footer("Calculated on " + Figures.minute(report.readAt()) + ": "
                + report.origin().words()
                + ". In which unit a footprint is, the provider's documentation does not say; nothing is converted."
                + " Bars and columns are rounded to whole units.");
    }

    private String lead() {
        return Figures.grouped(totals.overall().payments()) + " payments"
                + totals.span().map(span -> ", " + span).orElse("")
                + ": what they are estimated to have caused, by what kind of merchant was paid.";
    }

    private Part keyFigures() {
        Tally overall = totals.overall();
        BigInteger payments = BigInteger.valueOf(overall.payments());
        List<KeyFigures.Card> cards = new ArrayList<>();
        cards.add(new KeyFigures.Card(
                EMITTED,
                "CO₂e of all payments",
                overall.calculated() == 0 ? FootprintLine.NONE : Figures.grouped(overall.wholeTotal()),
                overall.refunded().signum() > 0
                        ? Figures.grouped(overall.refunded()) + " of refunds taken off"
                        : "in the provider's unit"));
        cards.add(new KeyFigures.Card(
                "available",
                "With a footprint",
                Figures.grouped(overall.calculated()),
                Figures.percent(BigInteger.valueOf(overall.calculated()), payments) + " of payments"));
        cards.add(new KeyFigures.Card(
                "none",
                "Without one",
                Figures.grouped(overall.none()),
                Figures.percent(BigInteger.valueOf(overall.none()), payments) + " of payments; no figure, not zero"));
        return new KeyFigures(cards);
    }

    private Part months() {
        List<ColumnChart.Column> columns = new ArrayList<>();
        totals.months()
                .forEach((month, tally) -> columns.add(new ColumnChart.Column(
                        MONTH.format(month),
                        Figures.grouped(tally.wholeTotal()) + " in " + Figures.grouped(tally.payments()) + " payments",
                        Stack.of(new Stack.Piece(EMITTED, tally.emitted())),
                        Stack.of(new Stack.Piece(REFUNDED, tally.refunded())))));
        return new Section(
                "CO₂e by month",
                new Legend(List.of(new Legend.Key(EMITTED, "Payments"), new Legend.Key(REFUNDED, "Refunds"))),
                new ColumnChart("months", "CO₂e by month", description(columns), columns),
                folded("By month", tables.months()));
    }

    private static String description(List<ColumnChart.Column> months) {
        if (months.isEmpty()) {
            return "No payment has a date.";
        }
        ColumnChart.Column last = months.get(months.size() - 1);
        return "Columns from " + months.get(0).label() + " to " + last.label() + ". In the last month " + last.words()
                + ".";
    }

    private Part areas() {
        return new Section(
                "CO₂e by category",
                bars(totals.areas(), id -> report.areas().name(id)),
                folded("By category", tables.areas()));
    }

    private Part merchants() {
        return new Section(
                "Merchants with the largest footprints",
                bars(totals.merchants(), FootprintTables::merchant),
                folded("By merchant", tables.merchants()));
    }

    private Part without() {
        return totals.codesWithout().isEmpty()
                ? new Section("Without a footprint", Section.remark("Every payment has a footprint."))
                : new Section(
                        "Without a footprint",
                        Section.remark(
                                "Payments whose merchant category code is not supported: there is no figure, and none is not zero."),
                        HtmlTable.scrolled("Without a footprint", tables.codesWithout()));
    }

    private <K> Part bars(List<Map.Entry<K, Tally>> groups, Function<K, String> name) {
        List<BarList.Bar> bars = groups.stream()
                .map(group -> new BarList.Bar(
                        name.apply(group.getKey()),
                        group.getValue().wholeTotal(),
                        Stack.of(new Stack.Piece(EMITTED, group.getValue().wholeTotal()))))
                .toList();
        return new BarList(bars, totals.overall().wholeTotal(), LONGEST_LIST);
    }

    private static Part folded(String name, Table table) {
        return Section.folded("Figures as a table", HtmlTable.scrolled(name, table));
    }
}
