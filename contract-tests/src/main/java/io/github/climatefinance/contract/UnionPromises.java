package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Structure;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is promised of a union. */
final class UnionPromises {
    private static final TextNode TEXT = TextNode.valueOf("Brand_new value");

    private final UnionShape union;
    private final Class<?> type;

    UnionPromises(UnionShape union, Class<?> type) {
        this.union = union;
        this.type = type;
    }

    Stream<Promise> all() {
        String name = union.name();
        return Stream.of(
                new Promise(name, "has its members and the unknown one for variants", this::variants),
                new Promise(name, "reads each member as its class", this::members),
                new Promise(name, "tells its members by their discriminator alone", this::discriminators),
                new Promise(name, "tells its members by the properties that are there", this::presence),
                new Promise(name, "keeps whatever no member fits", this::unknown));
    }

    private void variants(Findings findings) {
        Set<String> expected = new TreeSet<>(Set.of("Unknown" + union.name()));
        union.members().forEach(member -> expected.add(member.name()));
        Set<String> actual = new TreeSet<>();
        Stream.ofNullable(type.getPermittedSubclasses())
                .flatMap(Stream::of)
                .forEach(variant -> actual.add(variant.getSimpleName()));
        findings.equal(expected, actual, "its variants");
    }

    private void members(Findings findings) {
        Examples.members(union).forEach((member, body) -> {
            read(findings, member.name(), body);
            union.signs().mapping().forEach((value, told) -> {
                if (told == member) {
                    read(findings, value, Json.with(body, union.signs().discriminator(), TextNode.valueOf(value)));
                }
            });
        });
    }

    private void discriminators(Findings findings) {
        String name = union.signs().discriminator();
        if (name.isEmpty()) {
            return;
        }
        for (ObjectNode body : Examples.members(union).values()) {
            read(findings, "without `" + name + "`", Json.without(body, name));
            for (JsonNode wrong : List.of(TEXT, NullNode.instance, body.arrayNode(), body.numberNode(17))) {
                // A member whose own property cannot be what was sent is a question of that member.
                ObjectNode changed = Json.with(body, name, wrong);
                if (wrong.isTextual() || wrong.isNull() || union.choose(changed).isEmpty()) {
                    read(findings, "with `" + name + "` " + wrong, changed);
                }
            }
        }
    }

    private void presence(Findings findings) {
        Set<String> telling = new TreeSet<>();
        union.signs().presence().values().forEach(telling::addAll);
        for (ObjectNode member : Examples.members(union).values()) {
            ObjectNode body = Json.without(member, union.signs().discriminator());
            body.fieldNames().forEachRemaining(telling::add);
            for (String name : telling) {
                read(findings, "without `" + name + "`", Json.without(body, name));
                read(findings, "with `" + name + "` null", Json.with(body, name, NullNode.instance));
            }
            read(findings, "with a new property", Json.with(body, "brandNew", TEXT));
            read(findings, "with a new property that is null", Json.with(body, "brandNew", NullNode.instance));
        }
    }

    private void unknown(Findings findings) {
        for (String text : List.of("{\"brandNew\":{\"a\":[1.50,null]}}", "{}", "[1,\"Brand_new value\"]", "17.50")) {
            JsonNode body = Json.tree(text);
            read(findings, text, body);
            JsonModel read = Calls.read(type, text);
            SameJson.difference(body, (JsonNode) Calls.call(read, "json"))
                    .ifPresent(difference -> findings.add("the JSON of " + text + ": " + difference));
            findings.expect(!read.toString().contains("rand"), () -> "toString shows what may be a secret: " + read);
        }
        try {
            findings.add("null: expected a DecodingException, but it was read as " + Calls.read(type, "null"));
        } catch (DecodingException e) {
            findings.equal("", e.pointer(), "the pointer for null");
        }
    }

    /** As the class that the document says, which reads the same by itself. */
    private void read(Findings findings, String what, JsonNode body) {
        findings.trying(what, () -> {
            String expected = union.choose(body).map(Structure::name).orElse("Unknown" + union.name());
            JsonModel read = new RoundTrip(type, findings).survives(what, body);
            findings.equal(expected, read.getClass().getSimpleName(), what + ": the class it is read as");
            if (union.choose(body).isPresent()) {
                findings.equal(Calls.read(read.getClass(), body.toString()), read, what + ": read by that class");
            }
        });
    }
}
