package io.github.climatefinance.core.internal.call;

import java.util.Map;
import okhttp3.HttpUrl;

/** Fills path templates, one encoded segment per template segment. */
final class PathTemplate {
    private PathTemplate() {}

    /** The base URL, its own path kept, followed by the template with {@code values} in it. */
    static HttpUrl.Builder resolve(HttpUrl base, String template, Map<String, String> values) {
        HttpUrl.Builder url = base.newBuilder().query(null).fragment(null);
        for (String segment :
                template.substring(template.startsWith("/") ? 1 : 0).split("/", -1)) {
            url.addEncodedPathSegment(fill(segment, template, values));
        }
        return url;
    }

    private static String fill(String segment, String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', from)) {
            int close = segment.indexOf('}', open);
            String name = segment.substring(open + 1, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("`" + name + "` is missing for " + template);
            }
            // A value of ".." would remove the segment before it; those are refused where the value is given.
            filled.append(literal(segment.substring(from, open))).append(PercentCode.encode(value));
            from = close + 1;
        }
        return filled.append(literal(segment.substring(from))).toString();
    }

    private static String literal(String text) {
        return text.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
    }
}
