package io.github.climatefinance.examples.show;

import static io.github.climatefinance.examples.show.ChartFrame.text;

import java.math.BigInteger;
import java.util.List;

/** A column per period: what came stands up from the zero line, what went hangs down, each stacked. */
public final class ColumnChart implements Part {
    private static final int WIDEST = 44;

    private final String id;
    private final String title;
    private final String description;
    private final List<Column> columns;
    private final Axis axis;

    /**
     * The figures of one period.
     *
     * @param label what stands under the column; a few letters
     * @param words the figures, for whoever points at the column
     */
    public record Column(String label, String words, Stack up, Stack down) {}

    /**
     * A chart of columns from left to right.
     *
     * @param id tells the charts of a page apart
     */
    public ColumnChart(String id, String title, String description, List<Column> columns) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.columns = List.copyOf(columns);
        BigInteger up = BigInteger.ZERO;
        BigInteger down = BigInteger.ZERO;
        for (Column column : columns) {
            up = up.max(column.up().height());
            down = down.max(column.down().height());
        }
        axis = Axis.covering(down.negate(), up, 6);
    }

    @Override
    public void draw(Markup page) {
        draw(page, ChartFrame.wide(id));
        draw(page, ChartFrame.narrow(id));
    }

    private void draw(Markup page, ChartFrame frame) {
        frame.begin(page, title, description);
        frame.grid(page, axis);
        int slot = frame.plotWidth() / Math.max(1, columns.size());
        int stride = frame.labelStride(columns.size());
        int x = frame.left() + (frame.plotWidth() - slot * columns.size()) / 2;
        int position = 0;
        for (Column column : columns) {
            column(page, frame, x, slot, column);
            if (position++ % stride == 0) {
                frame.below(page, x + slot / 2, column.label());
            }
            x += slot;
        }
        page.close().line();
    }

    private void column(Markup page, ChartFrame frame, int x, int slot, Column column) {
        int width = Math.max(1, Math.min(WIDEST, slot * 7 / 10));
        int left = x + (slot - width) / 2;
        int zero = frame.y(axis, BigInteger.ZERO);
        page.open("g");
        page.leaf("title", column.label() + ": " + column.words());
        for (Stack.Segment up : column.up().segments(amount -> height(frame, amount))) {
            bar(page, left, width, zero - up.end(), up);
        }
        for (Stack.Segment down : column.down().segments(amount -> height(frame, amount))) {
            bar(page, left, width, zero + down.start(), down);
        }
        page.close();
    }

    private int height(ChartFrame frame, BigInteger amount) {
        return axis.share(amount, frame.plotHeight());
    }

    private static void bar(Markup page, int x, int width, int y, Stack.Segment segment) {
        page.empty(
                "rect",
                "class",
                segment.look(),
                "x",
                text(x),
                "y",
                text(y),
                "width",
                text(width),
                "height",
                text(segment.length()));
    }
}
