package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.json.JsonModel;

/** Reads bodies and writes them back, by the class itself and through an ObjectMapper that nobody configured. */
final class RoundTrip {
    private final Class<?> type;
    private final Findings findings;

    RoundTrip(Class<?> type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    /**
     * Reads the body and expects it to be written back as it came.
     *
     * @param what names the body in findings
     */
    JsonModel survives(String what, JsonNode body) {
        String text = body.toString();
        JsonModel model = Calls.read(type, text);
        String written = model.toJson();
        SameJson.difference(body, Json.tree(written))
                .ifPresent(difference -> findings.add(what + ": is written back otherwise, " + difference));
        same(what + ", read again", model, Calls.read(type, written));
        findings.equal(written, Calls.databind(model), what + ": what an ObjectMapper writes");
        try {
            same(what + ", read by an ObjectMapper", model, Calls.databind(type, text));
        } catch (JsonProcessingException e) {
            findings.add(what + ": an ObjectMapper cannot read it, " + e.getOriginalMessage());
        }
        return model;
    }

    private void same(String what, JsonModel expected, Object actual) {
        findings.expect(expected.equals(actual), () -> what + ": is not equal, " + expected + " and " + actual);
        findings.equal(expected.hashCode(), actual.hashCode(), what + ": the hash code");
        findings.equal(expected.toString(), actual.toString(), what + ": the text of toString");
    }
}
