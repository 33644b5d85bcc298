package io.github.climatefinance.core.client;

import io.github.climatefinance.core.generated.CallExecutor;

/** The running parts behind one client: what it calls with and what {@link #close} ends. Thread-safe. */
public final class ClientRuntime implements AutoCloseable {
    private final CallExecutor calls;
    private final Runnable close;

    ClientRuntime(CallExecutor calls, Runnable close) {
        this.calls = calls;
        this.close = close;
    }

    public CallExecutor calls() {
        return calls;
    }

    /** Cancels this client's calls and ends its threads. Shared connections and a caller's own parts stay. */
    @Override
    public void close() {
        close.run();
    }
}
