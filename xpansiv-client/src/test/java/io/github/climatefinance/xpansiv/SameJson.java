package io.github.climatefinance.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.TreeSet;

/** Whether two JSON trees say the same: date-times are compared as instants, numbers by value, properties in any order. */
final class SameJson {
    private SameJson() {}

    /** Where and how the trees differ first; nothing if they do not. */
    static Optional<String> difference(JsonNode expected, JsonNode actual) {
        return difference("", expected, actual);
    }

    private static Optional<String> difference(String at, JsonNode expected, JsonNode actual) {
        if (expected.getNodeType() != actual.getNodeType()) {
            return differs(at, expected, actual);
        }
        return switch (expected.getNodeType()) {
            case OBJECT -> objects(at, expected, actual);
            case ARRAY -> arrays(at, expected, actual);
            case NUMBER ->
                expected.decimalValue().compareTo(actual.decimalValue()) == 0
                        ? Optional.empty()
                        : differs(at, expected, actual);
            case STRING ->
                expected.equals(actual) || sameInstant(expected.asText(), actual.asText())
                        ? Optional.empty()
                        : differs(at, expected, actual);
            default -> expected.equals(actual) ? Optional.empty() : differs(at, expected, actual);
        };
    }

    private static Optional<String> objects(String at, JsonNode expected, JsonNode actual) {
        TreeSet<String> names = new TreeSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .map(name -> difference(at + "/" + name, expected.path(name), actual.path(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> arrays(String at, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            return differs(at, expected, actual);
        }
        for (int i = 0; i < expected.size(); i++) {
            Optional<String> difference = difference(at + "/" + i, expected.get(i), actual.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static boolean sameInstant(String expected, String actual) {
        try {
            return OffsetDateTime.parse(expected).isEqual(OffsetDateTime.parse(actual));
        } catch (DateTimeException notBothMoments) {
            return false;
        }
    }

    private static Optional<String> differs(String at, JsonNode expected, JsonNode actual) {
        return Optional.of("at " + (at.isEmpty() ? "/" : at) + ": expected " + expected + ", but was " + actual);
    }
}
