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
            "requestor-id",
            "transfer-encoding",
            "upgrade",
            "user-agent",
            "x-icr-api-version");

    // As snake_case and as camelCase.
    private static final String SECRET_FIELDS = "password|passphrase|(?:client_?)?(?:secret|assertion)"
            + "|(?:access_?|refresh_?|id_?|subject_?)?token|api_?key|private_?key";

    private static final Pattern SECRET_NAME = Pattern.compile("(?i)" + SECRET_FIELDS);
    private static final Pattern FORM_FIELD = Pattern.compile("(?i)(^|&)(" + SECRET_FIELDS + ")=[^&]*");
    private static final Pattern JSON_FIELD =
            Pattern.compile("(?i)(\"(?:" + SECRET_FIELDS + ")\"\\s*:\\s*)\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private Redaction() {}

    static Map<String, List<String>> headers(Map<String, List<String>> headers) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        headers.forEach((name, values) ->
                kept.put(name, PLAIN_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? values : hidden(values)));
        return kept;
    }

    static Map<String, List<String>> query(Map<String, List<String>> query) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        query.forEach((name, values) -> kept.put(name, SECRET_NAME.matcher(name).matches() ? hidden(values) : values));
        return kept;
    }

    private static List<String> hidden(List<String> values) {
        return values.stream().map(value -> HIDDEN).toList();
    }

    static String body(String body) {
        String form = FORM_FIELD.matcher(body).replaceAll("$1$2=" + HIDDEN);
        return JSON_FIELD.matcher(form).replaceAll("$1\"" + HIDDEN + "\"");
    }
}
