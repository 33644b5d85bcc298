package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.TextTable;

/** The ledger as text on a terminal. */
final class LedgerText {
    private final Ledger ledger;
    private final Terminal terminal;

    LedgerText(Ledger ledger, Terminal terminal) {
        this.ledger = ledger;
        this.terminal = terminal;
    }

    void print() {
        LedgerTables tables = new LedgerTables(ledger);
        terminal.out()
                .println(terminal.bold("Puro ledger") + ": "
                        + Figures.grouped(ledger.totals().transactions()) + " transactions, "
                        + ledger.origin().words());
        terminal.out().println();
        TextTable.print(terminal, tables.methodologies("By methodology, tonnes"));
        terminal.out().println();
        TextTable.print(terminal, tables.years("By year, tonnes"));
        terminal.out().println();
        labels();
        ledger.caveat().ifPresent(terminal.out()::println);
    }

    private void labels() {
        ledger.totals()
                .byLabel()
                .forEach((label, count) -> terminal.out()
                        .println("Label " + Terminal.name(label) + ": " + Figures.grouped(count.issued())
                                + " issued with it, on " + Figures.grouped(count.transactions()) + " transactions"));
    }
}
