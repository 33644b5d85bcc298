package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.core.json.JsonModel;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is promised of a model that was read from a body in which everything is there. */
final class ReadingPromises {
    private final ModelClass model;
    private final JavaTypes types;
    private final List<ObjectNode> examples;

    ReadingPromises(ModelClass model, JavaTypes types) {
        this.model = model;
        this.types = types;
        this.examples = Examples.full(model.shape());
    }

    Stream<Promise> all() {
        String name = model.shape().name();
        return Stream.of(
                new Promise(name, "reads full bodies and writes them back", this::roundTrips),
                new Promise(name, "has the accessors that the document asks for", this::accessors),
                new Promise(name, "gives what the JSON says", this::meanings));
    }

    private void roundTrips(Findings findings) {
        for (ObjectNode example : examples) {
            JsonModel read = new RoundTrip(model.type(), findings).survives("a full body", example);
            findings.expect(!read.equals(new Object()), () -> "is equal to any object");
        }
    }

    private void accessors(Findings findings) {
        for (Property property : model.shape().properties()) {
            String what = "`" + property.name() + "`: the type of its accessor";
            findings.equal(
                    types.ofAccessor(property),
                    model.accessor(property)
                            .map(method -> method.getGenericReturnType().getTypeName())
                            .orElse("none"),
                    what);
            boolean asks = property.isStrict() || property.isContainer();
            exists(findings, asks, model.presence(property), "`" + property.name() + "`: whether one can ask for it");
            exists(
                    findings,
                    property.isNullable(),
                    model.nullness(property),
                    "`" + property.name() + "`: whether one can ask for null");
        }
        findings.equal(List.of(), List.copyOf(model.surplus()), "accessors of no property of the document");
    }

    private static void exists(Findings findings, boolean expected, Optional<Method> method, String what) {
        findings.equal(expected, method.isPresent(), what);
    }

    private void meanings(Findings findings) {
        for (ObjectNode example : examples) {
            JsonModel read = model.read(example);
            for (Property property : model.shape().properties()) {
                findings.trying("`" + property.name() + "`", () -> meaning(findings, read, property, example));
            }
            findings.equal("{}", Calls.call(read, "additionalProperties").toString(), "unknown properties");
        }
        model.shape().properties().stream()
                .filter(property -> property.shape() instanceof Enumeration)
                .forEach(property -> everyValue(findings, property));
    }

    private void meaning(Findings findings, JsonModel read, Property property, ObjectNode example) {
        JsonPointer at = JsonPointer.empty().appendProperty(property.name());
        new Meaning(findings).check(at, property.shape(), example.path(property.name()), model.content(read, property));
        model.presence(property)
                .ifPresent(method -> findings.equal(true, Calls.invoke(method, read), at + ": " + method.getName()));
        model.nullness(property)
                .ifPresent(method -> findings.equal(false, Calls.invoke(method, read), at + ": " + method.getName()));
    }

    private void everyValue(Findings findings, Property property) {
        JsonPointer at = JsonPointer.empty().appendProperty(property.name());
        for (String value : ((Enumeration) property.shape()).values()) {
            ObjectNode body = Json.with(examples.get(0), property.name(), TextNode.valueOf(value));
            body.retain(property.name());
            findings.trying(
                    at + " " + value,
                    () -> new Meaning(findings)
                            .check(
                                    at,
                                    property.shape(),
                                    body.path(property.name()),
                                    model.content(model.read(body), property)));
        }
    }
}
