package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.AccessToken;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one attempt sends to prove who calls. */
public final class Authorization {
    static final Authorization NONE = new Authorization("none", Map.of(), List.of(), List.of());

    private final String identity;
    private final Map<String, String> headers;
    private final List<String> secrets;
    private final List<Sent> tokens;

    Authorization(String identity, Map<String, String> headers, List<String> secrets, List<Sent> tokens) {
        this.identity = identity;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.secrets = List.copyOf(secrets);
        this.tokens = List.copyOf(tokens);
    }

    /** Headers to set. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Texts that must appear in no message or log. */
    public List<String> secrets() {
        return secrets;
    }

    /** Names the credentials used, without revealing them: one retry budget each. */
    public String identity() {
        return identity;
    }

    List<Sent> tokens() {
        return tokens;
    }

    @Override
    public String toString() {
        return "Authorization[" + identity + "]";
    }

    /** A renewable token and where it came from. */
    record Sent(TokenCell cell, AccessToken token) {}
}
