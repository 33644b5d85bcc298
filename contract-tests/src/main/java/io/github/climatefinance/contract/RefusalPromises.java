package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.error.DecodingException;
import java.util.List;
import java.util.stream.Stream;

/** What is promised of a body that cannot have been meant. */
final class RefusalPromises {
    private final ModelClass model;
    private final ObjectNode example;

    RefusalPromises(ModelClass model) {
        this.model = model;
        this.example = Examples.plain(model.shape());
    }

    Stream<Promise> all() {
        String name = model.shape().name();
        return Stream.of(
                new Promise(name, "refuses any other wrong type, and says where it stands", this::wrongTypes),
                new Promise(name, "refuses a body that is not one object", this::wrongBodies));
    }

    private void wrongTypes(Findings findings) {
        for (Damage damage : Damage.of(model.shape(), example)) {
            String what = damage.value() + " at " + damage.at();
            String body = Json.with(example, damage.at(), damage.value()).toString();
            findings.trying(
                    what, () -> refuses(findings, what, body, damage.at().toString()));
            findings.trying(what + " by an ObjectMapper", () -> databindRefuses(findings, what, body));
        }
    }

    private void wrongBodies(Findings findings) {
        String whole = example.toString();
        List.of("[]", "17", "null", "\"" + Damage.MARK + "\"", "")
                .forEach(body -> findings.trying(body, () -> refuses(findings, "the body `" + body + "`", body, "")));
        List.of(whole.substring(0, whole.length() - 1), whole + "{}", whole + "x")
                .forEach(body -> findings.trying("a cut or longer body", () -> refuses(findings, body, body)));
    }

    private void refuses(Findings findings, String what, String body, String pointer) {
        try {
            findings.add(what + ": expected a DecodingException, but it was read as " + model.read(body));
        } catch (DecodingException e) {
            String message = String.valueOf(e.getMessage());
            findings.equal(pointer, e.pointer(), what + ": the pointer of the exception");
            findings.expect(message.contains(pointer), () -> what + ": no pointer in the message: " + message);
            findings.expect(!message.contains(Damage.MARK), () -> what + ": the value is in the message: " + message);
        }
    }

    private void refuses(Findings findings, String what, String body) {
        try {
            findings.add(what + ": expected a DecodingException, but it was read as " + model.read(body));
        } catch (DecodingException e) {
            findings.expect(e.getMessage() != null, () -> what + ": nothing is said");
        }
    }

    private void databindRefuses(Findings findings, String what, String body) {
        try {
            findings.add(what + ": an ObjectMapper read it as " + Calls.databind(model.type(), body));
        } catch (JsonProcessingException e) {
            findings.expect(
                    e.getCause() instanceof DecodingException,
                    () -> what + ": an ObjectMapper says something else, " + e.getMessage());
        }
    }
}
