package io.github.climatefinance.doconomy;

import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.OAuthGrant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom the token endpoint gives tokens to: a client, whose certificate goes to the client's builder, and the scopes wanted.
 * Immutable. Tokens lasted 180 seconds where they were seen (third-party, version 2.1); they are renewed ahead of their end.
 * Whether they can be sent is checked when a client is built.
 */
public final class DoconomyCredentials {
    private static final List<String> SCOPES = List.of("urn:transaction:carbon");
    private static final List<String> V21_SCOPES = List.of("urn:aland-index:calculations");

    private final String clientId;
    private final @Nullable String clientSecret;
    private final List<String> scopes;
    private final List<String> v21Scopes;

    private DoconomyCredentials(
            String clientId, @Nullable String clientSecret, List<String> scopes, List<String> v21Scopes) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.scopes = scopes;
        this.v21Scopes = v21Scopes;
    }

    /** A client that its certificate alone proves. */
    public static DoconomyCredentials of(String clientId) {
        return new DoconomyCredentials(Objects.requireNonNull(clientId, "clientId"), null, SCOPES, V21_SCOPES);
    }

    /** A client that has a secret beside its certificate. */
    public static DoconomyCredentials of(String clientId, String clientSecret) {
        return new DoconomyCredentials(
                Objects.requireNonNull(clientId, "clientId"),
                Objects.requireNonNull(clientSecret, "clientSecret"),
                SCOPES,
                V21_SCOPES);
    }

    /** The scopes of version 3.0. Default: the documented {@code urn:transaction:carbon}. */
    public DoconomyCredentials scopes(String... scopes) {
        return new DoconomyCredentials(clientId, clientSecret, some(scopes), v21Scopes);
    }

    /**
     * The scopes of version 2.1 (third-party). Default: {@code urn:aland-index:calculations}; with
     * {@code urn:aland-index:calculations:water-use} beside it, results tell the use of water.
     */
    public DoconomyCredentials v21Scopes(String... scopes) {
        return new DoconomyCredentials(clientId, clientSecret, this.scopes, some(scopes));
    }

    BearerCredentials at(String tokenUrl) {
        return tokens(tokenUrl, scopes);
    }

    BearerCredentials v21At(String tokenUrl) {
        return tokens(tokenUrl, v21Scopes);
    }

    private BearerCredentials tokens(String tokenUrl, List<String> wanted) {
        OAuthGrant.Builder grant = clientSecret == null
                ? OAuthGrant.clientCredentials(tokenUrl, clientId)
                : OAuthGrant.clientCredentials(tokenUrl, clientId, clientSecret);
        return BearerCredentials.from(grant.scope(wanted.toArray(String[]::new)).build());
    }

    private static List<String> some(String... scopes) {
        List<String> wanted = List.of(scopes);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("`scopes` must not be empty");
        }
        return wanted;
    }

    /** Shows who, never a secret. */
    @Override
    public String toString() {
        return "DoconomyCredentials[client " + clientId + "]";
    }
}
