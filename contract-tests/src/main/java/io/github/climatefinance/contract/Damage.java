package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Mapping;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.contract.Shape.Scalar;
import io.github.climatefinance.contract.Shape.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that must be refused where it stands. Texts in it are marked, so that a message that repeats one is noticed. */
record Damage(JsonPointer at, JsonNode value) {
    static final String MARK = "hush-hush";

    private static final String TEXT = '"' + MARK + '"';

    /** For every property, and for something in each of its lists, maps and objects. */
    static List<Damage> of(ObjectShape shape, ObjectNode body) {
        return shape.properties().stream()
                .flatMap(property -> of(
                        property.shape(),
                        body.path(property.name()),
                        JsonPointer.empty().appendProperty(property.name()))
                        .stream())
                .toList();
    }

    private static List<Damage> of(Shape shape, JsonNode value, JsonPointer at) {
        List<Damage> damages = new ArrayList<>();
        wrong(shape).map(Json::tree).forEach(wrong -> damages.add(new Damage(at, wrong)));
        if (shape instanceof Listing list && !value.isEmpty()) {
            inside(list.item(), value.get(0), at.appendIndex(0), damages);
        } else if (shape instanceof Mapping map && !value.isEmpty()) {
            String name = value.fieldNames().next();
            inside(map.value(), value.get(name), at.appendProperty(name), damages);
        } else if (shape instanceof ObjectShape object) {
            first(object, value, at).ifPresent(damages::add);
        } else if (shape instanceof UnionShape union) {
            union.choose(value)
                    .flatMap(member -> first(member, value, at)
                            .filter(damage -> union.choose(damage.in(value, at)).equals(Optional.of(member))))
                    .ifPresent(damages::add);
        }
        return damages;
    }

    private static void inside(Slot slot, JsonNode value, JsonPointer at, List<Damage> into) {
        into.addAll(of(slot.shape(), value, at));
        if (!slot.nullable()) {
            into.add(new Damage(at, NullNode.instance));
        }
    }

    private static Optional<Damage> first(ObjectShape object, JsonNode value, JsonPointer at) {
        return object.properties().stream()
                .filter(property -> value.has(property.name()))
                .flatMap(property -> of(property, value, at))
                .findFirst();
    }

    private static Stream<Damage> of(Property property, JsonNode owner, JsonPointer at) {
        return of(property.shape(), owner.path(property.name()), at.appendProperty(property.name())).stream();
    }

    private JsonNode in(JsonNode owner, JsonPointer ownersPlace) {
        String below = at.toString().substring(ownersPlace.toString().length());
        return Json.with((ObjectNode) owner, JsonPointer.compile(below), value);
    }

    private static Stream<String> wrong(Shape shape) {
        if (shape instanceof Scalar scalar) {
            return switch (scalar) {
                case TEXT -> Stream.of("true", "{}");
                case DATE_TIME, DATE, UUID -> Stream.of("17", TEXT, "[]");
                case INT32 -> Stream.of("1.5", "2147483648", "true", TEXT);
                case INT64 -> Stream.of("1.5", "9223372036854775808", "[]", TEXT);
                case DECIMAL -> Stream.of("false", "{}", TEXT);
                case DECIMAL_TEXT -> Stream.of("false", "[]", "\"\"", TEXT);
                case BOOLEAN -> Stream.of("1", TEXT, "{}");
            };
        } else if (shape instanceof Enumeration) {
            return Stream.of("true", "[]");
        } else if (shape instanceof Listing) {
            return Stream.of("{}", TEXT);
        } else if (shape instanceof Mapping || shape instanceof ObjectShape) {
            return Stream.of("[]", TEXT, "17");
        }
        return Stream.of();
    }
}
