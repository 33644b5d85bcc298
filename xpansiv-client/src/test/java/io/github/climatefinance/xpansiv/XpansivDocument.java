package io.github.climatefinance.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A document of the provider as the tests see it: independent of what was generated from it. */
final class XpansivDocument {
    private final JsonNode root;

    private XpansivDocument(JsonNode root) {
        this.root = root;
    }

    static XpansivDocument ofApi() {
        return read("openapi.yaml");
    }

    static XpansivDocument ofTokens() {
        return read("token.yaml");
    }

    private static XpansivDocument read(String file) {
        try {
            return new XpansivDocument(
                    new YAMLMapper().readTree(Path.of("../specs/xpansiv", file).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedSet<String> operationIds() {
        SortedSet<String> ids = new TreeSet<>();
        operations().forEach(operation -> ids.add(operation.path("operationId").asText()));
        return ids;
    }

    /** The operations that must not act twice. */
    SortedSet<String> unsafeOperationIds() {
        SortedSet<String> ids = new TreeSet<>();
        operations()
                .filter(operation -> operation.path("x-safety").asText().equals("unsafe"))
                .forEach(operation -> ids.add(operation.path("operationId").asText()));
        return ids;
    }

    /** What is only validated, and whether it may be repeated: {@code read} or {@code unsafe}. */
    Map<String, String> previews() {
        Map<String, String> previews = new TreeMap<>();
        operations().map(operation -> operation.path("x-dry-run")).forEach(preview -> {
            if (!preview.isMissingNode()) {
                previews.put(
                        preview.path("operation").asText(),
                        preview.path("safety").asText());
            }
        });
        return previews;
    }

    /** The operations that deliver pages. */
    SortedSet<String> pagedOperationIds() {
        SortedSet<String> ids = new TreeSet<>();
        operations()
                .filter(operation -> operation.has("x-pagination"))
                .forEach(operation -> ids.add(operation.path("operationId").asText()));
        return ids;
    }

    /** Base addresses by the name of the environment. */
    Map<String, String> servers() {
        Map<String, String> servers = new TreeMap<>();
        root.path("servers")
                .forEach(server -> servers.put(
                        server.path("x-environment").asText(),
                        server.path("url").asText()));
        return servers;
    }

    /** The one path of a document that has one only. */
    String onlyPath() {
        return root.path("paths").fieldNames().next();
    }

    /** Names of the properties of a schema. */
    SortedSet<String> properties(String schema) {
        SortedSet<String> names = new TreeSet<>();
        root.at("/components/schemas/" + schema + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Stream<JsonNode> operations() {
        return StreamSupport.stream(root.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false));
    }
}
