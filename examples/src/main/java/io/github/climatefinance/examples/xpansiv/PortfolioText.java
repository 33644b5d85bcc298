package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Facts;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.TextTable;
import java.util.List;

/** The portfolio as text on a terminal. */
final class PortfolioText {
    private final Portfolio portfolio;
    private final Terminal terminal;

    PortfolioText(Portfolio portfolio, Terminal terminal) {
        this.portfolio = portfolio;
        this.terminal = terminal;
    }

    void print() {
        List<Holding.Lot> lots = portfolio.lots();
        PortfolioTables tables = new PortfolioTables(portfolio);
        terminal.out()
                .println(terminal.bold("Xpansiv portfolio") + ": "
                        + Figures.grouped(portfolio.holdings().size()) + " positions in " + Figures.grouped(lots.size())
                        + " tax lots, " + portfolio.origin().words());
        for (CreditKind kind : portfolio.kinds()) {
            terminal.out().println();
            TextTable.print(terminal, tables.programs(kind.heading(), kind));
            terminal.out().println();
            TextTable.print(terminal, tables.years("by vintage, " + kind.unit(), kind));
        }
        terminal.out().println();
        money(Valuation.of(lots)).print(terminal);
        portfolio.caveat().ifPresent(terminal.out()::println);
    }

    private static Facts money(Valuation valuation) {
        Facts facts = new Facts();
        valuation
                .costs()
                .forEach((currency, amount) -> facts.add("Price paid", currency + " " + Figures.money(amount)));
        facts.add("Lots without a price", Figures.grouped(valuation.unpriced()));
        facts.add("Estimated value", valuation.estimateText() + ", in a currency that is not told");
        return facts.add("Lots without one", Figures.grouped(valuation.unestimated()));
    }
}
