package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Short ways to read and write JSON trees. */
final class Json {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Collection<T> things, Function<? super T, ? extends JsonNode> json) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> array.add(json.apply(thing)));
        return array;
    }

    /** An object with one property. */
    static ObjectNode wrapped(String name, JsonNode value) {
        ObjectNode json = object();
        json.set(name, value);
        return json;
    }

    static ObjectNode texts(Map<String, String> texts) {
        ObjectNode json = object();
        texts.forEach(json::put);
        return json;
    }

    /** A number without an exponent where it is whole. */
    static JsonNode amount(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0
                ? JsonNodeFactory.instance.numberNode(amount.toBigInteger())
                : DecimalNode.valueOf(amount.stripTrailingZeros());
    }

    static String time(Instant time) {
        return MILLIS.format(time.atOffset(ZoneOffset.UTC));
    }

    /** A text of an object; empty if it is absent or null. */
    static Optional<String> text(JsonNode object, String name) {
        return object.hasNonNull(name) ? Optional.of(object.get(name).asText()) : Optional.empty();
    }
}
