package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Trees in which numbers keep every digit. */
final class Json {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static JsonNode tree(String text) {
        try {
            return EXACT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + text, e);
        }
    }

    static ObjectNode without(ObjectNode body, String property) {
        ObjectNode copy = body.deepCopy();
        copy.remove(property);
        return copy;
    }

    static ObjectNode with(ObjectNode body, String property, JsonNode value) {
        ObjectNode copy = body.deepCopy();
        copy.set(property, value);
        return copy;
    }

    /** A copy with another value at a place that is there already. */
    static ObjectNode with(ObjectNode body, JsonPointer at, JsonNode value) {
        ObjectNode copy = body.deepCopy();
        JsonNode owner = copy.at(at.head());
        if (owner instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) owner).set(at.last().getMatchingProperty(), value);
        }
        return copy;
    }
}
