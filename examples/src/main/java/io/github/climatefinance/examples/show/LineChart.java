package io.github.climatefinance.examples.show;

import static io.github.climatefinance.examples.show.ChartFrame.text;

import java.math.BigInteger;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A quantity month after month, as a line with the ground under it filled. */
public final class LineChart implements Part {
    private final String id;
    private final String title;
    private final List<Map.Entry<YearMonth, BigInteger>> line;
    private final Axis axis;

    /**
     * A line from its first month to its last.
     *
     * @param id tells the charts of a page apart
     */
    public LineChart(String id, String title, SortedMap<YearMonth, BigInteger> line) {
        this.id = id;
        this.title = title;
        this.line = List.copyOf(line.entrySet());
        BigInteger least = line.values().stream().reduce(BigInteger.ZERO, BigInteger::min);
        BigInteger most = line.values().stream().reduce(BigInteger.ZERO, BigInteger::max);
        axis = Axis.covering(least, most, 5);
    }

    @Override
    public void draw(Markup page) {
        draw(page, ChartFrame.wide(id));
        draw(page, ChartFrame.narrow(id));
    }

    private void draw(Markup page, ChartFrame frame) {
        frame.begin(page, title, description());
        frame.grid(page, axis);
        if (!line.isEmpty()) {
            String points = points(frame);
            int zero = frame.y(axis, BigInteger.ZERO);
            String ground =
                    x(frame, first()) + "," + zero + " " + points + " " + x(frame, last().getKey()) + "," + zero;
            page.empty("polygon", "class", "area", "points", ground);
            page.empty("polyline", "class", "line", "points", points);
            end(page, frame);
            years(page, frame);
        }
        page.close().line();
    }

    private String points(ChartFrame frame) {
        StringBuilder points = new StringBuilder();
        for (Map.Entry<YearMonth, BigInteger> month : line) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(x(frame, month.getKey()))
                    .append(',')
                    .append(frame.y(axis, month.getValue()));
        }
        return points.toString();
    }

    private void end(Markup page, ChartFrame frame) {
        YearMonth last = last().getKey();
        BigInteger value = last().getValue();
        page.open("g").leaf("title", last + ": " + Figures.grouped(value));
        page.empty("circle", "class", "dot", "cx", text(x(frame, last)), "cy", text(frame.y(axis, value)), "r", "4");
        page.close();
    }

    private void years(Markup page, ChartFrame frame) {
        int first = first().getYear();
        int last = last().getKey().getYear();
        // A first year that begins late would be printed over the second.
        boolean crowded = last > first && x(frame, YearMonth.of(first + 1, 1)) - frame.left() < 36;
        int stride = frame.labelStride(last - first + 1);
        for (int year = crowded ? first + 1 : first; year <= last; year += stride) {
            YearMonth january = YearMonth.of(year, 1);
            int x = january.isBefore(first()) ? frame.left() : x(frame, january);
            frame.below(page, Math.min(x, frame.width() - 20), Integer.toString(year));
        }
    }

    private int x(ChartFrame frame, YearMonth month) {
        long span = Math.max(1, ChronoUnit.MONTHS.between(first(), last().getKey()));
        return frame.left() + Math.toIntExact(ChronoUnit.MONTHS.between(first(), month) * frame.plotWidth() / span);
    }

    private YearMonth first() {
        return line.get(0).getKey();
    }

    private Map.Entry<YearMonth, BigInteger> last() {
        return line.get(line.size() - 1);
    }

    private String description() {
        if (line.isEmpty()) {
            return "There is no dated figure.";
        }
        Map.Entry<YearMonth, BigInteger> top =
                line.stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return "From " + Figures.grouped(line.get(0).getValue()) + " in " + first() + " to "
                + Figures.grouped(last().getValue()) + " in " + last().getKey() + "; most in " + top.getKey()
                + " with " + Figures.grouped(top.getValue()) + ".";
    }
}
