package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeChartTest {
    private static final Instant START = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void drawsALineForEachQuantityFromTheFirstTimeToTheLast() throws Exception {
        ParsedPage page = parsed(new ChangeChart(
                "c",
                "Title",
                List.of(
                        new ChangeChart.Line("issued", "A", List.of(point(0, 0), point(1000, 50), point(2000, -100))),
                        new ChangeChart.Line("retired", "B", List.of(point(500, 25))))));

        // The plot of the wide chart is 482 by 260, its corner at 46, 14; the axis goes from -1 to +0.5 percent.
        assertThat(page.elements("polyline").get(0).getAttribute("points")).isEqualTo("46,101 287,14 528,274");
        assertThat(page.elements("polyline").get(1).getAttribute("points")).isEqualTo("166,57");
        assertThat(page.looking("polyline", "retired")).hasSize(2);
        assertThat(page.texts("text")).startsWith("-1", "-0.5", "0", "+0.5", "0 s", "2.0 s");
        assertThat(page.texts("desc")).first().isEqualTo("A -1% in the end; B +0.25% in the end.");
    }

    @Test
    void nothingSeenIsSaid() throws Exception {
        ParsedPage page = parsed(new ChangeChart("c", "Title", List.of()));

        assertThat(page.elements("polyline")).isEmpty();
        assertThat(page.texts("desc")).first().isEqualTo("Nothing was seen.");
    }

    private static ChangeChart.Point point(long millis, long change) {
        return new ChangeChart.Point(START.plusMillis(millis), BigInteger.valueOf(change));
    }

    private static ParsedPage parsed(Part part) throws Exception {
        return ParsedPage.parse(
                new HtmlPage("Title", "Lead.", Origin.SANDBOX).add(part).toHtml());
    }
}
