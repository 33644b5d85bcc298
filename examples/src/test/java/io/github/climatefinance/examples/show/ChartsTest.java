package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
    private final Markup page = new Markup().open("div");

    @Test
    void columnsAreAsHighAsTheirNumbersAndStackBothWays() throws Exception {
        Stack up = Stack.of(piece("issued", 600), piece("outstanding", 400));
        Stack down = Stack.of(piece("retired", 300), piece("withdrawn", 200));
        columns(new ColumnChart.Column("2024", "words", up, down)).draw(page);

        // Drawn twice, wide and narrow: the wide one comes first.
        ParsedPage drawn = drawn();
        Element issued = drawn.looking("rect", "issued").get(0);
        Element outstanding = drawn.looking("rect", "outstanding").get(0);
        Element retired = drawn.looking("rect", "retired").get(0);
        Element withdrawn = drawn.looking("rect", "withdrawn").get(0);

        // Steps of 500 from -500 to 1,000 on 260 units: 1,000 is two thirds of them.
        assertThat(number(issued, "height") + number(outstanding, "height")).isEqualTo(173);
        assertThat(number(outstanding, "y") + number(outstanding, "height")).isEqualTo(number(issued, "y"));
        assertThat(number(retired, "y")).isEqualTo(number(issued, "y") + number(issued, "height"));
        assertThat(number(retired, "height")).isEqualTo(52);
        assertThat(number(withdrawn, "y")).isEqualTo(number(retired, "y") + number(retired, "height"));
        assertThat(number(withdrawn, "height")).isEqualTo(35);
        assertThat(drawn.texts("title")).contains("2024: words");
        assertThat(drawn.texts("desc")).containsExactly("Description", "Description");
    }

    @Test
    void whatIsBelowZeroHasNoBar() throws Exception {
        Stack up = Stack.of(piece("issued", -5), piece("outstanding", 10));
        columns(new ColumnChart.Column("2024", "words", up, Stack.of())).draw(page);

        ParsedPage drawn = drawn();

        assertThat(drawn.looking("rect", "issued")).isEmpty();
        assertThat(number(drawn.looking("rect", "outstanding").get(0), "height"))
                .isEqualTo(260);
    }

    @Test
    void theLineEndsWhereTheAxisSays() throws Exception {
        SortedMap<YearMonth, BigInteger> line = new TreeMap<>();
        line.put(YearMonth.of(2023, 1), BigInteger.ZERO);
        line.put(YearMonth.of(2023, 7), BigInteger.valueOf(500));
        line.put(YearMonth.of(2024, 1), BigInteger.valueOf(250));
        new LineChart("c", "Title", line).draw(page);

        ParsedPage drawn = drawn();

        assertThat(drawn.elements("polyline").get(0).getAttribute("points")).isEqualTo("46,274 287,14 528,144");
        assertThat(drawn.texts("desc"))
                .hasSize(2)
                .containsOnly("From 0 in 2023-01 to 250 in 2024-01; most in 2023-07 with 500.");
    }

    @Test
    void aLineWithoutMonthsSaysSo() throws Exception {
        new LineChart("c", "Title", new TreeMap<>()).draw(page);

        ParsedPage drawn = drawn();

        assertThat(drawn.texts("desc")).containsOnly("There is no dated figure.");
        assertThat(drawn.elements("polyline")).isEmpty();
    }

    @Test
    void aLineBelowZeroIsDrawnToo() throws Exception {
        SortedMap<YearMonth, BigInteger> line = new TreeMap<>();
        line.put(YearMonth.of(2023, 1), BigInteger.valueOf(-5));
        new LineChart("c", "Title", line).draw(page);

        assertThat(drawn().elements("polyline").get(0).getAttribute("points")).isEqualTo("46,274");
    }

    @Test
    void aLyingBarIsAsLongAsItsPiecesAgainstTheLargest() throws Exception {
        BarList.Bar large = new BarList.Bar("large", BigInteger.valueOf(1000), Stack.of(piece("issued", 1000)));
        BarList.Bar small = new BarList.Bar(
                "small", BigInteger.valueOf(500), Stack.of(piece("retired", 200), piece("outstanding", 300)));
        new BarList(List.of(large, small), BigInteger.valueOf(2000), 2).draw(page);

        ParsedPage drawn = drawn();

        assertThat(drawn.elements("rect"))
                .extracting(
                        piece -> piece.getAttribute("class"),
                        piece -> number(piece, "x"),
                        piece -> number(piece, "width"))
                .containsExactly(
                        tuple("track", 0, 1000),
                        tuple("issued", 0, 1000),
                        tuple("track", 0, 1000),
                        tuple("retired", 0, 200),
                        tuple("outstanding", 200, 300));
        assertThat(drawn.texts("span")).containsExactly("large", "1,000", "50.0%", "small", "500", "25.0%");
        assertThat(drawn.elements("p")).isEmpty();
    }

    @Test
    void aListTooLongSaysHowManyAreLeftOut() throws Exception {
        BarList.Bar bar = new BarList.Bar("bar", BigInteger.ONE, Stack.of());
        new BarList(List.of(bar, bar, bar), BigInteger.TEN, 1).draw(page);

        ParsedPage drawn = drawn();

        assertThat(drawn.elements("li")).hasSize(1);
        assertThat(drawn.texts("p")).containsExactly("and 2 more");
    }

    @Test
    void labelsThatWouldTouchAreLeftOut() throws Exception {
        ColumnChart.Column[] years = IntStream.range(1990, 2030)
                .mapToObj(year ->
                        new ColumnChart.Column(Integer.toString(year), "", Stack.of(piece("issued", 1)), Stack.of()))
                .toArray(ColumnChart.Column[]::new);
        columns(years).draw(page);

        ParsedPage drawn = drawn();
        Element narrow = drawn.looking("svg", "narrow").get(0);
        List<Integer> labels = drawn.elements("text").stream()
                .filter(text -> text.getTextContent().length() == 4)
                .filter(text -> text.getParentNode().isSameNode(narrow))
                .map(text -> number(text, "x"))
                .toList();

        assertThat(labels).hasSizeBetween(4, 8);
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i) - labels.get(i - 1)).isGreaterThanOrEqualTo(30);
        }
    }

    private ParsedPage drawn() throws Exception {
        return ParsedPage.parse(page.close().toString());
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static ColumnChart columns(ColumnChart.Column... columns) {
        return new ColumnChart("c", "Title", "Description", List.of(columns));
    }

    private static Stack.Piece piece(String look, long amount) {
        return new Stack.Piece(look, BigInteger.valueOf(amount));
    }
}
