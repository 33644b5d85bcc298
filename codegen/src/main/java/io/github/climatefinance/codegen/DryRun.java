package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-dry-run} tells: an operation that a boolean of its body turns into one that only validates. It becomes
 * two, each of which sets the boolean itself.
 *
 * @param property the boolean, top-level in the body
 * @param operation id of the one that only validates
 * @param method its name in Java
 * @param safety its {@code x-safety}
 */
record DryRun(String property, String operation, String method, String safety) {
    static final String EXTENSION = "x-dry-run";
    static final Set<String> MEMBERS = Set.of("property", "operation", "method", "safety");

    /** Null where there is none, or one that lacks something. */
    static @Nullable DryRun of(Operation operation) {
        return Calls.extension(operation, EXTENSION) instanceof Map<?, ?> told
                        && MEMBERS.stream().allMatch(member -> told.get(member) != null)
                ? new DryRun(
                        text(told, "property"), text(told, "operation"), text(told, "method"), text(told, "safety"))
                : null;
    }

    /** The operation that only validates: as the other, but for its name, its safety and what follows from acting. */
    Endpoint preview(Endpoint acting) {
        Operation from = acting.operation();
        Map<String, Object> extensions = new LinkedHashMap<>(from.getExtensions());
        Set.of(EXTENSION, "x-irreversible", "x-reconcile").forEach(extensions::remove);
        extensions.put("x-method", method);
        extensions.put(Safety.EXTENSION, safety);
        Operation preview = new Operation()
                .operationId(operation)
                .tags(from.getTags())
                .requestBody(from.getRequestBody())
                .responses(from.getResponses())
                .security(from.getSecurity())
                .deprecated(from.getDeprecated());
        preview.setExtensions(extensions);
        return new Endpoint(acting.path(), acting.method(), preview, acting.parameters(), acting);
    }

    /** The schema of the body, or null where that is no named schema sent as JSON. */
    static @Nullable String body(Endpoint endpoint, Document document) {
        RequestBody body = document.body(endpoint.operation());
        if (body == null) {
            return null;
        }
        Map<String, Schema<?>> contents = Document.contents(body.getContent());
        boolean json = contents.size() == 1 && contents.keySet().stream().allMatch(RequestBodies::isJson);
        return json ? Document.reference(contents.values().iterator().next()) : null;
    }

    /** By schema of a body the property that is not the body's to set. */
    static Map<String, String> decided(Document document) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Endpoint endpoint : document.endpoints()) {
            DryRun told = of(endpoint.operation());
            String body = told == null ? null : body(endpoint, document);
            if (told != null && body != null) {
                properties.put(body, told.property());
            }
        }
        return properties;
    }

    private static String text(Map<?, ?> told, String member) {
        return String.valueOf(told.get(member));
    }
}
