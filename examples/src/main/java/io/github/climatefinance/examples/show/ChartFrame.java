package io.github.climatefinance.examples.show;

import java.math.BigInteger;
import java.util.function.Function;

/**
 * The paper of a chart: its size, its margins, its horizontal grid. Charts are drawn once for wide and once for narrow
 * screens, so that their letters keep their size.
 *
 * @param id makes the chart's title findable for screen readers; unique in the page
 */
record ChartFrame(String id, String look, int width, int height) {
    private static final int LEFT = 46;
    private static final int RIGHT = 12;
    private static final int TOP = 14;
    private static final int BOTTOM = 26;

    static ChartFrame wide(String id) {
        return new ChartFrame(id + "-wide", "wide", 540, 300);
    }

    static ChartFrame narrow(String id) {
        return new ChartFrame(id + "-narrow", "narrow", 340, 260);
    }

    int left() {
        return LEFT;
    }

    int plotWidth() {
        return width - LEFT - RIGHT;
    }

    int plotHeight() {
        return height - TOP - BOTTOM;
    }

    /** The vertical place of a value. */
    int y(Axis axis, BigInteger value) {
        return TOP + plotHeight() - axis.along(value, plotHeight());
    }

    /** Starts the drawing; the caller closes the element. */
    void begin(Markup page, String title, String description) {
        page.open(
                "svg",
                "class",
                look,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        page.leaf("title", title, "id", id + "-title").leaf("desc", description, "id", id + "-desc");
    }

    /** Lines and labels of the vertical axis; a distance below zero has no sign, it is told by its side. */
    void grid(Markup page, Axis axis) {
        grid(page, axis, tick -> Figures.compact(tick.abs()));
    }

    /** Lines of the vertical axis, and what they stand for. */
    void grid(Markup page, Axis axis, Function<BigInteger, String> label) {
        for (BigInteger tick : axis.ticks()) {
            int y = y(axis, tick);
            page.empty(
                    "line",
                    "class",
                    tick.signum() == 0 ? "zero" : "grid",
                    "x1",
                    text(LEFT),
                    "x2",
                    text(width - RIGHT),
                    "y1",
                    text(y),
                    "y2",
                    text(y));
            page.leaf("text", label.apply(tick), "x", text(LEFT - 8), "y", text(y + 4), "text-anchor", "end");
        }
    }

    /** A label under the chart. */
    void below(Markup page, int x, String label) {
        page.leaf("text", label, "x", text(x), "y", text(height - 8), "text-anchor", "middle");
    }

    /** Every how manieth label fits, when so many stand side by side. */
    int labelStride(int labels) {
        int room = 36;
        return Math.max(1, (labels * room + plotWidth() - 1) / plotWidth());
    }

    static String text(int number) {
        return Integer.toString(number);
    }
}
