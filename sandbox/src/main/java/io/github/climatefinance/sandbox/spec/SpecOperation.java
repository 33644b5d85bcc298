package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One operation of a specification. */
public final class SpecOperation {

    private final String path;
    private final String method;
    private final List<String> template;
    private final SpecNode node;
    private final List<SpecParameter> parameters;
    private final List<Set<String>> security;
    private final Checks checks;

    /** Who judges what is asked and what is answered. */
    record Checks(SchemaCheck requests, SchemaCheck answers) {}

    SpecOperation(String path, String method, SpecNode item, SpecNode root, Checks checks) {
        this.path = path;
        this.method = method.toUpperCase(Locale.ROOT);
        this.template = Arrays.asList(path.split("/", -1));
        this.node = item.at(method);
        this.checks = checks;
        this.parameters = parameters(item, node, checks.requests());
        this.security = security(
                (node.at("security").exists() ? node : root).at("security").json());
    }

    /** The operationId. */
    public String id() {
        return node.at("operationId").text();
    }

    /** The path template, as the specification prints it. */
    public String path() {
        return path;
    }

    /** The HTTP method in capitals. */
    public String method() {
        return method;
    }

    /** The security schemes by name: each inner set is one way to be admitted, and all of it is needed. */
    public List<Set<String>> security() {
        return security;
    }

    /** Whether a caller must say who it is. */
    public boolean isSecured() {
        return !security.isEmpty() && !security.contains(Set.of());
    }

    /** Where an answer keeps the number of all items, as the specification's paging note says; empty without one. */
    public Optional<String> totalPointer() {
        String total = node.at("x-pagination").at("total").text();
        return total.isEmpty() ? Optional.empty() : Optional.of("/" + total.replace('.', '/'));
    }

    /**
     * Reads and checks the parameters of a request.
     *
     * @param path decoded path parameters
     * @param query decoded query values by name, in order
     * @param headers header values by lower-case name
     */
    public CheckedParameters parameters(
            Map<String, String> path, Map<String, List<String>> query, Map<String, List<String>> headers) {
        CheckedParameters read = new CheckedParameters();
        for (SpecParameter parameter : parameters) {
            List<String> given = switch (parameter.in()) {
                case "path" -> List.of(path.getOrDefault(parameter.name(), ""));
                case "header" -> headers.getOrDefault(parameter.name().toLowerCase(Locale.ROOT), List.of());
                default -> query.getOrDefault(parameter.name(), List.of());
            };
            parameter.read(given, read);
        }
        query.keySet().stream()
                .filter(name -> parameters.stream().noneMatch(p -> p.in().equals("query") && p.covers(name)))
                .forEach(name -> read.problem("query parameter `" + name + "` is not in the specification"));
        return read;
    }

    /** What is wrong with a request body; {@code null} stands for none. */
    public List<String> requestProblems(@Nullable JsonNode body, String contentType) {
        SpecNode request = node.at("requestBody").resolved();
        if (!request.exists()) {
            return body == null ? List.of() : List.of("a request body is not in the specification");
        }
        if (body == null) {
            return request.at("required").json().asBoolean() ? List.of("the request body is missing") : List.of();
        }
        return bodyProblems(request, body, contentType, checks.requests(), "request");
    }

    /** What is wrong with an answer; a {@code null} body stands for none. */
    public List<String> answerProblems(int status, @Nullable JsonNode body, String contentType) {
        SpecNode answer = response(status);
        if (!answer.exists()) {
            return List.of("status " + status + " is not in the specification");
        }
        boolean described = !answer.at("content").json().isEmpty();
        if (body == null) {
            // What an error's body looks like is often unknown: leaving it out is not a breach.
            return described && status < 400 ? List.of("the body is missing") : List.of();
        }
        if (!described) {
            return List.of("a body is not in the specification");
        }
        return bodyProblems(answer, body, contentType, checks.answers(), "answer");
    }

    Optional<Map<String, String>> match(List<String> segments) {
        if (segments.size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String expected = template.get(i);
            String segment = decoded(segments.get(i));
            if (expected.startsWith("{") && expected.endsWith("}") && !segment.isEmpty()) {
                values.put(expected.substring(1, expected.length() - 1), segment);
            } else if (!expected.equals(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private SpecNode response(int status) {
        SpecNode responses = node.at("responses");
        for (String key : List.of(Integer.toString(status), status / 100 + "XX", "default")) {
            if (responses.at(key).exists()) {
                return responses.at(key).resolved();
            }
        }
        return responses.at(Integer.toString(status));
    }

    private static List<String> bodyProblems(
            SpecNode holder, JsonNode body, String contentType, SchemaCheck check, String side) {
        SpecNode content = content(holder, contentType);
        if (!content.exists()) {
            return List.of("content type `" + contentType + "` of the " + side + " is not in the specification");
        }
        if (!content.at("schema").exists() || !isStructured(contentType)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>(check.problems(content.at("schema"), body));
        problems.addAll(UndeclaredProperties.in(content.at("schema"), body));
        return problems;
    }

    // Of other media types, such as uploads and files, only the type itself is judged.
    private static boolean isStructured(String contentType) {
        return contentType.contains("json") || contentType.contains("x-www-form-urlencoded");
    }

    private static SpecNode content(SpecNode holder, String contentType) {
        return holder.at("content").at(contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT));
    }

    private static List<SpecParameter> parameters(SpecNode item, SpecNode operation, SchemaCheck check) {
        Map<String, SpecParameter> found = new LinkedHashMap<>();
        List<SpecNode> nodes = new ArrayList<>(item.at("parameters").items());
        nodes.addAll(operation.at("parameters").items());
        for (SpecNode parameter : nodes) {
            SpecParameter read = new SpecParameter(parameter, check);
            found.put(read.in() + " " + read.name(), read);
        }
        return List.copyOf(found.values());
    }

    private static List<Set<String>> security(JsonNode alternatives) {
        List<Set<String>> read = new ArrayList<>();
        alternatives.forEach(alternative -> {
            Set<String> schemes = new TreeSet<>();
            alternative.fieldNames().forEachRemaining(schemes::add);
            read.add(Set.copyOf(schemes));
        });
        return List.copyOf(read);
    }

    private static String decoded(String segment) {
        try {
            // URLDecoder reads forms, where + is a space; in a path it is itself.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return segment;
        }
    }
}
