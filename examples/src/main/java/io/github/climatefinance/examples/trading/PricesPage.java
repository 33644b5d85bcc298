package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.ChangeChart;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.HtmlTable;
import io.github.climatefinance.examples.show.Legend;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was seen of prices, as one HTML page. */
final class PricesPage {
    private static final List<String> LOOKS = List.of("issued", "withdrawn", "retired", "outstanding");

    private PricesPage() {}

    static HtmlPage of(PriceBoard board, Origin origin) {
        List<ChangeChart.Line> lines = new ArrayList<>();
        board.changes().forEach((pair, points) -> {
            if (lines.size() < LOOKS.size()) {
                lines.add(new ChangeChart.Line(LOOKS.get(lines.size()), pair, points));
            }
        });
        int others = board.changes().size() - lines.size();
        String title = "Change since the first price, in percent";
        return new HtmlPage(
                        "Prices of crypto assets",
                        board.summary() + ". A price here is the middle of the best offers to buy and to sell.",
                        origin)
                .add(Section.pair(
                        new Section(
                                title,
                                new Legend(lines.stream()
                                        .map(line -> new Legend.Key(line.look(), line.title()))
                                        .toList()),
                                new ChangeChart("prices", title, lines),
                                Section.remark(
                                        others == 0
                                                ? "Every market that was seen"
                                                : others + " markets more are in the table")),
                        new Section("In the end", HtmlTable.stacked("In the end", board.table()))))
                .footer("Watched until " + Figures.minute(Instant.now()) + ": " + origin.words()
                        + ". Times are those of this machine, when a tick came.");
    }
}
