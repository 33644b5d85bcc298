package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of one request as JSON values, defaults filled in, and what was wrong with them. */
public final class CheckedParameters {

    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    CheckedParameters() {}

    /** The value of a parameter, or its default; empty without either. */
    public Optional<JsonNode> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** What does not keep to the specification, one sentence each; empty when all does. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    void problem(String sentence) {
        problems.add(sentence);
    }
}
