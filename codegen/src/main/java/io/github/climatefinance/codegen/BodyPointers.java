package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
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
        List<String> steps = List.of(pointer.split("/", -1));
        return steps.size() > 1 && steps.get(0).isEmpty() && follows(start, steps.subList(1, steps.size()));
    }

    /** In a union, every member must have it. */
    private boolean follows(@Nullable Schema<?> here, List<String> steps) {
        if (here == null || steps.isEmpty()) {
            return here != null;
        }
        Schema<?> target = document.resolve(here);
        if (target.getOneOf() != null) {
            return target.getOneOf().stream().allMatch(member -> follows(member, steps));
        }
        String step = steps.get(0);
        Schema<?> next = step.equals("*")
                ? target.getItems()
                : document.shape(target).properties().get(unescaped(step));
        return follows(next, steps.subList(1, steps.size()));
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
