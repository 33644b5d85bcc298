package io.github.climatefinance.core.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A write, as it was written down before it was sent. Immutable. It has no credential and not the body, but its hash, its
 * path parameters, its idempotency key, and those values of the body by which a read finds what it made.
 */
public final class LedgerEntry {
    private static final List<String> REQUIRED = List.of("id", "provider", "operation", "environment");

    private final String text;
    private final JsonNode json;
    private final Instant begun;
    private final Instant until;

    private LedgerEntry(String text, JsonNode json) {
        this.text = text;
        this.json = json;
        for (String name : REQUIRED) {
            if (!json.path(name).isTextual()) {
                throw new IllegalArgumentException("a ledger entry needs a text `" + name + "`");
            }
        }
        this.begun = moment(json, "begun");
        this.until = moment(json, "until");
    }

    private static Instant moment(JsonNode json, String name) {
        try {
            return Instant.parse(json.path(name).asText());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a ledger entry needs a moment `" + name + "`", e);
        }
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException if it is none; it is not quoted
     */
    public static LedgerEntry fromJson(String json) {
        try {
            JsonNode read = JsonDocument.read(Codecs.JSON, json);
            return new LedgerEntry(isOneLine(json) ? json : JsonDocument.text(Codecs.JSON, read), read);
        } catch (DecodingException e) {
            throw new IllegalArgumentException("a ledger entry must be JSON: " + e.getMessage(), e);
        }
    }

    private static boolean isOneLine(String json) {
        return json.indexOf('\n') < 0 && json.indexOf('\r') < 0;
    }

    /** All of it, as one line. */
    public String toJson() {
        return text;
    }

    /** Made by the SDK; ids of later entries sort behind those of earlier ones. */
    public String id() {
        return json.path("id").asText();
    }

    /** When the call began, by this machine's clock. */
    public Instant begun() {
        return begun;
    }

    /** Its deadline: after this the call sends nothing more. By this machine's clock. */
    public Instant until() {
        return until;
    }

    public String provider() {
        return json.path("provider").asText();
    }

    public String operationId() {
        return json.path("operation").asText();
    }

    /** The base URL that the client called. */
    public String environment() {
        return json.path("environment").asText();
    }

    /** A fingerprint of whom the client acted for; empty where that is not known. */
    public Optional<String> identity() {
        return text("identity");
    }

    public Optional<String> idempotencyKey() {
        return text("key");
    }

    /** Whether the key was made by the SDK for this call, so that nothing else can have it. */
    public boolean isKeyMade() {
        return json.path("keyMade").asBoolean();
    }

    /** SHA-256 in hex of the method, a blank, the path as sent, a line feed and the body. */
    public Optional<String> requestHash() {
        return text("request");
    }

    /** Path parameters by name, such as the account. */
    public Map<String, String> path() {
        Map<String, String> path = new LinkedHashMap<>();
        json.path("path")
                .properties()
                .forEach(each -> path.put(each.getKey(), each.getValue().asText()));
        return path;
    }

    /** The body, as JSON, reduced to what the {@link Reconciler} of the operation wants; empty where there is none. */
    public Optional<String> body() {
        return part("body");
    }

    /** The read that finds what was made by its key, as JSON for the SDK itself; empty where there is none. */
    public Optional<String> read() {
        return part("read");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::asText);
    }

    private Optional<String> part(String name) {
        return Optional.ofNullable(json.get(name)).map(part -> JsonDocument.text(Codecs.JSON, part));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerEntry that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** Values may be confidential. */
    @Override
    public String toString() {
        return provider() + " " + operationId() + " " + id();
    }
}
