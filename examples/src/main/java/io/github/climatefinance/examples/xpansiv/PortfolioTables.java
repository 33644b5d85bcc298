package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Table;
import io.github.climatefinance.examples.show.Table.Cell;
import io.github.climatefinance.examples.show.Table.Column;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The portfolio as tables, each of one kind of credits: the same figures on the terminal and on the page. */
final class PortfolioTables {
    private final Portfolio portfolio;

    PortfolioTables(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** @param title of the first column */
    Table programs(String title, CreditKind kind) {
        return groups(title, kind, portfolio.byProgram(kind));
    }

    /** @param title of the first column */
    Table years(String title, CreditKind kind) {
        return groups(title, kind, portfolio.byYear(kind));
    }

    private Table groups(String title, CreditKind kind, List<Map.Entry<String, Quantities>> groups) {
        BigInteger whole = portfolio.total(kind).total();
        List<Column> columns = new ArrayList<>(List.of(Column.text(title)));
        columns.addAll(quantityColumns());
        columns.addAll(List.of(Column.number("Total"), Column.number("Share")));
        Table table = new Table(columns);
        groups.forEach(group -> table.row(cells(group.getKey(), group.getValue(), whole)));
        return table.total(cells("Total", portfolio.total(kind), whole));
    }

    Table positions(CreditKind kind) {
        List<String> currencies = currencies(kind);
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("Instrument"), Column.text("Program"), Column.text("Vintage")));
        columns.addAll(quantityColumns());
        columns.add(Column.number("Lots"));
        currencies.forEach(currency -> columns.add(Column.number("Paid, " + currency)));
        columns.add(Column.number("Estimate"));
        Table table = new Table(columns);
        portfolio.of(kind).forEach(one -> table.row(cells(one, currencies)));
        List<Cell> total = new ArrayList<>(List.of(Cell.of("Total"), Cell.of(""), Cell.of("")));
        total.addAll(cells(portfolio.total(kind)));
        total.addAll(cells(portfolio.lots(kind), currencies));
        return table.total(total);
    }

    Table taxLots(CreditKind kind) {
        List<String> currencies = currencies(kind);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Tax lot"), Column.text("Since")));
        columns.addAll(quantityColumns());
        columns.add(Column.number("Price"));
        currencies.forEach(currency -> columns.add(Column.number("Paid, " + currency)));
        columns.add(Column.number("Estimate"));
        Table table = new Table(columns);
        for (Holding holding : portfolio.of(kind)) {
            holding.lots().forEach(lot -> table.row(cells(holding, lot, currencies)));
        }
        return table;
    }

    private List<String> currencies(CreditKind kind) {
        return List.copyOf(Valuation.of(portfolio.lots(kind)).costs().keySet());
    }

    private static List<Column> quantityColumns() {
        return List.of(Column.number("Available"), Column.number("Encumbered"), Column.number("Unsettled"));
    }

    private static List<Cell> cells(String name, Quantities quantities, BigInteger whole) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        cells.addAll(cells(quantities));
        cells.add(Cell.of(quantities.total()));
        cells.add(Cell.of(Figures.percent(quantities.total(), whole)));
        return cells;
    }

    private static List<Cell> cells(Holding holding, List<String> currencies) {
        Credit credit = holding.credit();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(credit.ein()).above(credit.source().name()),
                Cell.of(credit.program()),
                Cell.of(credit.vintage())));
        cells.addAll(cells(holding.quantities()));
        cells.addAll(cells(holding.lots(), currencies));
        return cells;
    }

    private static List<Cell> cells(Holding holding, Holding.Lot lot, List<String> currencies) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(lot.name()).above(holding.credit().ein()),
                Cell.of(lot.established().map(PortfolioTables::day).orElse(Credit.NOT_TOLD))));
        cells.addAll(cells(lot.quantities()));
        cells.add(Cell.of(lot.paid()
                .map(paid -> paid.currency() + " " + Figures.money(paid.amount()))
                .orElse(Credit.NOT_TOLD)));
        cells.addAll(money(Valuation.of(List.of(lot)), currencies));
        return cells;
    }

    /** How many lots there are, and what they cost and may be worth. */
    private static List<Cell> cells(List<Holding.Lot> lots, List<String> currencies) {
        Valuation valuation = Valuation.of(lots);
        String star = valuation.isWhole() ? "" : " *";
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(Figures.grouped(lots.size()) + star)));
        cells.addAll(money(valuation, currencies));
        return cells;
    }

    private static List<Cell> money(Valuation valuation, List<String> currencies) {
        List<Cell> cells = new ArrayList<>();
        currencies.forEach(currency -> cells.add(Cell.of(valuation.costText(currency))));
        cells.add(Cell.of(valuation.estimateText()));
        return cells;
    }

    private static List<Cell> cells(Quantities quantities) {
        return List.of(
                Cell.of(quantities.available()), Cell.of(quantities.encumbered()), Cell.of(quantities.unsettled()));
    }

    private static String day(Instant moment) {
        return moment.toString().substring(0, 10);
    }
}
