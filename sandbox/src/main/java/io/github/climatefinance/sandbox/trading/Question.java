package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an operation is asked.
 *
 * @param parameters of path, query and header, by name
 * @param body an empty object for none
 * @param file the content of an uploaded file, one character for each byte; empty text for none
 */
public record Question(Function<String, Optional<JsonNode>> parameters, JsonNode body, String file) {

    String path(String name) {
        return parameter(name)
                .orElseThrow(() -> new IllegalStateException("`" + name + "` is no path parameter of the operation"));
    }

    Optional<String> parameter(String name) {
        return parameters.apply(name).map(JsonNode::asText);
    }

    Optional<JsonNode> json(String name) {
        return parameters.apply(name);
    }

    /** The person who is said to act. */
    Optional<String> requestor() {
        return parameter("Requestor-ID");
    }

    /** The body of an operation that takes an object. */
    ObjectNode data() {
        return body.deepCopy();
    }
}
