package io.github.climatefinance.puro;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The OpenAPI document as the tests see it: independent of what was generated from it. */
final class PuroDocument {

    /** A property of an object in a body, with the schema the document gives it; empty where it knows none. */
    record Spot(JsonPointer at, String owner, JsonNode schema) {
        String property() {
            return at.last().getMatchingProperty();
        }

        boolean isEnumeration() {
            return schema.has("enum");
        }
    }

    private final JsonNode root;

    private PuroDocument(JsonNode root) {
        this.root = root;
    }

    static PuroDocument read() {
        try {
            return new PuroDocument(new YAMLMapper()
                    .readTree(Path.of("../specs/puro/openapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedSet<String> operationIds() {
        SortedSet<String> ids = new TreeSet<>();
        root.path("paths")
                .forEach(path -> path.forEach(
                        operation -> ids.add(operation.path("operationId").asText())));
        return ids;
    }

    /** Base addresses by the name of the environment. */
    Map<String, String> servers() {
        Map<String, String> servers = new java.util.TreeMap<>();
        root.path("servers")
                .forEach(server -> servers.put(
                        server.path("x-environment").asText(),
                        server.path("url").asText()));
        return servers;
    }

    /** All but the body of failures, which the core reads for every provider. */
    SortedSet<String> objectSchemas() {
        SortedSet<String> names = schemasWhere("properties");
        names.remove("RegistryError");
        return names;
    }

    SortedSet<String> enumerations() {
        return schemasWhere("enum");
    }

    JsonNode schema(String name) {
        JsonNode schema = root.path("components").path("schemas").path(name);
        if (schema.isMissingNode()) {
            throw new IllegalArgumentException("no schema " + name);
        }
        return schema;
    }

    boolean isRequired(String schema, String property) {
        for (JsonNode name : schema(schema).path("required")) {
            if (name.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Schema.property} of every object schema. */
    SortedSet<String> properties() {
        SortedSet<String> all = new TreeSet<>();
        for (String schema : objectSchemas()) {
            schema(schema).path("properties").fieldNames().forEachRemaining(name -> all.add(schema + "." + name));
        }
        return all;
    }

    /** Every property in a body of this schema, however deep. */
    List<Spot> spots(String schema, JsonNode body) {
        List<Spot> spots = new ArrayList<>();
        collect(schema, schema(schema), body, JsonPointer.empty(), spots);
        return spots;
    }

    private void collect(String owner, JsonNode schema, JsonNode value, JsonPointer at, List<Spot> into) {
        JsonNode resolved = resolve(schema);
        String name = schema.has("$ref") ? nameOf(schema) : owner;
        value.properties().forEach(property -> {
            JsonNode declared = resolved.path("properties").path(property.getKey());
            JsonPointer below = at.appendProperty(property.getKey());
            into.add(new Spot(below, name, resolve(declared)));
            collect(name, declared, property.getValue(), below, into);
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(name, resolved.path("items"), value.get(i), at.appendIndex(i), into);
        }
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? schema(nameOf(schema)) : schema;
    }

    private static String nameOf(JsonNode reference) {
        String ref = reference.path("$ref").asText();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private SortedSet<String> schemasWhere(String keyword) {
        SortedSet<String> names = new TreeSet<>();
        root.path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getValue().has(keyword)) {
                names.add(schema.getKey());
            }
        });
        return names;
    }
}
