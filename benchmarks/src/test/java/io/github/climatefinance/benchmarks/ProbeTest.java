package io.github.climatefinance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A process that has no right answer gives no figure. */
class ProbeTest {
    @Test
    void looksAtAProcessBetweenItsAnswerAndItsCheck() throws Exception {
        Probe.Look<String> look = Probe.of(answering("right"), () -> "seen");

        assertThat(look.seen()).isEqualTo("seen");
        assertThat(look.sample().millis()).isGreaterThanOrEqualTo(look.sample().own());
    }

    @Test
    void refusesAnAnswerThatDoesNotPassItsCheck() {
        assertThatThrownBy(() -> Probe.of(answering("wrong")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no right answer from");
    }

    @Test
    void refusesAProcessThatHasNoAnswer() {
        assertThatThrownBy(() -> Probe.of(answering("none")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no answer from");
    }

    private static ProcessBuilder answering(String word) {
        return Java.command(System.getProperty("java.class.path"), List.of("-Xshare:auto"), Answering.class, word)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** The main of the process. */
    static final class Answering {
        private Answering() {}

        public static void main(String[] args) throws Exception {
            long start = System.nanoTime();
            if (args[0].equals("none")) {
                throw new IllegalStateException("no answer");
            }
            Probe.answer(start, () -> {
                if (args[0].equals("wrong")) {
                    throw new IllegalStateException("wrong answer");
                }
            });
        }
    }
}
