package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer before it goes on the wire. The body is JSON as long as faults have not made text of it. */
record Reply(
        int status,
        Map<String, String> headers,
        @Nullable JsonNode json,
        @Nullable String text) {

    static final String CONTENT_TYPE = "Content-Type";

    static Reply json(int status, JsonNode body) {
        return new Reply(status, Map.of(CONTENT_TYPE, "application/json"), body, null);
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), null, null);
    }

    static Reply text(int status, String contentType, String body) {
        return new Reply(status, Map.of(CONTENT_TYPE, contentType), null, body);
    }

    Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, json, text);
    }

    Reply withJson(JsonNode body) {
        return new Reply(status, headers, body, null);
    }

    Reply withText(String body) {
        return new Reply(status, headers, null, body);
    }

    String contentType() {
        return headers.getOrDefault(CONTENT_TYPE, "");
    }

    /** The body for the specification to judge: JSON, or text as such; null for none. */
    @Nullable
    JsonNode content() {
        return text == null ? json : TextNode.valueOf(text);
    }

    String body() {
        if (text != null) {
            return text;
        }
        return json == null ? "" : json.toString();
    }
}
