package io.github.climatefinance.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Measures as a table of Markdown, each value with its ratio to the first column; the least of a line is bold.
 *
 * @param judged the column the targets are meant for
 */
record Table(List<String> columns, String judged, List<Measure> measures) {
    @Override
    public String toString() {
        boolean targets = measures.stream().anyMatch(measure -> measure.target().isGiven());
        StringBuilder text = new StringBuilder("| |");
        columns.forEach(column -> text.append(' ').append(column).append(" |"));
        text.append(targets ? " target |\n" : "\n");
        text.append("|---|").append("---|".repeat(columns.size())).append(targets ? "---|\n" : "\n");
        for (Measure measure : measures) {
            line(text, measure);
            text.append(targets ? target(measure) + " |\n" : "\n");
        }
        return text.toString();
    }

    private void line(StringBuilder text, Measure measure) {
        text.append("| ").append(measure.name()).append(" |");
        double baseline = measure.value(columns.get(0));
        double least = columns.stream()
                .mapToDouble(measure::value)
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(Double.NaN);
        for (String column : columns) {
            double value = measure.value(column);
            String cell = Double.isNaN(value) ? "–" : number(value) + ratio(value / baseline);
            text.append(value == least ? " **" + cell + "** |" : " " + cell + " |");
        }
    }

    private String target(Measure measure) {
        if (!measure.target().isGiven()) {
            return "";
        }
        String limit = String.format(
                Locale.ROOT,
                measure.target().isRatio() ? " ≤ (%.2f)" : " ≤ %.0f",
                measure.target().most());
        return measure.isMet(judged, columns.get(0)) ? limit : limit + " **missed**";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    private static String ratio(double ratio) {
        return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, " (%.2f)", ratio);
    }
}
