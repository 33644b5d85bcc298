package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an operation is asked.
 *
 * @param caller what whoever asks may do
 * @param parameters of path and query, by name
 * @param body an empty object for none
 */
public record Question(Grant caller, Function<String, Optional<JsonNode>> parameters, JsonNode body) {

    String path(String name) {
        return parameter(name)
                .orElseThrow(() -> new IllegalStateException("`" + name + "` is no path parameter of the operation"));
    }

    Optional<String> parameter(String name) {
        return parameters.apply(name).map(JsonNode::asText);
    }

    /** A number the specification requires. */
    long number(String name) {
        return parameters
                .apply(name)
                .orElseThrow(() -> new IllegalStateException("`" + name + "` is not required of the operation"))
                .asLong();
    }
}
