package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.TreeSet;

/** Whether two JSON trees say the same: date-times are compared as instants, numbers by value, properties in any order. */
public final class SameJson {
    private SameJson() {}

    /** Where and how the trees differ first, in one sentence with the JSON pointer; nothing if they do not. */
    public static Optional<String> difference(JsonNode expected, JsonNode actual) {
        return difference(JsonPointer.empty(), expected, actual);
    }

    private static Optional<String> difference(JsonPointer at, JsonNode expected, JsonNode actual) {
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

    private static Optional<String> objects(JsonPointer at, JsonNode expected, JsonNode actual) {
        TreeSet<String> names = new TreeSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .map(name -> difference(at.appendProperty(name), expected.path(name), actual.path(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> arrays(JsonPointer at, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            return differs(at, expected, actual);
        }
        for (int i = 0; i < expected.size(); i++) {
            Optional<String> difference = difference(at.appendIndex(i), expected.get(i), actual.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static boolean sameInstant(String expected, String actual) {
        // Most texts are no moments, and an exception for each of them would cost more than everything else here.
        if (!looksLikeAMoment(expected) || !looksLikeAMoment(actual)) {
            return false;
        }
        try {
            return OffsetDateTime.parse(expected).isEqual(OffsetDateTime.parse(actual));
        } catch (DateTimeException notBothMoments) {
            return false;
        }
    }

    private static boolean looksLikeAMoment(String text) {
        return text.length() >= "2000-01-01T00:00Z".length() && text.charAt(10) == 'T';
    }

    private static Optional<String> differs(JsonPointer at, JsonNode expected, JsonNode actual) {
        String place = at.matches() ? "/" : at.toString();
        return Optional.of("at " + place + ": expected " + shown(expected) + ", but was " + shown(actual));
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
