package io.github.climatefinance.examples;

import static io.github.climatefinance.examples.ChartFrame.text;

import java.math.BigInteger;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;

/** A quantity month after month, as a line with the ground under it filled. */
final class LineChart {
    private final String title;
    private final SortedMap<YearMonth, BigInteger> line;
    private final Axis axis;

    LineChart(String title, SortedMap<YearMonth, BigInteger> line) {
        this.title = title;
        this.line = line;
        BigInteger least = line.values().stream().reduce(BigInteger.ZERO, BigInteger::min);
        BigInteger most = line.values().stream().reduce(BigInteger.ZERO, BigInteger::max);
        axis = Axis.covering(least, most, 5);
    }

    void draw(Markup page, ChartFrame frame) {
        frame.begin(page, title, description());
        frame.grid(page, axis);
        if (!line.isEmpty()) {
            String points = points(frame);
            int zero = frame.y(axis, BigInteger.ZERO);
            String ground = x(frame, line.firstKey()) + "," + zero + " " + points + " " + x(frame, line.lastKey()) + ","
                    + zero;
            page.empty("polygon", "class", "area", "points", ground);
            page.empty("polyline", "class", "line", "points", points);
            end(page, frame);
            years(page, frame);
        }
        page.close().line();
    }

    private String points(ChartFrame frame) {
        StringBuilder points = new StringBuilder();
        line.forEach((month, value) -> points.append(points.isEmpty() ? "" : " ")
                .append(x(frame, month))
                .append(',')
                .append(frame.y(axis, value)));
        return points.toString();
    }

    private void end(Markup page, ChartFrame frame) {
        YearMonth last = line.lastKey();
        BigInteger value = line.getOrDefault(last, BigInteger.ZERO);
        page.open("g").leaf("title", last + ": " + Figures.grouped(value));
        page.empty("circle", "class", "dot", "cx", text(x(frame, last)), "cy", text(frame.y(axis, value)), "r", "4");
        page.close();
    }

    private void years(Markup page, ChartFrame frame) {
        int first = line.firstKey().getYear();
        int last = line.lastKey().getYear();
        // A first year that begins late would be printed over the second.
        boolean crowded = last > first && x(frame, YearMonth.of(first + 1, 1)) - frame.left() < 36;
        int stride = frame.labelStride(last - first + 1);
        for (int year = crowded ? first + 1 : first; year <= last; year += stride) {
            YearMonth january = YearMonth.of(year, 1);
            int x = january.isBefore(line.firstKey()) ? frame.left() : x(frame, january);
            frame.below(page, Math.min(x, frame.width() - 20), Integer.toString(year));
        }
    }

    private int x(ChartFrame frame, YearMonth month) {
        long span = Math.max(1, ChronoUnit.MONTHS.between(line.firstKey(), line.lastKey()));
        return frame.left() + Math.toIntExact(ChronoUnit.MONTHS.between(line.firstKey(), month) * frame.plotWidth() / span);
    }

    private String description() {
        if (line.isEmpty()) {
            return "No transaction has a date.";
        }
        Map.Entry<YearMonth, BigInteger> top = line.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        return "From " + Figures.grouped(line.get(line.firstKey())) + " in " + line.firstKey() + " to "
                + Figures.grouped(line.get(line.lastKey())) + " in " + line.lastKey() + "; most in " + top.getKey()
                + " with " + Figures.grouped(top.getValue()) + ".";
    }
}
