package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.github.climatefinance.codegen.Document.Shape;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-reconcile} tells: the read that shows whether an operation acted and, with {@code parameters}, how core
 * makes that read itself to settle a conflict on a repeat of a keyed operation.
 */
final class Reconcile {
    static final String EXTENSION = "x-reconcile";
    static final String SETTLES = "settles";

    private final Document document;
    private final Types types;
    private final Pages pages;
    private final Answers answers;

    Reconcile(Document document, Types types) {
        this.document = document;
        this.types = types;
        this.pages = new Pages(document, types);
        this.answers = new Answers(document, types);
    }

    /** The id of the read; null where none is told. */
    static @Nullable String operation(Endpoint endpoint) {
        Object told = Calls.extension(endpoint.operation(), EXTENSION);
        Object id = told instanceof Map<?, ?> members ? members.get("operation") : told;
        return id == null ? null : id.toString();
    }

    static @Nullable Object member(Endpoint endpoint, String name) {
        return Calls.extension(endpoint.operation(), EXTENSION) instanceof Map<?, ?> members ? members.get(name) : null;
    }

    /** Where the parameters of the read come from; null where that is not told. */
    static @Nullable Map<String, String> parameters(Endpoint endpoint) {
        if (!(member(endpoint, "parameters") instanceof Map<?, ?> told)) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        told.forEach((name, from) -> parameters.put(String.valueOf(name), String.valueOf(from)));
        return parameters;
    }

    /** Whether core makes the read by itself. */
    static boolean settles(Endpoint endpoint) {
        return IdempotencyKey.isKeyed(endpoint.operation()) && parameters(endpoint) != null;
    }

    /** The property of an item that shows the key: as told, or of the same name as in the body. */
    static @Nullable String key(Endpoint endpoint) {
        Object told = member(endpoint, "key");
        return told == null ? IdempotencyKey.field(endpoint.operation()) : told.toString();
    }

    @Nullable
    Endpoint read(Endpoint endpoint) {
        String id = operation(endpoint);
        return document.endpoints().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What an item of the answer of a read can show; empty where it answers no objects. */
    Shape item(Endpoint read) {
        Schema<?> answer = pages.page(read);
        Map<?, ?> paging = Pages.told(read);
        if (answer == null) {
            return new Shape(Map.of(), Set.of());
        }
        Schema<?> target = document.resolve(answer);
        Schema<?> item = paging == null ? target.getItems() : pages.item(paging, answer);
        return document.shape(item == null ? target : document.resolve(item));
    }

    /**
     * The setting of an operation constant, line by line; none where nothing is told.
     *
     * @param others the settings of the constant of a read
     */
    List<String> settings(Endpoint endpoint, Function<Endpoint, List<String>> others) {
        String id = operation(endpoint);
        Endpoint read = read(endpoint);
        Map<String, String> parameters = parameters(endpoint);
        if (read == null || parameters == null || !settles(endpoint)) {
            return id == null ? List.of() : List.of(".reconcile(" + JavaNames.literal(id) + ")");
        }
        List<String> lines = new ArrayList<>();
        lines.add(".reconcile(SettlingRead.by(");
        lines.addAll(reading(read, String.valueOf(key(endpoint)), parameters, others));
        Map<?, ?> paging = Pages.told(read);
        if (paging != null && paging.get("items") != null) {
            optional(lines, ".items(", List.of(pointer(paging.get("items").toString())));
        }
        if (paging != null && "cursor".equals(paging.get("style")) && paging.get("next") != null) {
            optional(
                    lines,
                    ".next(",
                    List.of(
                            String.valueOf(paging.get("position")),
                            pointer(paging.get("next").toString())));
        }
        Object created = member(endpoint, "created");
        optional(lines, ".created(", created == null ? List.of() : List.of(created.toString()));
        Object settles = member(endpoint, SETTLES);
        optional(lines, ".settles(", settles == null ? List.of() : List.of(settles.toString()));
        optional(lines, ".result(", result(endpoint, read));
        lines.add("        .build())");
        return lines;
    }

    /** The read, the property that is the key, and where its parameters come from. */
    static List<String> reading(
            Endpoint read, String key, Map<String, String> parameters, Function<Endpoint, List<String>> others) {
        List<String> lines = new ArrayList<>();
        lines.add("                Operation.of(" + literals(List.of(read.id(), read.method(), read.path())) + ")");
        lines.add("                        .safety(Safety."
                + Calls.safety(read.operation()).name() + ")");
        others.apply(read).forEach(line -> lines.add("                        " + line));
        lines.add("                        .build(),");
        lines.add("                " + JavaNames.literal(key) + ")");
        parameters.forEach(
                (name, from) -> lines.add("        ." + place(read, name) + "(" + literals(List.of(name, from)) + ")"));
        optional(
                lines,
                ".headers(",
                read.parametersIn("header").stream().map(Parameter::getName).toList());
        return lines;
    }

    private static String place(Endpoint read, String parameter) {
        return read.parametersIn("path").stream()
                        .anyMatch(each -> each.getName().equals(parameter))
                ? "path"
                : "query";
    }

    /** What the answer of the operation must have, if an item of the read has it all, each of the same type. */
    private List<String> result(Endpoint endpoint, Endpoint read) {
        Schema<?> answer =
                answers.json(endpoint.operation()).values().stream().findFirst().orElse(null);
        String name = answer == null ? null : Document.reference(answer);
        if (answer == null || name == null || document.kind(name) != SchemaKind.OBJECT) {
            return List.of();
        }
        Shape wanted = document.shape(document.resolve(answer));
        Map<String, Schema<?>> shown = item(read).properties();
        boolean same = wanted.required().stream()
                .allMatch(each -> isSame(wanted.properties().get(each), shown.get(each)));
        return same ? List.copyOf(wanted.required()) : List.of();
    }

    private boolean isSame(@Nullable Schema<?> one, @Nullable Schema<?> other) {
        return one != null && other != null && types.of(one).equals(types.of(other));
    }

    static void optional(List<String> lines, String call, List<String> arguments) {
        if (!arguments.isEmpty()) {
            lines.add("        " + call + literals(arguments) + ")");
        }
    }

    private static String pointer(String dotted) {
        StringBuilder pointer = new StringBuilder();
        for (String step : dotted.split("\\.", -1)) {
            pointer.append('/').append(BodyPointers.escaped(step));
        }
        return pointer.toString();
    }

    private static String literals(List<String> texts) {
        return String.join(", ", texts.stream().map(JavaNames::literal).toList());
    }
}
