package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the model templates print: one entry for every class of the model package. */
final class ModelFiles {
    private static final String CORE = "io.github.climatefinance.core.";

    private final Document document;
    private final String modelPackage;
    private final Properties properties;
    private final Unions unions;
    private final CommonProperties common;
    private final Map<String, String> decided;
    private final Map<String, String> made;

    ModelFiles(Document document, String modelPackage) {
        this.document = document;
        this.modelPackage = modelPackage;
        this.properties = new Properties(document, new Types(document, modelPackage));
        this.unions = new Unions(document);
        this.common = new CommonProperties(document, properties, unions);
        this.decided = DryRun.decided(document);
        this.made = IdempotencyKey.made(document);
    }

    /**
     * A class with properties.
     *
     * @param starts calls that give a new builder what can have one value only, such as a discriminator
     * @param extra what it is beside its properties
     */
    record ObjectFile(
            String name,
            List<String> imports,
            List<String> doc,
            String interfaces,
            List<Property> properties,
            List<String> starts,
            Extra extra) {
        /** The class, for parts of templates where another name is nearer. */
        String owner() {
            return name;
        }

        boolean hasProperties() {
            return !properties.isEmpty();
        }

        boolean hasStarts() {
            return !starts.isEmpty();
        }
    }

    /** An open enumeration. */
    record EnumFile(
            String name, List<String> imports, List<String> doc, boolean ignoresCase, List<EnumConstant> constants) {
        /** The class, for parts of templates where another name is nearer. */
        String enumName() {
            return name;
        }
    }

    /** One known value, with the literals of its text and of that text in lower case. */
    record EnumConstant(String name, String literal, String lowerLiteral, List<String> doc) {}

    /** A sealed interface. */
    record UnionFile(
            String name,
            List<String> imports,
            List<String> doc,
            String interfaces,
            String permits,
            String unknown,
            List<String> rules,
            List<Property> common) {}

    /** The variant of a union that this version does not know. */
    record UnknownFile(String name, String union, List<String> imports, List<Property> common) {
        /** The class, for parts of templates where another name is nearer. */
        String owner() {
            return name;
        }
    }

