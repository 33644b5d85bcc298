package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * What a stream is run with.
 *
 * @param title provider and operation, the beginning of every message
 * @param timeout of a handshake, its token included
 * @param random uniform in [0, 1)
 * @param threads without a limit: each consumer holds three for as long as it is there
 * @param secrets must appear in no message
 */
public record StreamMeans(
        String title,
        SocketOpener opener,
        Duration timeout,
        Time time,
        Sleeper sleeper,
        DoubleSupplier random,
        Executor threads,
        Supplier<Collection<String>> secrets,
        RunningStreams running) {
    private static final int LONGEST_QUOTE = 200;

    CallScope scope() {
        return new CallScope(title, timeout, time, sleeper);
    }

    /** The provider's words, fit for a message. */
    String quoted(String words) {
        return "\"" + Mask.line(Mask.apply(words, secrets.get()), LONGEST_QUOTE) + "\"";
    }
}
