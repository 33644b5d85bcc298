package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-irreversible.watch} tells: a read that shows items an operation is about, which must stay the same between a
 * plan and its execution.
 *
 * @param operation id of the read
 * @param parameters where its parameters come from
 * @param items JSON pointer to the list in its answer; empty where that is the list, or the only item
 * @param key JSON pointer into an item, to what tells which it is
 * @param from where the request names the items
 * @param compare JSON pointers into an item, to what must stay; empty: all
 * @param filter property of the body of the read that names one item; null where it has none
 */
record Watch(
        String operation,
        Map<String, String> parameters,
        String items,
        String key,
        String from,
        List<String> compare,
        @Nullable String filter) {
    static final Set<String> MEMBERS = Set.of("operation", "parameters", "items", "key", "from", "compare", "filter");

    /** What is told of an operation, one after the other, each as it stands there: a list may stand for one. */
    static List<?> told(Map<?, ?> irreversible) {
        Object told = irreversible.get("watch");
        return told instanceof List<?> several ? several : told == null ? List.of() : List.of(told);
    }

    /** Those that lack nothing. */
    static List<Watch> of(Endpoint endpoint) {
        Map<?, ?> irreversible = Calls.irreversible(endpoint);
        return irreversible == null
                ? List.of()
                : told(irreversible).stream()
                        .map(Watch::of)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Null where something is lacking. */
    static @Nullable Watch of(Object given) {
        if (!(given instanceof Map<?, ?> told)
                || !(told.get("parameters") instanceof Map<?, ?> parameters)
                || !told.keySet().containsAll(Set.of("operation", "key", "from"))) {
            return null;
        }
        Map<String, String> sources = new LinkedHashMap<>();
        parameters.forEach((name, from) -> sources.put(String.valueOf(name), String.valueOf(from)));
        List<String> compare = told.get("compare") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
        String items = told.get("items") == null ? "" : String.valueOf(told.get("items"));
        return new Watch(
                text(told, "operation"),
                sources,
                items,
                text(told, "key"),
                text(told, "from"),
                compare,
                told.get("filter") == null ? null : text(told, "filter"));
    }

    /** The setting of an operation constant, line by line. */
    List<String> settings(Endpoint read, Function<Endpoint, List<String>> others) {
        List<String> lines = new ArrayList<>();
        lines.add(".watching(SettlingRead.by(");
        lines.addAll(Reconcile.reading(read, key, parameters, others));
        Reconcile.optional(lines, ".items(", items.isEmpty() ? List.of() : List.of(items));
        Reconcile.optional(lines, ".filter(", filter == null ? List.of() : List.of(filter));
        Reconcile.optional(lines, ".result(", compare);
        lines.add("        .build(), " + JavaNames.literal(from) + ")");
        return lines;
    }

    private static String text(Map<?, ?> told, String member) {
        return String.valueOf(told.get(member));
    }
}
