package io.github.climatefinance.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The ledger as one HTML page that needs nothing else: no scripts, no fonts, no requests. */
final class LedgerPage {
    private static final int LONGEST_LIST = 8;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Ledger ledger;
    private final Markup page = new Markup();

    private LedgerPage(Ledger ledger) {
        this.ledger = ledger;
    }

    static String of(Ledger ledger) {
        return new LedgerPage(ledger).whole();
    }

    /** The name of a kind in the style sheet. */
    static String look(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String whole() {
        page.open("html", "lang", "en");
        head();
        page.open("body").line();
        title();
        page.open("main").line();
        keyFigures();
        page.open("div", "class", "pair").line();
        years();
        outstanding();
        page.close().line();
        methodologies();
        page.open("div", "class", "pair").line();
        facilities();
        countries();
        page.close().line();
        labels();
        retirements();
        page.close().line();
        foot();
        return "<!DOCTYPE html>\n" + page.close().close().line();
    }

    private void head() {
        page.open("head").empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        // Whatever a name might smuggle in, the browser neither runs nor fetches anything.
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        page.empty("link", "rel", "icon", "href", "data:,").line();
        page.leaf("title", "Puro ledger").leaf("style", style()).close().line();
    }

    private void title() {
        page.open("header").leaf("h1", "Puro ledger");
        page.open("p", "class", "lead")
                .text("Carbon removal certificates of the Puro registry: " + Figures.grouped(transactions())
                        + " transactions" + span() + ". One certificate is one tonne of CO\u2082 removed.")
                .close();
        if (ledger.isSynthetic()) {
            page.open("p", "class", "notice", "role", "note")
                    .leaf("strong", "This is " + Ledger.SYNTHETIC + ".")
                    .text(" Every name and number here is invented.")
                    .close();
        }
        ledger.caveat().ifPresent(caveat -> page.leaf("p", caveat, "class", "notice", "role", "note"));
        page.close().line();
    }

    private long transactions() {
        return ledger.totals().transactions();
    }

    private String span() {
        return ledger.totals().byMonth().isEmpty()
                ? ""
                : ", " + ledger.totals().byMonth().firstKey() + " to "
                        + ledger.totals().byMonth().lastKey();
    }

    private void keyFigures() {
        Tally all = ledger.totals().overall();
        BigInteger issued = all.of(EntryKind.ISSUED);
        page.open("section", "aria-label", "Key figures")
                .open("dl", "class", "cards")
                .line();
        for (EntryKind kind : ledger.columns()) {
            int events = ledger.totals().events(kind);
            String share = kind == EntryKind.RETIRED || kind == EntryKind.WITHDRAWN
                    ? ", " + Figures.percent(all.of(kind), issued) + " of issued"
                    : "";
            card(
                    look(kind),
                    kind.title(),
                    all.of(kind),
                    Figures.grouped(events) + (events == 1 ? " transaction" : " transactions") + share);
        }
        card(
                "outstanding",
                "Outstanding",
                all.outstanding(),
                Figures.percent(all.outstanding(), issued) + " of issued");
        page.close().close().line();
    }

    private void card(String look, String title, BigInteger value, String note) {
        page.open("div", "class", "card " + look).leaf("dt", title).open("dd");
        page.leaf("span", Figures.grouped(value), "class", "value").leaf("span", note, "class", "note");
        page.close().close().line();
    }

    private void years() {
        BarChart chart = new BarChart(ledger.totals().byYear());
        figure("Issued, retired and withdrawn by year");
        legend(EntryKind.ISSUED, EntryKind.RETIRED, EntryKind.WITHDRAWN);
        chart.draw(page, ChartFrame.wide("years"));
        chart.draw(page, ChartFrame.narrow("years"));
        new FiguresTable(page, ledger).years();
        page.close().line();
    }

    private void outstanding() {
        LineChart chart =
                new LineChart("Outstanding certificates", ledger.totals().outstandingByMonth());
        figure("Outstanding certificates");
        page.leaf("p", "Issued, neither retired nor withdrawn, at the end of each month", "class", "legend");
        chart.draw(page, ChartFrame.wide("outstanding"));
        chart.draw(page, ChartFrame.narrow("outstanding"));
        new FiguresTable(page, ledger).outstanding();
        page.close().line();
    }

    private void methodologies() {
        figure("By methodology");
        legend(EntryKind.RETIRED, EntryKind.WITHDRAWN);
        bars(ledger.totals().byMethodology(), Integer.MAX_VALUE, ledger.names()::methodology);
        new FiguresTable(page, ledger).methodologies();
        page.close().line();
    }

    private void facilities() {
        figure("Facilities that issued most");
        legend(EntryKind.RETIRED, EntryKind.WITHDRAWN);
        bars(
                ledger.totals().byFacility(),
                LONGEST_LIST,
                code -> ledger.names().facility(code) + ", " + ledger.names().country(code));
        page.close().line();
    }

    private void countries() {
        figure("Countries that issued most");
        legend(EntryKind.RETIRED, EntryKind.WITHDRAWN);
        bars(ledger.byCountry(), LONGEST_LIST, name -> name);
        page.close().line();
    }

    private void labels() {
        if (!ledger.totals().byLabel().isEmpty()) {
            figure("With a label");
            new FiguresTable(page, ledger).labels();
            page.close().line();
        }
    }

    private void retirements() {
        figure("Latest retirements");
        new FiguresTable(page, ledger).retirements();
        page.close().line();
    }

    private void figure(String title) {
        page.open("section", "class", "figure").leaf("h2", title).line();
    }

    private void legend(EntryKind... kinds) {
        page.open("p", "class", "legend");
        for (EntryKind kind : kinds) {
            key(look(kind), kind.title());
        }
        if (kinds[0] != EntryKind.ISSUED) {
            key("outstanding", "Outstanding");
        }
        page.close().line();
    }

    private void key(String look, String title) {
        page.open("span", "class", "key")
                .open("i", "class", look)
                .close()
                .text(title)
                .close();
    }

    private void bars(List<Map.Entry<String, Tally>> groups, int most, UnaryOperator<String> name) {
        BigInteger issued = ledger.totals().overall().of(EntryKind.ISSUED);
        BigInteger largest = groups.stream()
                .map(group -> group.getValue().of(EntryKind.ISSUED))
                .reduce(BigInteger.ONE, BigInteger::max);
        page.open("ol", "class", "bars").line();
        for (Map.Entry<String, Tally> group : groups.subList(0, Math.min(most, groups.size()))) {
            BigInteger volume = group.getValue().of(EntryKind.ISSUED);
            page.open("li").leaf("span", name.apply(group.getKey()), "class", "name");
            page.leaf("span", Figures.grouped(volume), "class", "amount");
            page.leaf("span", Figures.percent(volume, issued), "class", "percent");
            ShareBar.draw(page, group.getValue(), largest);
            page.close().line();
        }
        page.close();
        if (groups.size() > most) {
            page.leaf("p", "and " + (groups.size() - most) + " more", "class", "more");
        }
    }

    private void foot() {
        page.leaf(
                "footer",
                "Read on " + MINUTE.format(ledger.readAt()) + ": " + ledger.origin()
                        + ". Years and months are UTC, by the time a transaction was completed.");
    }

    private static String style() {
        try (InputStream style = LedgerPage.class.getResourceAsStream("ledger.css")) {
            return new String(Objects.requireNonNull(style, "ledger.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
