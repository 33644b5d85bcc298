package io.github.climatefinance.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the named schemas that parts of a description refer to, however far behind other references. */
final class Reached {
    private final Map<String, DocumentPart> schemas = new LinkedHashMap<>();

    /** Schemas by name, in the order they were met. */
    Map<String, DocumentPart> schemas() {
        return schemas;
    }

    Reached from(DocumentPart part) {
        boolean known = part.schemaName()
                .map(name -> schemas.putIfAbsent(name, part.target()) != null)
                .orElse(false);
        if (part.isReference()) {
            return known ? this : from(part.target());
        }
        part.members().values().forEach(this::from);
        part.elements().forEach(this::from);
        return this;
    }
}
