package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.BarList;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.HtmlTable;
import io.github.climatefinance.examples.show.KeyFigures;
import io.github.climatefinance.examples.show.Legend;
import io.github.climatefinance.examples.show.Part;
import io.github.climatefinance.examples.show.Section;
import io.github.climatefinance.examples.show.Stack;
import io.github.climatefinance.examples.show.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The portfolio as one HTML page. */
final class PortfolioPage {
    private final Portfolio portfolio;
    private final PortfolioTables tables;

    private PortfolioPage(Portfolio portfolio) {
        this.portfolio = portfolio;
        tables = new PortfolioTables(portfolio);
    }

    static HtmlPage of(Portfolio portfolio) {
        return new PortfolioPage(portfolio).whole();
    }

    private HtmlPage whole() {
        HtmlPage page = new HtmlPage("Xpansiv portfolio", lead(), portfolio.origin());
        portfolio.caveat().ifPresent(page::notice);
        page.add(quantities(), money());
        for (CreditKind kind : portfolio.kinds()) {
            if (portfolio.of(kind).size() == 1) {
                continue;
            }
            page.add(Section.pair(
                    groups(kind, "program", portfolio.byProgram(kind), tables.programs("Program", kind)),
                    groups(kind, "vintage", portfolio.byYear(kind), tables.years("Vintage", kind))));
        }
        portfolio.kinds().forEach(kind -> page.add(positions(kind)));
        return page.footer(
                "Read on " + Figures.minute(portfolio.readAt()) + ": "
                        + portfolio.origin().words()
                        + ". The platform tells quantities without a unit; one carbon credit stands for one tonne of CO\u2082"
                        + " equivalent, one renewable energy certificate for one megawatt-hour: they are never added to each other.");
    }

    private String lead() {
        return "What account " + portfolio.account() + " holds, by program and vintage.";
    }

    private Part quantities() {
        List<KeyFigures.Card> cards = new ArrayList<>();
        cards.add(new KeyFigures.Card(
                "positions",
                "Positions",
                Figures.grouped(portfolio.holdings().size()),
                Figures.grouped(portfolio.lots().size()) + " tax lots"));
        portfolio.kinds().forEach(kind -> cards.add(card(kind)));
        return new KeyFigures(cards);
    }

    private KeyFigures.Card card(CreditKind kind) {
        Quantities total = portfolio.total(kind);
        int positions = portfolio.of(kind).size();
        return new KeyFigures.Card(
                kind.name().toLowerCase(Locale.ROOT),
                kind.heading(),
                Figures.grouped(total.total()),
                Figures.percent(total.available(), total.total()) + " available, " + positions
                        + (positions == 1 ? " position" : " positions"));
    }

    private Part money() {
        Valuation valuation = Valuation.of(portfolio.lots());
        List<KeyFigures.Card> cards = new ArrayList<>();
        valuation
                .costs()
                .forEach((currency, amount) -> cards.add(new KeyFigures.Card(
                        "money",
                        "Paid, " + currency,
                        Figures.money(amount),
                        "price paid \u00d7 what is left of the lots")));
        cards.add(new KeyFigures.Card(
                "money",
                "Estimated market value",
                valuation.estimateText(),
                "the platform tells no currency; " + missing(valuation.unestimated(), "an estimate")));
        return new KeyFigures(cards);
    }

    private static String missing(int lots, String what) {
        return lots == 0 ? "every lot has " + what : lots + (lots == 1 ? " lot" : " lots") + " without " + what;
    }

    private Part groups(CreditKind kind, String by, List<Map.Entry<String, Quantities>> groups, Table table) {
        List<BarList.Bar> bars = groups.stream()
                .map(group -> new BarList.Bar(group.getKey(), group.getValue().total(), stack(group.getValue())))
                .toList();
        String title = kind.title() + " by " + by + ", " + kind.unit();
        return new Section(
                title,
                legend(portfolio.total(kind)),
                new BarList(bars, portfolio.total(kind).total(), Integer.MAX_VALUE),
                Section.folded("Figures as a table", HtmlTable.scrolled(title, table)));
    }

    private static Legend legend(Quantities total) {
        return new Legend(List.of(
                new Legend.Key("available", "Available " + Figures.grouped(total.available())),
                new Legend.Key("encumbered", "Encumbered " + Figures.grouped(total.encumbered())),
                new Legend.Key("unsettled", "Unsettled " + Figures.grouped(total.unsettled()))));
    }

    private static Stack stack(Quantities quantities) {
        return Stack.of(
                new Stack.Piece("available", quantities.available()),
                new Stack.Piece("encumbered", quantities.encumbered()),
                new Stack.Piece("unsettled", quantities.unsettled()));
    }

    private Part positions(CreditKind kind) {
        String title = kind.title() + ", position by position, " + kind.unit();
        int unpriced = Valuation.of(portfolio.lots(kind)).unpriced();
        return new Section(
                title,
                Section.remark(
                        "Paid is the price paid times what is left of the lots, currency by currency; the estimate is"
                                + " the platform's, in a currency it does not tell. A star: some lots have no price or no"
                                + " estimate (" + missing(unpriced, "a price") + ")."),
                HtmlTable.stacked(title, tables.positions(kind)),
                Section.folded("Tax lots", HtmlTable.stacked(title + ": tax lots", tables.taxLots(kind))));
    }
}
