package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.climatefinance.sandbox.spec.Leniency;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The specification by operationId, to check without HTTP what is asked and answered. */
final class XpansivSpec {

    private static final String PATH = "specs/xpansiv/openapi.yaml";
    private static final Map<String, SpecOperation> OPERATIONS = read();

    private XpansivSpec() {}

    static void check(String operation, JsonNode question, Answer answer) {
        SpecOperation spec = Objects.requireNonNull(OPERATIONS.get(operation), operation);
        String json = "application/json";
        List<String> asked = spec.requestProblems(question.isEmpty() ? null : question, json);
        List<String> answered =
                spec.answerProblems(answer.status(), answer.body().orElse(null), json);
        boolean emptyIsMissing = asked.equals(List.of("the request body is missing"));
        if (!(asked.isEmpty() || emptyIsMissing) || !answered.isEmpty()) {
            throw new AssertionError(operation + " breaks the specification: " + asked + answered + " in " + answer);
        }
    }

    private static Map<String, SpecOperation> read() {
        SpecDocument document =
                SpecDocument.load(PATH, Leniency.OPEN_ENUMS_IN_REQUESTS, Leniency.TIMESTAMPS_WITHOUT_OFFSET_IN_ANSWERS);
        Map<String, SpecOperation> found = new HashMap<>();
        paths().properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> document.route(method.toUpperCase(Locale.ROOT), path.getKey())
                                .ifPresent(route -> found.put(route.operation().id(), route.operation()))));
        return Map.copyOf(found);
    }

    private static JsonNode paths() {
        try (InputStream in = XpansivSpec.class.getResourceAsStream("/" + PATH)) {
            return new ObjectMapper(new YAMLFactory()).readTree(in).path("paths");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
