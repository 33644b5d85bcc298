package io.github.climatefinance.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes credentials out of what is remembered of a request: failing tests print requests. */
final class Redaction {

    private static final String HIDDEN = "███";

    // An allowlist: a provider's own key header must not have to be thought of here.
    private static final Set<String> PLAIN_HEADERS = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "connection",
            "content-length",
            "content-type",
            "host",
            "idempotency-key",
            "if-none-match",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private static final String SECRET_FIELDS =
            "password|passphrase|client_secret|client_assertion|access_token|refresh_token|assertion|secret|token";

    private static final Pattern FORM_FIELD = Pattern.compile("(^|&)(" + SECRET_FIELDS + ")=[^&]*");
    private static final Pattern JSON_FIELD =
            Pattern.compile("(\"(?:" + SECRET_FIELDS + ")\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");

    private Redaction() {}

    static Map<String, List<String>> headers(Map<String, List<String>> headers) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        headers.forEach((name, values) -> kept.put(
                name,
                PLAIN_HEADERS.contains(name.toLowerCase(Locale.ROOT))
                        ? List.copyOf(values)
                        : values.stream().map(value -> HIDDEN).toList()));
        return kept;
    }

    static String body(String body) {
        String form = FORM_FIELD.matcher(body).replaceAll("$1$2=" + HIDDEN);
        return JSON_FIELD.matcher(form).replaceAll("$1\"" + HIDDEN + "\"");
    }
}
