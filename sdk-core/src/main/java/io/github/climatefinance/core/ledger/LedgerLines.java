package io.github.climatefinance.core.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

/** The lines of a ledger file: entries as their JSON, notes as objects with a {@code state}. */
final class LedgerLines {
    private LedgerLines() {}

    static byte[] of(LedgerEntry entry) {
        return (entry.toJson() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] of(LedgerNote note) {
        String json = JsonDocument.text(
                Codecs.JSON,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", note.id())
                        .put("at", note.at().toString())
                        .put("state", note.state().name())
                        .put("reason", note.reason()));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Does to the open entries what a line says.
     *
     * @throws IllegalArgumentException if it says nothing
     */
    static void apply(String line, Map<String, LedgerEntry> open) {
        JsonNode json = json(line);
        if (!json.has("state")) {
            LedgerEntry entry = LedgerEntry.fromJson(line);
            open.put(entry.id(), entry);
            return;
        }
        LedgerNote note = note(json);
        if (note.state().isResolved()) {
            open.remove(note.id());
        }
    }

    private static JsonNode json(String line) {
        try {
            return JsonDocument.read(Codecs.JSON, line);
        } catch (DecodingException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }

    private static LedgerNote note(JsonNode json) {
        if (!json.path("id").isTextual()) {
            throw new IllegalArgumentException("a note needs a text `id`");
        }
        try {
            return new LedgerNote(
                    json.path("id").asText(),
                    Instant.parse(json.path("at").asText()),
                    LedgerState.valueOf(json.path("state").asText()),
                    json.path("reason").asText());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("it is neither an entry nor a note", e);
        }
    }
}
