package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Mapping;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.contract.Shape.Scalar;
import io.github.climatefinance.contract.Shape.Slot;
import io.github.climatefinance.contract.Shape.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes bodies of a schema, always the same ones. Values keep to type and format; what else a schema says of them, such as
 * a pattern or a bound, no model looks at.
 */
final class Examples {
    /** In JSON pointers one of these needs escaping. */
    private static final List<String> KEYS = List.of("first", "second/key~2");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final int depth;
    private final int turn;
    private final Values values = new Values();

    /**
     * @param depth how many levels of objects lie below the outermost one; the last have empty ones below
     * @param turn which member a union takes
     */
    private Examples(int depth, int turn) {
        this.depth = depth;
        this.turn = turn;
    }

    /** Everything the schema may hold, objects in objects; as many bodies as it takes to show each member of its unions. */
    static List<ObjectNode> full(ObjectShape shape) {
        int turns = shape.properties().stream()
                .mapToInt(property -> property.shape() instanceof UnionShape union
                        ? union.members().size()
                        : 1)
                .max()
                .orElse(1);
        List<ObjectNode> bodies = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            bodies.add(new Examples(2, turn).object(shape, 0));
        }
        return bodies;
    }

    /** Every property of the schema, and little below: what other bodies are made of by a change. */
    static ObjectNode plain(ObjectShape shape) {
        return new Examples(1, 0).object(shape, 0);
    }

    /** A body for each member of the union, in which it is taken for that member. */
    static Map<Structure, ObjectNode> members(UnionShape union) {
        Map<Structure, ObjectNode> bodies = new LinkedHashMap<>();
        List<Structure> members = union.members();
        for (int choice = 0; choice < members.size(); choice++) {
            bodies.put(members.get(choice), new Examples(1, 0).structure(union, 0, choice));
        }
        return bodies;
    }

    private ObjectNode object(ObjectShape shape, int level) {
        ObjectNode body = NODES.objectNode();
        for (Property property : shape.properties()) {
            body.set(property.name(), value(property.shape(), level + 1));
        }
        return body;
    }

    private JsonNode value(Shape shape, int level) {
        if (shape instanceof Scalar scalar) {
            return values.next(scalar);
        } else if (shape instanceof Enumeration enumeration) {
            return TextNode.valueOf(values.oneOf(enumeration.values()));
        } else if (shape instanceof Listing list) {
            return list(list.item(), level);
        } else if (shape instanceof Mapping map) {
            return map(map.value(), level);
        } else if (shape instanceof Structure structure) {
            return level > depth ? NODES.objectNode() : structure(structure, level, turn);
        }
        return Json.tree("{\"a\":[1.50,{\"b\":null},12345678901234567890],\"c\":false}");
    }

    private ArrayNode list(Slot item, int level) {
        ArrayNode list = NODES.arrayNode();
        if (hasObjects(item.shape()) && level > depth) {
            return list;
        }
        int size = item.shape() instanceof UnionShape union ? union.members().size() : 2;
        for (int each = 0; each < size; each++) {
            list.add(
                    item.shape() instanceof UnionShape union
                            ? structure(union, level, each)
                            : value(item.shape(), level));
        }
        return item.nullable() ? list.add(NullNode.instance) : list;
    }

    private ObjectNode map(Slot value, int level) {
        ObjectNode map = NODES.objectNode();
        if (hasObjects(value.shape()) && level > depth) {
            return map;
        }
        KEYS.forEach(key -> map.set(key, value(value.shape(), level)));
        return value.nullable() ? map.putNull("none") : map;
    }

    private static boolean hasObjects(Shape shape) {
        if (shape instanceof Listing list) {
            return hasObjects(list.item().shape());
        }
        return shape instanceof Structure
                || (shape instanceof Mapping map && hasObjects(map.value().shape()));
    }

    private ObjectNode structure(Structure structure, int level, int choice) {
        if (structure instanceof UnionShape union) {
            List<Structure> members = union.members();
            Structure member = members.get(choice % members.size());
            return told(union, member, structure(member, level, choice));
        }
        return object((ObjectShape) structure, level);
    }

    /** The body as it must be to be taken for the member: with its discriminator, or without what tells an earlier one. */
    private static ObjectNode told(UnionShape union, Structure member, ObjectNode body) {
        union.signs().mapping().forEach((value, told) -> {
            if (told == member) {
                body.put(union.signs().discriminator(), value);
            }
        });
        List<String> own = union.signs().presence().getOrDefault(member, List.of());
        for (Map.Entry<Structure, List<String>> rule : union.signs().presence().entrySet()) {
            if (rule.getKey() == member || union.signs().mapping().containsValue(member)) {
                break;
            }
            if (rule.getValue().stream().allMatch(body::hasNonNull)) {
                rule.getValue().stream()
                        .filter(name -> !own.contains(name))
                        .findFirst()
                        .ifPresent(body::remove);
            }
        }
        return body;
    }
}
