package io.github.climatefinance.examples.show;

import java.util.ArrayList;
import java.util.List;

/** A table on a terminal, its columns aligned. */
public final class TextTable {
    private final Terminal terminal;
    private final Table table;
    private final List<Integer> widths = new ArrayList<>();

    private TextTable(Terminal terminal, Table table) {
        this.terminal = terminal;
        this.table = table;
    }

    public static void print(Terminal terminal, Table table) {
        new TextTable(terminal, table).print();
    }

    private void print() {
        List<String> heads = table.columns().stream().map(Table.Column::title).toList();
        List<List<String>> rows = table.rows().stream().map(TextTable::texts).toList();
        widen(heads);
        rows.forEach(this::widen);
        table.total().map(TextTable::texts).ifPresent(this::widen);
        terminal.out().println(terminal.bold(aligned(heads)));
        rows.forEach(row -> terminal.out().println(aligned(row)));
        table.total().map(TextTable::texts).ifPresent(total -> terminal.out().println(terminal.bold(aligned(total))));
    }

    private static List<String> texts(List<Table.Cell> cells) {
        return cells.stream().map(cell -> Terminal.name(cell.text())).toList();
    }

    private void widen(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            int length = Terminal.length(row.get(i));
            if (i == widths.size()) {
                widths.add(length);
            } else {
                widths.set(i, Math.max(widths.get(i), length));
            }
        }
    }

    private String aligned(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String room = " ".repeat(widths.get(i) - Terminal.length(row.get(i)));
            boolean left = table.columns().get(i).alignment() == Table.Alignment.LEFT;
            line.append(i == 0 ? "" : "  ").append(left ? row.get(i) + room : room + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
