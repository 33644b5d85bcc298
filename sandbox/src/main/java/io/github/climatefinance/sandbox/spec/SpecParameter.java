package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** A path, query or header parameter: turns its text into JSON of the declared type and has the schema judge it. */
final class SpecParameter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SpecNode node;
    private final SpecNode schema;
    private final SchemaCheck check;

    SpecParameter(SpecNode node, SchemaCheck check) {
        this.node = node;
        this.schema = node.at("schema");
        this.check = check;
    }

    String name() {
        return node.at("name").text();
    }

    String in() {
        return node.at("in").text();
    }

    boolean covers(String queryName) {
        return queryName.equals(name())
                || (node.at("style").text().equals("deepObject") && queryName.startsWith(name() + "["));
    }

    void read(List<String> given, CheckedParameters into) {
        if (given.isEmpty()) {
            absent(into);
            return;
        }
        if (!isArray() && given.size() > 1) {
            into.problem(described() + " is given " + given.size() + " times");
            return;
        }
        JsonNode value = isArray() ? array(given) : scalar(given.get(0), type());
        List<String> problems = check.problems(schema, value);
        problems.forEach(problem -> into.problem(described() + " " + problem));
        if (problems.isEmpty()) {
            into.put(name(), value);
        }
    }

    private void absent(CheckedParameters into) {
        SpecNode fallback = schema.resolved().at("default");
        if (node.at("required").json().asBoolean()) {
            into.problem(described() + " is missing");
        } else if (fallback.exists()) {
            into.put(name(), fallback.json());
        }
    }

    private ArrayNode array(List<String> given) {
        String itemType = schema.resolved().at("items").resolved().at("type").text();
        boolean exploded = node.at("explode").exists()
                ? node.at("explode").json().asBoolean()
                : in().equals("query")
                        && (!node.at("style").exists()
                                || node.at("style").text().equals("form"));
        ArrayNode array = JSON.arrayNode();
        List<String> items = exploded ? given : Arrays.asList(given.get(0).split(separator(), -1));
        items.forEach(item -> array.add(scalar(item, itemType)));
        return array;
    }

    private String separator() {
        return switch (node.at("style").text()) {
            case "pipeDelimited" -> "\\|";
            case "spaceDelimited" -> " ";
            default -> ",";
        };
    }

    // Text that is not of its type stays text: the schema then says what it expected.
    private static JsonNode scalar(String text, String type) {
        try {
            return switch (type) {
                case "integer" -> JSON.numberNode(new BigInteger(text));
                case "number" -> JSON.numberNode(new BigDecimal(text));
                case "boolean" ->
                    text.equals("true") || text.equals("false")
                            ? JSON.booleanNode(text.equals("true"))
                            : JSON.textNode(text);
                default -> JSON.textNode(text);
            };
        } catch (NumberFormatException e) {
            return JSON.textNode(text);
        }
    }

    private boolean isArray() {
        return type().equals("array");
    }

    private String type() {
        return schema.resolved().at("type").text();
    }

    private String described() {
        return in() + " parameter `" + name() + "`";
    }
}
