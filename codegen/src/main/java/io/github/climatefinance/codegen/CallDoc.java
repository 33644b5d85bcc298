package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.List;

/** What the Javadoc of a method says before its tags. */
final class CallDoc {
    private CallDoc() {}

    /**
     * The lines for one form of the method.
     *
     * @param link types of the arguments of that form
     */
    static List<String> of(Endpoint endpoint, String link) {
        Operation operation = endpoint.operation();
        Endpoint acting = endpoint.rehearsed();
        List<String> paragraphs = new ArrayList<>();
        if (acting == null) {
            String summary = operation.getSummary() == null ? "Calls `" + endpoint.id() + "`." : operation.getSummary();
            paragraphs.addAll(Javadoc.paragraphs(summary.endsWith(".") ? summary : summary + "."));
            paragraphs.addAll(Javadoc.paragraphs(operation.getDescription()));
        } else {
            paragraphs.add("Only has the provider validate what " + link(Calls.method(acting), link)
                    + " would do: nothing is executed, and identifiers in the answer mean nothing.");
        }
        String undone = settled(endpoint)
                + (Calls.irreversible(endpoint) == null
                        ? ""
                        : " What it does cannot be undone: " + link(Calls.planMethod(endpoint), link)
                                + " has it looked at before.");
        paragraphs.add(Calls.safety(operation).sentence() + undone);
        paragraphs.addAll(ClientDefaults.sentences(endpoint));
        DryRun dryRun = DryRun.of(operation);
        if (dryRun != null) {
            paragraphs.add("To have it validated first, with nothing executed, call "
                    + link(JavaNames.member(dryRun.method()), link) + ".");
        }
        String note =
                Provenance.of(operation.getExtensions(), Provenance.DOCUMENTED).note();
        if (!note.isEmpty()) {
            paragraphs.add(note);
        }
        return Javadoc.lines(paragraphs);
    }

    /** The lines for one form of the method that plans. */
    static List<String> ofPlan(Endpoint endpoint, String link, boolean rehearsed) {
        List<String> reads = Watch.of(endpoint).stream()
                .map(watch -> "{@code " + watch.operation() + "}")
                .distinct()
                .toList();
        return Javadoc.lines(
                List.of("Plans what " + link(Calls.method(endpoint), link) + " would send, and does not send it. "
                        + (rehearsed
                                ? "The provider's dry run has passed it, and passes it again when it is executed."
                                : "The provider has no dry run of it.")
                        + (reads.isEmpty()
                                ? ""
                                : " What " + String.join(" and ", reads)
                                        + (reads.size() == 1 ? " shows" : " show")
                                        + " of it must be the same when it is executed.")));
    }

    private static String settled(Endpoint endpoint) {
        return Reconcile.settles(endpoint)
                ? " A conflict (409) that a repeat meets is settled by {@code " + Reconcile.operation(endpoint) + "}."
                : "";
    }

    private static String link(String method, String types) {
        return "{@link #" + method + "(" + types + ")}";
    }
}
