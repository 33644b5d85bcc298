package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import java.util.Map;
import java.util.Set;

/** Rules for {@code x-irreversible}, but for the operation it names. */
final class IrreversibleRules {
    private static final String EXTENSION = "x-irreversible";
    private static final Set<String> MEMBERS = Set.of("quantity", "account", "dryRun");

    private final BodyPointers pointers;
    private final Problems problems;

    IrreversibleRules(Document document, Problems problems) {
        this.pointers = new BodyPointers(document);
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
                pointer != null && !pointers.leads(endpoint, pointer.toString()),
                place,
                "has `" + member + ": " + pointer + "`, which leads to no property of the body");
    }
}
