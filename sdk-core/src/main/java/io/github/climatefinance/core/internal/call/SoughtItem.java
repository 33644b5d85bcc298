package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a settling read must show to prove that a call acted: exactly one item with the key, and no older than the call.
 *
 * @param begun when the call began by the provider's clock, as far as that is known when its answer is there; {@link Instant#MIN}
 *     for a key that nobody used before
 */
record SoughtItem(SettlingRead read, String key, Supplier<Instant> begun) {
    /** How far the estimate of the provider's clock, and its rounding of moments, may be off. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    /**
     * The item, or what the answer told instead.
     *
     * @param told goes on from the name of the read
     * @param isAbsent whether no item has the key
     * @param isEmpty whether it was a list with nothing in it
     */
    record Finding(@Nullable JsonNode item, String told, boolean isAbsent, boolean isEmpty) {
        private static Finding nothing(String told) {
            return new Finding(null, told, false, false);
        }

        private static Finding absent(boolean isEmpty) {
            return new Finding(null, "shows nothing with this key", true, isEmpty);
        }

        /** The same, but no proof that nothing is there. */
        Finding inconclusive() {
            return new Finding(item, told, isAbsent, false);
        }

        /** Answers may be confidential. */
        @Override
        public String toString() {
            return told;
        }
    }

    Finding in(JsonNode answer) {
        JsonNode place = answer.at(read.items());
        if (!place.isContainerNode()) {
            return Finding.nothing("has no items at \"" + read.items() + "\"");
        }
        List<JsonNode> same = new ArrayList<>();
        for (JsonNode item : place.isArray() ? place : List.of(place)) {
            if (hasKey(item)) {
                same.add(item);
            }
        }
        if (same.isEmpty()) {
            return Finding.absent(place.isArray() && place.isEmpty());
        }
        if (same.size() != 1) {
            return Finding.nothing("shows " + same.size() + " items with this key");
        }
        return isOfThisCall(same.get(0))
                ? new Finding(same.get(0), "shows it", false, false)
                : Finding.nothing("shows an item with this key that may be older than this call");
    }

    private boolean hasKey(JsonNode item) {
        JsonNode shown = item.path(read.key());
        return shown.isValueNode() && !shown.isNull() && shown.asText().equals(key);
    }

    /** A caller may have used its own key before, for something else; ours is new. */
    private boolean isOfThisCall(JsonNode item) {
        Instant earliest = begun.get();
        if (earliest.equals(Instant.MIN)) {
            return true;
        }
        String property = read.created().orElse(null);
        if (property == null) {
            return false;
        }
        JsonNode created = item.path(property);
        try {
            return !JsonDocument.read(Codecs.DATE_TIME, JsonDocument.text(Codecs.JSON, created))
                    .toInstant()
                    .isBefore(earliest.minus(TOLERANCE));
        } catch (DecodingException e) {
            return false;
        }
    }

    /** Keys of callers are parts of their requests. */
    @Override
    public String toString() {
        return "SoughtItem[" + read.operation() + "]";
    }
}
