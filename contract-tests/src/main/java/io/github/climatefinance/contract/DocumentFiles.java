package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files of one description, each read once. */
final class DocumentFiles {
    private final YAMLMapper yaml = new YAMLMapper();
    private final Map<Path, JsonNode> read = new HashMap<>();

    DocumentPart root(Path file) {
        return new DocumentPart(this, file.normalize(), content(file.normalize()));
    }

    /** What a reference in a file leads to. */
    DocumentPart find(Path from, String reference) {
        int hash = reference.indexOf('#');
        String name = hash < 0 ? reference : reference.substring(0, hash);
        Path file = name.isEmpty() ? from : from.resolveSibling(name).normalize();
        JsonNode found =
                hash < 0 ? content(file) : content(file).at(JsonPointer.compile(reference.substring(hash + 1)));
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("`" + reference + "` in " + from + " leads nowhere");
        }
        return new DocumentPart(this, file, found);
    }

    private JsonNode content(Path file) {
        return read.computeIfAbsent(file, path -> {
            try {
                return yaml.readTree(path.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
