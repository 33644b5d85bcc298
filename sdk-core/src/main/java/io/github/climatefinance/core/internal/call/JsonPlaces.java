package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Follows JSON pointers that may mean several values. */
final class JsonPlaces {
    private JsonPlaces() {}

    /** What is at a place, whose {@code *} stand for every element of an array; a missing node where there is nothing. */
    static Stream<JsonNode> values(JsonNode json, JsonPointer place) {
        if (place.matches()) {
            return Stream.of(json);
        }
        if (json.isArray() && place.getMatchingProperty().equals("*")) {
            return StreamSupport.stream(json.spliterator(), false).flatMap(element -> values(element, place.tail()));
        }
        JsonNode below = json.isArray() ? json.path(place.getMatchingIndex()) : json.path(place.getMatchingProperty());
        return values(below, place.tail());
    }

    /**
     * A value with nothing in it but what the pointers lead to.
     *
     * @param pointers in which an asterisk stands for every element of a list
     */
    static JsonNode reduced(JsonNode from, List<String> pointers) {
        if (pointers.contains("")) {
            return from;
        }
        Map<String, List<String>> below = new LinkedHashMap<>();
        for (String pointer : pointers) {
            int end = pointer.indexOf('/', 1);
            String step = pointer.substring(1, end < 0 ? pointer.length() : end);
            below.computeIfAbsent(step, any -> new ArrayList<>()).add(end < 0 ? "" : pointer.substring(end));
        }
        if (from.isArray()) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            from.forEach(element -> kept.add(reduced(element, below.getOrDefault("*", List.of()))));
            return kept;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        below.forEach((step, rest) -> {
            if (from.has(step)) {
                kept.set(step, reduced(from.path(step), rest));
            }
        });
        return kept;
    }

    /** The same for the same values, in whatever order lists and objects have them and however numbers are written. */
    static JsonNode canonical(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            value.forEach(element -> elements.add(canonical(element)));
            elements.sort(Comparator.comparing(JsonNode::toString));
            return nodes.arrayNode().addAll(elements);
        }
        if (value.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            value.properties().forEach(each -> members.put(each.getKey(), canonical(each.getValue())));
            ObjectNode sorted = nodes.objectNode();
            members.forEach(sorted::set);
            return sorted;
        }
        return value.isNumber() ? DecimalNode.valueOf(plain(value.decimalValue())) : value;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        boolean isWhole = shortest.scale() < 0 && number.scale() >= 0;
        return isWhole ? shortest.setScale(0) : shortest;
    }
}
