package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.core.ItemResult;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.FailedResponse;
import io.github.climatefinance.core.error.ItemsFailedException;
import io.github.climatefinance.core.json.JsonModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is promised of a model that is more than its properties: an item that may have failed, the body of a failure. */
final class RolePromises {
    private static final String STATUS = "x-item-status";
    private static final String RESULTS = "x-item-results";

    private final ModelClass model;
    private final Set<String> decided;
    private final ObjectNode example;

    /**
     * The promises of one model.
     *
     * @param decided by name of a schema the properties that have no place in its class
     */
    RolePromises(ModelClass model, Map<String, Set<String>> decided) {
        this.model = model;
        this.decided = decided.getOrDefault(model.shape().name(), Set.of());
        this.example = Examples.plain(model.shape());
    }

    Stream<Promise> all() {
        String name = model.shape().name();
        DocumentPart schema = model.shape().schema();
        List<Promise> promises = new ArrayList<>();
        if (schema.has(STATUS)) {
            promises.add(new Promise(name, "tells whether the item failed", this::status));
        }
        if (schema.has(RESULTS)) {
            promises.add(new Promise(name, "gives the items that failed", this::results));
        }
        if (schema.flag("x-error-body")) {
            promises.add(new Promise(name, "is read from a failure", this::errorBody));
        }
        if (!decided.isEmpty()) {
            promises.add(new Promise(name, "does not know what its operation decides", this::undecided));
        }
        return promises.stream();
    }

    private void status(Findings findings) {
        Property property =
                property(model.shape(), model.shape().schema().at(STATUS).text("property"));
        Enumeration statuses = (Enumeration) property.shape();
        List<String> failed = model.shape().schema().at(STATUS).at("failed").texts();
        for (String value : statuses.values()) {
            ItemResult item = item(Json.with(example, property.name(), TextNode.valueOf(value)));
            findings.equal(failed.contains(value), item.isFailed(), "whether " + value + " is a failure");
            findings.equal(Optional.of(value), item.itemStatus(), "the status " + value);
        }
        ItemResult unknown = item(Json.with(example, property.name(), TextNode.valueOf("Brand_new value")));
        findings.equal(false, unknown.isFailed(), "whether an unknown status is a failure");
        findings.equal(Optional.of("Brand_new value"), unknown.itemStatus(), "an unknown status");
        ItemResult silent = item(Json.without(example, property.name()));
        findings.equal(false, silent.isFailed(), "whether it is a failure to say nothing");
        findings.equal(Optional.empty(), silent.itemStatus(), "no status");
    }

    private ItemResult item(ObjectNode body) {
        return (ItemResult) model.read(body);
    }

    private void results(Findings findings) {
        Property list = property(model.shape(), model.shape().schema().text(RESULTS));
        ObjectShape item = (ObjectShape) ((Listing) list.shape()).item().shape();
        String status = item.schema().at(STATUS).text("property");
        List<String> failed = item.schema().at(STATUS).at("failed").texts();
        List<String> fine = ((Enumeration) property(item, status).shape())
                .values().stream().filter(value -> !failed.contains(value)).toList();
        ObjectNode body = example.deepCopy();
        body.putArray(list.name()).addObject().put(status, fine.isEmpty() ? "Brand_new value" : fine.get(0));
        JsonModel good = model.read(body);
        findings.equal(List.of(), Calls.call(good, "failed"), "failed items where none did");
        findings.equal(good, Calls.call(good, "throwIfAnyFailed"), "what it gives where none failed");
        body.withArray(list.name()).addObject().put(status, failed.get(0));
        JsonModel bad = model.read(body);
        List<?> items = (List<?>) model.content(bad, list);
        findings.equal(items.subList(1, 2), Calls.call(bad, "failed"), "failed items where the second of two did");
        try {
            findings.add("expected it to throw where one failed, but it gave " + Calls.call(bad, "throwIfAnyFailed"));
        } catch (ItemsFailedException e) {
            findings.equal("1 of 2 items failed: " + failed.get(0), e.getMessage(), "what the exception says");
        }
    }

    private void errorBody(Findings findings) {
        JsonModel expected = model.read(example);
        findings.equal(Optional.of(expected), of(example.toString()), "what is read from a failure");
        model.shape().properties().stream()
                .filter(property -> property.traits().required())
                .map(Property::name)
                .forEach(name -> findings.equal(
                        Optional.empty(),
                        of(Json.without(example, name).toString()),
                        "what is read from a failure without `" + name + "`"));
        findings.equal(Optional.empty(), of("<html>"), "what is read from a failure that is no JSON");
        findings.equal(Optional.empty(), of(""), "what is read from a failure without a body");
    }

    private Object of(String body) {
        ApiException failure = ApiException.of(FailedResponse.builder("synthetic", "fail", "GET /", 400)
                .body(body)
                .build());
        return Calls.invoke(Calls.method(model.type(), "of", ApiException.class), null, failure);
    }

    private void undecided(Findings findings) {
        for (String name : decided) {
            ObjectNode body = Json.with(example, name, BooleanNode.TRUE);
            JsonModel read = new RoundTrip(model.type(), findings).survives("with `" + name + "`", body);
            Map<?, ?> unknown = (Map<?, ?>) Calls.call(read, "additionalProperties");
            findings.equal(Map.of(name, BooleanNode.TRUE), unknown, "unknown properties with `" + name + "`");
        }
    }

    private static Property property(ObjectShape owner, String name) {
        return owner.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner.name() + " has no property `" + name + "`"));
    }
}
