package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Scalar;
import io.github.climatefinance.core.json.JsonModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is promised of a model whose body has what the document does not know, but could have meant. */
final class SurprisePromises {
    private static final String TEXT = "Brand_new value";
    private static final JsonNode TREE =
            Json.tree("{\"a\":[1.50,12345678901234567890.1234567890,{\"b\":null}],\"volume\":true,\"type\":[]}");

    private final ModelClass model;
    private final ObjectNode example;

    SurprisePromises(ModelClass model) {
        this.model = model;
        this.example = Examples.plain(model.shape());
    }

    Stream<Promise> all() {
        String name = model.shape().name();
        return Stream.of(
                new Promise(name, "keeps properties it does not know, at every level", this::unknownProperties),
                new Promise(name, "keeps enumeration values it does not know", this::unknownValues),
                new Promise(name, "reads numbers sent as strings and strings sent as numbers", this::otherSpelling));
    }

    private void unknownProperties(Findings findings) {
        for (ObjectNode body : Examples.full(model.shape())) {
            new Walk((shape, object) -> {
                        object.put("brandNew", TEXT).putNull("brandNewNull");
                        object.set("brand-new tree", TREE);
                    })
                    .over(model.shape(), body);

            JsonModel read = new RoundTrip(model.type(), findings).survives("with unknown properties", body);

            Map<?, ?> unknown = (Map<?, ?>) Calls.call(read, "additionalProperties");
            findings.equal("[brandNew, brand-new tree]", unknown.keySet().toString(), "names of unknown properties");
            findings.equal(TextNode.valueOf(TEXT), unknown.get("brandNew"), "the unknown text");
            SameJson.difference(
                            TREE,
                            Optional.ofNullable((JsonNode) unknown.get("brand-new tree"))
                                    .orElse(example.missingNode()))
                    .ifPresent(difference -> findings.add("the unknown tree: " + difference));
            findings.expect(
                    !read.toString().contains(TEXT), () -> "toString shows an unknown value, which may be a secret");
        }
    }

    private void unknownValues(Findings findings) {
        for (Spot spot : Spot.of(model.shape(), example)) {
            if (spot.shape() instanceof Enumeration) {
                String what = "with an unknown value at " + spot.at();
                ObjectNode body = Json.with(example, spot.at(), TextNode.valueOf(TEXT));
                findings.trying(what, () -> {
                    JsonModel read = new RoundTrip(model.type(), findings).survives(what, body);
                    String name = spot.property().name();
                    new Meaning(findings)
                            .check(
                                    JsonPointer.empty().appendProperty(name),
                                    spot.property().shape(),
                                    body.path(name),
                                    model.content(read, spot.property()));
                });
            }
        }
    }

    private void otherSpelling(Findings findings) {
        DecimalNode number = DecimalNode.valueOf(new BigDecimal("42.50"));
        for (Spot spot : Spot.of(model.shape(), example)) {
            if (spot.shape() == Scalar.TEXT || spot.shape() == Scalar.DECIMAL_TEXT) {
                same(
                        findings,
                        "a number for the string at " + spot.at(),
                        Json.with(example, spot.at(), TextNode.valueOf("42.50")),
                        Json.with(example, spot.at(), number));
            } else if (spot.shape() instanceof Scalar scalar && scalar.isNumber()) {
                String text = example.at(spot.at()).decimalValue().toPlainString();
                same(
                        findings,
                        "a string for the number at " + spot.at(),
                        example,
                        Json.with(example, spot.at(), TextNode.valueOf(text)));
            }
        }
    }

    private void same(Findings findings, String what, ObjectNode usual, ObjectNode other) {
        findings.trying(what, () -> {
            JsonModel expected = model.read(usual);
            JsonModel actual = model.read(other);
            findings.expect(
                    expected.equals(actual), () -> what + ": expected " + expected + ", but was read as " + actual);
            findings.equal(expected.toJson(), actual.toJson(), what + ": what is written back");
        });
    }
}
