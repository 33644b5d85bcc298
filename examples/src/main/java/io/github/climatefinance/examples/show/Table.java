package io.github.climatefinance.examples.show;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Rows under named columns, to be shown as {@link TextTable} and as {@link HtmlTable}. The first cell names its row. */
public final class Table {
    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();
    private Optional<List<Cell>> total = Optional.empty();

    public enum Alignment {
        LEFT,
        RIGHT
    }

    /** Texts stand left in their column, numbers right. */
    public record Column(String title, Alignment alignment) {
        public static Column text(String title) {
            return new Column(title, Alignment.LEFT);
        }

        public static Column number(String title) {
            return new Column(title, Alignment.RIGHT);
        }
    }

    /**
     * What stands in one place.
     *
     * @param look a class of the style sheet, or nothing
     * @param below what stands below the text where there is room for it: on a page
     */
    public record Cell(String text, Optional<String> look, Optional<String> below) {
        public static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        public static Cell of(BigInteger number) {
            return of(Figures.grouped(number));
        }

        public Cell looking(String name) {
            return new Cell(text, Optional.of(name), below);
        }

        public Cell above(String more) {
            return new Cell(text, look, Optional.of(more));
        }
    }

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    public static Table of(Column... columns) {
        return new Table(List.of(columns));
    }

    public Table row(Cell... cells) {
        return row(List.of(cells));
    }

    public Table row(List<Cell> cells) {
        rows.add(checked(cells));
        return this;
    }

    /** The row that stands apart at the end. */
    public Table total(List<Cell> cells) {
        total = Optional.of(checked(cells));
        return this;
    }

    /** How many rows there are, the one that stands apart not counted. */
    public int size() {
        return rows.size();
    }

    List<Column> columns() {
        return columns;
    }

    List<List<Cell>> rows() {
        return Collections.unmodifiableList(rows);
    }

    Optional<List<Cell>> total() {
        return total;
    }

    private List<Cell> checked(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row must have " + columns.size() + " cells, but had " + cells.size() + ": " + cells);
        }
        return List.copyOf(cells);
    }
}
