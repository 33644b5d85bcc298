package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.util.List;
import java.util.Map;

/** What a provider adds to the server: everything in here is its own, everything else is the same for all of them. */
interface Provider {

    /** The path before the specification's paths, such as {@code /registry/api}; empty text for none. */
    String basePath();

    SpecDocument spec();

    /** Who may call: asked for every operation that is secured. */
    Gate gate();

    /** The work of each operation, by operationId. Called by many threads at once. */
    Map<String, Work> operations();

    /** The provider's way to say that something is wrong; its body keeps to the provider's facts. */
    Reply problem(int status, String message);

    void reset();

    /** Judges the credentials of a request, headers by lower-case name. */
    @FunctionalInterface
    interface Gate {
        boolean admits(Map<String, List<String>> headers);
    }

    /** One operation. */
    @FunctionalInterface
    interface Work {
        Reply answer(Exchange exchange);
    }
}
