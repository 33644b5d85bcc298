package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rules for schemas. */
final class SchemaRules {
    private static final Set<String> TYPES = Set.of("object", "array", "string", "integer", "number", "boolean");

    private final Document document;
    private final Problems problems;

    SchemaRules(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        Map<String, String> byFile = new LinkedHashMap<>();
        Set<String> forms = new RequestBodies(document).formSchemas();
        document.schemas().forEach((name, schema) -> {
            String place = "schema `" + name + "`";
            String before = byFile.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            problems.addIf(before != null, place, "differs from `" + before + "` in case only");
            name(name, place);
            provenance(schema, place);
            if (forms.contains(name)) {
                members(schema, place, true);
            } else {
                component(name, schema, place);
            }
        });
    }

    /** Rules for a schema that has no name of its own: of a property, an item, a parameter, a body, an answer. */
    void inline(@Nullable Schema<?> schema, String place) {
        if (schema == null) {
            problems.add(place, "has no schema");
        } else if (Document.reference(schema) == null) {
            boolean object = schema.getProperties() != null || schema.getAllOf() != null;
            problems.addIf(object, place, "is an inline object: make it a named component");
            problems.addIf(schema.getOneOf() != null, place, "is an inline oneOf: make it a named component");
            boolean named = "string".equals(schema.getType()) && schema.getEnum() != null;
            problems.addIf(named, place, "is an inline enumeration: make it a named component");
            shared(schema, place);
        }
    }

    private void component(String name, Schema<?> schema, String place) {
        switch (document.kind(name)) {
            case OBJECT -> members(schema, place, false);
            case ENUM -> EnumRules.check(schema, place, problems);
            case UNION -> new UnionRules(document, problems).check(name, schema, place);
            case ALIAS -> {}
        }
        new ItemRules(document, problems).check(name, schema, place);
        shared(schema, place);
    }

    private void name(String name, String place) {
        problems.addIf(
                !name.matches("[A-Z][A-Za-z0-9]*"),
                place,
                "has no type name: it must start with a capital and have letters and digits only"
                        + (name.matches(".+_\\d+") ? "; or two documents have different schemas of one name" : ""));
        problems.addIf(JavaNames.hidesType(name), place, "would hide a Java type that generated code uses: rename it");
    }

    private void provenance(Schema<?> schema, String place) {
        Object own =
                schema.getExtensions() == null ? null : schema.getExtensions().get(Provenance.EXTENSION);
        Object root = document.api().getExtensions() == null
                ? null
                : document.api().getExtensions().get(Provenance.EXTENSION);
        if (own == null && root == null) {
            problems.add(place, "has no `x-provenance`, and the document sets none for all");
        } else {
            problems.addIf(own != null && Provenance.of(own) == null, place, "has the unknown `x-provenance` " + own);
        }
    }

    private void shared(Schema<?> schema, String place) {
        String type = schema.getType();
        problems.addIf(schema.getAnyOf() != null, place, "uses anyOf, which has no Java type: say oneOf");
        problems.addIf(schema.getNot() != null, place, "uses not, which has no Java type");
        problems.addIf(type != null && !TYPES.contains(type), place, "has the unknown type " + type);
        problems.addIf(
                schema.getEnum() != null && type != null && !type.equals("string"),
                place,
                "is an enumeration of type " + type + ": only strings can be enumerated");
        boolean bytes = "string".equals(type) && Set.of("byte", "binary").contains(String.valueOf(schema.getFormat()));
        problems.addIf(
                bytes, place, "is a string of format " + schema.getFormat() + ", which only a body or a part can be");
        if ("array".equals(type)) {
            inline(schema.getItems(), "an item of " + place);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            inline(values, "a value of " + place);
        }
    }

    private void members(Schema<?> schema, String place, boolean form) {
        Document.Shape shape = document.shape(schema);
        Map<String, String> taken = methodsOfExtensions(schema);
        shape.properties().forEach((name, property) -> {
            String where = "property `" + name + "` of " + place;
            Object provenance = property.getExtensions() == null
                    ? null
                    : property.getExtensions().get(Provenance.EXTENSION);
            problems.addIf(
                    provenance != null && Provenance.of(provenance) == null,
                    where,
                    "has the unknown `x-provenance` " + provenance);
            problems.addIf(JavaNames.camel(name).isEmpty(), where, "has no letter or digit to make a Java name of");
            if (!form || !isFile(property)) {
                inline(property, where);
            }
            boolean strict = shape.required().contains(name) && !document.isNullable(property);
            for (String method : methods(name, strict, document.isNullable(property), property)) {
                String before = taken.putIfAbsent(method, "property `" + name + "`");
                problems.addIf(
                        before != null && !before.equals("property `" + name + "`"),
                        where,
                        "and " + before + " both need the Java name `" + method + "`");
            }
        });
        Set<String> unknown = new TreeSet<>(shape.required());
        unknown.removeAll(shape.properties().keySet());
        unknown.forEach(name -> problems.add(place, "requires `" + name + "`, which it does not have"));
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> allOf(part, place));
        }
    }

    private static Map<String, String> methodsOfExtensions(Schema<?> schema) {
        Map<String, String> taken = new LinkedHashMap<>();
        if (schema.getExtensions() != null) {
            if (schema.getExtensions().containsKey(ItemStatus.EXTENSION)) {
                ItemStatus.METHODS.forEach(method -> taken.put(method, "`" + ItemStatus.EXTENSION + "`"));
            }
            if (schema.getExtensions().containsKey(ItemStatus.LIST_EXTENSION)) {
                ItemStatus.LIST_METHODS.forEach(method -> taken.put(method, "`" + ItemStatus.LIST_EXTENSION + "`"));
            }
        }
        return taken;
    }

    private void allOf(Schema<?> part, String place) {
        String name = Document.reference(part);
        boolean object = name == null || document.kind(name) == SchemaKind.OBJECT;
        problems.addIf(!object, place, "has `" + name + "` in its allOf, which is not an object");
    }

    private boolean isFile(Schema<?> property) {
        Schema<?> target = document.resolve(property);
        Schema<?> item = target.getItems();
        return Types.isFile(target) || (item != null && Types.isFile(document.resolve(item)));
    }

    private List<String> methods(String name, boolean strict, boolean nullable, Schema<?> schema) {
        String member = JavaNames.member(name);
        String capital = JavaNames.capital(JavaNames.camel(name));
        String type = String.valueOf(document.resolve(schema).getType());
        boolean asks = strict || Set.of("array", "object").contains(type);
        List<String> methods = new ArrayList<>(List.of(member));
        if (asks) {
            methods.add("has" + capital);
        }
        if (nullable) {
            methods.addAll(List.of("is" + capital + "Null", JavaNames.camel(name) + "Null"));
        }
        return methods;
    }
}
