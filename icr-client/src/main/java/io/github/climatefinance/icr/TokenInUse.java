package io.github.climatefinance.icr;

import io.github.climatefinance.core.auth.BearerCredentials;
import java.util.Optional;

/** The access tokens of one client, and the one it has at hand. Thread-safe. */
interface TokenInUse {
    /** What the client's calls are authorised by. */
    BearerCredentials credentials();

    /** The token that calls go with now; empty where none was needed yet. Nothing is sent to find out. */
    Optional<String> current();

    /** Takes note that a token is of no use any more. */
    void revoked(String token);

    /** A token that somebody made and gave us. */
    static TokenInUse fixed(String token) {
        BearerCredentials credentials = BearerCredentials.of(token);
        return new TokenInUse() {
            @Override
            public BearerCredentials credentials() {
                return credentials;
            }

            @Override
            public Optional<String> current() {
                return Optional.of(token);
            }

            @Override
            public void revoked(String revoked) {
                // There is no other.
            }
        };
    }
}
