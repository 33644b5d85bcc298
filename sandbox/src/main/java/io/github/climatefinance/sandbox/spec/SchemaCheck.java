package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Validates JSON against a schema where it stands in the document, references and all. */
final class SchemaCheck {

    // Never fetched: the registry asks the loader below, and that asks the class path.
    private static final String BASE = "https://specs.sandbox.invalid/";

    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, DeclaredShape> shapes = new ConcurrentHashMap<>();

    /** @param leniencies those that concern what is checked here */
    SchemaCheck(SpecFiles files, Set<Leniency> leniencies) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemaRegistryConfig(config)
                        .schemas(iri ->
                                iri.startsWith(BASE) ? text(files, iri.substring(BASE.length()), leniencies) : null));
    }

    private static String text(SpecFiles files, String path, Set<Leniency> leniencies) {
        JsonNode document = files.document(path).deepCopy();
        leniencies.forEach(leniency -> leniency.applyToAll(document));
        Discriminators.resolve(document);
        IntegerFormats.resolve(document);
        return document.toString();
    }

    /** What is wrong with the value, one sentence each, at most ten; empty when nothing is. */
    List<String> problems(SpecNode schema, JsonNode value) {
        try {
            return schemas
                    .computeIfAbsent(schema.location(), at -> registry.getSchema(SchemaLocation.of(BASE + at)))
                    .validate(value)
                    .stream()
                    .limit(10)
                    .map(error -> sentence(error.getInstanceLocation().toString(), error.getMessage()))
                    .toList();
        } catch (NumberFormatException infinite) { // the validator's, which takes whole numbers for doubles
            return List.of("a number in it is beyond all measure");
        }
    }

    /** Names the properties that the schema does not declare, one sentence each. */
    List<String> undeclared(SpecNode schema, JsonNode value) {
        return UndeclaredProperties.in(
                shapes.computeIfAbsent(schema.location(), at -> new DeclaredShape(List.of(schema))), value);
    }

    /** @param pointer into the value; empty for the whole of it */
    static String sentence(String pointer, String problem) {
        return pointer.isEmpty() ? problem : pointer + ": " + problem;
    }
}
