package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.OAuthGrant;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the password-realm grant of the provider's identity service wants: a client and a user, both issued by Xpansiv.
 * Immutable. The tokens they give last 24 hours by the provider's sample; the client renews them ahead of their end.
 */
public final class XpansivCredentials {
    private static final String GRANT_TYPE = "http://auth0.com/oauth/grant-type/password-realm";
    private static final Duration DOCUMENTED_LIFETIME = Duration.ofHours(24);

    private final String clientId;
    private final String clientSecret;
    private final String username;
    private final String password;
    private final String realm;
    private final String audience;
    private final @Nullable String scope;

    private XpansivCredentials(Builder builder) {
        clientId = required(builder.clientId, "client");
        clientSecret = required(builder.clientSecret, "client");
        username = required(builder.username, "user");
        password = required(builder.password, "user");
        realm = builder.realm;
        audience = builder.audience;
        scope = builder.scope;
    }

    /** Needs a client and a user. */
    public static Builder builder() {
        return new Builder();
    }

    /** The tokens of these credentials from one token endpoint. */
    BearerCredentials at(String tokenUrl) {
        OAuthGrant.Builder grant = OAuthGrant.ofType(tokenUrl, GRANT_TYPE)
                .field("realm", realm)
                .field("audience", audience)
                .client(clientId, clientSecret)
                .field("username", username)
                .field("password", password)
                .defaultLifetime(DOCUMENTED_LIFETIME);
        if (scope != null) {
            grant.scope(scope);
        }
        return BearerCredentials.from(grant.build());
    }

    /** Shows who, never a secret. */
    @Override
    public String toString() {
        return "XpansivCredentials[client " + clientId + "]";
    }

    private static String required(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("`" + name + "` is required");
        }
        return value;
    }

    /** Collects credentials. Not thread-safe. */
    public static final class Builder {
        private @Nullable String clientId;
        private @Nullable String clientSecret;
        private @Nullable String username;
        private @Nullable String password;
        private String realm = "Username-Password-Authentication";
        private String audience = "https://xpansiv/platform";
        private @Nullable String scope;

        private Builder() {}

        public Builder client(String id, String secret) {
            clientId = Objects.requireNonNull(id, "id");
            clientSecret = Objects.requireNonNull(secret, "secret");
            return this;
        }

        public Builder user(String name, String password) {
            this.username = Objects.requireNonNull(name, "name");
            this.password = Objects.requireNonNull(password, "password");
            return this;
        }

        /** Default: the documented {@code Username-Password-Authentication}. */
        public Builder realm(String value) {
            realm = Objects.requireNonNull(value, "realm");
            return this;
        }

        /** Default: the documented {@code https://xpansiv/platform}. */
        public Builder audience(String value) {
            audience = Objects.requireNonNull(value, "audience");
            return this;
        }

        /** The provider documents that there is a scope, but not which; left out unless given here. */
        public Builder scope(String value) {
            scope = Objects.requireNonNull(value, "scope");
            return this;
        }

        /**
         * Makes the credentials.
         *
         * @throws IllegalArgumentException if client or user is missing, or anything is blank or has a line break
         */
        public XpansivCredentials build() {
            XpansivCredentials credentials = new XpansivCredentials(this);
            // The grant knows what cannot be sent; where it will be sent to does not matter for that.
            BearerCredentials unused = credentials.at(XpansivEnvironment.PRODUCTION.tokenUrl());
            return credentials;
        }
    }
}
