package io.github.climatefinance.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the provider's document says of safety and pages, read independently of what was generated from it. */
final class XpansivDocument {
    static final Path API = Path.of("../specs/xpansiv/openapi.yaml");
    static final Path TOKENS = Path.of("../specs/xpansiv/token.yaml");

    private final JsonNode root;

    private XpansivDocument(JsonNode root) {
        this.root = root;
    }

    static XpansivDocument read(Path file) {
        try {
            return new XpansivDocument(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations that must not act twice. */
    Set<String> unsafeOperationIds() {
        Set<String> ids = new TreeSet<>();
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
    Set<String> pagedOperationIds() {
        Set<String> ids = new TreeSet<>();
        operations()
                .filter(operation -> operation.has("x-pagination"))
                .forEach(operation -> ids.add(operation.path("operationId").asText()));
        return ids;
    }

    /** The one path of a document that has one only. */
    String onlyPath() {
        return root.path("paths").fieldNames().next();
    }

    /** Names of the properties of a schema. */
    Set<String> properties(String schema) {
        Set<String> names = new TreeSet<>();
        root.at("/components/schemas/" + schema + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Stream<JsonNode> operations() {
        return StreamSupport.stream(root.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false));
    }
}
