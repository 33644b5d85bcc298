package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a description that knows its file, so that references lead on from it. */
final class DocumentPart {
    private static final String REFERENCE = "$ref";
    private static final String SCHEMAS = "/components/schemas/";

    private final DocumentFiles files;
    private final Path file;
    private final JsonNode json;

    DocumentPart(DocumentFiles files, Path file, JsonNode json) {
        this.files = files;
        this.file = file;
        this.json = json;
    }

    JsonNode json() {
        return json;
    }

    /** A member, behind a reference too; nothing is below one that is not there. */
    DocumentPart at(String name) {
        DocumentPart here = target();
        return new DocumentPart(files, here.file, here.json.path(name));
    }

    boolean has(String name) {
        return !at(name).json.isMissingNode();
    }

    String text(String name) {
        return at(name).json.asText();
    }

    boolean flag(String name) {
        return at(name).json.asBoolean();
    }

    Map<String, DocumentPart> members() {
        DocumentPart here = target();
        Map<String, DocumentPart> members = new LinkedHashMap<>();
        here.json
                .properties()
                .forEach(member -> members.put(member.getKey(), new DocumentPart(files, here.file, member.getValue())));
        return members;
    }

    List<DocumentPart> elements() {
        List<DocumentPart> elements = new ArrayList<>();
        json.forEach(element -> elements.add(new DocumentPart(files, file, element)));
        return elements;
    }

    /** Texts of a list; a null in it is no text. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        json.forEach(element -> {
            if (!element.isNull()) {
                texts.add(element.asText());
            }
        });
        return texts;
    }

    /** The name of the schema that this is a reference to. */
    Optional<String> schemaName() {
        return Optional.of(json.path(REFERENCE).asText())
                .filter(reference -> reference.contains("#" + SCHEMAS))
                .map(DocumentPart::lastStep);
    }

    static String lastStep(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Where references lead; itself when it is none. */
    DocumentPart target() {
        return json.path(REFERENCE).isTextual()
                ? files.find(file, json.path(REFERENCE).asText()).target()
                : this;
    }

    /** Whether this is a reference, and not a member that happens to be called so. */
    boolean isReference() {
        return json.path(REFERENCE).isTextual();
    }
}
