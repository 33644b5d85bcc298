package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Header parameters marked {@code x-client-default}: who calls rather than what is called. The client has a value for
 * them, and a copy of a class of operations another; no call has an argument for them.
 */
final class ClientDefaults {
    static final String EXTENSION = "x-client-default";

    private ClientDefaults() {}

    /**
     * One of them, as the class of operations prints it.
     *
     * @param doc lines of the Javadoc of {@code method}
     * @param method makes the copy with another value
     * @param arguments all values of that copy
     */
    record Held(Property property, List<String> doc, String method, List<String> arguments) {}

    static boolean isOne(Parameter parameter) {
        return Properties.flag(parameter.getExtensions(), EXTENSION);
    }

    static boolean isRequired(Parameter parameter) {
        return Boolean.TRUE.equals(parameter.getRequired());
    }

    static List<Parameter> of(Endpoint endpoint) {
        return endpoint.parameters().stream().filter(ClientDefaults::isOne).toList();
    }

    static String method(String parameter) {
        return "with" + JavaNames.capital(JavaNames.stem(JavaNames.member(parameter)));
    }

    /** What the Javadoc of an operation says of them. */
    static List<String> sentences(Endpoint endpoint) {
        List<String> sentences = new ArrayList<>();
        for (Parameter parameter : of(endpoint)) {
            String name = Javadoc.escape("`" + parameter.getName() + "`");
            String source = "{@link #" + method(parameter.getName()) + "} or else the client";
            sentences.add(
                    isRequired(parameter)
                            ? "Needs " + name + ", from " + source + ": without, it is refused before it is sent."
                            : "Sent with " + name + " if " + source + " has one.");
        }
        return sentences;
    }

    /** Those of all operations of a class, each once. */
    static List<Property> of(Collection<CallView> operations) {
        Map<String, Property> byName = new LinkedHashMap<>();
        operations.forEach(
                operation -> operation.held().forEach(property -> byName.putIfAbsent(property.name(), property)));
        return List.copyOf(byName.values());
    }

    static List<Held> views(List<Property> held) {
        return held.stream()
                .map(property -> new Held(property, doc(property), method(property.text()), arguments(held, property)))
                .toList();
    }

    private static List<String> doc(Property property) {
        List<String> lines = new ArrayList<>(
                Javadoc.lines(
                        List.of(
                                "The same operations with a <code>"
                                        + property.label()
                                        + "</code> that goes before the client's, where they are sent with one; this instance keeps its own.")));
        lines.add("");
        lines.add(" <p>" + property.doc().get(0).strip());
        lines.addAll(property.doc().subList(1, property.doc().size()));
        return lines;
    }

    private static List<String> arguments(List<Property> held, Property changed) {
        return held.stream()
                .map(each -> each.equals(changed) ? each.copy() : "this." + each.name())
                .toList();
    }
}
