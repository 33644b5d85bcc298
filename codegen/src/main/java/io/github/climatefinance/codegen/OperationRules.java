package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for operations. */
final class OperationRules {
    private final Document document;
    private final Problems problems;
    private final SchemaRules schemas;
    private final ArgumentRules arguments;
    private final PagingRules paging;
    private final DryRunRules dryRuns;
    private final IrreversibleRules irreversibles;
    private final KeyRules keys;
    private final ReconcileRules reconciles;
    private final Answers answers;

    OperationRules(Document document, Problems problems) {
        Types types = new Types(document, "");
        this.document = document;
        this.problems = problems;
        this.schemas = new SchemaRules(document, problems);
        this.arguments = new ArgumentRules(document, problems);
        this.paging = new PagingRules(document, types, problems);
        this.dryRuns = new DryRunRules(document, problems);
        this.keys = new KeyRules(document, problems);
        this.reconciles = new ReconcileRules(document, types, problems);
        this.answers = new Answers(document, types);
        this.irreversibles = new IrreversibleRules(document, answers, reconciles, problems);
    }

    void check() {
        Map<String, String> methods = new LinkedHashMap<>();
        Map<String, String> tags = new LinkedHashMap<>();
        Map<String, Endpoint> ids = new LinkedHashMap<>();
        for (Endpoint endpoint : document.endpoints()) {
            String place = place(endpoint);
            names(endpoint, place, ids);
            if (!endpoint.tag().isEmpty()) {
                String group = ApiFiles.groupName(endpoint.tag());
                String before = tags.putIfAbsent(group, endpoint.tag());
                problems.addIf(
                        before != null && !before.equals(endpoint.tag()),
                        place,
                        "has the tag `" + endpoint.tag() + "`, which needs the Java name of `" + before + "`");
                methods(endpoint, group, place, methods);
            }
            facts(endpoint.operation(), place);
            if (endpoint.rehearsed() == null) {
                arguments.check(endpoint, place);
                answers(endpoint.operation(), place);
                paging.check(endpoint, place);
                dryRuns.check(endpoint, place);
                irreversibles.check(endpoint, place);
                keys.check(endpoint, place);
                reconciles.check(endpoint, place);
            }
        }
        new ClientDefaultRules(document, new Types(document, ""), problems).check(methods);
        for (Endpoint endpoint : document.endpoints()) {
            if (endpoint.rehearsed() == null) {
                references(endpoint, ids.keySet());
            }
        }
    }

    static String place(Endpoint endpoint) {
        return "operation `" + endpoint.id() + "`";
    }

    private void names(Endpoint endpoint, String place, Map<String, Endpoint> ids) {
        String id = endpoint.operation().getOperationId();
        problems.addIf(id == null, place, "has no operationId");
        problems.addIf(
                id != null && !id.matches("[a-z][A-Za-z0-9]*"),
                place,
                "has no method name as operationId: it must be camel case");
        problems.addIf(
                id != null && ids.putIfAbsent(id, endpoint) != null, place, "has the operationId of another one");
        problems.addIf(endpoint.tag().isEmpty(), place, "has no tag");
    }

    private void methods(Endpoint endpoint, String group, String place, Map<String, String> taken) {
        String method = Calls.method(endpoint);
        String stem = JavaNames.stem(method);
        List<String> all = new ArrayList<>(List.of(method, stem + "Async", stem + "WithResponse"));
        if (Pages.told(endpoint) != null) {
            all.add(stem + "All");
        }
        if (Calls.irreversible(endpoint) != null) {
            all.add(Calls.planMethod(endpoint));
        }
        for (String name : all) {
            String before = taken.putIfAbsent(group + "." + name, endpoint.id());
            problems.addIf(
                    before != null,
                    place,
                    "and operation `" + before + "` both need the method `" + name + "` of " + group
                            + ": set another `x-method`");
        }
    }

    private void facts(Operation operation, String place) {
        Object safety = Calls.extension(operation, Safety.EXTENSION);
        problems.addIf(safety == null, place, "has no `x-safety`");
        problems.addIf(safety != null && Safety.of(safety) == null, place, "has the unknown `x-safety` " + safety);
        Object provenance = Calls.extension(operation, Provenance.EXTENSION);
        problems.addIf(provenance == null, place, "has no `x-provenance`");
        problems.addIf(
                provenance != null && Provenance.of(provenance) == null,
                place,
                "has the unknown `x-provenance` " + provenance);
    }

    private void answers(Operation operation, String place) {
        problems.addIf(document.successes(operation).isEmpty(), place, "has no answer with a status of 2xx");
        Set<?> json = Set.copyOf(answers.json(operation).values());
        problems.addIf(json.size() > 1, place, "has different JSON answers: one type must do for all");
        problems.addIf(!json.isEmpty() && answers.hasFile(operation), place, "answers JSON and something else");
        answers.json(operation)
                .forEach((status, schema) -> schemas.inline(schema, "answer " + status + " of " + place));
    }

    private void references(Endpoint endpoint, Set<String> ids) {
        Operation operation = endpoint.operation();
        known(Reconcile.operation(endpoint), Reconcile.EXTENSION, endpoint, ids);
        if (Calls.extension(operation, "x-irreversible") instanceof Map<?, ?> told) {
            known(told.get("dryRun"), "x-irreversible", endpoint, ids);
        }
        Set<String> schemes = document.api().getComponents() == null
                        || document.api().getComponents().getSecuritySchemes() == null
                ? Set.of()
                : document.api().getComponents().getSecuritySchemes().keySet();
        if (operation.getSecurity() != null) {
            for (SecurityRequirement alternative : operation.getSecurity()) {
                alternative.keySet().stream()
                        .filter(name -> !schemes.contains(name))
                        .forEach(name ->
                                problems.add(place(endpoint), "needs the unknown security scheme `" + name + "`"));
            }
        }
    }

    private void known(@Nullable Object id, String extension, Endpoint endpoint, Set<String> ids) {
        problems.addIf(
                id != null && !ids.contains(id.toString()),
                place(endpoint),
                "names the unknown operation `" + id + "` in `" + extension + "`");
    }
}
