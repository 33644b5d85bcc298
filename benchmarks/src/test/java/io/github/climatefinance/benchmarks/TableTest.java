package io.github.climatefinance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.benchmarks.Measure.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void comparesWithTheFirstColumnAndSaysWhichTargetIsMissed() {
        Table table = new Table(
                List.of("raw", "sdk", "other"),
                "sdk",
                List.of(
                        new Measure("met", Target.ratio(0.5), Map.of("raw", 200.0, "sdk", 100.0, "other", 300.0)),
                        new Measure("missed", Target.value(50), Map.of("raw", 200.0, "sdk", 50.5)),
                        new Measure("free", Target.NONE, Map.of("sdk", 7.25))));

        assertThat(table.toString()).isEqualTo("""
                        | | raw | sdk | other | target |
                        |---|---|---|---|---|
                        | met | 200 (1.00) | **100 (0.50)** | 300 (1.50) | ≤ (0.50) |
                        | missed | 200 (1.00) | **50.5 (0.25)** | – | ≤ 50 **missed** |
                        | free | – | **7.3** | – | |
                        """);
    }
}
