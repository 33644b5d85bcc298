package io.github.climatefinance.examples.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table on a page; where it is too wide for the screen, it is moved sideways or stacked. */
public final class HtmlTable implements Part {
    private final String name;
    private final Table table;
    private final Narrow narrow;

    private enum Narrow {
        SCROLLED,
        STACKED
    }

    private HtmlTable(String name, Table table, Narrow narrow) {
        this.name = name;
        this.table = table;
        this.narrow = narrow;
    }

    /**
     * A table of numbers, which must stay comparable on narrow screens.
     *
     * @param name for those who hear the page
     */
    public static HtmlTable scrolled(String name, Table table) {
        return new HtmlTable(name, table, Narrow.SCROLLED);
    }

    /** A table of texts, or of few rows: on narrow screens each row becomes a small list. */
    public static HtmlTable stacked(String name, Table table) {
        return new HtmlTable(name, table, Narrow.STACKED);
    }

    @Override
    public void draw(Markup page) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
        page.open("table", narrow == Narrow.STACKED ? new String[] {"class", "stacked"} : new String[0]);
        page.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            page.leaf("th", column.title(), heading(column));
        }
        page.close().close().open("tbody").line();
        table.rows().forEach(row -> row(page, row));
        table.total().ifPresent(total -> {
            page.close().open("tfoot");
            row(page, total);
        });
        page.close().close().close();
    }

    private static String[] heading(Table.Column column) {
        return isNumber(column) ? new String[] {"scope", "col", "class", "number"} : new String[] {"scope", "col"};
    }

    private void row(Markup page, List<Table.Cell> cells) {
        page.open("tr").open("th", "scope", "row");
        content(page, cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            cell(page, table.columns().get(i), cells.get(i));
        }
        page.close().line();
    }

    private void cell(Markup page, Table.Column column, Table.Cell cell) {
        List<String> attributes = new ArrayList<>();
        cell.look()
                .or(() -> isNumber(column) ? Optional.of("number") : Optional.empty())
                .ifPresent(look -> attributes.addAll(List.of("class", look)));
        if (narrow == Narrow.STACKED) {
            attributes.addAll(List.of("data-label", column.title()));
        }
        page.open("td", attributes.toArray(String[]::new));
        content(page, cell);
    }

    private static void content(Markup page, Table.Cell cell) {
        page.text(cell.text());
        cell.below().ifPresent(more -> page.leaf("span", more, "class", "below"));
        page.close();
    }

    private static boolean isNumber(Table.Column column) {
        return column.alignment() == Table.Alignment.RIGHT;
    }
}
