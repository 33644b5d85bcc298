package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the registry answers. The history in it never changes; the time and the switches do. Safe for any number of
 * threads.
 */
public final class PuroRegistry {

    private final List<Facility> facilities;
    private final List<Entry> entries;
    private final Map<String, Entry> byId = new HashMap<>();
    private final List<ObjectNode> certificates;
    private final List<ObjectNode> documents;
    private final Switches<PuroSwitch> switches = new Switches<>(PuroSwitch.class);
    private volatile Instant now = History.END;

    private PuroRegistry(History history) {
        facilities = history.facilities();
        // No order is documented: by id is none that a caller could come to rely on.
        entries = history.entries().stream()
                .sorted(Comparator.comparing(Entry::id))
                .toList();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        certificates = history.holdings().stream()
                .map(held -> held.bundle().json().put("accountHolderName", held.owner()))
                .toList();
        documents = documents(history);
    }

    /** The registry that grows from a seed. */
    public static PuroRegistry seeded(long seed) {
        return new PuroRegistry(History.simulate(seed));
    }

    /** Back to the first time and switches. */
    public void reset() {
        switches.reset();
        now = History.END;
    }

    /** Moves the registry's clock: hidden beneficiaries show once their time has come. */
    public void moveTo(Instant time) {
        now = time;
    }

    /** The registry's clock. */
    public Instant now() {
        return now;
    }

    /** Turns a switch on. */
    public void switchOn(PuroSwitch which) {
        switches.on(which);
    }

    /** Turns a switch off. */
    public void switchOff(PuroSwitch which) {
        switches.off(which);
    }

    /** Whether a switch is on. */
    public boolean has(PuroSwitch which) {
        return switches.has(which);
    }

    /** The transactions a caller may see. */
    public List<JsonNode> transactions(Optional<String> type, Optional<String> facilityCode) {
        List<Entry> matching = entries.stream()
                .filter(this::isVisible)
                .filter(entry ->
                        type.isEmpty() || type.get().equals(entry.type().wire()))
                .filter(entry -> facilityCode.isEmpty() || entry.concerns(facilityCode.get()))
                .toList();
        // A view: only the entries of the page that is asked for become JSON.
        return new JsonView<>(matching, this::json);
    }

    /** One transaction. */
    public Found transaction(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            return new Found(Optional.empty(), false);
        }
        return isVisible(entry) ? new Found(Optional.of(json(entry)), false) : new Found(Optional.empty(), true);
    }

    /**
     * An answer to a question for one thing.
     *
     * @param isRestricted whether it exists but is not for the caller's eyes
     */
    public record Found(Optional<JsonNode> json, boolean isRestricted) {}

    /** All production facilities. */
    public List<JsonNode> facilities() {
        return facilities.stream().<JsonNode>map(this::json).toList();
    }

    /** One production facility. */
    public Optional<JsonNode> facility(String code) {
        return facilities.stream()
                .filter(facility -> facility.code().equals(code))
                .findFirst()
                .map(this::json);
    }

    /** The active certificates and their owners. */
    public List<? extends JsonNode> certificates() {
        return certificates;
    }

    /** All methodologies. */
    public List<? extends JsonNode> methodologies() {
        return Catalogue.METHODS.stream().map(Catalogue.Method::json).toList();
    }

    /** All documents. */
    public List<? extends JsonNode> documents() {
        return documents;
    }

    /** All labels. */
    public List<? extends JsonNode> labels() {
        return Label.ALL.stream().map(Label::json).toList();
    }

    private boolean isVisible(Entry entry) {
        return entry.type() != Entry.Type.INTERNAL_TRANSFER || has(PuroSwitch.INTERNAL_TRANSFERS_VISIBLE);
    }

    private JsonNode json(Entry entry) {
        return entry.json(now(), has(PuroSwitch.THIRD_PARTY_PROPERTIES));
    }

    private JsonNode json(Facility facility) {
        return facility.json(has(PuroSwitch.THIRD_PARTY_PROPERTIES));
    }

    private static List<ObjectNode> documents(History history) {
        List<ObjectNode> documents = new ArrayList<>();
        for (Facility facility : history.facilities()) {
            String created = facility.firstYear() + "-03-01T09:00:00Z";
            documents.add(document(1, "Synthetic facility audit", created, "ProductionFacility", facility.code()));
            documents.add(
                    document(2, "Synthetic life cycle assessment", created, "ProductionFacility", facility.code()));
        }
        history.entries().stream()
                .filter(entry -> entry.type() == Entry.Type.ISSUANCE && entry.volume() % 5 == 0)
                .map(entry -> document(
                        1, "Synthetic output audit", entry.completedOn().toString(), "Issuance", entry.id()))
                .forEach(documents::add);
        return List.copyOf(documents);
    }

    private static ObjectNode document(int sequence, String title, String created, String type, String reference) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("sequence", sequence)
                .put("type", "ALL_DOCUMENTS")
                .put("url", "https://documents.example/" + reference + "/" + sequence + ".pdf")
                .put("title", title)
                .put("createdOn", created);
        json.putObject("link").put("referenceType", type).put("referenceId", reference);
        return json;
    }
}
