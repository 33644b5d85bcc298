package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The properties and items a value may have by a schema and all that is composed into it, worked out once: big bodies ask
 * the same for each of their items. What lies deeper is worked out when it is first met. Safe for any number of threads.
 */
final class DeclaredShape {

    private static final String ITEMS = "items";

    private final Map<String, List<SpecNode>> properties = new LinkedHashMap<>();
    private final List<SpecNode> items = new ArrayList<>();
    private final Map<String, DeclaredShape> deeper = new ConcurrentHashMap<>();
    private boolean takesMore;

    DeclaredShape(List<SpecNode> schemas) {
        List<SpecNode> parts = new ArrayList<>();
        schemas.forEach(schema -> collect(schema.resolved(), parts));
        parts.forEach(this::add);
    }

    /** Whether it may have any property: then nothing is known of what is in them either. */
    boolean isOpen() {
        return takesMore || properties.isEmpty();
    }

    boolean declares(String property) {
        return properties.containsKey(property);
    }

    DeclaredShape property(String name) {
        return deeper.computeIfAbsent("/" + name, key -> new DeclaredShape(properties.getOrDefault(name, List.of())));
    }

    boolean declaresItems() {
        return !items.isEmpty();
    }

    DeclaredShape items() {
        return deeper.computeIfAbsent(ITEMS, key -> new DeclaredShape(items));
    }

    private void add(SpecNode part) {
        SpecNode declared = part.at("properties");
        declared.json()
                .fieldNames()
                .forEachRemaining(name ->
                        properties.computeIfAbsent(name, n -> new ArrayList<>()).add(declared.at(name)));
        if (part.at(ITEMS).exists()) {
            items.add(part.at(ITEMS));
        }
        JsonNode additional = part.at("additionalProperties").json();
        takesMore |= additional.isObject() || additional.asBoolean();
    }

    private static void collect(SpecNode schema, List<SpecNode> parts) {
        parts.add(schema);
        for (String composition : List.of("allOf", "oneOf", "anyOf")) {
            schema.at(composition).items().forEach(part -> collect(part, parts));
        }
    }
}
