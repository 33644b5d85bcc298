package io.github.climatefinance.core.auth;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonDocument;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The answer to a {@link TokenRequest}, whatever its status. Its body may hold a token: it is never shown. */
public final class TokenResponse {
    private final int status;
    private final Map<String, String> headers;
    private final String body;

    private TokenResponse(int status, Map<String, String> headers, String body) {
        this.status = status;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.headers.putAll(headers);
        this.body = Objects.requireNonNull(body, "body");
    }

    public static TokenResponse of(int status, Map<String, String> headers, String body) {
        return new TokenResponse(status, headers, body);
    }

    public int status() {
        return status;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public String body() {
        return body;
    }

    /**
     * A string, number or boolean among the properties of the JSON object that the body is. Empty when the property is
     * absent, null, an object or an array, or when the body is no JSON object.
     */
    public Optional<String> text(String property) {
        Objects.requireNonNull(property, "property");
        try {
            return Optional.ofNullable(
                            JsonDocument.read(FlatJson.INSTANCE, body).get(property))
                    .map(Object::toString);
        } catch (DecodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "TokenResponse[" + status + "]";
    }
}
