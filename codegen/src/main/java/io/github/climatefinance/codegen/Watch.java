package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-irreversible.watch} tells: the read that shows the item an operation is about, which must stay the same
 * between a plan and its execution.
 *
 * @param operation id of the read
 * @param parameters where its parameters come from
 * @param items JSON pointer to the list in its answer; empty where that is the list, or the only item
 * @param key property of an item that tells which it is
 * @param from where the request names it
 * @param compare properties that must stay; empty: all
 */
record Watch(
        String operation, Map<String, String> parameters, String items, String key, String from, List<String> compare) {
    static final Set<String> MEMBERS = Set.of("operation", "parameters", "items", "key", "from", "compare");

    /** Null where there is none, or one that lacks something. */
    static @Nullable Watch of(Endpoint endpoint) {
        Map<?, ?> irreversible = Calls.irreversible(endpoint);
        if (irreversible == null
                || !(irreversible.get("watch") instanceof Map<?, ?> told)
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
        return new Watch(text(told, "operation"), sources, items, text(told, "key"), text(told, "from"), compare);
    }

    /** The setting of an operation constant, line by line. */
    List<String> settings(Endpoint read, Function<Endpoint, List<String>> others) {
        List<String> lines = new ArrayList<>();
        lines.add(".watching(SettlingRead.by(");
        lines.addAll(Reconcile.reading(read, key, parameters, others));
        Reconcile.optional(lines, ".items(", items.isEmpty() ? List.of() : List.of(items));
        Reconcile.optional(lines, ".result(", compare);
        lines.add("        .build(), " + JavaNames.literal(from) + ")");
        return lines;
    }

    private static String text(Map<?, ?> told, String member) {
        return String.valueOf(told.get(member));
    }
}
