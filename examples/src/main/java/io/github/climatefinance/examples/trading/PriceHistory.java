package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.ChangeChart;
import java.util.ArrayList;
import java.util.List;

/** How a market has moved: every tick of a short watch, of a long one every second, fourth, eighth and so on. For one thread. */
final class PriceHistory {
    private static final int MOST = 1000;

    private final List<ChangeChart.Point> points = new ArrayList<>();
    private long stride = 1;
    private long seen;

    void add(ChangeChart.Point point) {
        if (seen++ % stride != 0) {
            return;
        }
        points.add(point);
        if (points.size() == MOST) {
            for (int i = 1; i < points.size(); i++) {
                points.remove(i);
            }
            stride *= 2;
        }
    }

    List<ChangeChart.Point> points() {
        return List.copyOf(points);
    }
}
