package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Follows JSON pointers into the schemas of bodies. */
final class BodyPointers {
    private final Document document;

    BodyPointers(Document document) {
        this.document = document;
    }

    /** A step of a pointer is the name of a property, or {@code *} for every element of a list. */
    boolean leads(Endpoint endpoint, String pointer) {
        return leads(body(endpoint), pointer);
    }

    /** Like {@link #leads(Endpoint, String)}, from another schema; null leads nowhere. */
    boolean leads(@Nullable Schema<?> start, String pointer) {
        Schema<?> here = start;
        String[] steps = pointer.split("/", -1);
        for (int at = 1; at < steps.length && here != null; at++) {
            Schema<?> target = document.resolve(here);
            here = steps[at].equals("*")
                    ? target.getItems()
                    : document.shape(target).properties().get(unescaped(steps[at]));
        }
        return here != null && steps.length > 1 && steps[0].isEmpty();
    }

    private @Nullable Schema<?> body(Endpoint endpoint) {
        RequestBody body = document.body(endpoint.operation());
        return body == null
                ? null
                : Document.contents(body.getContent()).values().stream()
                        .findFirst()
                        .orElse(null);
    }

    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
