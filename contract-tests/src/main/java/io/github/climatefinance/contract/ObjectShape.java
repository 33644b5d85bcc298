package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.contract.Shape.Property;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A named object with the properties of all its parts. They are looked up late: schemas refer to themselves. */
final class ObjectShape implements Shape.Structure {
    private final String name;
    private final DocumentPart schema;
    private final Supplier<List<Property>> source;
    private @Nullable List<Property> properties;

    ObjectShape(String name, DocumentPart schema, Supplier<List<Property>> source) {
        this.name = name;
        this.schema = schema;
        this.source = source;
    }

    @Override
    public String name() {
        return name;
    }

    /** Where the document describes it. */
    DocumentPart schema() {
        return schema;
    }

    /** Of these properties exactly one can be given to a builder; mostly there are none. */
    List<String> choice() {
        return schema.at("x-exactly-one").texts();
    }

    /** Whether it is open, or has nothing in it that the document does not name. */
    boolean mayHaveAllOf(JsonNode body) {
        JsonNode others = schema.at("additionalProperties").json();
        return !others.isBoolean()
                || others.asBoolean()
                || body.properties().stream()
                        .filter(one -> !one.getValue().isNull())
                        .allMatch(one -> properties().stream()
                                .anyMatch(property -> property.name().equals(one.getKey())));
    }

    /** In the order of the document; without what is decided by the operation that sends it. */
    List<Property> properties() {
        List<Property> known = properties;
        if (known == null) {
            known = List.copyOf(source.get());
            properties = known;
        }
        return known;
    }
}
