package io.github.climatefinance.contract;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which named schemas need a class: all that requests and successful answers reach, and all that nothing reaches, which may
 * be bodies of webhooks. Not what only failures show, unless it has {@code x-error-body}, nor what stands for a whole form.
 */
final class ModelNames {
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final ApiDocument document;
    private final Reached used = new Reached();
    private final Reached failures = new Reached();
    private final Set<String> forms = new TreeSet<>();

    private ModelNames(ApiDocument document) {
        this.document = document;
    }

    static Set<String> of(ApiDocument document) {
        return new ModelNames(document).collect();
    }

    private Set<String> collect() {
        document.sharedParameters().forEach(used::from);
        document.operations().forEach(operation -> {
            used.from(operation.at("parameters"));
            operation.at("requestBody").at("content").members().forEach(this::body);
            operation.at("responses").members().forEach(this::answer);
        });
        Set<String> names = new LinkedHashSet<>(used.schemas().keySet());
        Reached elsewhere = new Reached();
        document.named().forEach((name, schema) -> {
            boolean unused = !names.contains(name) && !failures.schemas().containsKey(name) && !forms.contains(name);
            if (unused || schema.flag("x-error-body")) {
                elsewhere.schemas().put(name, schema);
                elsewhere.from(schema);
            }
        });
        names.addAll(elsewhere.schemas().keySet());
        return names;
    }

    private void body(String mediaType, DocumentPart content) {
        DocumentPart schema = content.at("schema");
        if (FORMS.contains(mediaType)) {
            schema.schemaName().ifPresent(forms::add);
            used.from(schema.target());
        } else {
            used.from(schema);
        }
    }

    private void answer(String status, DocumentPart response) {
        Map<String, DocumentPart> contents = response.at("content").members();
        Reached reached = status.startsWith("2") ? used : failures;
        contents.values().forEach(content -> reached.from(content.at("schema")));
    }
}