    /** Files by class name, in the order of the document. */
    Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        new Reachable(document).models().forEach((name, schema) -> {
            switch (document.kind(name)) {
                case OBJECT -> files.put(name, Map.of("object", object(name, schema)));
                case ENUM -> files.put(name, Map.of("enumeration", enumeration(name, schema)));
                case UNION -> {
                    files.put(name, Map.of("union", union(name, schema)));
                    files.put("Unknown" + name, Map.of("unknown", unknown(name)));
                }
                case ALIAS -> {}
            }
        });
        return files;
    }

    private ObjectFile object(String name, Schema<?> schema) {
        Set<String> fromUnions = common.inherited(name);
        String notOurs = JavaNames.literal(decided.getOrDefault(name, ""));
        String key = JavaNames.literal(made.getOrDefault(name, ""));
        List<Property> all = properties.ofObject(schema).stream()
                .filter(property -> !property.json().equals(notOurs))
                .map(property -> property.json().equals(key) ? property.made() : property)
                .map(property -> property.inherited(fromUnions.contains(property.name())))
                .toList();
        List<String> interfaces = unions.over(name);
        Imports imports = new Imports(modelPackage)
                .add(
                        "com.fasterxml.jackson.core.JsonGenerator",
                        "com.fasterxml.jackson.databind.JsonNode",
                        "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                        CORE + "error.DecodingException",
                        CORE + "json.Extras",
                        CORE + "json.JsonReader",
                        CORE + "json.ModelCodec",
                        CORE + "json.Rendering",
                        "java.io.IOException",
                        "java.util.Map",
                        "java.util.Objects",
                        "javax.annotation.Generated",
                        "org.jspecify.annotations.Nullable")
                .addIf(interfaces.isEmpty(), CORE + "json.JsonModel")
                .addIf(!all.isEmpty(), CORE + "json.Codecs");
        for (Property property : all) {
            imports.addAll(property.type().imports()).addAll(property.type().codecImports());
            imports.addIf(property.strict(), CORE + "json.MissingProperty");
            imports.addIf(property.optional(), "java.util.Optional");
            imports.addAll(property.copyImports());
        }
        Extra extra = Extra.of(schema, all, document);
        imports.addAll(extra.imports());
        return new ObjectFile(
                name,
                imports.list(),
                doc(schema, "A `" + name + "` object."),
                (interfaces.isEmpty() ? "JsonModel" : String.join(", ", interfaces))
                        + (extra.statuses().isEmpty() ? "" : ", ItemResult"),
                all,
                unions.starts(name, all),
                extra);
    }

    private EnumFile enumeration(String name, Schema<?> schema) {
        boolean ignoresCase = Boolean.TRUE.equals(document.extension(schema, "x-case-insensitive"));
        Imports imports = new Imports(modelPackage)
                .add(
                        "com.fasterxml.jackson.annotation.JsonCreator",
                        CORE + "json.Codecs",
                        CORE + "json.JsonCodec",
                        CORE + "json.OpenEnum",
                        "javax.annotation.Generated",
                        "java.util.Objects",
                        "org.jspecify.annotations.Nullable")
                .addIf(ignoresCase, "java.util.Locale");
        return new EnumFile(
                name, imports.list(), doc(schema, "A `" + name + "` value."), ignoresCase, EnumConstants.of(schema));
    }

    private UnionFile union(String name, Schema<?> schema) {
        List<String> interfaces = unions.over(name);
        Imports imports = new Imports(modelPackage)
                .add(
                        "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                        CORE + "json.UnionCodec",
                        "javax.annotation.Generated")
                .addIf(interfaces.isEmpty(), CORE + "json.JsonModel");
        List<String> rules = unions.rules(schema);
        imports.addIf(rules.stream().anyMatch(rule -> rule.contains("List.of(")), "java.util.List");
        List<Property> shared = common.of(name);
        for (Property property : shared) {
            imports.addAll(property.type().imports());
            imports.addIf(property.strict(), CORE + "error.DecodingException");
            imports.addIf(property.optional(), "java.util.Optional");
        }
        List<String> permits = new ArrayList<>(unions.members(schema));
        permits.add("Unknown" + name);
        return new UnionFile(
                name,
                imports.list(),
                doc(schema, "One of several kinds of `" + name + "`."),
                interfaces.isEmpty() ? "JsonModel" : String.join(", ", interfaces),
                String.join(", ", permits),
                "Unknown" + name,
                rules,
                shared);
    }

    private UnknownFile unknown(String union) {
        Imports imports = new Imports(modelPackage)
                .add(
                        "com.fasterxml.jackson.core.JsonGenerator",
                        "com.fasterxml.jackson.databind.JsonNode",
                        "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                        CORE + "json.Codecs",
                        CORE + "json.JsonReader",
                        CORE + "json.ModelCodec",
                        "java.io.IOException",
                        "java.util.Objects",
                        "javax.annotation.Generated",
                        "org.jspecify.annotations.Nullable");
        List<Property> shared = common.of(union);
        for (Property property : shared) {
            imports.addAll(property.type().imports()).addAll(property.type().codecImports());
            imports.addIf(property.strict(), CORE + "json.MissingProperty");
            imports.addIf(property.optional(), "java.util.Optional");
        }
        return new UnknownFile("Unknown" + union, union, imports.list(), shared);
    }

    private List<String> doc(Schema<?> schema, String otherwise) {
        List<String> paragraphs = new ArrayList<>(
                Javadoc.paragraphs(schema.getDescription() == null ? otherwise : schema.getDescription()));
        String note = properties.provenance(schema).note();
        if (!note.isEmpty()) {
            paragraphs.add(note);
        }
        return Javadoc.lines(paragraphs);
    }
}
