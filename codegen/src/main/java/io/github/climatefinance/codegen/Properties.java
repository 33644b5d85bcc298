package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Shape;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the properties of schemas into what templates print. */
final class Properties {
    private final Document document;
    private final Types types;

    Properties(Document document, Types types) {
        this.document = document;
        this.types = types;
    }

    /** The properties of an object, in the order of the document. */
    List<Property> ofObject(Schema<?> object) {
        Shape shape = document.shape(object);
        List<Property> all = new ArrayList<>();
        shape.properties()
                .forEach((name, schema) -> all.add(property(
                        name,
                        schema,
                        types.of(schema),
                        shape.required().contains(name),
                        document.isNullable(schema),
                        description(schema),
                        Provenance.of(schema.getExtensions(), provenance(object)),
                        "")));
        return all;
    }

    /** A value of a params class, never null there. */
    Property ofParams(
            String name,
            Schema<?> schema,
            JavaType type,
            boolean required,
            @Nullable String description,
            Provenance provenance) {
        String start = required ? start(schema, type) : "";
        return property(name, schema, type, required, false, description, provenance, start);
    }

    /** The default of a required value: it is sent unless the caller says another. */
    private String start(Schema<?> schema, JavaType type) {
        Object value = schemaDefault(schema);
        if (value == null) {
            return "";
        }
        return switch (type.name()) {
            case "Integer", "Boolean" -> value.toString();
            case "Long" -> value + "L";
            case "String" -> JavaNames.literal(value.toString());
            default -> "";
        };
    }

    Provenance provenance(Schema<?> schema) {
        return Provenance.of(schema.getExtensions(), root());
    }

    Provenance root() {
        return Provenance.of(document.api().getExtensions(), Provenance.DOCUMENTED);
    }

    private Property property(
            String name,
            Schema<?> schema,
            JavaType type,
            boolean required,
            boolean nullable,
            @Nullable String description,
            Provenance provenance,
            String start) {
        String text = description == null ? "The property `" + name + "`." : description;
        List<String> paragraphs = new ArrayList<>(Javadoc.paragraphs(text));
        if (!provenance.note().isEmpty()) {
            paragraphs.add(provenance.note());
        }
        if (!start.isEmpty()) {
            paragraphs.addAll(Javadoc.paragraphs("Default: " + schemaDefault(schema) + "."));
        }
        return new Property(
                JavaNames.literal(name),
                JavaNames.member(name),
                Javadoc.escape(name),
                type,
                required,
                required && !Boolean.TRUE.equals(schema.getReadOnly()),
                nullable,
                Boolean.TRUE.equals(document.extension(schema, "x-secret")),
                Javadoc.lines(paragraphs),
                range(document.resolve(schema)),
                Javadoc.phrase(description, "the value"),
                start,
                false,
                0);
    }

    private @Nullable Object schemaDefault(Schema<?> schema) {
        return schema.getDefault() == null ? document.resolve(schema).getDefault() : schema.getDefault();
    }

    private @Nullable String description(Schema<?> schema) {
        return schema.getDescription() == null ? document.resolve(schema).getDescription() : schema.getDescription();
    }

    private static String range(Schema<?> schema) {
        BigDecimal min = schema.getMinimum();
        BigDecimal max = schema.getMaximum();
        return min == null && max == null ? "" : bound(min) + ", " + bound(max);
    }

    private static String bound(@Nullable BigDecimal bound) {
        if (bound == null) {
            return "null";
        }
        boolean whole = bound.stripTrailingZeros().scale() <= 0
                && bound.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
        if (!whole) {
            return "new BigDecimal(\"" + bound.toPlainString() + "\")";
        }
        long value = bound.longValueExact();
        return value == (int) value ? Long.toString(value) : value + "L";
    }

    static boolean flag(@Nullable Map<String, Object> extensions, String name) {
        return extensions != null && Boolean.TRUE.equals(extensions.get(name));
    }
}
