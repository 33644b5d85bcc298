package io.github.climatefinance.examples;

import static io.github.climatefinance.examples.ChartFrame.text;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A column per year: what was issued stands up, what was retired and withdrawn hangs down, stacked. */
final class BarChart {
    private final List<Map.Entry<Integer, Tally>> years;
    private final Axis axis;

    BarChart(SortedMap<Integer, Tally> years) {
        this.years = List.copyOf(years.entrySet());
        BigInteger up = BigInteger.ZERO;
        BigInteger down = BigInteger.ZERO;
        for (Tally year : years.values()) {
            up = up.max(year.of(EntryKind.ISSUED));
            down = down.max(year.of(EntryKind.RETIRED).add(year.of(EntryKind.WITHDRAWN)));
        }
        axis = Axis.covering(down.negate(), up, 6);
    }

    void draw(Markup page, ChartFrame frame) {
        frame.begin(page, "Issued, retired and withdrawn by year", description());
        frame.grid(page, axis);
        int slot = frame.plotWidth() / Math.max(1, years.size());
        int stride = frame.labelStride(years.size());
        int x = frame.left() + (frame.plotWidth() - slot * years.size()) / 2;
        int position = 0;
        for (Map.Entry<Integer, Tally> year : years) {
            column(page, frame, x, slot, year);
            if (position++ % stride == 0) {
                frame.below(page, x + slot / 2, year.getKey().toString());
            }
            x += slot;
        }
        page.close().line();
    }

    private void column(Markup page, ChartFrame frame, int x, int slot, Map.Entry<Integer, Tally> year) {
        int width = Math.max(1, Math.min(44, slot * 7 / 10));
        int left = x + (slot - width) / 2;
        int zero = frame.y(axis, BigInteger.ZERO);
        Tally tally = year.getValue();
        int up = height(frame, tally.of(EntryKind.ISSUED));
        int retired = height(frame, tally.of(EntryKind.RETIRED));
        // The sum is rounded, not its parts, so that the end of the stack stands where the axis says.
        int down = height(frame, tally.of(EntryKind.RETIRED).add(tally.of(EntryKind.WITHDRAWN)));
        page.open("g");
        page.leaf("title", year.getKey() + ": " + told(tally));
        bar(page, EntryKind.ISSUED, left, width, zero - up, up);
        bar(page, EntryKind.RETIRED, left, width, zero, retired);
        bar(page, EntryKind.WITHDRAWN, left, width, zero + retired, down - retired);
        page.close();
    }

    private int height(ChartFrame frame, BigInteger amount) {
        return axis.share(amount.max(BigInteger.ZERO), frame.plotHeight());
    }

    private static void bar(Markup page, EntryKind kind, int x, int width, int y, int height) {
        if (height > 0) {
            page.empty(
                    "rect",
                    "class",
                    LedgerPage.look(kind),
                    "x",
                    text(x),
                    "y",
                    text(y),
                    "width",
                    text(width),
                    "height",
                    text(height));
        }
    }

    private String description() {
        if (years.isEmpty()) {
            return "No transaction has a date.";
        }
        Map.Entry<Integer, Tally> last = years.get(years.size() - 1);
        return "Columns from " + years.get(0).getKey() + " to " + last.getKey() + ". In the last year "
                + told(last.getValue()) + ".";
    }

    private static String told(Tally tally) {
        return Figures.grouped(tally.of(EntryKind.ISSUED)) + " issued, "
                + Figures.grouped(tally.of(EntryKind.RETIRED)) + " retired, "
                + Figures.grouped(tally.of(EntryKind.WITHDRAWN)) + " withdrawn";
    }
}
