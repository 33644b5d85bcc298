package io.github.climatefinance.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.examples.show.Screen;
import org.junit.jupiter.api.Test;

class LostAnswerTest {
    @Test
    void tellsWhatWasExecutedAndWhatCannotBeToldYet() {
        Screen screen = new Screen();

        int exit = LostAnswer.run(screen.plain());

        assertThat(screen.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(screen.lines())
                .containsOnlyOnce("  Read        EXECUTED: the provider has it.")
                .containsOnlyOnce("              It must not be sent again, and the ledger has closed it.")
                .containsOnlyOnce("  Read        CANNOT_TELL: it was not found, but the settling time is not over;")
                .containsOnlyOnce("              nobody has stated a settling time.")
                .containsOnlyOnce("  Books       The provider's own books have 1 retirement.");
        assertThat(screen.out().split("createRetirement was begun", -1)).hasSize(3);
    }
}
