package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

        /** Which properties have which codec, without the codec that most have. */
        List<CodecView> codecs() {
            String common = commonCodec();
            return places().entrySet().stream()
                    .filter(each -> !each.getKey().equals(common))
                    .map(each -> new CodecView(String.join(", ", each.getValue()), each.getKey()))
                    .toList();
        }

        /** The codec that most properties have, the first of several. */
        String commonCodec() {
            String common = "";
            int most = 0;
            for (Map.Entry<String, List<String>> each : places().entrySet()) {
                if (each.getValue().size() > most) {
                    common = each.getKey();
                    most = each.getValue().size();
                }
            }
            return common;
        }

        private Map<String, List<String>> places() {
            Map<String, List<String>> places = new LinkedHashMap<>();
            for (Property property : properties) {
                places.computeIfAbsent(property.codec(), codec -> new ArrayList<>())
                        .add(Integer.toString(property.index()));
            }
            return places;
        }

        /** A letter for each property. */
        String traits() {
            return properties.stream().map(Property::trait).collect(Collectors.joining());
        }
    }

    /** The places of the properties that have a codec, as labels of a case. */
    record CodecView(String places, String codec) {}

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
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < all.size(); i++) {
            all.set(i, all.get(i).at(i));
        }
        List<String> interfaces = unions.over(name);
        Imports imports = new Imports(modelPackage)
                .add(
                        "com.fasterxml.jackson.core.JsonGenerator",
                        "com.fasterxml.jackson.databind.JsonNode",
                        "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                        CORE + "error.DecodingException",
                        CORE + "json.JsonCodec",
                        CORE + "json.JsonModel",
                        CORE + "json.ObjectCodec",
                        CORE + "json.Values",
                        "java.io.IOException",
                        "java.util.Map",
                        "javax.annotation.Generated",
                        "org.jspecify.annotations.Nullable");
        for (Property property : all) {
            imports.addAll(property.type().imports()).addAll(property.type().codecImports());
            imports.addIf(property.optional(), "java.util.Optional");
            imports.addAll(property.copyImports());
            imports.addIf(property.stored().startsWith("Objects."), "java.util.Objects");
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
                        CORE + "json.JsonCodec",
                        CORE + "json.OpenEnum",
                        CORE + "json.OpenEnumCodec",
                        "javax.annotation.Generated",
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
