package io.github.climatefinance.sandbox;

import java.util.List;

/**
 * One provider's API as a server on loopback, with its own state. Safe for any number of threads; independent of every
 * other sandbox. Closing it frees the port; one that is never closed does not keep the JVM alive.
 */
public abstract sealed class ProviderSandbox implements AutoCloseable
        permits DoconomySandbox, IcrSandbox, PuroSandbox, TradingSandbox, XpansivSandbox {

    ProviderSandbox() {}

    /** Where the provider is served; the same one always. */
    abstract SandboxServer server();

    /** The address to give to a client in place of the provider's own, base path included, without a slash at its end. */
    public final String baseUrl() {
        return server().baseUrl();
    }

    /** What shall go wrong. */
    public final Faults faults() {
        return server().faults();
    }

    /** The requests that arrived since the start or the last reset, in the order they were answered; at most the last 10,000, fewer if their bodies are big. */
    public final List<SandboxRequest> requests() {
        return server().requests();
    }

    /**
     * Those of the {@link #requests()} that were for one operation.
     *
     * @param operation an operationId of the specification
     * @throws IllegalArgumentException if the specification has no such operation
     */
    public final List<SandboxRequest> requests(String operation) {
        return server().requests(operation);
    }

    /** What did not keep to the specification since the start, the last reset or the last {@link #takeViolations()}. */
    public final List<Violation> violations() {
        return server().violations();
    }

    /** Returns the violations and forgets them: for a test that provokes one on purpose. */
    public final List<Violation> takeViolations() {
        return server().takeViolations();
    }

    /** Back to the state of a fresh start: seeded data, no faults, no requests, no violations. */
    public final void reset() {
        server().reset();
    }

    @Override
    public void close() {
        server().close();
    }
}
