package io.github.climatefinance.contract;

import io.github.climatefinance.contract.Shape.Anything;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Mapping;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.contract.Shape.Scalar;
import io.github.climatefinance.contract.Shape.Slot;
import io.github.climatefinance.contract.Shape.Structure;
import io.github.climatefinance.contract.Shape.Traits;
import io.github.climatefinance.contract.UnionShape.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The named schemas of a description as shapes. */
final class Schemas {
    private final Map<String, DocumentPart> named;
    private final Map<String, Set<String>> decided;
    private final Map<String, String> made;
    private final Set<String> unionMembers = new TreeSet<>();
    private final Map<String, Shape> shapes = new HashMap<>();

    Schemas(ApiDocument document) {
        this.named = document.named();
        this.decided = document.decided();
        this.made = document.made();
        named.values()
                .forEach(schema -> schema.at("oneOf").elements().stream()
                        .map(DocumentPart::schemaName)
                        .flatMap(Optional::stream)
                        .forEach(unionMembers::add));
    }

    /** Those that are more than another name for a type, by name. */
    Map<String, Shape> classes() {
        Map<String, Shape> classes = new LinkedHashMap<>();
        named.keySet().forEach(name -> {
            Shape shape = named(name);
            boolean structure = shape instanceof Structure named && named.name().equals(name);
            boolean enumeration =
                    shape instanceof Enumeration named && named.name().equals(name);
            if (structure || enumeration) {
                classes.put(name, shape);
            }
        });
        return classes;
    }

    Shape of(DocumentPart schema) {
        Optional<String> name = schema.schemaName();
        if (name.isPresent()) {
            return named(name.get());
        }
        DocumentPart wrapped = unwrapped(schema);
        return wrapped == schema ? inline(schema) : of(wrapped);
    }

    private Shape named(String name) {
        Shape known = shapes.get(name);
        if (known == null) {
            known = make(name, part(name));
            shapes.put(name, known);
        }
        return known;
    }

    private DocumentPart part(String name) {
        DocumentPart part = named.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no schema `" + name + "`");
        }
        return part;
    }

    private Shape make(String name, DocumentPart schema) {
        if (schema.isReference()) {
            return of(schema);
        }
        if (schema.has("oneOf")) {
            return union(name, schema);
        }
        if (schema.text("type").equals("string") && schema.has("enum")) {
            return new Enumeration(
                    name,
                    schema.at("enum").texts(),
                    schema.at("x-enum-varnames").texts(),
                    schema.flag("x-case-insensitive"));
        }
        boolean object =
                !schema.at("properties").members().isEmpty() || schema.has("allOf") || unionMembers.contains(name);
        return object ? new ObjectShape(name, schema, () -> properties(name, schema)) : inline(schema);
    }

    private Shape inline(DocumentPart schema) {
        DocumentPart values = schema.at("additionalProperties");
        return switch (schema.text("type")) {
            case "array" -> new Listing(slot(schema.at("items")));
            case "boolean" -> Scalar.BOOLEAN;
            case "integer" -> schema.text("format").equals("int32") ? Scalar.INT32 : Scalar.INT64;
            case "number" -> Scalar.DECIMAL;
            case "string" ->
                switch (schema.text("format")) {
                    case "date-time" -> Scalar.DATE_TIME;
                    case "date" -> Scalar.DATE;
                    case "decimal" -> Scalar.DECIMAL_TEXT;
                    case "uuid" -> Scalar.UUID;
                    default -> Scalar.TEXT;
                };
            case "object" -> new Mapping(values.json().isObject() ? slot(values) : new Slot(new Anything(), true));
            default -> values.json().isObject() ? new Mapping(slot(values)) : new Anything();
        };
    }

    private Slot slot(DocumentPart schema) {
        Shape shape = of(schema);
        return new Slot(shape, shape instanceof Anything || isNullable(schema));
    }

    private List<Property> properties(String owner, DocumentPart object) {
        Map<String, DocumentPart> parts = new LinkedHashMap<>();
        Set<String> required = new TreeSet<>();
        collect(object, parts, required);
        parts.keySet().removeAll(decided.getOrDefault(owner, Set.of()));
        List<Property> properties = new ArrayList<>();
        parts.forEach((name, schema) -> properties.add(new Property(
                name,
                of(schema),
                new Traits(
                        required.contains(name),
                        isNullable(schema),
                        schema.json().path("readOnly").asBoolean(),
                        says(schema, "x-secret"),
                        name.equals(made.get(owner))))));
        return properties;
    }

    private static void collect(DocumentPart object, Map<String, DocumentPart> properties, Set<String> required) {
        object.at("allOf").elements().forEach(part -> collect(part.target(), properties, required));
        properties.putAll(object.at("properties").members());
        required.addAll(object.at("required").texts());
    }

    private UnionShape union(String name, DocumentPart schema) {
        List<String> members = schema.at("oneOf").elements().stream()
                .map(member -> member.schemaName().orElseThrow())
                .toList();
        return new UnionShape(name, () -> signs(schema, members));
    }

    private Signs signs(DocumentPart union, List<String> members) {
        DocumentPart discriminator = union.at("discriminator");
        Map<String, Structure> mapping = new LinkedHashMap<>();
        if (!discriminator.json().isMissingNode()) {
            discriminator
                    .at("mapping")
                    .members()
                    .forEach((value, target) -> mapping.put(
                            value, member(DocumentPart.lastStep(target.json().asText()))));
            members.stream()
                    .filter(name -> !mapping.containsValue(member(name)))
                    .forEach(name -> mapping.put(name, member(name)));
        }
        Map<Structure, List<String>> presence = new LinkedHashMap<>();
        if (union.has("x-variants")) {
            union.at("x-variants").members().forEach((name, told) -> presence.put(member(name), words(told)));
        } else if (mapping.isEmpty()) {
            members.forEach(name -> presence.put(member(name), required(member(name))));
        }
        return new Signs(
                members.stream().map(this::member).toList(), discriminator.text("propertyName"), mapping, presence);
    }

    private Structure member(String name) {
        return (Structure) named(name);
    }

    private static List<String> words(DocumentPart told) {
        return told.json().isArray() ? told.texts() : List.of(told.json().asText());
    }

    private static List<String> required(Structure member) {
        return member instanceof ObjectShape object
                ? object.properties().stream()
                        .filter(property -> property.traits().required())
                        .map(Property::name)
                        .toList()
                : List.of();
    }

    private static boolean isNullable(DocumentPart schema) {
        return says(schema, "nullable");
    }

    /** What a property says itself, or what it is made of says. */
    private static boolean says(DocumentPart schema, String word) {
        return schema.json().path(word).asBoolean() || unwrapped(schema).flag(word);
    }

    /** A property writes {@code allOf} around a reference to say something about it. */
    private static DocumentPart unwrapped(DocumentPart schema) {
        List<DocumentPart> parts =
                schema.isReference() ? List.of() : schema.at("allOf").elements();
        return parts.size() == 1 && !schema.has("properties") ? parts.get(0) : schema;
    }
}
