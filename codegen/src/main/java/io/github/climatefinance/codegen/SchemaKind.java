package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a named schema. */
enum SchemaKind {
    /** A class with properties. */
    OBJECT,
    /** An open enumeration of strings. */
    ENUM,
    /** A sealed interface over its members. */
    UNION,
    /** Only another name for a type: a string, a list, a map, free-form JSON. */
    ALIAS;

    static SchemaKind of(String name, Schema<?> schema, Document document) {
        if (!isEmpty(schema.getOneOf())) {
            return UNION;
        }
        if ("string".equals(schema.getType()) && !isEmpty(schema.getEnum())) {
            return ENUM;
        }
        boolean object =
                schema.getProperties() != null && !schema.getProperties().isEmpty();
        return object || !isEmpty(schema.getAllOf()) || isUnionMember(name, document) ? OBJECT : ALIAS;
    }

    /** A member of a union needs a class even if it has no properties of its own. */
    private static boolean isUnionMember(String name, Document document) {
        return document.schemas().values().stream()
                .filter(union -> !isEmpty(union.getOneOf()))
                .flatMap(union -> union.getOneOf().stream())
                .anyMatch(member -> name.equals(Document.reference(member)));
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }
}
