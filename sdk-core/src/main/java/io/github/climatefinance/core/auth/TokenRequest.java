package io.github.climatefinance.core.auth;

import io.github.climatefinance.core.HeaderText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One request of a {@link TokenSource}. Immutable. Without a form or JSON a POST has an empty body. */
public final class TokenRequest {
    private final String method;
    private final HttpUrl url;
    private final Map<String, String> headers;
    private final Map<String, String> form;
    private final @Nullable String json;

    private TokenRequest(Builder builder) {
        this.method = builder.method;
        this.url = builder.url;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.form = Collections.unmodifiableMap(new LinkedHashMap<>(builder.form));
        this.json = builder.json;
    }

    /**
     * Starts a POST.
     *
     * @throws IllegalArgumentException when {@code url} is neither https nor http on this machine
     */
    public static Builder post(String url) {
        return new Builder("POST", url);
    }

    /** For what has to be looked up before the token can be asked for. */
    public static Builder get(String url) {
        return new Builder("GET", url);
    }

    public String method() {
        return method;
    }

    public String url() {
        return url.toString();
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** The fields of the form in the order they were given; empty when it is no form. */
    public Map<String, String> form() {
        return form;
    }

    public Optional<String> json() {
        return Optional.ofNullable(json);
    }

    /** What HTTP Basic makes of a client: a secret. */
    static String pair(String user, String secret) {
        byte[] pair = (encoded(user) + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "TokenRequest[" + method + " " + TokenUrl.shown(url) + "]";
    }

    /** Collects a request. */
    public static final class Builder {
        private final String method;
        private final HttpUrl url;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, String> form = new LinkedHashMap<>();
        private @Nullable String json;

        private Builder(String method, String url) {
            this.method = method;
            this.url = TokenUrl.parse(url);
        }

        public Builder form(String name, String value) {
            form.put(SecretText.notBlank(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Replaces a header of that name. */
        public Builder header(String name, String value) {
            headers.keySet().removeIf(name::equalsIgnoreCase);
            headers.put(HeaderText.name(name), SecretText.headerValue(value, "value"));
            return this;
        }

        public Builder bearer(String token) {
            return header("Authorization", "Bearer " + SecretText.token(token, "token"));
        }

        /** HTTP Basic with both parts form-encoded first, as OAuth wants a client to be named. */
        public Builder basic(String user, String secret) {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(secret, "secret");
            return header("Authorization", "Basic " + pair(user, secret));
        }

        /** A body of JSON text, sent as it is. */
        public Builder json(String text) {
            json = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException when there are both a form and JSON, or a GET has a body
         */
        public TokenRequest build() {
            if (json != null && !form.isEmpty()) {
                throw new IllegalArgumentException("a token request has a form or JSON, not both");
            }
            if (method.equals("GET") && (json != null || !form.isEmpty())) {
                throw new IllegalArgumentException("a GET has no body");
            }
            return new TokenRequest(this);
        }

        @Override
        public String toString() {
            return "TokenRequest.Builder[" + method + " " + TokenUrl.shown(url) + "]";
        }
    }
}
