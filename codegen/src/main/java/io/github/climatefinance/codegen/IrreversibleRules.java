package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for {@code x-irreversible}, but for the operation it names. */
final class IrreversibleRules {
    private static final String EXTENSION = "x-irreversible";
    private static final Set<String> MEMBERS = Set.of("quantity", "account", "dryRun");

    private final Document document;
    private final Problems problems;

    IrreversibleRules(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check(Endpoint endpoint, String operation) {
        Object given = Calls.extension(endpoint.operation(), EXTENSION);
        if (given == null) {
            return;
        }
        String place = "`" + EXTENSION + "` of " + operation;
        if (!(given instanceof Map<?, ?> told)) {
            problems.add(place, "is no object");
            return;
        }
        told.keySet().stream()
                .filter(member -> !MEMBERS.contains(String.valueOf(member)))
                .forEach(member -> problems.add(place, "has the unknown member `" + member + "`"));
        leads(endpoint, told, "quantity", place);
        String account = String.valueOf(told.get("account"));
        if (account.startsWith("{")) {
            boolean known = endpoint.parametersIn("path").stream()
                    .anyMatch(parameter -> account.equals("{" + parameter.getName() + "}"));
            problems.addIf(!known, place, "has `account: " + account + "`, which is no path parameter");
        } else {
            leads(endpoint, told, "account", place);
        }
    }

    private void leads(Endpoint endpoint, Map<?, ?> told, String member, String place) {
        Object pointer = told.get(member);
        problems.addIf(
                pointer != null && !leads(body(endpoint), pointer.toString()),
                place,
                "has `" + member + ": " + pointer + "`, which leads to no property of the body");
    }

    private @Nullable Schema<?> body(Endpoint endpoint) {
        RequestBody body = document.body(endpoint.operation());
        return body == null
                ? null
                : Document.contents(body.getContent()).values().stream()
                        .findFirst()
                        .orElse(null);
    }

    /** A step of a pointer is the name of a property, or {@code *} for every element of a list. */
    private boolean leads(@Nullable Schema<?> start, String pointer) {
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

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
