package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.github.climatefinance.codegen.Document.Shape;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for {@code x-reconcile}, but for the operation it names. */
final class ReconcileRules {
    private static final Set<String> MEMBERS = Set.of("operation", "parameters", "key", "created", Reconcile.SETTLES);

    private final Document document;
    private final Reconcile reconcile;
    private final BodyPointers pointers;
    private final Problems problems;

    ReconcileRules(Document document, Types types, Problems problems) {
        this.document = document;
        this.reconcile = new Reconcile(document, types);
        this.pointers = new BodyPointers(document);
        this.problems = problems;
    }

    void check(Endpoint endpoint, String operation) {
        if (!(Calls.extension(endpoint.operation(), Reconcile.EXTENSION) instanceof Map<?, ?> told)) {
            return;
        }
        String place = "`" + Reconcile.EXTENSION + "` of " + operation;
        told.keySet().stream()
                .filter(member -> !MEMBERS.contains(String.valueOf(member)))
                .forEach(member -> problems.add(place, "has the unknown member `" + member + "`"));
        problems.addIf(told.get("operation") == null, place, "has no `operation`");
        problems.addIf(
                told.get("parameters") != null && Reconcile.parameters(endpoint) == null,
                place,
                "has `parameters` that are no object");
        settlingTime(endpoint, place);
        Endpoint read = reconcile.read(endpoint);
        Map<String, String> parameters = Reconcile.parameters(endpoint);
        if (read == null || parameters == null) {
            return;
        }
        parameters(endpoint, read, parameters, place);
        if (Reconcile.settles(endpoint)) {
            settles(endpoint, read, place);
        }
    }

    /** Whether each parameter of a read comes from somewhere. */
    void parameters(Endpoint endpoint, Endpoint read, Map<String, String> parameters, String place) {
        parameters.forEach((name, from) -> parameter(endpoint, read, name, from, place));
        read.parameters().stream()
                .filter(each -> Boolean.TRUE.equals(each.getRequired()) && !isOfTheClient(each))
                .filter(each -> !parameters.containsKey(each.getName()))
                .forEach(each -> problems.add(
                        place,
                        "does not say where `" + read.id() + "` takes its required parameter `" + each.getName()
                                + "` from"));
    }

    /** Only of a search by the key does time make an empty answer mean something. */
    private void settlingTime(Endpoint endpoint, String place) {
        Object told = Reconcile.member(endpoint, Reconcile.SETTLES);
        if (told == null) {
            return;
        }
        problems.addIf(
                !isDuration(told.toString()),
                place,
                "has `settles: " + told + "`, which is no duration, such as PT15M");
        String field = "/" + IdempotencyKey.field(endpoint.operation());
        String header = "{" + IdempotencyKey.header(endpoint.operation()) + "}";
        Map<String, String> parameters = Reconcile.parameters(endpoint);
        boolean asked = parameters != null
                && parameters.values().stream().anyMatch(from -> from.equals(field) || from.equalsIgnoreCase(header));
        problems.addIf(
                !asked,
                place,
                "has `settles`, but none of its `parameters` is the key: what is not asked for may always be missing");
    }

    private static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isOfTheClient(Parameter parameter) {
        return "header".equals(parameter.getIn()) && Properties.flag(parameter.getExtensions(), "x-client-default");
    }

    private void parameter(Endpoint endpoint, Endpoint read, String name, String from, String place) {
        String said = "has `" + name + ": " + from + "`, ";
        boolean known = read.parameters().stream()
                .anyMatch(each ->
                        each.getName().equals(name) && List.of("path", "query").contains(each.getIn()));
        problems.addIf(!known, place, said + "but `" + name + "` is no path or query parameter of `" + read.id() + "`");
        from(endpoint, from, said, place);
    }

    /** Whether a value comes from somewhere in the request. */
    void from(Endpoint endpoint, String from, String said, String place) {
        if (from.startsWith("{") && from.endsWith("}")) {
            String inBraces = from.substring(1, from.length() - 1);
            problems.addIf(
                    !isPathParameter(endpoint, inBraces)
                            && !inBraces.equalsIgnoreCase(IdempotencyKey.header(endpoint.operation())),
                    place,
                    said + "which is no path parameter and no idempotency header");
        } else {
            problems.addIf(
                    from.contains("*") || !pointers.leads(endpoint, from),
                    place,
                    said + "which leads to no property of the body");
        }
    }

    private static boolean isPathParameter(Endpoint endpoint, String name) {
        return endpoint.parametersIn("path").stream()
                .anyMatch(each -> each.getName().equals(name));
    }

    /** What core needs to make the read by itself and to believe it. */
    private void settles(Endpoint endpoint, Endpoint read, String place) {
        String id = "`" + read.id() + "`";
        problems.addIf(
                Calls.safety(read.operation()) != Safety.READ, place, "names " + id + ", whose `x-safety` is not read");
        problems.addIf(
                document.body(read.operation()) != null,
                place,
                "has `parameters`, but " + id + " has a body, which is not made of them");
        Shape item = reconcile.item(read);
        String key = Reconcile.key(endpoint);
        problems.addIf(
                key == null, place, "has no `key`: say which property of what " + id + " answers shows the header");
        problems.addIf(
                key != null && !item.properties().containsKey(key),
                place,
                "needs the key in the property `" + key + "`, which what " + id
                        + " answers does not have: say another `key`, or no `parameters`");
        Object created = Reconcile.member(endpoint, "created");
        Schema<?> moment = created == null ? null : item.properties().get(created.toString());
        problems.addIf(
                created != null
                        && (moment == null
                                || !"date-time".equals(document.resolve(moment).getFormat())),
                place,
                "has `created: " + created + "`, which is no date-time that " + id + " answers");
    }
}
