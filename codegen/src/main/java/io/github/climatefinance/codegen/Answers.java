package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an operation gives back: JSON, JSON or nothing, nothing, or a file. */
final class Answers {
    private final Document document;
    private final Types types;

    Answers(Document document, Types types) {
        this.document = document;
        this.types = types;
    }

    /** Return type, its boxed form, and the expression that reads it. */
    record AnswerView(String returnType, String boxedType, String expression, String doc, Set<String> imports) {}

    AnswerView of(Operation operation) {
        Map<String, Schema<?>> json = json(operation);
        if (!json.isEmpty()) {
            return json(type(json.values().iterator().next()), hasEmpty(operation));
        }
        String doc = "@return the content; the caller closes it";
        return hasFile(operation)
                ? new AnswerView(
                        "Download",
                        "Download",
                        "Answer.download()",
                        doc,
                        Set.of("io.github.climatefinance.core.Download"))
                : new AnswerView("void", "Void", "Answer.none()", "", Set.of());
    }

    /** The type of a whole answer: a list of items that each may have failed can be asked for those. */
    JavaType type(Schema<?> answer) {
        JavaType type = types.of(answer);
        Schema<?> item = document.resolve(answer).getItems();
        return item != null && ItemStatus.isList(answer, document)
                ? types.of(item).itemResults()
                : type;
    }

    /** The schemas of all JSON answers by status. */
    Map<String, Schema<?>> json(Operation operation) {
        Map<String, Schema<?>> found = new LinkedHashMap<>();
        document.successes(operation).forEach((status, response) -> {
            Schema<?> schema = jsonOf(response);
            if (schema != null) {
                found.put(status, schema);
            }
        });
        return found;
    }

    boolean hasFile(Operation operation) {
        return document.successes(operation).values().stream()
                .flatMap(response -> Document.contents(response.getContent()).keySet().stream())
                .anyMatch(type -> !RequestBodies.isJson(type));
    }

    private boolean hasEmpty(Operation operation) {
        return document.successes(operation).values().stream()
                .anyMatch(response -> Document.contents(response.getContent()).isEmpty());
    }

    private static AnswerView json(JavaType type, boolean orNothing) {
        Set<String> imports = new TreeSet<>(type.imports());
        imports.addAll(type.codecImports());
        String arguments = "(" + JavaNames.literal(type.name()) + ", " + type.codec() + ")";
        if (!orNothing) {
            String doc = "@return the answer";
            return new AnswerView(type.name(), type.name(), "Answer.json" + arguments, doc, imports);
        }
        imports.add("java.util.Optional");
        String optional = "Optional<" + type.name() + ">";
        String doc = "@return the answer, if it has a body";
        return new AnswerView(optional, optional, "Answer.jsonOrNone" + arguments, doc, imports);
    }

    private static @Nullable Schema<?> jsonOf(ApiResponse response) {
        return Document.contents(response.getContent()).entrySet().stream()
                .filter(content -> RequestBodies.isJson(content.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
