package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is wrong with an attribute or an item of a retirement. A missing value is left out. */
record FieldError(String code, String message, String field, JsonNode value) {

    static FieldError of(String code, String message, JsonNode holder, String field) {
        return new FieldError(code, message, field, holder.path(field));
    }

    ObjectNode json() {
        ObjectNode json =
                Json.object().put("code", code).put("message", message).put("field", field);
        if (!value.isMissingNode()) {
            json.set("value", value);
        }
        return json;
    }
}
