package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules for {@code x-irreversible}, but for the operation it names. */
final class IrreversibleRules {
    private static final String EXTENSION = "x-irreversible";
    private static final Set<String> MEMBERS = Set.of("quantity", "account", "dryRun", "dryRunIgnores", "watch");

    private final Document document;
    private final Answers answers;
    private final ReconcileRules reads;
    private final BodyPointers pointers;
    private final Problems problems;

    IrreversibleRules(Document document, Answers answers, ReconcileRules reads, Problems problems) {
        this.document = document;
        this.answers = answers;
        this.reads = reads;
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
        RequestBody body = document.body(endpoint.operation());
        problems.addIf(
                body != null
                        && Document.contents(body.getContent()).keySet().stream()
                                .anyMatch(type -> type.startsWith("multipart/")),
                place,
                "stands at one that sends parts, which cannot be planned");
        leads(endpoint, told, "quantity", place);
        String account = String.valueOf(told.get("account"));
        if (account.startsWith("{")) {
            boolean known = endpoint.parametersIn("path").stream()
                    .anyMatch(parameter -> account.equals("{" + parameter.getName() + "}"));
            problems.addIf(!known, place, "has `account: " + account + "`, which is no path parameter");
        } else {
            leads(endpoint, told, "account", place);
        }
        String id = String.valueOf(told.get("dryRun"));
        Endpoint dryRun = document.endpoint(id).orElse(null);
        if (dryRun != null) {
            rehearses(endpoint, dryRun, place);
        }
        ignores(told.get("dryRunIgnores"), dryRun, place);
        Watch.told(told).forEach(watch -> watches(endpoint, watch, place));
    }

    /** What plans a call hands the same arguments to both, in the same class. */
    private void rehearses(Endpoint endpoint, Endpoint dryRun, String place) {
        problems.addIf(
                Calls.safety(dryRun.operation()) != Safety.READ,
                place,
                "has `dryRun: " + dryRun.id() + "`, whose `x-safety` is not read: a plan must not act");
        if (dryRun.rehearsed() != null && dryRun.rehearsed().id().equals(endpoint.id())) {
            return;
        }
        String said = "has `dryRun: " + dryRun.id() + "`, which ";
        problems.addIf(!dryRun.tag().equals(endpoint.tag()), place, said + "has another tag");
        problems.addIf(!arguments(dryRun).equals(arguments(endpoint)), place, said + "takes other arguments");
        problems.addIf(
                dryRun.parameters().stream().anyMatch(each -> !"path".equals(each.getIn())),
                place,
                said + "takes more than a path and a body: mark the operation `" + DryRun.EXTENSION + "` instead");
    }

    private List<String> arguments(Endpoint endpoint) {
        List<String> arguments = new ArrayList<>();
        endpoint.parameters().forEach(each -> arguments.add(each.getIn() + " " + each.getName()));
        arguments.add(String.valueOf(DryRun.body(endpoint, document)));
        return arguments;
    }

    private void ignores(@Nullable Object told, @Nullable Endpoint dryRun, String place) {
        if (told == null) {
            return;
        }
        if (dryRun == null || !(told instanceof List<?> ignored)) {
            problems.add(place, "has a `dryRunIgnores` that is no list, or without `dryRun`");
            return;
        }
        Schema<?> answer =
                answers.json(dryRun.operation()).values().stream().findFirst().orElse(null);
        for (Object pointer : ignored) {
            problems.addIf(
                    !pointers.leads(answer, String.valueOf(pointer)),
                    place,
                    "has `dryRunIgnores: " + pointer + "`, which leads to no property of what `" + dryRun.id()
                            + "` answers");
        }
    }

    private void watches(Endpoint endpoint, Object given, String place) {
        Watch watch = Watch.of(given);
        if (watch == null || !(given instanceof Map<?, ?> told) || !Watch.MEMBERS.containsAll(told.keySet())) {
            problems.add(
                    place,
                    "has a `watch` that is not made of `operation`, `parameters`, `items`, `key`, `from`, `compare`, `filter`");
            return;
        }
        Endpoint read = document.endpoint(watch.operation()).orElse(null);
        if (read == null || Calls.safety(read.operation()) != Safety.READ) {
            problems.add(place, "watches `" + watch.operation() + "`, which is no operation that reads");
            return;
        }
        reads.parameters(endpoint, read, watch.parameters(), place);
        boolean asksForOne = watch.filter() != null && pointers.leads(read, "/" + BodyPointers.escaped(watch.filter()));
        problems.addIf(
                !asksForOne && (watch.filter() != null || document.body(read.operation()) != null),
                place,
                "watches `" + read.id() + "`, but has no `filter` that is a property of its body");
        if (watch.from().startsWith("{")) {
            reads.from(endpoint, watch.from(), "has `from: " + watch.from() + "`, ", place);
        } else {
            problems.addIf(
                    !pointers.leads(endpoint, watch.from()),
                    place,
                    "has `from: " + watch.from() + "`, which leads to no property of the body");
        }
        Schema<?> answer =
                answers.json(read.operation()).values().stream().findFirst().orElse(null);
        for (String pointer :
                Stream.concat(Stream.of(watch.key()), watch.compare().stream()).toList()) {
            problems.addIf(
                    !pointers.leads(answer, watch.items() + "/*" + pointer)
                            && !(watch.items().isEmpty() && pointers.leads(answer, pointer)),
                    place,
                    "watches `" + pointer + "`, which no item of what `" + read.id() + "` answers has");
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
