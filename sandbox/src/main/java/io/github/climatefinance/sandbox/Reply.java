package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.SocketHandler;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it goes on the wire. The body is JSON as long as faults have not made text of it.
 *
 * @param upgrade talks on when the answer was that both sides now speak another protocol
 */
record Reply(
        int status,
        Map<String, String> headers,
        @Nullable JsonNode json,
        @Nullable String text,
        @Nullable SocketHandler upgrade) {

    static final String CONTENT_TYPE = "Content-Type";

    static Reply json(int status, JsonNode body) {
        return new Reply(status, Map.of(CONTENT_TYPE, "application/json"), body, null, null);
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), null, null, null);
    }

    static Reply text(int status, String contentType, String body) {
        return new Reply(status, Map.of(CONTENT_TYPE, contentType), null, body, null);
    }

    static Reply switchingProtocols(Map<String, String> headers, SocketHandler handler) {
        return new Reply(101, headers, null, null, handler);
    }

    Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, json, text, upgrade);
    }

    Reply withJson(JsonNode body) {
        return new Reply(status, headers, body, null, upgrade);
    }

    Reply withText(String body) {
        return new Reply(status, headers, null, body, upgrade);
    }

    String contentType() {
        return headers.getOrDefault(CONTENT_TYPE, "");
    }

    /** The body for the specification to judge: JSON, or text as such; null for none. */
    @Nullable
    JsonNode content() {
        return text == null ? json : TextNode.valueOf(text);
    }

    /** The text of a file has a character for each byte. */
    Charset charset() {
        return contentType().equals("application/pdf") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    String body() {
        if (text != null) {
            return text;
        }
        return json == null ? "" : json.toString();
    }
}
