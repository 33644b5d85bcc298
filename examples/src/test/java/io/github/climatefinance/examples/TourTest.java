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
                .contains("2. Xpansiv: what an account holds")
                .contains("3. Xpansiv: retired once, though the answer got lost")
                .contains("4. ICR: five tonnes, retired by an app")
                .contains("5. Doconomy: the footprint of 20,000 card payments")
                .anySatisfy(line -> assertThat(line).startsWith("Charts: file:").endsWith("/puro-ledger.html"))
                .anySatisfy(line -> assertThat(line).startsWith("Charts: file:").endsWith("/xpansiv-portfolio.html"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Receipt: file:").endsWith("/xpansiv-retirement.html"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Receipt: file:").endsWith("/icr-retirement.html"))
                .anySatisfy(line -> assertThat(line).startsWith("Charts: file:").endsWith("/doconomy-footprint.html"));
    }
}
