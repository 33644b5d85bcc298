package io.github.climatefinance.core.auth;

import java.io.IOException;
import java.time.Instant;

/** What a {@link TokenSource} may use while it fetches: the client's connection settings and its idea of the time. */
public interface TokenContext {
    /** The provider's clock, as far as its answers have told it. */
    Instant now();

    /**
     * Sends a request over the client's transport (its TLS, proxy and connections) and reads the answer, whatever its
     * status. Connect failures, 429 and 5xx are tried again within the time the fetch has.
     */
    TokenResponse send(TokenRequest request) throws IOException;
}
