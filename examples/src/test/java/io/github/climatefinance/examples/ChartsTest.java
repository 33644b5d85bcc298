package io.github.climatefinance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
    private final Markup page = new Markup().open("div");

    @Test
    void columnsAreAsHighAsTheirNumbersAndStackDownwards() throws Exception {
        Tally year = tally(1000, 300, 200);
        new BarChart(new TreeMap<>(Collections.singletonMap(2024, year))).draw(page, ChartFrame.wide("c"));

        HtmlPage drawn = drawn();
        Element issued = drawn.looking("rect", "issued").get(0);
        Element retired = drawn.looking("rect", "retired").get(0);
        Element withdrawn = drawn.looking("rect", "withdrawn").get(0);

        // Steps of 500 from -500 to 1,000 on 260 units: 1,000 is two thirds of them.
        assertThat(number(issued, "height")).isEqualTo(173);
        assertThat(number(retired, "y")).isEqualTo(number(issued, "y") + number(issued, "height"));
        assertThat(number(retired, "height")).isEqualTo(52);
        assertThat(number(withdrawn, "y")).isEqualTo(number(retired, "y") + number(retired, "height"));
        assertThat(number(withdrawn, "height")).isEqualTo(35);
        assertThat(drawn.texts("title")).contains("2024: 1,000 issued, 300 retired, 200 withdrawn");
    }

    @Test
    void theLineEndsWhereTheAxisSays() throws Exception {
        SortedMap<YearMonth, BigInteger> line = new TreeMap<>();
        line.put(YearMonth.of(2023, 1), BigInteger.ZERO);
        line.put(YearMonth.of(2023, 7), BigInteger.valueOf(500));
        line.put(YearMonth.of(2024, 1), BigInteger.valueOf(250));
        new LineChart("Title", line).draw(page, ChartFrame.wide("c"));

        HtmlPage drawn = drawn();

        assertThat(drawn.elements("polyline").get(0).getAttribute("points")).isEqualTo("46,274 287,14 528,144");
        assertThat(drawn.texts("desc"))
                .containsExactly("From 0 in 2023-01 to 250 in 2024-01; most in 2023-07 with 500.");
    }

    @Test
    void aLineBelowZeroIsDrawnToo() throws Exception {
        SortedMap<YearMonth, BigInteger> line = new TreeMap<>();
        line.put(YearMonth.of(2023, 1), BigInteger.valueOf(-5));
        new LineChart("Title", line).draw(page, ChartFrame.narrow("c"));

        assertThat(drawn().elements("polyline").get(0).getAttribute("points")).isEqualTo("46,234");
    }

    @Test
    void aLyingBarSaysWhatBecameOfTheCertificates() throws Exception {
        ShareBar.draw(page, tally(500, 200, 100), BigInteger.valueOf(1000));

        assertThat(drawn().elements("rect"))
                .extracting(
                        piece -> piece.getAttribute("class"),
                        piece -> number(piece, "x"),
                        piece -> number(piece, "width"))
                .containsExactly(
                        tuple("track", 0, 1000),
                        tuple("retired", 0, 200),
                        tuple("withdrawn", 200, 100),
                        tuple("outstanding", 300, 200));
    }

    @Test
    void labelsThatWouldTouchAreLeftOut() throws Exception {
        SortedMap<Integer, Tally> years = new TreeMap<>();
        for (int year = 1990; year < 2030; year++) {
            years.put(year, tally(1, 0, 0));
        }
        new BarChart(years).draw(page, ChartFrame.narrow("c"));

        List<Integer> labels = drawn().elements("text").stream()
                .filter(text -> text.getTextContent().length() == 4)
                .map(text -> number(text, "x"))
                .toList();

        assertThat(labels).hasSizeBetween(4, 8);
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i) - labels.get(i - 1)).isGreaterThanOrEqualTo(30);
        }
    }

    private HtmlPage drawn() throws Exception {
        return HtmlPage.parse(page.close().toString());
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static Tally tally(long issued, long retired, long withdrawn) {
        Tally tally = new Tally();
        tally.add(EntryKind.ISSUED, BigInteger.valueOf(issued));
        tally.add(EntryKind.RETIRED, BigInteger.valueOf(retired));
        tally.add(EntryKind.WITHDRAWN, BigInteger.valueOf(withdrawn));
        return tally;
    }
}
