package io.github.climatefinance.core.stream;

import java.util.concurrent.CompletableFuture;

/** A listener's own connection to a stream. Thread-safe. */
public interface StreamRun extends AutoCloseable {
    /**
     * Completes after the last time that the listener was called: normally after {@link #close} or when the stream or its
     * client was closed, else with the {@link io.github.climatefinance.core.error.SdkException} that ended the stream, or
     * with what the listener threw. Completing it by hand changes nothing.
     */
    CompletableFuture<Void> ended();

    /**
     * Ends the connection with a close frame and does not wait. The listener is not called again, but for a call that was
     * on its way already; {@link #ended} tells when that one is over. May be called from the listener, and twice.
     */
    @Override
    void close();
}
