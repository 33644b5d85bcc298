package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an operation is asked.
 *
 * @param caller the account of whoever asks
 * @param parameters of path and query, by name
 * @param body an empty object for none
 */
public record Question(String caller, Function<String, Optional<JsonNode>> parameters, JsonNode body) {

    String path(String name) {
        return parameters
                .apply(name)
                .orElseThrow(() -> new IllegalStateException("`" + name + "` is no path parameter of the operation"))
                .asText();
    }

    Optional<Long> number(String name) {
        return parameters.apply(name).map(JsonNode::asLong);
    }

    Set<String> include() {
        Set<String> names = new HashSet<>();
        parameters.apply("include").ifPresent(list -> list.forEach(name -> names.add(name.asText())));
        return names;
    }

    boolean isDryRun() {
        return body.path("dryRun").asBoolean();
    }
}
