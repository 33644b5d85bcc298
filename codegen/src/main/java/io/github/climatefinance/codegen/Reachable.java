package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which named schemas need a class. Not those that stand only in error answers, which core parses for all providers
 * alike, and not the bodies of forms and multipart requests, whose fields are values of a params class.
 */
final class Reachable {
    private final Document document;

    Reachable(Document document) {
        this.document = document;
    }

    /** Schemas by name, in the order of the document. */
    Map<String, Schema<?>> models() {
        Set<String> used = new LinkedHashSet<>();
        Set<String> inErrors = new LinkedHashSet<>();
        for (Endpoint endpoint : document.endpoints()) {
            endpoint.parameters().forEach(parameter -> follow(parameter.getSchema(), used));
            RequestBody body = document.body(endpoint.operation());
            if (body != null) {
                Document.contents(body.getContent()).forEach((type, schema) -> {
                    if (RequestBodies.isForm(type)) {
                        document.shape(document.resolve(schema))
                                .properties()
                                .values()
                                .forEach(part -> follow(part, used));
                    } else {
                        follow(schema, used);
                    }
                });
            }
            document.successes(endpoint.operation())
                    .values()
                    .forEach(response ->
                            Document.contents(response.getContent()).values().forEach(schema -> follow(schema, used)));
            document.failures(endpoint.operation())
                    .values()
                    .forEach(response -> Document.contents(response.getContent())
                            .values()
                            .forEach(schema -> follow(schema, inErrors)));
        }
        Map<String, Schema<?>> models = document.schemas();
        inErrors.removeAll(used);
        models.keySet().removeAll(inErrors);
        models.keySet().removeAll(new RequestBodies(document).formSchemas());
        return models;
    }

    private void follow(@Nullable Schema<?> schema, Set<String> found) {
        if (schema == null) {
            return;
        }
        String name = Document.reference(schema);
        if (name != null && !found.add(name)) {
            return;
        }
        Schema<?> target = document.resolve(schema);
        follow(target.getItems(), found);
        if (target.getAdditionalProperties() instanceof Schema<?> value) {
            follow(value, found);
        }
        if (target.getOneOf() != null) {
            target.getOneOf().forEach(part -> follow(part, found));
        }
        if (target.getAllOf() != null) {
            target.getAllOf().forEach(part -> follow(part, found));
        }
        document.shape(target).properties().values().forEach(property -> follow(property, found));
    }
}
