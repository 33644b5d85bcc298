package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the idempotency key of a keyed operation is sent. Core makes one where the caller gives none, so nobody has to. */
final class IdempotencyKey {
    static final String FIELD = "x-idempotency-field";
    static final String HEADER = "x-idempotency-header";
    static final String NOTE =
            "Left out, the operation that sends it has the SDK make one: a UUID that sorts by the time it was made.";

    private IdempotencyKey() {}

    /** A property of the body or a field of the form; null where there is none. */
    static @Nullable String field(Operation operation) {
        return Calls.extension(operation, FIELD) instanceof String name ? name : null;
    }

    static @Nullable String header(Operation operation) {
        return Calls.extension(operation, HEADER) instanceof String name ? name : null;
    }

    static boolean isKeyed(Operation operation) {
        return Calls.safety(operation) == Safety.KEYED;
    }

    /** Whether core makes a value for this field of the form of the operation. */
    static boolean isMadeField(Endpoint endpoint, String name) {
        return isKeyed(endpoint.operation()) && name.equals(field(endpoint.operation()));
    }

    /** Whether core makes a value for this header of the operation. */
    static boolean isMadeHeader(Endpoint endpoint, String name) {
        return isKeyed(endpoint.operation()) && name.equalsIgnoreCase(header(endpoint.operation()));
    }

    /** By schema of a body its property that core makes a value for: every operation that sends the schema is keyed by it. */
    static Map<String, String> made(Document document) {
        Map<String, String> made = new LinkedHashMap<>();
        for (Endpoint endpoint : document.endpoints()) {
            String body = DryRun.body(endpoint, document);
            String field = field(endpoint.operation());
            if (body != null && field != null) {
                made.put(body, field);
            }
        }
        Reachable reachable = new Reachable(document);
        for (Endpoint endpoint : document.endpoints()) {
            String body = DryRun.body(endpoint, document);
            for (String sent : reachable.sentBy(endpoint)) {
                String field = made.get(sent);
                if (field != null && !(sent.equals(body) && isMadeField(endpoint, field))) {
                    made.remove(sent);
                }
            }
        }
        return made;
    }
}
