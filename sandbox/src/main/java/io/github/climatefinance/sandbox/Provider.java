package io.github.climatefinance.sandbox;

import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** What a provider adds to the server: everything in here is its own, everything else is the same for all of them. */
interface Provider {

    /**
     * What it serves on its one port, always the same list and at least one; most have just one and implement both
     * interfaces. A request goes to the first whose base path and document know it; operationIds are unique over all.
     */
    List<Service> services();

    /** Back to the state of a fresh start, over all services. */
    void reset();

    /** How it speaks TLS; empty for plain HTTP. */
    default Optional<Tls> tls() {
        return Optional.empty();
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
}
