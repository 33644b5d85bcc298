package io.github.climatefinance.examples.show;

import io.github.climatefinance.core.error.SdkException;
import java.io.IOException;
import java.util.function.Supplier;

/** A program with a name. What ends it early becomes one sentence and an exit code; a bug keeps its stack trace. */
public record Program(String name) {

    /** What a program does. */
    @FunctionalInterface
    public interface Work {
        void run() throws UsageException, FailedException, IOException;
    }

    /** Returns the exit code: 0 if all went well, 2 if the arguments make no sense, 1 if something failed. */
    public int run(Terminal terminal, Work work) {
        try {
            work.run();
            return 0;
        } catch (UsageException e) {
            return failed(terminal, e, 2);
        } catch (SdkException | FailedException | IOException e) {
            return failed(terminal, e, 1);
        }
    }

    private int failed(Terminal terminal, Exception cause, int exit) {
        terminal.err().println(name + ": " + Terminal.harmless(String.valueOf(cause.getMessage())));
        return exit;
    }

    /** Ends the JVM, unless all went well: then threads may finish what they do. */
    public static void exit(int code) {
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The client for {@code --live}; an {@code IllegalArgumentException} of its maker says what it lacks. */
    public static <C> C liveClient(Supplier<C> maker) throws UsageException {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--live: " + e.getMessage());
        }
    }
}
