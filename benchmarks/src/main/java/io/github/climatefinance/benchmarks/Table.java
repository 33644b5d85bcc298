package io.github.climatefinance.benchmarks;

import java.util.List;
import java.util.Locale;

/** All measures, with each peer's ratio to the baseline. */
final class Table {
    private Table() {}

    static String of(List<Measure> measures) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "%-44s", "(ratio to " + Peers.BASELINE + ")"));
        for (String peer : Peers.names()) {
            text.append(String.format(Locale.ROOT, "%12s%8s", peer, ""));
        }
        text.append("target\n");
        measures.forEach(measure -> line(text, measure));
        return text.toString();
    }

    private static void line(StringBuilder text, Measure measure) {
        text.append(String.format(Locale.ROOT, "%-44s", measure.name() + ", " + measure.unit()));
        for (String peer : Peers.names()) {
            text.append(String.format(Locale.ROOT, "%12.1f  (%.2f)", measure.value(peer), measure.ratio(peer)));
        }
        if (!Double.isNaN(measure.target())) {
            text.append(String.format(Locale.ROOT, "  ≤ %.2f", measure.target()));
        }
        text.append('\n');
    }
}
