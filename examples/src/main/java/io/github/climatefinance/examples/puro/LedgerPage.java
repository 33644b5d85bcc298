package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.HtmlTable;
import io.github.climatefinance.examples.show.KeyFigures;
import io.github.climatefinance.examples.show.Legend;
import io.github.climatefinance.examples.show.Part;
import io.github.climatefinance.examples.show.Section;
import io.github.climatefinance.examples.show.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The ledger as one HTML page. */
final class LedgerPage {
    private static final int LONGEST_LIST = 8;

    private final Ledger ledger;
    private final LedgerTotals totals;
    private final LedgerTables tables;
    private final LedgerCharts charts;

    private LedgerPage(Ledger ledger) {
        this.ledger = ledger;
        totals = ledger.totals();
        tables = new LedgerTables(ledger);
        charts = new LedgerCharts(totals);
    }

    static HtmlPage of(Ledger ledger) {
        return new LedgerPage(ledger).whole();
    }

    private HtmlPage whole() {
        HtmlPage page = new HtmlPage("Puro ledger", lead(), ledger.origin());
        ledger.caveat().ifPresent(page::notice);
        page.add(keyFigures(), Section.pair(years(), outstanding()));
        page.add(methodologies(), Section.pair(facilities(), countries()));
        if (!totals.byLabel().isEmpty()) {
            page.add(new Section("With a label", HtmlTable.scrolled("Labels", tables.labels())));
        }
        page.add(new Section("Latest retirements", HtmlTable.stacked("Latest retirements", tables.retirements())));
        return page.footer("Read on " + Figures.minute(ledger.readAt()) + ": "
                + ledger.origin().words()
                + ". Years and months are UTC, by the time a transaction was completed.");
    }

    private String lead() {
        String span = totals.byMonth().isEmpty()
                ? ""
                : ", " + totals.byMonth().firstKey() + " to " + totals.byMonth().lastKey();
        return "Carbon removal certificates of the Puro registry: " + Figures.grouped(totals.transactions())
                + " transactions" + span + ". One certificate is one tonne of CO\u2082 removed.";
    }

    private Part keyFigures() {
        Tally all = totals.overall();
        List<KeyFigures.Card> cards = new ArrayList<>();
        ledger.columns().forEach(kind -> cards.add(card(kind)));
        cards.add(new KeyFigures.Card(
                LedgerCharts.OUTSTANDING,
                "Outstanding",
                Figures.grouped(all.outstanding()),
                Figures.percent(all.outstanding(), all.of(EntryKind.ISSUED)) + " of issued"));
        return new KeyFigures(cards);
    }

    private KeyFigures.Card card(EntryKind kind) {
        BigInteger volume = totals.overall().of(kind);
        int events = totals.events(kind);
        String share = kind == EntryKind.RETIRED || kind == EntryKind.WITHDRAWN
                ? ", " + Figures.percent(volume, totals.overall().of(EntryKind.ISSUED)) + " of issued"
                : "";
        return new KeyFigures.Card(
                kind.look(),
                kind.title(),
                Figures.grouped(volume),
                Figures.grouped(events) + (events == 1 ? " transaction" : " transactions") + share);
    }

    private Part years() {
        return new Section(
                "Issued, retired and withdrawn by year",
                new Legend(List.of(key(EntryKind.ISSUED), key(EntryKind.RETIRED), key(EntryKind.WITHDRAWN))),
                charts.years(),
                folded("By year", tables.years("Year")));
    }

    private Part outstanding() {
        return new Section(
                "Outstanding certificates",
                Section.remark("Issued, neither retired nor withdrawn, at the end of each month"),
                charts.outstanding(),
                folded("Outstanding by year", tables.outstanding()));
    }

    private Part methodologies() {
        return new Section(
                "By methodology",
                whatBecameOfIt(),
                charts.bars(totals.byMethodology(), Integer.MAX_VALUE, ledger.names()::methodology),
                folded("By methodology", tables.methodologies("Methodology")));
    }

    private Part facilities() {
        return new Section(
                "Facilities that issued most",
                whatBecameOfIt(),
                charts.bars(
                        totals.byFacility(),
                        LONGEST_LIST,
                        code -> ledger.names().facility(code) + ", "
                                + ledger.names().country(code)));
    }

    private Part countries() {
        return new Section(
                "Countries that issued most",
                whatBecameOfIt(),
                charts.bars(ledger.byCountry(), LONGEST_LIST, name -> name));
    }

    private static Part folded(String name, Table table) {
        return Section.folded("Figures as a table", HtmlTable.scrolled(name, table));
    }

    private static Legend whatBecameOfIt() {
        return new Legend(List.of(
                key(EntryKind.RETIRED),
                key(EntryKind.WITHDRAWN),
                new Legend.Key(LedgerCharts.OUTSTANDING, "Outstanding")));
    }

    private static Legend.Key key(EntryKind kind) {
        return new Legend.Key(kind.look(), kind.title());
    }
}
