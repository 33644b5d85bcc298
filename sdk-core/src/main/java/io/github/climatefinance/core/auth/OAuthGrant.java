package io.github.climatefinance.core.auth;

import io.github.climatefinance.core.HeaderText;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth 2 token endpoint asked with a form: client credentials, or any other grant by its type and fields. Immutable.
 *
 * <p>The answer is read leniently: {@code expires_in} may be a number or a string, and a token without it is taken to
 * last {@link Builder#defaultLifetime}. A refusal becomes a {@link TokenException} with the status and the OAuth error code.
 */
public final class OAuthGrant implements TokenSource {
    private static final Set<String> SECRET_FIELDS = Set.of(
            "password", "client_secret", "assertion", "client_assertion", "refresh_token", "code", "subject_token");

    private final HttpUrl url;
    private final Map<String, String> fields;
    private final Map<String, String> headers;
    private final @Nullable String clientId;
    private final @Nullable String clientSecret;
    private final ClientAuthentication authentication;
    private final Duration defaultLifetime;
    private final List<String> secrets;

    private OAuthGrant(Builder builder) {
        this.url = builder.url;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.clientId = builder.clientId;
        this.clientSecret = builder.clientSecret;
        this.authentication = builder.authentication;
        this.defaultLifetime = builder.defaultLifetime;
        this.secrets = secrets(builder);
    }

    private static List<String> secrets(Builder builder) {
        List<String> secrets = new ArrayList<>(builder.secrets);
        boolean basic = builder.authentication == ClientAuthentication.BASIC;
        if (basic && builder.clientId != null && builder.clientSecret != null) {
            secrets.add(TokenRequest.pair(builder.clientId, builder.clientSecret));
        }
        return List.copyOf(secrets);
    }

    /** The grant {@code client_credentials} of a client with a secret. */
    public static Builder clientCredentials(String url, String clientId, String clientSecret) {
        return ofType(url, "client_credentials").client(clientId, clientSecret);
    }

    /** The grant {@code client_credentials} of a client that its TLS certificate proves. */
    public static Builder clientCredentials(String url, String clientId) {
        return ofType(url, "client_credentials").client(clientId);
    }

    /** Any grant: add the fields its type wants. */
    public static Builder ofType(String url, String grantType) {
        return new Builder(url, grantType);
    }

    @Override
    public AccessToken fetch(TokenContext context) throws IOException {
        TokenResponse answer = answer(context);
        if (!answer.isSuccess()) {
            throw refused(answer);
        }
        String token = answer.text("access_token").orElseThrow(() -> unusable(answer, "it has no `access_token`"));
        answer.text("token_type").filter(type -> !isBearer(type)).ifPresent(type -> {
            throw unusable(answer, "its `token_type` is \"" + SecretText.quote(type, secrets) + "\", not Bearer");
        });
        try {
            return AccessToken.of(token, lifetime(answer));
        } catch (IllegalArgumentException e) {
            throw unusable(answer, "its `access_token` cannot be sent in a header");
        }
    }

    private TokenResponse answer(TokenContext context) {
        try {
            return context.send(request());
        } catch (IOException e) {
            String reason = Optional.ofNullable(e.getMessage())
                    .orElseGet(() -> e.getClass().getSimpleName());
            throw new TokenException(
                    "the token endpoint gave no answer, " + SecretText.quote(reason, secrets) + " (POST "
                            + TokenUrl.shown(url) + ")",
                    Outcome.NOT_SENT,
                    e);
        }
    }

    /** The endpoint, the client and all fields that are no secret but {@code scope}, such as the user name. */
    @Override
    public Optional<String> identity() {
        StringBuilder all = new StringBuilder(url.toString());
        if (clientId != null) {
            all.append('\n').append(clientId);
        }
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!secrets.contains(value) && !name.equals("scope")) {
                all.append('\n').append(name).append('=').append(value);
            }
        });
        return Optional.of(all.toString());
    }

    @Override
    public Collection<String> secrets() {
        return secrets;
    }

    private TokenRequest request() {
        TokenRequest.Builder request = TokenRequest.post(url.toString());
        headers.forEach(request::header);
        fields.forEach(request::form);
        if (clientId != null && clientSecret != null && authentication == ClientAuthentication.BASIC) {
            request.basic(clientId, clientSecret);
        } else if (clientId != null) {
            request.form("client_id", clientId);
            if (clientSecret != null) {
                request.form("client_secret", clientSecret);
            }
        }
        return request.header("Accept", "application/json").build();
    }

    private Duration lifetime(TokenResponse answer) {
        Optional<String> seconds = answer.text("expires_in");
        try {
            return seconds.map(text -> Duration.ofSeconds(new BigDecimal(text.strip())
                            .max(BigDecimal.ZERO)
                            .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                            .longValue()))
                    .orElse(defaultLifetime);
        } catch (NumberFormatException e) {
            return defaultLifetime;
        }
    }

    private static boolean isBearer(String type) {
        return type.isBlank() || type.strip().toLowerCase(Locale.ROOT).startsWith("bearer");
    }

    private TokenException refused(TokenResponse answer) {
        Optional<String> error = answer.text("error").map(text -> SecretText.quote(text, secrets));
        String told = error.map(text -> " " + text).orElse("")
                + answer.text("error_description")
                        .map(text -> ", \"" + SecretText.quote(text, secrets) + "\"")
                        .orElse("");
        return TokenException.refused(
                "the token endpoint answered HTTP " + answer.status() + told + " (POST " + TokenUrl.shown(url) + ")",
                answer.status(),
                error.orElse(null));
    }

    private TokenException unusable(TokenResponse answer, String why) {
        return TokenException.refused(
                "the token endpoint's answer with status " + answer.status() + " cannot be used, " + why + " (POST "
                        + TokenUrl.shown(url) + ")",
                answer.status(),
                null);
    }

    /** Whether the same would be asked for in the same name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OAuthGrant that
                && url.equals(that.url)
                && fields.equals(that.fields)
                && headers.equals(that.headers)
                && Objects.equals(clientId, that.clientId)
                && Objects.equals(clientSecret, that.clientSecret)
                && authentication == that.authentication;
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, fields, clientId);
    }

    @Override
    public String toString() {
        return "OAuthGrant[" + TokenUrl.shown(url) + ", fields " + fields.keySet() + "]";
    }

    /** Collects a grant. Values go into the form as they are; the form encodes them. */
    public static final class Builder {
        private final HttpUrl url;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<String> secrets = new ArrayList<>();
        private @Nullable String clientId;
        private @Nullable String clientSecret;
        private ClientAuthentication authentication = ClientAuthentication.FORM;
        private Duration defaultLifetime = Duration.ofMinutes(5);

        private Builder(String url, String grantType) {
            this.url = TokenUrl.parse(url);
            fields.put("grant_type", SecretText.notBlank(grantType, "grantType"));
        }

        public Builder client(String id) {
            clientId = SecretText.printable(id, "clientId");
            return this;
        }

        public Builder client(String id, String secret) {
            clientSecret = SecretText.printable(secret, "clientSecret");
            secrets.add(secret);
            return client(id);
        }

        /** Default: {@link ClientAuthentication#FORM}. */
        public Builder clientAuthentication(ClientAuthentication place) {
            authentication = Objects.requireNonNull(place, "place");
            return this;
        }

        /** Sent as one field, separated by spaces. */
        public Builder scope(String... scopes) {
            return field("scope", String.join(" ", scopes));
        }

        public Builder field(String name, String value) {
            SecretText.printable(value, SecretText.notBlank(name, "name"));
            if (SECRET_FIELDS.contains(name)) {
                secrets.add(value);
            }
            fields.put(name, value);
            return this;
        }

        /** A field whose value must never be shown. Password, assertion and refresh token fields are secret anyway. */
        public Builder secretField(String name, String value) {
            secrets.add(Objects.requireNonNull(value, "value"));
            return field(name, value);
        }

        public Builder header(String name, String value) {
            headers.put(HeaderText.name(name), SecretText.headerValue(value, name));
            return this;
        }

        /** For answers that do not say how long the token lasts. Default: 5 minutes. */
        public Builder defaultLifetime(Duration lifetime) {
            if (Objects.requireNonNull(lifetime, "lifetime").isNegative() || lifetime.isZero()) {
                throw new IllegalArgumentException("`lifetime` must be positive, but was " + lifetime);
            }
            defaultLifetime = lifetime;
            return this;
        }

        public OAuthGrant build() {
            return new OAuthGrant(this);
        }
    }
}
