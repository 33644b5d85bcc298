package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What an operation answers, before HTTP. */
public record Answer(int status, Optional<JsonNode> body) {

    static Answer ok(JsonNode body) {
        return new Answer(200, Optional.of(body));
    }

    static Answer empty(int status) {
        return new Answer(status, Optional.empty());
    }
}
