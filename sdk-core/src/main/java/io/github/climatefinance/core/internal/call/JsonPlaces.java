package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
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
}
