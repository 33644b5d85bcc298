package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonModel;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is promised of a model whose body lacks a property or says null where it should be. */
final class AbsencePromises {
    private final ModelClass model;
    private final ObjectNode example;

    AbsencePromises(ModelClass model) {
        this.model = model;
        this.example = Examples.plain(model.shape());
    }

    Stream<Promise> all() {
        String name = model.shape().name();
        return Stream.of(
                new Promise(name, "lacks only the property that is missing", this::missing),
                new Promise(name, "tells null from missing", this::nulls),
                new Promise(
                        name,
                        "reads an object with nothing in it",
                        findings -> new RoundTrip(model.type(), findings).survives("{}", example.objectNode())));
    }

    private void missing(Findings findings) {
        JsonModel whole = model.read(example);
        for (Property property : model.shape().properties()) {
            String what = "without `" + property.name() + "`";
            findings.trying(what, () -> {
                JsonModel read =
                        new RoundTrip(model.type(), findings).survives(what, Json.without(example, property.name()));
                differs(findings, what, read, whole, property);
                lacks(findings, what, read, property);
                isNull(findings, what, read, property, false);
            });
        }
    }

    private void nulls(Findings findings) {
        JsonModel whole = model.read(example);
        for (Property property : model.shape().properties()) {
            String what = "with `" + property.name() + "` null";
            findings.trying(what, () -> {
                JsonModel read = new RoundTrip(model.type(), findings)
                        .survives(what, Json.with(example, property.name(), NullNode.instance));
                differs(findings, what, read, whole, property);
                lacks(findings, what, read, property);
                isNull(findings, what, read, property, true);
                JsonModel missing = model.read(Json.without(example, property.name()));
                findings.expect(!read.equals(missing), () -> what + ": is equal to one without it");
            });
        }
    }

    private void lacks(Findings findings, String what, JsonModel read, Property property) {
        model.presence(property)
                .ifPresent(method -> findings.equal(false, Calls.invoke(method, read), what + ": " + method.getName()));
        if (!property.isStrict()) {
            findings.expect(isEmpty(model.value(read, property)), () -> what + ": its accessor gives a value");
            return;
        }
        try {
            Object value = model.value(read, property);
            findings.add(what + ": expected its accessor to throw a DecodingException, but it gave " + value);
        } catch (DecodingException e) {
            String message = String.valueOf(e.getMessage());
            findings.expect(
                    message.contains("`" + property.name() + "`")
                            && message.contains(model.type().getSimpleName()),
                    () -> what + ": expected model and property in the message, but it is: " + message);
            findings.equal(
                    JsonPointer.empty().appendProperty(property.name()).toString(),
                    e.pointer(),
                    what + ": the pointer of the exception");
        }
    }

    private void isNull(Findings findings, String what, JsonModel read, Property property, boolean expected) {
        if (property.isNullable()) {
            findings.equal(expected, model.isNull(read, property), what + ": whether it is null");
        }
    }

    /** In this property only. */
    private void differs(Findings findings, String what, JsonModel read, JsonModel whole, Property missing) {
        findings.expect(!read.equals(whole), () -> what + ": is equal to one that has `" + missing.name() + "`");
        for (Property property : model.shape().properties()) {
            if (!property.equals(missing)) {
                findings.equal(
                        model.value(whole, property),
                        model.value(read, property),
                        what + ": `" + property.name() + "`");
            }
        }
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        return value instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) value).isEmpty();
    }
}
