package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A provider's specification: finds the operation a request means. Immutable and safe for any number of threads. */
public final class SpecDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final List<SpecOperation> operations;

    private final Set<String> operationIds = new TreeSet<>();

    private final SpecNode root;
    private final SchemaCheck check;

    private SpecDocument(SpecNode root, String path, List<SpecOperation> operations, SchemaCheck check) {
        this.root = root;
        this.operations = operations;
        this.check = check;
        for (SpecOperation operation : operations) {
            if (!operationIds.add(operation.id())) {
                throw new IllegalArgumentException(
                        "operationId `" + operation.id() + "` must be unique in `" + path + "`, but two have it");
            }
        }
    }

    /**
     * Reads a document and what it refers to.
     *
     * @param path on the class path, such as {@code specs/provider/openapi.yaml}
     * @param leniencies where to read it less strictly than it is written; none as a rule
     * @throws IllegalArgumentException if there is no such document, or two of its operations have the same operationId
     */
    public static SpecDocument load(String path, Leniency... leniencies) {
        SpecFiles files = new SpecFiles();
        SpecNode root = SpecNode.root(files, path);
        Map<Set<Leniency>, SchemaCheck> checks = new HashMap<>();
        SpecOperation.Checks both = new SpecOperation.Checks(
                checks.computeIfAbsent(concerning(true, leniencies), set -> new SchemaCheck(files, set)),
                checks.computeIfAbsent(concerning(false, leniencies), set -> new SchemaCheck(files, set)));
        List<SpecOperation> operations = new ArrayList<>();
        root.at("paths").json().fieldNames().forEachRemaining(template -> {
            SpecNode item = root.at("paths").at(template).resolved();
            item.json().fieldNames().forEachRemaining(method -> {
                if (METHODS.contains(method)) {
                    operations.add(new SpecOperation(template, method, item, root, both));
                }
            });
        });
        // A literal segment beats a parameter: /things/search before /things/{thingId}.
        operations.sort(Comparator.comparing(operation -> operation.path().replace('{', '\uffff')));
        return new SpecDocument(root, path, List.copyOf(operations), both.requests());
    }

    private static Set<Leniency> concerning(boolean requests, Leniency... leniencies) {
        return Arrays.stream(leniencies)
                .filter(leniency -> leniency.isInRequests() == requests)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The operation of a request line, with its decoded path parameters.
     *
     * @param encodedPath below the server's base path, still percent-encoded
     */
    public Optional<Route> route(String method, String encodedPath) {
        List<String> segments = Arrays.asList(encodedPath.split("/", -1));
        for (SpecOperation operation : operations) {
            if (operation.method().equals(method)) {
                Optional<Map<String, String>> parameters = operation.match(segments);
                if (parameters.isPresent()) {
                    return Optional.of(new Route(operation, parameters.get()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What is wrong with JSON that is no whole request, such as a part of a form or a message of a stream.
     *
     * @param reference to its schema, as the document would write it
     */
    public List<String> problems(String reference, JsonNode value) {
        SpecNode schema = root.referred(reference);
        List<String> problems = new ArrayList<>(check.problems(schema, value));
        problems.addAll(check.undeclared(schema, value));
        return problems;
    }

    /** All operation ids, in alphabetical order. */
    public Set<String> operationIds() {
        return Collections.unmodifiableSet(operationIds);
    }

    /**
     * An operation and the path parameters a request gave it.
     *
     * @param operation what was called
     * @param pathParameters decoded, by name
     */
    public record Route(SpecOperation operation, Map<String, String> pathParameters) {}
}
