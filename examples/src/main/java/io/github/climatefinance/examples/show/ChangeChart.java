package io.github.climatefinance.examples.show;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far quantities have moved since they were seen first, each as a line over the same few seconds, minutes or hours. */
public final class ChangeChart implements Part {
    private static final int PERCENT_DECIMALS = 2;
    private static final int END_LABEL = 10;

    private final String id;
    private final String title;
    private final List<Line> lines;
    private final Axis axis;
    private final Instant first;
    private final long span;

    /**
     * One quantity.
     *
     * @param look its colour: a class that the style sheet knows for a {@code polyline}
     * @param points in the order of their times
     */
    public record Line(String look, String title, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * How far it had moved at a time.
     *
     * @param change in hundredths of a percent
     */
    public record Point(Instant time, BigInteger change) {}

    /**
     * A chart with a line for each quantity.
     *
     * @param id tells the charts of a page apart
     */
    public ChangeChart(String id, String title, List<Line> lines) {
        this.id = id;
        this.title = title;
        this.lines = List.copyOf(lines);
        List<BigInteger> changes = points().map(Point::change).toList();
        axis = Axis.covering(
                changes.stream().reduce(BigInteger.ZERO, BigInteger::min),
                changes.stream().reduce(BigInteger.ZERO, BigInteger::max),
                5);
        first = points().map(Point::time).min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant last = points().map(Point::time).max(Instant::compareTo).orElse(Instant.EPOCH);
        span = Math.max(1, Duration.between(first, last).toMillis());
    }

    @Override
    public void draw(Markup page) {
        draw(page, ChartFrame.wide(id));
        draw(page, ChartFrame.narrow(id));
    }

    private void draw(Markup page, ChartFrame frame) {
        frame.begin(page, title, description());
        frame.grid(page, axis, ChangeChart::percent);
        for (Line line : lines) {
            String points = line.points().stream()
                    .map(point -> x(frame, point.time()) + "," + frame.y(axis, point.change()))
                    .collect(Collectors.joining(" "));
            page.open("g").leaf("title", words(line));
            page.empty("polyline", "class", "line " + line.look(), "points", points)
                    .close();
        }
        frame.below(page, frame.left(), "0 s");
        frame.below(
                page,
                frame.left() + frame.plotWidth() - END_LABEL,
                String.format(Locale.ROOT, "%.1f s", span / 1000.0));
        page.close().line();
    }

    private int x(ChartFrame frame, Instant time) {
        return frame.left() + Math.toIntExact(Duration.between(first, time).toMillis() * frame.plotWidth() / span);
    }

    private Stream<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    private String description() {
        return points().findAny().isEmpty()
                ? "Nothing was seen."
                : lines.stream().map(ChangeChart::words).collect(Collectors.joining("; ", "", "."));
    }

    private static String words(Line line) {
        return line.points().isEmpty()
                ? line.title() + " was not seen"
                : line.title() + " "
                        + percent(line.points().get(line.points().size() - 1).change()) + "% in the end";
    }

    /** With a sign, and as many decimals as it needs. */
    private static String percent(BigInteger hundredths) {
        BigDecimal percent = new BigDecimal(hundredths, PERCENT_DECIMALS).stripTrailingZeros();
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString();
    }
}
