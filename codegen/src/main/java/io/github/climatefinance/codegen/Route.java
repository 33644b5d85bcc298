package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * A dotted path through the properties of a page, such as {@code pagination.total}, and the Java that walks it without
 * failing where something is missing.
 */
final class Route {
    private final List<Property> steps;
    private final Schema<?> target;

    private Route(List<Property> steps, Schema<?> target) {
        this.steps = steps;
        this.target = target;
    }

    /** The route, or one that {@linkplain #leads() leads} nowhere. */
    static Route of(String path, Schema<?> start, Document document, Properties properties) {
        List<Property> steps = new ArrayList<>();
        Schema<?> here = document.resolve(start);
        for (String name : path.split("\\.", -1)) {
            Schema<?> next = document.shape(here).properties().get(name);
            if (next == null) {
                return new Route(List.of(), here);
            }
            String literal = JavaNames.literal(name);
            properties.ofObject(here).stream()
                    .filter(each -> each.json().equals(literal))
                    .forEach(steps::add);
            here = document.resolve(next);
        }
        return new Route(steps, here);
    }

    boolean leads() {
        return !steps.isEmpty();
    }

    /** The schema it ends at. */
    Schema<?> target() {
        return target;
    }

    /** An expression of an Optional, empty where any step is missing. */
    String optional(String start) {
        return optional(start, 0);
    }

    /** An expression of the list it ends at; a missing list that is required is an error. */
    String list(String start) {
        return list(start, 0);
    }

    /** An expression of the value it ends at, or of the start itself where that is missing. */
    String orSelf(String start) {
        Property step = steps.get(0);
        String value = start + "." + step.name() + "()";
        return step.optional()
                ? value + ".isPresent() ? " + value + ".get() : " + start
                : start + "." + step.hasName() + "() ? " + value + " : " + start;
    }

    private String optional(String start, int first) {
        List<String> conditions = new ArrayList<>();
        String value = start;
        for (int at = first; at < steps.size(); at++) {
            Property step = steps.get(at);
            boolean last = at == steps.size() - 1;
            if (step.optional()) {
                String next = "step" + at;
                String rest = last ? "" : ".flatMap(" + next + " -> " + optional(next, at + 1) + ")";
                return guarded(conditions, value + "." + step.name() + "()" + rest);
            }
            conditions.add(value + "." + step.hasName() + "()");
            value = value + "." + step.name() + "()";
        }
        return guarded(conditions, "Optional.of(" + value + ")");
    }

    private static String guarded(List<String> conditions, String value) {
        return conditions.isEmpty() ? value : String.join(" && ", conditions) + " ? " + value + " : Optional.empty()";
    }

    private String list(String start, int at) {
        Property step = steps.get(at);
        String value = start + "." + step.name() + "()";
        if (at == steps.size() - 1) {
            return value;
        }
        String next = "step" + at;
        return step.optional()
                ? value + ".map(" + next + " -> " + list(next, at + 1) + ").orElse(List.of())"
                : list(value, at + 1);
    }
}
