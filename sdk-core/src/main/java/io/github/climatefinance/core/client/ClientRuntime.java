package io.github.climatefinance.core.client;

import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.internal.call.Pipeline;

/** The running parts behind one client: what it calls with and what {@link #close} ends. Thread-safe. */
public final class ClientRuntime implements AutoCloseable {
    private final Pipeline pipeline;

    ClientRuntime(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    public CallExecutor calls() {
        return pipeline;
    }

    /**
     * Cancels this client's calls and ends its threads. Shared connections and a caller's own parts stay, and so do
     * downloads that were handed over.
     */
    @Override
    public void close() {
        pipeline.close();
    }
}
