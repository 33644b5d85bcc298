package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds properties the specification does not declare. Schemas say what must be sent and leave the rest open; a
 * sandbox that filled the open part would teach its users fields that do not exist, and one that took anything there would
 * hide a misspelt field from them.
 */
final class UndeclaredProperties {

    private final List<Object> path = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private UndeclaredProperties() {}

    static List<String> in(DeclaredShape shape, JsonNode value) {
        UndeclaredProperties search = new UndeclaredProperties();
        search.walk(shape, value);
        return search.found;
    }

    private void walk(DeclaredShape shape, JsonNode value) {
        if (value.isArray() && shape.declaresItems()) {
            for (int i = 0; i < value.size(); i++) {
                below(i, shape.items(), value.get(i));
            }
        } else if (value.isObject() && !shape.isOpen()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                if (shape.declares(property.getKey())) {
                    below(property.getKey(), shape.property(property.getKey()), property.getValue());
                } else {
                    found.add(SchemaCheck.sentence(
                            pointer(), "property `" + property.getKey() + "` is not in the specification"));
                }
            }
        }
    }

    private void below(Object step, DeclaredShape shape, JsonNode value) {
        if (value.isContainerNode()) {
            path.add(step);
            walk(shape, value);
            path.remove(path.size() - 1);
        }
    }

    private String pointer() {
        return path.stream().map(step -> "/" + step).collect(Collectors.joining());
    }
}
