package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is promised to somebody who watches a model being read. */
final class DriftPromises {
    private final ModelClass model;
    private final ObjectNode example;

    DriftPromises(ModelClass model) {
        this.model = model;
        this.example = Examples.plain(model.shape());
    }

    Stream<Promise> all() {
        String name = model.shape().name();
        return Stream.of(
                new Promise(
                        name,
                        "is seen to be as documented",
                        findings -> findings.equal(Set.of(), seen(example.toString()), "what drifted")),
                new Promise(
                        name,
                        "is seen to lack what is required, and only that",
                        findings -> findings.equal(missing(), seen("{}"), "what drifted")),
                new Promise(
                        name,
                        "is seen to have what is not documented",
                        findings -> findings.equal(
                                Set.of("UNKNOWN_PROPERTY /unheardOf"),
                                seen(Json.with(example, "unheardOf", TextNode.valueOf("x"))
                                        .toString()),
                                "what drifted")));
    }

    private Set<String> missing() {
        return model.shape().properties().stream()
                .filter(Property::isStrict)
                .map(property -> "MISSING_PROPERTY " + JsonPointer.empty().appendProperty(property.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the object itself: in the depths, examples end with empty objects. */
    private Set<String> seen(String json) {
        Set<String> seen = new TreeSet<>();
        try {
            JsonDocument.read(
                    codec(),
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                    (kind, pointer, detail) -> {
                        if (pointer.lastIndexOf('/') == 0) {
                            seen.add(kind + " " + pointer);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private JsonCodec<?> codec() {
        try {
            Class<?> codec = Class.forName(
                    model.type().getName() + "$Codec", true, model.type().getClassLoader());
            return (JsonCodec<?>) codec.getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
