package io.github.climatefinance.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The ledger as text with aligned columns. */
final class LedgerTable {
    private static final int WIDEST_NAME = 46;

    private final Ledger ledger;
    private final Terminal terminal;

    LedgerTable(Ledger ledger, Terminal terminal) {
        this.ledger = ledger;
        this.terminal = terminal;
    }

    void print() {
        LedgerTotals totals = ledger.totals();
        terminal.out()
                .println(terminal.bold("Puro ledger") + ": " + Figures.grouped(totals.transactions())
                        + " transactions, " + ledger.origin());
        table("By methodology, tonnes", "Outstanding", rows(totals.byMethodology(), ledger.names()::methodology));
        table("By year, tonnes", "Net", years());
        terminal.out().println();
        labels();
        ledger.caveat().ifPresent(terminal.out()::println);
    }

    private List<List<String>> years() {
        List<List<String>> rows = new ArrayList<>();
        ledger.totals().byYear().forEach((year, tally) -> rows.add(row(year.toString(), tally)));
        boolean undated = ledger.columns().stream()
                .anyMatch(kind -> ledger.totals().undated().of(kind).signum() != 0);
        if (undated) {
            rows.add(row("no date", ledger.totals().undated()));
        }
        return rows;
    }

    private List<List<String>> rows(List<Map.Entry<String, Tally>> groups, UnaryOperator<String> name) {
        return groups.stream()
                .map(group -> row(name.apply(group.getKey()), group.getValue()))
                .toList();
    }

    private List<String> row(String name, Tally tally) {
        return Stream.concat(
                        Stream.of(shortened(Terminal.harmless(name))),
                        Stream.concat(
                                ledger.columns().stream().map(kind -> Figures.grouped(tally.of(kind))),
                                Stream.of(Figures.grouped(tally.outstanding()))))
                .toList();
    }

    private void table(String title, String last, List<List<String>> rows) {
        List<String> heads = Stream.concat(
                        Stream.of(title),
                        Stream.concat(ledger.columns().stream().map(EntryKind::title), Stream.of(last)))
                .toList();
        List<List<String>> all = new ArrayList<>(rows);
        all.add(heads);
        List<String> total = row("Total", ledger.totals().overall());
        all.add(total);
        int[] widths = widths(all);
        terminal.out().println();
        terminal.out().println(terminal.bold(aligned(heads, widths)));
        rows.forEach(row -> terminal.out().println(aligned(row, widths)));
        terminal.out().println(terminal.bold(aligned(total, widths)));
    }

    private void labels() {
        ledger.totals()
                .byLabel()
                .forEach((label, count) -> terminal.out()
                        .println("Label " + shortened(Terminal.harmless(label)) + ": "
                                + Figures.grouped(count.issued()) + " issued with it, on "
                                + Figures.grouped(count.transactions()) + " transactions"));
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(row.get(0)).append(" ".repeat(widths[0] - length(row.get(0))));
        for (int i = 1; i < widths.length; i++) {
            line.append(" ".repeat(2 + widths[i] - length(row.get(i)))).append(row.get(i));
        }
        return line.toString();
    }

    private static String shortened(String name) {
        return length(name) <= WIDEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, WIDEST_NAME - 3)) + "...";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
