package io.github.climatefinance.examples;

import java.math.BigInteger;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of the page: the same figures as the charts, for those who read rather than look. */
final class FiguresTable {
    private static final String OUTSTANDING = "Outstanding";
    private static final String NET = "Net";

    private final Markup page;
    private final Ledger ledger;

    FiguresTable(Markup page, Ledger ledger) {
        this.page = page;
        this.ledger = ledger;
    }

    void years() {
        fold("By year");
        heads("Year", NET);
        ledger.totals().byYear().forEach((year, tally) -> row(year.toString(), tally));
        if (ledger.columns().stream()
                .anyMatch(kind -> ledger.totals().undated().of(kind).signum() != 0)) {
            row("no date", ledger.totals().undated());
        }
        total();
    }

    void methodologies() {
        fold("By methodology");
        heads("Methodology", OUTSTANDING);
        for (Map.Entry<String, Tally> methodology : ledger.totals().byMethodology()) {
            row(ledger.names().methodology(methodology.getKey()), methodology.getValue());
        }
        total();
    }

    void outstanding() {
        SortedMap<Integer, BigInteger> years = new TreeMap<>();
        for (Map.Entry<YearMonth, BigInteger> month :
                ledger.totals().outstandingByMonth().entrySet()) {
            years.put(month.getKey().getYear(), month.getValue());
        }
        fold("Outstanding by year");
        columns(List.of("End of"), List.of(OUTSTANDING), List.of());
        years.forEach((year, value) -> {
            page.open("tr").leaf("th", year.toString(), "scope", "row");
            number(OUTSTANDING, value);
            page.close().line();
        });
        page.close().close().close().close();
    }

    void labels() {
        BigInteger issued = ledger.totals().overall().of(EntryKind.ISSUED);
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Labels")
                .open("table");
        columns(List.of("Label"), List.of("Transactions", "Issued", "Share"), List.of());
        ledger.totals().byLabel().forEach((label, count) -> {
            page.open("tr").leaf("th", label, "scope", "row");
            number("Transactions", BigInteger.valueOf(count.transactions()));
            number("Issued", count.issued());
            page.leaf("td", Figures.percent(count.issued(), issued), "class", "number")
                    .close()
                    .line();
        });
        page.close().close().close();
    }

    void retirements() {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Latest retirements");
        page.open("table", "class", "stacked");
        columns(List.of("Date"), List.of("Certificates"), List.of("Beneficiary", "Country", "Use", "Methodologies"));
        for (LedgerEntry entry : ledger.totals().recentRetirements()) {
            entry.retirement().ifPresent(retirement -> retirement(entry, retirement));
        }
        page.close().close().close();
    }

    private void retirement(LedgerEntry entry, LedgerEntry.Retirement retirement) {
        String date = entry.completedOn()
                .map(time ->
                        time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("no date");
        page.open("tr").leaf("th", date, "scope", "row");
        number("Certificates", BigInteger.valueOf(entry.volume()));
        String look = retirement.beneficiary().isPresent() ? "told" : "hidden";
        page.leaf("td", retirement.beneficiaryText(), "class", look, "data-label", "Beneficiary");
        cell("Country", retirement.country().map(LedgerNames::countryName).orElse("\u2013"));
        cell("Use", retirement.usage().map(Figures::words).orElse("\u2013"));
        cell("Methodologies", methodologies(entry));
        page.close().line();
    }

    private String methodologies(LedgerEntry entry) {
        return String.join(
                ", ",
                entry.parts().stream()
                        .map(part -> ledger.names().methodology(part.methodologyCode()))
                        .distinct()
                        .toList());
    }

    private void fold(String name) {
        page.open("details").leaf("summary", "Figures as a table");
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name)
                .open("table");
    }

    private void heads(String first, String last) {
        page.open("thead").open("tr").leaf("th", first, "scope", "col");
        ledger.columns().forEach(kind -> page.leaf("th", kind.title(), "scope", "col", "class", "number"));
        page.leaf("th", last, "scope", "col", "class", "number")
                .close()
                .close()
                .open("tbody")
                .line();
    }

    private void columns(List<String> texts, List<String> numbers, List<String> moreTexts) {
        page.open("thead").open("tr");
        texts.forEach(name -> page.leaf("th", name, "scope", "col"));
        numbers.forEach(name -> page.leaf("th", name, "scope", "col", "class", "number"));
        moreTexts.forEach(name -> page.leaf("th", name, "scope", "col"));
        page.close().close().open("tbody").line();
    }

    private void row(String name, Tally tally) {
        page.open("tr").leaf("th", name, "scope", "row");
        ledger.columns().forEach(kind -> number(kind.title(), tally.of(kind)));
        number(OUTSTANDING, tally.outstanding());
        page.close().line();
    }

    private void total() {
        page.close().open("tfoot");
        row("Total", ledger.totals().overall());
        page.close().close().close().close();
    }

    private void number(String label, BigInteger value) {
        page.leaf("td", Figures.grouped(value), "class", "number", "data-label", label);
    }

    private void cell(String label, String value) {
        page.leaf("td", value, "data-label", label);
    }
}
