package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private final Screen screen = new Screen();
    private final Program program = new Program("show-it");

    @Test
    void whatGoesWellEndsWithZeroAndSaysNothing() {
        assertThat(program.run(screen.plain(), () -> screen.plain().out().println("done")))
                .isZero();

        assertThat(screen.out()).isEqualTo("done\n");
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void argumentsThatMakeNoSenseEndWithTwo() {
        int exit = program.run(screen.plain(), () -> {
            throw new UsageException("`--fast` is not an option");
        });

        assertThat(exit).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("show-it: `--fast` is not an option\n");
    }

    @Test
    void aFailureEndsWithOneAndCannotMoveTheCursor() {
        int exit = program.run(screen.plain(), () -> {
            throw new IOException("cannot write \u001b[2J");
        });

        assertThat(exit).isEqualTo(1);
        assertThat(screen.err()).isEqualTo("show-it: cannot write ?[2J\n");
    }

    @Test
    void aBugIsNotDressedUpAsAFailure() {
        assertThatThrownBy(() -> program.run(screen.plain(), () -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheClientLacksIsAMatterOfUsage() throws UsageException {
        assertThat(Program.liveClient(() -> "client")).isEqualTo("client");
        assertThatThrownBy(() -> Program.liveClient(() -> {
                    throw new IllegalArgumentException("`KEY` is not set");
                }))
                .isInstanceOf(UsageException.class)
                .hasMessage("--live: `KEY` is not set");
    }
}
