package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;

/** Chooses the Java type and the codec of a schema. */
final class Types {
    private final Document document;
    private final String modelPackage;

    Types(Document document, String modelPackage) {
        this.document = document;
        this.modelPackage = modelPackage;
    }

    JavaType of(Schema<?> schema) {
        String name = Document.reference(schema);
        Schema<?> target = document.resolve(schema);
        if (name != null) {
            return switch (document.kind(name)) {
                case OBJECT -> generated(name, name + ".Codec.INSTANCE");
                case ENUM, UNION -> generated(name, name + ".codec()");
                case ALIAS -> of(target);
            };
        }
        return switch (String.valueOf(target.getType())) {
            case "array" -> of(target.getItems()).list();
            case "boolean" -> JavaType.scalar("Boolean", "BOOLEAN");
            case "integer" ->
                "int32".equals(target.getFormat())
                        ? JavaType.scalar("Integer", "INT32")
                        : JavaType.scalar("Long", "INT64");
            case "number" -> JavaType.scalar("BigDecimal", "DECIMAL", "java.math.BigDecimal");
            case "string" -> text(target);
            case "object" -> map(target);
            default -> target.getAdditionalProperties() == null ? anyJson() : map(target);
        };
    }

    /** The type of a member of a form or of a multipart body, where a file may stand. */
    JavaType part(Schema<?> schema) {
        Schema<?> target = document.resolve(schema);
        if ("array".equals(target.getType()) && isFile(document.resolve(target.getItems()))) {
            return file().list();
        }
        return isFile(target) ? file() : of(schema);
    }

    static boolean isFile(Schema<?> schema) {
        return "string".equals(schema.getType()) && "binary".equals(schema.getFormat());
    }

    private JavaType generated(String name, String codec) {
        Set<String> self = Set.of(modelPackage + "." + name);
        return new JavaType(name, codec, self, self);
    }

    private JavaType map(Schema<?> map) {
        if (map.getAdditionalProperties() instanceof Schema<?> value) {
            // Free-form JSON has a null of its own.
            boolean nullable = document.isNullable(value)
                    && !of(value).name().equals(anyJson().name());
            return nullable ? of(value).mapOfNullable() : of(value).map();
        }
        return anyJson().map();
    }

    private static JavaType text(Schema<?> schema) {
        return switch (String.valueOf(schema.getFormat())) {
            case "date-time" -> JavaType.scalar("OffsetDateTime", "DATE_TIME", "java.time.OffsetDateTime");
            case "date" -> JavaType.scalar("LocalDate", "DATE", "java.time.LocalDate");
            case "decimal" -> JavaType.scalar("BigDecimal", "DECIMAL_TEXT", "java.math.BigDecimal");
            case "uuid" -> JavaType.scalar("UUID", "UUID", "java.util.UUID");
            default -> JavaType.scalar("String", "STRING");
        };
    }

    private static JavaType anyJson() {
        return JavaType.scalar("JsonNode", "JSON", "com.fasterxml.jackson.databind.JsonNode");
    }

    private static JavaType file() {
        return new JavaType("Upload", "", Set.of("io.github.climatefinance.core.Upload"), Set.of());
    }
}
