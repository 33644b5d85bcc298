package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.core.json.JsonModel;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is promised of properties that are secrets. */
final class SecretPromises {
    /** Shorter texts, such as those of booleans, may well stand elsewhere too. */
    private static final int TELLING = 6;

    private final ModelClass model;

    SecretPromises(ModelClass model) {
        this.model = model;
    }

    Stream<Promise> all() {
        return Stream.of(new Promise(model.shape().name(), "never shows a secret", this::hides));
    }

    private void hides(Findings findings) {
        for (ObjectNode body : Examples.full(model.shape())) {
            Set<String> secrets = new TreeSet<>();
            new Walk((shape, object) -> shape.properties().stream()
                            .filter(property -> property.traits().secret())
                            .forEach(property -> collect(object.path(property.name()), secrets)))
                    .over(model.shape(), body);
            JsonModel read = model.read(body);
            String shown = read.toString();
            secrets.forEach(secret -> findings.expect(
                    !shown.contains(secret), () -> "toString shows the secret " + secret + " in " + shown));
            model.shape().properties().stream()
                    .filter(property -> property.traits().secret())
                    .map(Property::name)
                    .forEach(name -> findings.expect(
                            shown.contains(name + "=███"),
                            () -> "toString does not show that `" + name + "` is there"));
        }
    }

    private static void collect(JsonNode value, Set<String> into) {
        if (value.isContainerNode()) {
            value.forEach(element -> collect(element, into));
        } else if (value.asText().length() >= TELLING) {
            into.add(value.asText());
        }
    }
}
