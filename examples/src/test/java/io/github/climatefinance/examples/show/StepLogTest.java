package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepLogTest {
    private final Screen screen = new Screen();
    private final StepLog log = new StepLog(screen.plain());

    @Test
    void aStepHasAWordAndWhatCameOfItBesideIt() {
        log.step("find", "three of them");
        log.more("and a fourth");

        assertThat(screen.lines()).containsExactly("  find        three of them", "              and a fourth");
    }

    @Test
    void aStateIsToldWhenItIsAnother() {
        log.step("wait", "for it");
        log.state("NEW");
        log.state("NEW");
        log.state("DONE");
        log.step("wait", "for more");
        log.state("DONE");

        assertThat(screen.lines()).hasSize(5);
        assertThat(screen.lines().get(1)).matches(" {14}NEW after \\d+\\.\\d s");
        assertThat(screen.lines().get(2)).matches(" {14}DONE after \\d+\\.\\d s");
        assertThat(screen.lines().get(4)).matches(" {14}DONE after \\d+\\.\\d s");
    }

    @Test
    void whatWasToldIsRememberedInItsOrder() {
        log.step("find", "three");
        log.more("four");

        assertThat(log.events()).extracting(Timeline.Event::title).containsExactly("find", "");
        assertThat(log.events()).extracting(Timeline.Event::text).containsExactly("three", "four");
        assertThat(log.events()).extracting(Timeline.Event::time).isSorted();
    }

    @Test
    void longTextsAreWrappedBesideTheWord() {
        log.step("find", "word ".repeat(30).strip());

        assertThat(screen.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(screen.lines().subList(1, 3))
                .allSatisfy(line -> assertThat(line).startsWith(" ".repeat(14) + "word"));
    }

    @Test
    void textsFromElsewhereDoNotMoveTheCursor() {
        log.step("find", "\u001b[2J\r\nGone");

        assertThat(screen.lines()).containsExactly("  find        ?[2J??Gone");
    }
}
