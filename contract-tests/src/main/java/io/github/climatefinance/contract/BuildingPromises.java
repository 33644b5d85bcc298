package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.core.json.JsonModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is promised of builders. */
final class BuildingPromises {
    private static final TextNode TEXT = TextNode.valueOf("Brand-new");

    private final ModelClass model;
    private final ObjectNode example;

    BuildingPromises(ModelClass model) {
        this.model = model;
        this.example = buildable(Examples.plain(model.shape())).get(0);
    }

    /** What a builder would make of the body: one for each property of which it takes only one. */
    private List<ObjectNode> buildable(ObjectNode body) {
        List<String> choice = model.shape().choice();
        return choice.isEmpty()
                ? List.of(body)
                : choice.stream()
                        .map(chosen -> body.deepCopy()
                                .remove(choice.stream()
                                        .filter(other -> !other.equals(chosen))
                                        .toList()))
                        .toList();
    }

    Stream<Promise> all() {
        String name = model.shape().name();
        return Stream.of(
                new Promise(name, "builds what it has read", this::builds),
                new Promise(name, "builds copies of lists and maps, which nobody else can change", this::copies),
                new Promise(name, "builds nulls and unknown properties", this::buildsExtras),
                new Promise(
                        name, "refuses to build without what is required, and without nothing else", this::refuses));
    }

    private void builds(Findings findings) {
        Examples.full(model.shape()).stream()
                .flatMap(body -> buildable(body).stream())
                .forEach(body -> builds(body, findings));
    }

    private void builds(ObjectNode body, Findings findings) {
        JsonModel read = model.read(body);
        findings.equal(read, model.build(Calls.call(read, "toBuilder")), "a copy by toBuilder");
        findings.equal(
                read,
                model.build(filled(read, property -> body.has(property.name()))),
                "a copy by builder and every setter");
    }

    private Object filled(JsonModel from, Predicate<Property> which) {
        Object builder = model.builder();
        model.shape().properties().stream()
                .filter(which)
                .forEach(property -> model.set(builder, property, model.content(from, property)));
        return builder;
    }

    private void copies(Findings findings) {
        JsonModel read = model.read(example);
        Object builder = Calls.call(read, "toBuilder");
        List<Object> given = new ArrayList<>();
        model.shape().properties().stream().filter(Property::isContainer).forEach(property -> {
            Object copy = changeable(model.content(read, property));
            given.add(copy);
            model.set(builder, property, copy);
        });
        JsonModel built = model.build(builder);
        given.forEach(BuildingPromises::empty);
        findings.equal(read, built, "what was built, after the lists and maps given to the builder were emptied");
    }

    private static Object changeable(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(
                    list.stream().map(BuildingPromises::changeable).toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, each) -> copy.put(name, each == null ? null : changeable(each)));
            return copy;
        }
        return value;
    }

    private static void empty(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(BuildingPromises::empty);
            list.clear();
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(BuildingPromises::empty);
            map.clear();
        }
    }

    private void buildsExtras(Findings findings) {
        JsonModel read = model.read(example);
        model.shape().properties().stream()
                .filter(Property::isNullable)
                .forEach(property -> findings.trying(
                        "`" + property.name() + "` as null", () -> buildsNull(findings, read, property)));
        Object builder = Calls.call(read, "toBuilder");
        JsonModel one = more(builder, "brandNew");
        JsonModel two = more(builder, "brandNewer");
        ObjectNode body = Json.with(example, "brandNew", TEXT);
        findings.equal(model.read(body), one, "with an unknown property");
        findings.equal(model.read(Json.with(body, "brandNewer", TEXT)), two, "with two unknown properties");
        findings.equal(two, model.build(Calls.call(two, "toBuilder")), "a copy with unknown properties");
        findings.equal(model.read(example), read, "the model that copies were made of");
    }

    private JsonModel more(Object builder, String name) {
        Calls.invoke(
                Calls.method(builder.getClass(), "additionalProperty", String.class, JsonNode.class),
                builder,
                name,
                TEXT);
        return model.build(builder);
    }

    private void buildsNull(Findings findings, JsonModel read, Property property) {
        Object builder = Calls.call(read, "toBuilder");
        model.setNull(builder, property);
        JsonModel built = model.build(builder);
        model.set(builder, property, model.content(read, property));
        findings.equal(read, model.build(builder), "with `" + property.name() + "` set to null and set again");
        JsonNode expected = Json.with(example, property.name(), NullNode.instance);
        findings.equal(model.read(expected), built, "with `" + property.name() + "` set to null");
    }

    private void refuses(Findings findings) {
        JsonModel read = model.read(example);
        List<Property> demanded =
                model.shape().properties().stream().filter(Property::isDemanded).toList();
        JsonModel least = model.build(filled(read, property -> demanded.contains(property) || isChosen(property)));
        findings.expect(least.toJson() != null, () -> "nothing but what is required cannot be written");
        for (Property missing : demanded) {
            Object builder = filled(read, property -> !property.equals(missing) && example.has(property.name()));
            findings.trying("without `" + missing.name() + "`", () -> refuses(findings, builder, missing));
        }
        if (!model.shape().choice().isEmpty()) {
            findings.trying("not one of " + model.shape().choice(), () -> refusesAnyOther(findings, read));
        }
    }

    private boolean isChosen(Property property) {
        return model.shape().choice().contains(property.name()) && example.has(property.name());
    }

    private void refusesAnyOther(Findings findings, JsonModel read) {
        JsonModel all = model.read(Examples.plain(model.shape()));
        for (Object builder : List.of(
                filled(read, property -> !isChosen(property) && example.has(property.name())),
                filled(all, property -> true))) {
            try {
                JsonModel built = model.build(builder);
                findings.expect(false, () -> "expected `build()` to refuse, but it built " + built);
            } catch (IllegalArgumentException e) {
                findings.expect(
                        String.valueOf(e.getMessage()).startsWith("exactly one of `"),
                        () -> "what `build()` says is " + e.getMessage());
            }
        }
    }

    private void refuses(Findings findings, Object builder, Property missing) {
        try {
            JsonModel built = model.build(builder);
            // A new builder may know already what can have one value only, such as a discriminator.
            findings.expect(
                    Json.tree(built.toJson()).hasNonNull(missing.name()),
                    () -> "expected `build()` to refuse the absence of `" + missing.name() + "`, but it built "
                            + built);
        } catch (IllegalArgumentException e) {
            findings.equal("`" + missing.name() + "` is required", e.getMessage(), "what `build()` says");
        }
    }
}
