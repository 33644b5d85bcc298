package io.github.climatefinance.sandbox;

import java.util.List;

/**
 * One provider's API as a server on loopback, with its own state. Safe for any number of threads; independent of every
 * other sandbox. Closing it frees the port; one that is never closed does not keep the JVM alive.
 */
public interface ProviderSandbox extends AutoCloseable {

    /** The address to give to a client in place of the provider's own, base path included, without a slash at its end. */
    String baseUrl();

    /** What shall go wrong. */
    Faults faults();

    /** The requests that arrived since the start or the last reset, in the order they were answered; at most the last 10,000, fewer if their bodies are big. */
    List<SandboxRequest> requests();

    /** What did not keep to the specification since the start, the last reset or the last {@link #takeViolations()}. */
    List<Violation> violations();

    /** Returns the violations and forgets them: for a test that provokes one on purpose. */
    List<Violation> takeViolations();

    /** Back to the state of a fresh start: seeded data, no faults, no requests, no violations. */
    void reset();

    @Override
    void close();
}
