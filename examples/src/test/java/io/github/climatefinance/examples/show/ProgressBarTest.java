package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final Screen screen = new Screen();

    @Test
    void printsFourPlainLinesWhereNobodyWatches() {
        count(screen.plain(), 1000, 1000);

        assertThat(screen.lines())
                .containsExactly(
                        "read 250 of 1,000 things",
                        "read 500 of 1,000 things",
                        "read 750 of 1,000 things",
                        "read 1,000 of 1,000 things");
        assertThat(screen.out()).doesNotContain("\r", "\u001b");
    }

    @Test
    void drawsOneLineAgainAndAgainOnATerminalAndTakesItAway() {
        count(screen.live(StandardCharsets.UTF_8), 200, 200);

        assertThat(screen.out()).doesNotContain("\n").endsWith("\r\u001b[K");
        assertThat(screen.out()).contains("\u2588".repeat(16) + "\u2591".repeat(16) + "  50%  100 of 200 things");
        assertThat(screen.out()).contains("\u2588".repeat(32) + " 100%  200 of 200 things");
        assertThat(screen.out().split("\r", -1)).as("once per percent").hasSize(1 + 101 + 1);
    }

    @Test
    void drawsWithSignsTheTerminalHas() {
        count(screen.live(StandardCharsets.US_ASCII), 10, 10);

        assertThat(screen.out()).contains("#".repeat(16) + ".".repeat(16) + "  50%");
    }

    @Test
    void moreThanAnnouncedStaysAtOneHundred() {
        count(screen.live(StandardCharsets.UTF_8), 30, 10);

        assertThat(screen.out()).contains("100%  10 of 10 things").doesNotContain("300%");
    }

    @Test
    void countsWhereTheTotalIsNotKnown() {
        count(screen.plain(), 250, 0);

        assertThat(screen.lines()).containsExactly("read 100 things", "read 200 things");
    }

    private static void count(Terminal terminal, int things, long announced) {
        try (ProgressBar progress = new ProgressBar(terminal, "things")) {
            for (int i = 1; i <= things; i++) {
                progress.at(i, announced);
            }
        }
    }
}
