package io.github.climatefinance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.examples.show.Screen;
import org.junit.jupiter.api.Test;

class TourTest {

    @Test
    void everyStepRunsAndTellsItsStory() {
        Screen screen = new Screen();

        int exit = Tour.run(screen.plain());

        assertThat(screen.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(screen.lines())
                .contains("1. Puro.earth: who removed carbon, and who claimed it")
                .anySatisfy(line -> assertThat(line).startsWith("Charts: file:"));
    }
}
