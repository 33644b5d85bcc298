package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * The provider's own answer to a request that does not keep to the document, where it is known what that looks like.
     * The violation is recorded all the same. Empty unless said otherwise: the caller then reads the violations as text.
     *
     * @param status 400, or 415 for a content type that is not in the document
     * @param problems one sentence each, at least one
     */
    default Optional<Reply> refusal(int status, List<String> problems) {
        return Optional.empty();
    }

    /** Judges the credentials of a request by what the operation asks for. */
    @FunctionalInterface
    interface Gate {

        /** Whether it is known who calls; 401 if not. */
        boolean admits(IncomingRequest request, SpecOperation operation);

        /** Whether a caller who is admitted may do this; 403 if not. Anything unless said otherwise. */
        default boolean permits(IncomingRequest request, SpecOperation operation) {
            return true;
        }
    }

    /** One operation. */
    @FunctionalInterface
    interface Work {
        Reply answer(Exchange exchange);
    }
}
