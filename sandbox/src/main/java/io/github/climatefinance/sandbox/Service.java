package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.util.Map;

/** One API of a {@link Provider}: a document below a path, who may call, and the work of each operation. */
interface Service {

    /** The path before the specification's paths, such as {@code /registry/api}; empty text for none. */
    String basePath();

    SpecDocument spec();

    /** Who may call: asked for every operation that is secured. */
    Gate gate();

    /** The work of each operation, by operationId. Called by many threads at once. */
    Map<String, Work> operations();

    /** The provider's way to say that something is wrong; its body keeps to the provider's facts. */
    Reply problem(int status, String message);

    /** Judges the credentials of a request by what the operation asks for. */
    @FunctionalInterface
    interface Gate {
        boolean admits(IncomingRequest request, SpecOperation operation);
    }

    /** One operation. */
    @FunctionalInterface
    interface Work {
        Reply answer(Exchange exchange);
    }
}
