package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Mapping;
import java.util.function.BiConsumer;

/** Visits every object of a body that has a class, at every level. */
final class Walk {
    private final BiConsumer<ObjectShape, ObjectNode> visitor;

    Walk(BiConsumer<ObjectShape, ObjectNode> visitor) {
        this.visitor = visitor;
    }

    void over(Shape shape, JsonNode value) {
        if (shape instanceof Listing list) {
            value.forEach(element -> over(list.item().shape(), element));
        } else if (shape instanceof Mapping map) {
            value.forEach(element -> over(map.value().shape(), element));
        } else if (shape instanceof UnionShape union) {
            union.choose(value).ifPresent(member -> over(member, value));
        } else if (shape instanceof ObjectShape object && value instanceof ObjectNode body) {
            object.properties().forEach(property -> over(property.shape(), body.path(property.name())));
            visitor.accept(object, body);
        }
    }
}
