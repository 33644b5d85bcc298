package io.github.climatefinance.core.auth;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gets a new token each time it is asked; the client does the keeping and the renewing. Runs on a thread of the client's
 * own, never twice at once for one credential of one client, and is interrupted when its time is up. It must not
 * call the client it serves: that call would wait for this very token.
 */
@FunctionalInterface
public interface TokenSource {
    /**
     * Asks for a new token.
     *
     * @throws IOException when no answer could be had; what is thrown here is the cause of the
     *     {@link io.github.climatefinance.core.error.TokenException} of every call that waits
     */
    AccessToken fetch(TokenContext context) throws IOException;

    /**
     * For whom the tokens are, such as client id and user, the same in every process; of it only a fingerprint is ever kept. A
     * ledger needs it to know its own writes again: without it, nothing is told of them by reading. Default: it is not known.
     */
    default Optional<String> identity() {
        return Optional.empty();
    }

    /** What must not appear in any message, should a server repeat it. */
    default Collection<String> secrets() {
        return List.of();
    }
}
