package io.github.climatefinance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LedgerPageTest {
    private static final String HOSTILE =
            "</td><script>alert('x')</script>&\"<img src=http://evil.example/>\u0000\u001b[2J\ud800";

    private final LedgerTotals totals = new LedgerTotals(5);
    private final LedgerNames names = new LedgerNames();

    @Test
    void saysThatSyntheticDataIsSynthetic() throws Exception {
        assertThat(page(Ledger.SYNTHETIC).looking("p", "notice"))
                .extracting(Element::getTextContent)
                .containsExactly("This is synthetic data from the sandbox. Every name and number here is invented.");
        assertThat(page("live").looking("p", "notice")).isEmpty();
    }

    @Test
    void saysWhyTheFiguresMayBeWrong() throws Exception {
        Ledger ledger = new Ledger("live", Optional.of("Read it again."), Instant.EPOCH, totals, names);

        assertThat(HtmlPage.parse(LedgerPage.of(ledger)).looking("p", "notice"))
                .extracting(Element::getTextContent)
                .containsExactly("Read it again.");
    }

    @Test
    void showsTheKeyFigures() throws Exception {
        totals.add(Entries.of(EntryKind.ISSUED, 1_000_000, "2024-01-01T00:00:00Z"));
        totals.add(Entries.of(EntryKind.RETIRED, 250_000, "2024-02-01T00:00:00Z"));

        assertThat(page("live").looking("span", "value"))
                .extracting(Element::getTextContent)
                .containsExactly("1,000,000", "0", "250,000", "0", "750,000");
        assertThat(page("live").looking("span", "note"))
                .extracting(Element::getTextContent)
                .contains("1 transaction, 25.0% of issued");
    }

    @Test
    void aTypeNobodyKnowsHasItsOwnColumn() throws Exception {
        assertThat(page("live").texts("dt")).doesNotContain("Other");
        totals.add(Entries.of(EntryKind.OTHER, 77, "2024-01-01T00:00:00Z"));

        assertThat(page("live").texts("dt")).contains("Other");
        assertThat(page("live").rows("Year").get(0)).containsExactly("2024", "0", "0", "0", "0", "77", "0");
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

        HtmlPage page = page("live");

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

        assertThat(page("live").rows("Date"))
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

        assertThat(page("live").rows("Year"))
                .containsExactly(
                        List.of("2024", "5", "0", "0", "0", "5"),
                        List.of("no date", "3", "0", "0", "0", "3"),
                        List.of("Total", "8", "0", "0", "0", "8"));
    }

    @Test
    void anEmptyRegistryMakesAPageToo() throws Exception {
        HtmlPage page = page("live");

        assertThat(page.texts("desc")).contains("No transaction has a date.");
        assertThat(page.rows("Year")).containsExactly(List.of("Total", "0", "0", "0", "0", "0"));
    }

    @Test
    void everyChartHasATitleAndADescriptionOfItsOwn() throws Exception {
        totals.add(Entries.of(EntryKind.ISSUED, 5, "2024-01-01T00:00:00Z"));

        HtmlPage page = page("live");
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
    void theStyleSheetNeedsNoEscapes() {
        String html = LedgerPage.of(new Ledger("live", Optional.empty(), Instant.EPOCH, totals, names));

        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));

        assertThat(style).contains("prefers-color-scheme: dark").doesNotContain("&", "<", "url(", "@import");
    }

    private HtmlPage page(String origin) throws Exception {
        return HtmlPage.parse(LedgerPage.of(new Ledger(origin, Optional.empty(), Instant.EPOCH, totals, names)));
    }
}
