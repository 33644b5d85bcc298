package io.github.climatefinance.contract;

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
