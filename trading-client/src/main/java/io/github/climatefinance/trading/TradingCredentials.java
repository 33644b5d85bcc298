package io.github.climatefinance.trading;

import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.OAuthGrant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom the token endpoint gives tokens to: a client and its secret, which the provider's support issues. Immutable. Tokens
 * last an hour in every example; they are renewed ahead of their end.
 */
public final class TradingCredentials {
    private final String clientId;
    private final String clientSecret;
    private final @Nullable String scope;

    private TradingCredentials(String clientId, String clientSecret, @Nullable String scope) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.scope = scope;
    }

    /** The client, asking for the scope that belongs to the {@link TokenPath}. */
    public static TradingCredentials of(String clientId, String clientSecret) {
        return new TradingCredentials(
                Objects.requireNonNull(clientId, "clientId"),
                Objects.requireNonNull(clientSecret, "clientSecret"),
                null);
    }

    /** The same client, asking for this scope, several separated by spaces; an empty text asks for none. */
    public TradingCredentials scope(String scope) {
        return new TradingCredentials(
                clientId, clientSecret, Objects.requireNonNull(scope, "scope").strip());
    }

    BearerCredentials at(String tokenUrl, Optional<String> usualScope) {
        OAuthGrant.Builder grant = OAuthGrant.clientCredentials(tokenUrl, clientId, clientSecret);
        Optional.ofNullable(scope)
                .or(() -> usualScope)
                .filter(text -> !text.isEmpty())
                .ifPresent(grant::scope);
        return BearerCredentials.from(grant.build());
    }

    /** Shows who, never a secret. */
    @Override
    public String toString() {
        return "TradingCredentials[client " + clientId + "]";
    }
}
