package io.github.climatefinance.examples.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LedgerPageTest {
    private static final Origin LIVE = new Origin("live");
    private static final String HOSTILE =
            "</td><script>alert('x')</script>&\"<img src=http://evil.example/>\u0000\u001b[2J\ud800";

    private final LedgerTotals totals = new LedgerTotals(5);
    private final LedgerNames names = new LedgerNames();

    @Test
    void saysThatSyntheticDataIsSynthetic() throws Exception {
        assertThat(page(Origin.SANDBOX).looking("p", "notice"))
                .extracting(Element::getTextContent)
                .containsExactly("This is synthetic data from the sandbox. Every name and number here is invented.");
        assertThat(page(LIVE).looking("p", "notice")).isEmpty();
    }

    @Test
    void saysWhyTheFiguresMayBeWrong() throws Exception {
        Ledger ledger = new Ledger(LIVE, Optional.of("Read it again."), Instant.EPOCH, totals, names);

        assertThat(ParsedPage.parse(LedgerPage.of(ledger).toHtml()).looking("p", "notice"))
                .extracting(Element::getTextContent)
                .containsExactly("Read it again.");
    }

    @Test
    void showsTheKeyFigures() throws Exception {
        totals.add(Entries.of(EntryKind.ISSUED, 1_000_000, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.RETIRED, 250_000, "2024-02-01T00:00:00Z"));

        assertThat(page(LIVE).looking("span", "value"))
                .extracting(Element::getTextContent)
                .containsExactly("1,000,000", "0", "250,000", "0", "750,000");
        assertThat(page(LIVE).looking("span", "note"))
                .extracting(Element::getTextContent)
                .contains("1 transaction, 25.0% of issued");
    }

    @Test
    void aTypeNobodyKnowsHasItsOwnColumn() throws Exception {
        assertThat(page(LIVE).texts("dt")).doesNotContain("Other");
        totals.add(Entries.of(EntryKind.OTHER, 77, "2024-01-01T00:00:00Z"));

        assertThat(page(LIVE).texts("dt")).contains("Other");
        assertThat(page(LIVE).rows("Year").get(0)).containsExactly("2024", "0", "0", "0", "0", "77", "0");
    }

    @Test
    void namesFromTheProviderAreOnlyText() throws Exception {
        names.methodology("M1", HOSTILE, HOSTILE);
        names.facility("F1", new LedgerNames.Facility(HOSTILE, HOSTILE));
        totals.add(Entries.of(EntryKind.ISSUED, 5, "2024-01-01T00:00:00Z"));
        totals.add(Entries.labelled(EntryKind.ISSUED, 5, HOSTILE));
        totals.add(Entries.retired(
                1,
                "2024-01-01T00:00:00Z",
                new LedgerEntry.Retirement(
                        Optional.of(HOSTILE), Optional.empty(), Optional.of(HOSTILE), Optional.of(HOSTILE))));

        ParsedPage page = page(LIVE);

        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("img")).isEmpty();
        String shown = "</td><script>alert('x')</script>&\"<img src=http://evil.example/>\ufffd\ufffd[2J\ufffd";
        assertThat(page.rows("Date").get(0)).contains(shown);
        assertThat(page.rows("Label").get(0)).contains(shown);
        assertThat(page.rows("Methodology").get(1)).contains(shown + " (" + shown + ")");
        assertThat(page.looking("span", "name"))
                .extracting(Element::getTextContent)
                .contains(shown + ", " + shown);
    }

    @Test
    void aHiddenBeneficiaryIsHiddenUntilItsDay() throws Exception {
        totals.add(Entries.retired(3, "2024-03-01T00:00:00Z", Entries.hiddenUntil("2025-02-03T00:00:00Z")));
        totals.add(Entries.retired(2, "2024-02-01T00:00:00Z", Entries.forBeneficiary("Synthetic Beneficiary")));
        totals.add(Entries.retired(
                1,
                "2024-01-01T00:00:00Z",
                new LedgerEntry.Retirement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));

        assertThat(page(LIVE).rows("Date"))
                .extracting(row -> row.get(0), row -> row.get(1), row -> row.get(2))
                .containsExactly(
                        tuple("2024-03-01", "3", "hidden until 2025-02-03"),
                        tuple("2024-02-01", "2", "Synthetic Beneficiary"),
                        tuple("2024-01-01", "1", "not told"));
    }

    @Test
    void whatHasNoDateHasALineInTheYears() throws Exception {
        totals.add(Entries.of(EntryKind.ISSUED, 5, "2024-01-01T00:00:00Z"));
        totals.add(Entries.undated(EntryKind.ISSUED, 3));

        assertThat(page(LIVE).rows("Year"))
                .containsExactly(
                        List.of("2024", "5", "0", "0", "0", "5"),
                        List.of("no date", "3", "0", "0", "0", "3"),
                        List.of("Total", "8", "0", "0", "0", "8"));
    }

    @Test
    void anEmptyRegistryMakesAPageToo() throws Exception {
        ParsedPage page = page(LIVE);

        assertThat(page.texts("desc")).contains("No transaction has a date.");
        assertThat(page.rows("Year")).containsExactly(List.of("Total", "0", "0", "0", "0", "0"));
    }

    @Test
    void everyChartHasATitleAndADescriptionOfItsOwn() throws Exception {
        totals.add(Entries.of(EntryKind.ISSUED, 5, "2024-01-01T00:00:00Z"));

        ParsedPage page = page(LIVE);
        List<String> ids = page.elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.elements("svg"))
                .filteredOn(chart -> chart.getAttribute("role").equals("img"))
                .hasSize(4)
                .allSatisfy(chart -> assertThat(ids)
                        .contains(chart.getAttribute("aria-labelledby").split(" ")));
    }

    @Test
    void aYearShowsWhatWasIssuedAboveAndWhatWentBelow() throws Exception {
        totals.add(Entries.of(EntryKind.ISSUED, 1000, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.RETIRED, 300, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.WITHDRAWN, 200, "2024-01-01T00:00:00Z"));

        ParsedPage page = page(LIVE);

        Element year = page.elements("g").get(0);
        assertThat(year.getFirstChild().getTextContent()).isEqualTo("2024: 1,000 issued, 300 retired, 200 withdrawn");
        List<Element> bars = page.elements("rect").stream()
                .filter(bar -> bar.getParentNode().isSameNode(year))
                .toList();
        assertThat(bars).extracting(bar -> bar.getAttribute("class")).containsExactly("issued", "retired", "withdrawn");
        assertThat(bottom(bars.get(0))).isEqualTo(number(bars.get(1), "y"));
        assertThat(bottom(bars.get(1))).isEqualTo(number(bars.get(2), "y"));
        assertThat(page.texts("desc"))
                .contains("Columns from 2024 to 2024. In the last year 1,000 issued, 300 retired, 200 withdrawn.");
    }

    @Test
    void aLyingBarSaysWhatBecameOfTheCertificates() throws Exception {
        totals.add(Entries.of(EntryKind.ISSUED, 500, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.RETIRED, 200, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.WITHDRAWN, 100, "2024-01-01T00:00:00Z"));

        Element bar = page(LIVE).looking("svg", "share").get(0);

        NodeList pieces = bar.getElementsByTagName("rect");
        assertThat(IntStream.range(0, pieces.getLength()).mapToObj(pieces::item).map(Element.class::cast))
                .extracting(piece -> piece.getAttribute("class"), piece -> number(piece, "width"))
                .containsExactly(
                        tuple("track", 1000),
                        tuple("retired", 400),
                        tuple("withdrawn", 200),
                        tuple("outstanding", 400));
    }

    private static int bottom(Element bar) {
        return number(bar, "y") + number(bar, "height");
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private ParsedPage page(Origin origin) throws Exception {
        return ParsedPage.parse(LedgerPage.of(new Ledger(origin, Optional.empty(), Instant.EPOCH, totals, names))
                .toHtml());
    }
}
