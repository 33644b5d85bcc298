package io.github.climatefinance.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** An OpenAPI document as tests see it, the other files it refers to included. Immutable. */
public final class ApiDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final DocumentPart root;
    private final Map<String, DocumentPart> named = new LinkedHashMap<>();

    private ApiDocument(DocumentPart root) {
        this.root = root;
        // A root may repeat what another file has, by a reference under the same name.
        root.at("components")
                .at("schemas")
                .members()
                .forEach((name, schema) ->
                        named.put(name, schema.schemaName().equals(Optional.of(name)) ? schema.target() : schema));
        new Reached().from(root).schemas().forEach(named::putIfAbsent);
    }

    /**
     * Reads a document.
     *
     * @param file the root; what it refers to is found beside it
     * @throws java.io.UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if a reference leads nowhere
     */
    public static ApiDocument read(Path file) {
        return new ApiDocument(new DocumentFiles().root(file));
    }

    /** The operationIds of all operations that the document writes down; see {@link #previewIds} for the others. */
    public SortedSet<String> operationIds() {
        SortedSet<String> ids = new TreeSet<>();
        operations().forEach(operation -> ids.add(operation.text("operationId")));
        return ids;
    }

    /** The operationIds that {@code x-dry-run} gives to previews of operations. */
    public SortedSet<String> previewIds() {
        SortedSet<String> ids = new TreeSet<>();
        operations().stream()
                .filter(operation -> operation.has("x-dry-run"))
                .forEach(operation -> ids.add(operation.at("x-dry-run").text("operation")));
        return ids;
    }

    /** Base addresses by the name of their environment, {@code x-environment}; a server without one is left out. */
    public SortedMap<String, String> servers() {
        SortedMap<String, String> servers = new TreeMap<>();
        root.at("servers").elements().stream()
                .filter(server -> server.has("x-environment"))
                .forEach(server -> servers.put(server.text("x-environment"), server.text("url")));
        return servers;
    }

    /** By name of a body's schema the properties that {@code x-dry-run} leaves to the operation that sends it. */
    Map<String, Set<String>> decided() {
        Map<String, Set<String>> decided = new TreeMap<>();
        operations().stream()
                .filter(operation -> operation.has("x-dry-run"))
                .forEach(operation -> operation
                        .at("requestBody")
                        .at("content")
                        .members()
                        .values()
                        .forEach(content -> content.at("schema")
                                .schemaName()
                                .ifPresent(name -> decided.computeIfAbsent(name, body -> new TreeSet<>())
                                        .add(operation.at("x-dry-run").text("property")))));
        return decided;
    }

    /** By name of a body's schema the idempotency key that the SDK makes a value for: where all that send it are keyed by it. */
    Map<String, String> made() {
        Map<String, Set<String>> ways = new TreeMap<>();
        for (DocumentPart operation : operations()) {
            boolean rehearses = operation.has("x-dry-run")
                    && !operation.at("x-dry-run").text("safety").equals("keyed");
            boolean keyed = operation.text("x-safety").equals("keyed") && !rehearses;
            Set<String> bodies = new TreeSet<>();
            operation
                    .at("requestBody")
                    .at("content")
                    .members()
                    .values()
                    .forEach(content -> content.at("schema").schemaName().ifPresent(bodies::add));
            for (String sent :
                    new Reached().from(operation.at("requestBody")).schemas().keySet()) {
                boolean whole = keyed && bodies.contains(sent);
                ways.computeIfAbsent(sent, name -> new TreeSet<>())
                        .add(whole ? operation.text("x-idempotency-field") : "");
            }
        }
        ways.values().removeIf(fields -> fields.size() > 1 || fields.contains(""));
        Map<String, String> made = new TreeMap<>();
        ways.forEach((name, fields) -> made.put(name, fields.iterator().next()));
        return made;
    }

    Map<String, DocumentPart> named() {
        return named;
    }

    List<DocumentPart> operations() {
        List<DocumentPart> operations = new ArrayList<>();
        root.at("paths")
                .members()
                .values()
                .forEach(path -> path.members().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation);
                    }
                }));
        return operations;
    }

    /** Parts of paths that stand beside their operations. */
    List<DocumentPart> sharedParameters() {
        return root.at("paths").members().values().stream()
                .map(path -> path.at("parameters"))
                .toList();
    }
}
