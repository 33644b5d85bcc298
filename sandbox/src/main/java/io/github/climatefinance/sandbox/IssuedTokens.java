package io.github.climatefinance.sandbox;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens a provider has issued: each admits until it expires or is revoked. Safe for any number of threads. */
final class IssuedTokens {

    private static final int RANDOM_BYTES = 32;

    private final SandboxClock clock;
    private final String prefix;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Issued> byText = new ConcurrentHashMap<>();

    /** @param prefix what the text of each begins with, as the provider's do; empty text for nothing */
    IssuedTokens(SandboxClock clock, String prefix) {
        this.clock = clock;
        this.prefix = prefix;
    }

    /** Issues a token that is bound to nothing. */
    Issued issue(Duration lifetime) {
        return issue(lifetime, "");
    }

    /** @param binding what its bearer must be or may do, for the provider to judge; empty text for nothing */
    Issued issue(Duration lifetime, String binding) {
        byte[] unguessable = new byte[RANDOM_BYTES];
        random.nextBytes(unguessable);
        String text = prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(unguessable);
        Instant now = clock.now();
        Issued token = new Issued(text, now, now.plus(lifetime), binding);
        byText.put(text, token);
        return token;
    }

    /** The token of this text; empty if it is unknown, expired or revoked. */
    Optional<Issued> live(String text) {
        return Optional.ofNullable(byText.get(text)).filter(token -> clock.now().isBefore(token.expiresAt()));
    }

    /** Revokes a token; one that is unknown stays so. */
    void revoke(String text) {
        byText.remove(text);
    }

    /** Revokes every token, as a reset does. */
    void revokeAll() {
        byText.clear();
    }

    /**
     * A token.
     *
     * @param text what its bearer shows
     * @param binding as it was issued; empty text for nothing
     */
    record Issued(String text, Instant issuedAt, Instant expiresAt, String binding) {}
}
