package io.github.climatefinance.examples.trading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.examples.show.ChangeChart;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceHistoryTest {
    private final PriceHistory history = new PriceHistory();

    @Test
    void keepsEveryTickOfAShortWatch() {
        take(999);

        assertThat(changes()).hasSize(999).startsWith(0, 1, 2);
    }

    @Test
    void keepsEvenlySpacedTicksOfALongOne() {
        take(100_000);

        List<Integer> changes = changes();
        assertThat(changes).hasSizeBetween(500, 999);
        int stride = changes.get(1);
        for (int i = 0; i < changes.size(); i++) {
            assertThat(changes.get(i)).isEqualTo(i * stride);
        }
    }

    private void take(int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            history.add(new ChangeChart.Point(Instant.EPOCH.plusMillis(tick), BigInteger.valueOf(tick)));
        }
    }

    private List<Integer> changes() {
        return history.points().stream().map(point -> point.change().intValue()).toList();
    }
}
