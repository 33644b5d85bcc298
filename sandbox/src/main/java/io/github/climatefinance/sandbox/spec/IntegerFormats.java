package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes {@code int32} and {@code int64} bounds, which a JSON schema validator does not take them for: a number beyond them
 * must not reach a provider that would read another one from it.
 */
final class IntegerFormats {

    private IntegerFormats() {}

    /** Changes every schema with such a format, where it has no bounds of its own. */
    static void resolve(JsonNode document) {
        if (document instanceof ObjectNode schema) {
            switch (schema.path("format").asText()) {
                case "int32" -> bound(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case "int64" -> bound(schema, Long.MIN_VALUE, Long.MAX_VALUE);
                default -> {
                    // Other formats are the validator's own business.
                }
            }
        }
        document.forEach(IntegerFormats::resolve);
    }

    private static void bound(ObjectNode schema, long least, long most) {
        if (!schema.has("minimum")) {
            schema.put("minimum", least);
        }
        if (!schema.has("maximum")) {
            schema.put("maximum", most);
        }
    }
}
