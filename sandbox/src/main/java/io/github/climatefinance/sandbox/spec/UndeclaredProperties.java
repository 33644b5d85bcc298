package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds properties the specification does not declare. Schemas say what must be sent and leave the rest open; a
 * sandbox that filled the open part would teach its users fields that do not exist, and one that took anything there would
 * hide a misspelt field from them.
 */
final class UndeclaredProperties {

    private UndeclaredProperties() {}

    static List<String> in(SpecNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        walk(List.of(schema), value, "", found);
        return found;
    }

    private static void walk(List<SpecNode> schemas, JsonNode value, String at, List<String> found) {
        List<SpecNode> parts = new ArrayList<>();
        schemas.forEach(schema -> collect(schema.resolved(), parts));
        if (value.isArray()) {
            List<SpecNode> items = parts.stream()
                    .map(part -> part.at("items"))
                    .filter(SpecNode::exists)
                    .toList();
            for (int i = 0; i < value.size() && !items.isEmpty(); i++) {
                walk(items, value.get(i), at + "/" + i, found);
            }
        } else if (value.isObject()) {
            walkObject(parts, value, at, found);
        }
    }

    private static void walkObject(List<SpecNode> parts, JsonNode value, String at, List<String> found) {
        Map<String, List<SpecNode>> declared = new LinkedHashMap<>();
        for (SpecNode part : parts) {
            SpecNode properties = part.at("properties");
            properties
                    .json()
                    .fieldNames()
                    .forEachRemaining(name -> declared.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(properties.at(name)));
            JsonNode additional = part.at("additionalProperties").json();
            if (additional.isObject() || additional.asBoolean()) {
                return;
            }
        }
        boolean open = declared.isEmpty();
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            List<SpecNode> schemas = declared.get(property.getKey());
            if (schemas != null) {
                walk(schemas, property.getValue(), at + "/" + property.getKey(), found);
            } else if (!open) {
                found.add(SchemaCheck.sentence(at, "property `" + property.getKey() + "` is not in the specification"));
            }
        }
    }

    private static void collect(SpecNode schema, List<SpecNode> parts) {
        parts.add(schema);
        for (String composition : List.of("allOf", "oneOf", "anyOf")) {
            schema.at(composition).items().forEach(part -> collect(part, parts));
        }
    }
}
