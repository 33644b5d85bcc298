package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.spec.CheckedParameters;
import java.util.List;
import java.util.Optional;

/** A request that kept to the specification, for the provider to work on. */
record Exchange(IncomingRequest request, CheckedParameters parameters, Optional<JsonNode> body) {

    Optional<String> text(String parameter) {
        return parameters.value(parameter).map(JsonNode::asText);
    }

    /** The value of a parameter that is required or has a default in the specification. */
    long number(String parameter) {
        return parameters
                .value(parameter)
                .orElseThrow(() -> new IllegalStateException("`" + parameter + "` has no value and no default"))
                .asLong();
    }

    /** The value of a parameter or its default in the specification; without either the number given here. */
    long number(String parameter, long otherwise) {
        return parameters.value(parameter).map(JsonNode::asLong).orElse(otherwise);
    }

    /** The body of an operation that requires one. */
    JsonNode requiredBody() {
        return body.orElseThrow(() -> new IllegalStateException("the specification does not require a body"));
    }

    /** A page by offset and limit: {@code {"pagination": {total, offset, limit}, "data": [...]}}. */
    Reply offsetPage(List<? extends JsonNode> all) {
        long offset = number("offset");
        long limit = number("limit");
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.putObject("pagination")
                .put("total", all.size())
                .put("offset", offset)
                .put("limit", limit);
        int from = (int) Math.min(offset, all.size());
        int items = (int) Math.min(limit, all.size() - from);
        page.putArray("data").addAll(all.subList(from, from + items));
        return Reply.json(200, page);
    }
}
