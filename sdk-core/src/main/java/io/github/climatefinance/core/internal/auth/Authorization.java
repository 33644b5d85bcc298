package io.github.climatefinance.core.internal.auth;

import java.util.List;
import java.util.Map;

/** What one attempt sends to prove who calls. */
public final class Authorization {
    private final Map<String, String> headers;
    private final List<String> secrets;

    Authorization(Map<String, String> headers, List<String> secrets) {
        this.headers = Map.copyOf(headers);
        this.secrets = List.copyOf(secrets);
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
        return "none";
    }

    @Override
    public String toString() {
        return "Authorization[███]";
    }
}
