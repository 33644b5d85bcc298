package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
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

    /** A number without an exponent where it is whole. */
    static JsonNode amount(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() <= 0
                ? JsonNodeFactory.instance.numberNode(shortest.toBigInteger())
                : DecimalNode.valueOf(shortest);
    }

    static String time(Instant time) {
        return MILLIS.format(time.atOffset(ZoneOffset.UTC));
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** A text of an object; empty if it is absent or null. */
    static Optional<String> text(JsonNode object, String name) {
        return object.hasNonNull(name) ? Optional.of(object.get(name).asText()) : Optional.empty();
    }

    /** A number of an object; empty if it is absent or null. */
    static Optional<BigDecimal> decimal(JsonNode object, String name) {
        return object.hasNonNull(name) ? Optional.of(object.get(name).decimalValue()) : Optional.empty();
    }
}
