package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.contract.Shape.Anything;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Mapping;
import io.github.climatefinance.contract.Shape.Scalar;
import io.github.climatefinance.contract.Shape.Slot;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether values of Java say what the JSON says they were read from. */
final class Meaning {
    private final Findings findings;

    Meaning(Findings findings) {
        this.findings = findings;
    }

    void check(JsonPointer at, Shape shape, JsonNode json, Object value) {
        if (shape instanceof Scalar scalar) {
            findings.equal(scalar(scalar, json), value, at + " as " + scalar);
        } else if (shape instanceof Enumeration enumeration) {
            enumeration(at, enumeration, json, value);
        } else if (shape instanceof Listing list) {
            list(at, list.item(), json, (List<?>) value);
        } else if (shape instanceof Mapping map) {
            map(at, map.value(), json, (Map<?, ?>) value);
        } else if (shape instanceof ObjectShape object) {
            model(at, object.name(), json, value);
        } else if (shape instanceof UnionShape union) {
            String name = union.choose(json).map(ObjectShape::name).orElse("Unknown" + union.name());
            model(at, name, json, value);
        } else {
            same(at, json, (JsonNode) value);
        }
    }

    private static Object scalar(Scalar scalar, JsonNode json) {
        return switch (scalar) {
            case TEXT -> json.asText();
            case DATE_TIME -> OffsetDateTime.parse(json.asText());
            case DATE -> LocalDate.parse(json.asText());
            case UUID -> UUID.fromString(json.asText());
            case INT32 -> json.intValue();
            case INT64 -> json.longValue();
            case DECIMAL -> plain(json.decimalValue());
            case DECIMAL_TEXT -> new BigDecimal(json.asText());
            case BOOLEAN -> json.booleanValue();
        };
    }

    /** To the digit, as it is written without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private void enumeration(JsonPointer at, Enumeration enumeration, JsonNode json, Object value) {
        OpenEnum constant = (OpenEnum) value;
        findings.equal(json.asText(), constant.value(), at + " as a text");
        findings.equal(enumeration.knows(json.asText()), constant.isKnown(), at + ": whether " + json + " is known");
    }

    private void list(JsonPointer at, Slot item, JsonNode json, List<?> values) {
        findings.equal(json.size(), values.size(), at + ": how many elements");
        findings.expect(isFixed(values), () -> at + ": the list can be changed");
        for (int i = 0; i < Math.min(values.size(), json.size()); i++) {
            slot(at.appendIndex(i), item, json.get(i), values.get(i));
        }
    }

    private void map(JsonPointer at, Slot slot, JsonNode json, Map<?, ?> values) {
        List<String> names = json.properties().stream().map(Map.Entry::getKey).toList();
        findings.equal(names, List.copyOf(values.keySet()), at + ": its names, in their order");
        findings.expect(isFixed(values), () -> at + ": the map can be changed");
        for (String name : names) {
            slot(at.appendProperty(name), slot, json.path(name), values.get(name));
        }
    }

    private void slot(JsonPointer at, Slot slot, JsonNode json, @Nullable Object value) {
        boolean noValue = json.isNull() && !(slot.shape() instanceof Anything);
        if (noValue || value == null) {
            findings.expect(noValue && value == null, () -> at + ": expected " + json + ", but was " + value);
        } else {
            check(at, slot.shape(), json, value);
        }
    }

    private void model(JsonPointer at, String type, JsonNode json, Object value) {
        findings.equal(type, value.getClass().getSimpleName(), at + ": its class");
        same(at, json, Json.tree(((JsonModel) value).toJson()));
    }

    private void same(JsonPointer at, JsonNode expected, JsonNode actual) {
        SameJson.difference(expected, actual).ifPresent(difference -> findings.add(at + ": " + difference));
    }

    /** Changes nothing, even where it could; of what is empty nothing is known. */
    private static <E> boolean isFixed(List<E> values) {
        try {
            values.replaceAll(value -> value);
            return values.isEmpty();
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    private static <K, V> boolean isFixed(Map<K, V> values) {
        try {
            values.replaceAll((name, value) -> value);
            return values.isEmpty();
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }
}
