package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

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

    /** How it speaks TLS; empty for plain HTTP. */
    default Optional<Tls> tls() {
        return Optional.empty();
    }

    /** Judges the credentials of a request by what the operation asks for. */
    @FunctionalInterface
    interface Gate {
        boolean admits(IncomingRequest request, SpecOperation operation);
    }

    /**
     * A provider's TLS.
     *
     * @param sockets with the server's certificate, and trusting the clients' issuer
     * @param clients whether a client must, may or need not show a certificate
     */
    record Tls(SSLSocketFactory sockets, ClientCertificate clients) {}

    /** What is asked of clients in the handshake. */
    enum ClientCertificate {
        REQUIRED,
        REQUESTED,
        NONE
    }

    /** One operation. */
    @FunctionalInterface
    interface Work {
        Reply answer(Exchange exchange);
    }
}
