package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.TextTable;

/** The report as text on a terminal. */
final class FootprintText {
    private final FootprintReport report;
    private final Terminal terminal;

    FootprintText(FootprintReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
    }

    void print() {
        Tally overall = report.totals().overall();
        terminal.out()
                .println(terminal.bold("Footprint of card payments") + ": " + Figures.grouped(overall.payments())
                        + " payments, " + report.origin().words());
        terminal.out().println();
        FootprintTables tables = new FootprintTables(report);
        TextTable.print(terminal, tables.areas());
        terminal.out().println();
        TextTable.print(terminal, tables.months());
        report.notices().forEach(notice -> terminal.out().println(Terminal.harmless(notice)));
    }
}
