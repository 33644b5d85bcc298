package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;

/** Rules for {@code x-idempotency-field} and {@code x-idempotency-header}. */
final class KeyRules {
    private final Document document;
    private final Problems problems;

    KeyRules(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check(Endpoint endpoint, String place) {
        Operation operation = endpoint.operation();
        String field = IdempotencyKey.field(operation);
        String header = IdempotencyKey.header(operation);
        problems.addIf(
                Safety.of(Calls.extension(operation, Safety.EXTENSION)) == Safety.KEYED
                        && field == null
                        && header == null,
                place,
                "is keyed, but has neither `x-idempotency-field` nor `x-idempotency-header`");
        problems.addIf(
                field != null && header != null,
                place,
                "has `x-idempotency-field` and `x-idempotency-header`: leave the one that the provider goes by");
        if (field != null) {
            field(operation, field, place);
        }
    }

    private void field(Operation operation, String field, String place) {
        String said = "has `x-idempotency-field: " + field + "`, which is ";
        RequestBody body = document.body(operation);
        Map<String, Schema<?>> contents = body == null ? Map.of() : Document.contents(body.getContent());
        problems.addIf(
                contents.containsKey(RequestBodies.MULTIPART), place, said + "not looked for in a multipart body");
        Schema<?> whole = contents.values().stream().findFirst().orElse(null);
        Schema<?> property = whole == null
                ? null
                : document.shape(document.resolve(whole)).properties().get(field);
        if (property == null) {
            problems.add(place, said + "no property of its body");
            return;
        }
        String type = String.valueOf(document.resolve(property).getType());
        problems.addIf(!type.equals("string"), place, said + "of type " + type + ": a key is text");
    }
}
