package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Set;

/** Rules for {@code x-dry-run}. */
final class DryRunRules {
    private final Document document;
    private final Problems problems;

    DryRunRules(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check(Endpoint endpoint, String operation) {
        Object given = Calls.extension(endpoint.operation(), DryRun.EXTENSION);
        if (given == null) {
            return;
        }
        String place = "`" + DryRun.EXTENSION + "` of " + operation;
        if (!(given instanceof Map<?, ?> members)) {
            problems.add(place, "is no object");
            return;
        }
        members.keySet().stream()
                .filter(member -> !DryRun.MEMBERS.contains(String.valueOf(member)))
                .forEach(member -> problems.add(place, "has the unknown member `" + member + "`"));
        DryRun.MEMBERS.stream()
                .sorted()
                .filter(member -> members.get(member) == null)
                .forEach(member -> problems.add(place, "has no `" + member + "`"));
        DryRun told = DryRun.of(endpoint.operation());
        if (told != null) {
            body(endpoint, told, place);
        }
    }

    private void body(Endpoint endpoint, DryRun told, String place) {
        String name = DryRun.body(endpoint, document);
        Schema<?> schema = name == null ? null : document.component(name);
        if (name == null || schema == null || document.kind(name) != SchemaKind.OBJECT) {
            problems.add(place, "stands at an operation whose body is no named object sent as JSON");
            return;
        }
        Schema<?> property = document.shape(schema).properties().get(told.property());
        String said = "has `property: " + told.property() + "`, which ";
        if (property == null) {
            problems.add(place, said + "`" + name + "` does not have");
            return;
        }
        String type = String.valueOf(document.resolve(property).getType());
        problems.addIf(!type.equals("boolean"), place, said + "is of type " + type);
        document.endpoints().forEach(other -> shared(other, name, told.property(), place));
    }

    /** Whatever else sends the schema could not set the property, as the class has no place for it. */
    private void shared(Endpoint other, String name, String property, String place) {
        DryRun same = DryRun.of(
                other.rehearsed() == null
                        ? other.operation()
                        : other.rehearsed().operation());
        boolean decides = same != null && same.property().equals(property) && name.equals(DryRun.body(other, document));
        Set<String> sent = new Reachable(document).sentBy(other);
        problems.addIf(
                !decides && sent.contains(name),
                place,
                "decides `" + property + "` of `" + name + "`, which operation `" + other.id()
                        + "` sends without deciding it: give that one a schema of its own");
    }
}
