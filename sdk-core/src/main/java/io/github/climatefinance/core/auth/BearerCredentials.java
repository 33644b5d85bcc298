package io.github.climatefinance.core.auth;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token: a fixed one, or one from a {@link TokenSource} that each client fetches once for all its calls, keeps,
 * and renews by its {@link TokenPolicy}.
 */
public final class BearerCredentials implements Credential {
    private final TokenSource source;
    private final TokenPolicy policy;
    private final @Nullable AccessToken fixed;

    private BearerCredentials(TokenSource source, TokenPolicy policy, @Nullable AccessToken fixed) {
        this.source = Objects.requireNonNull(source, "source");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.fixed = fixed;
    }

    /** A token that is never renewed: a 401 ends the call. */
    public static BearerCredentials of(String token) {
        AccessToken fixed = AccessToken.of(token);
        return new BearerCredentials(context -> fixed, TokenPolicy.defaults(), fixed);
    }

    /** Tokens that each client fetches when it needs one, ahead of their end, and once after a 401. */
    public static BearerCredentials from(TokenSource source) {
        return from(source, TokenPolicy.defaults());
    }

    /** Like {@link #from(TokenSource)}, renewed as the policy says. */
    public static BearerCredentials from(TokenSource source, TokenPolicy policy) {
        return new BearerCredentials(source, policy, null);
    }

    public TokenSource source() {
        return source;
    }

    public TokenPolicy policy() {
        return policy;
    }

    /** The token given to {@link #of}. */
    public Optional<AccessToken> fixed() {
        return Optional.ofNullable(fixed);
    }

    @Override
    public String toString() {
        return fixed != null ? "BearerCredentials[" + SecretText.HIDDEN + "]" : "BearerCredentials[from a source]";
    }
}
