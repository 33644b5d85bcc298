package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which named schemas need a class. Not those that stand only in error answers, which core parses for all providers
 * alike, unless they ask for it, and not the bodies of forms and multipart requests, whose fields are values of a params class.
 */
final class Reachable {
    private final Document document;

    Reachable(Document document) {
        this.document = document;
    }

    /** Schemas by name, in the order of the document. */
    Map<String, Schema<?>> models() {
        Set<String> used = used();
        Set<String> inErrors = inErrors();
        Set<String> forms = new RequestBodies(document).formSchemas();
        // What no operation reaches is still wanted: it may be the body of a webhook.
        Set<String> elsewhere = new LinkedHashSet<>();
        document.schemas().forEach((name, schema) -> {
            boolean unused = !used.contains(name) && !inErrors.contains(name) && !forms.contains(name);
            if (unused || Properties.flag(schema.getExtensions(), ItemRules.ERROR_BODY)) {
                elsewhere.add(name);
                follow(schema, elsewhere);
            }
        });
        Map<String, Schema<?>> models = document.schemas();
        models.keySet().removeIf(name -> !used.contains(name) && !elsewhere.contains(name));
        return models;
    }

    /** Names that requests and successful answers reach; of a form only what its fields reach. */
    Set<String> used() {
        Set<String> used = new LinkedHashSet<>();
        for (Endpoint endpoint : document.endpoints()) {
            endpoint.parameters().forEach(parameter -> follow(parameter.getSchema(), used));
            used.addAll(sentBy(endpoint));
            followAll(document.successes(endpoint.operation()), used);
        }
        return used;
    }

    /** Names that the body of an operation reaches; of a form only what its fields reach. */
    Set<String> sentBy(Endpoint endpoint) {
        Set<String> sent = new LinkedHashSet<>();
        RequestBody body = document.body(endpoint.operation());
        if (body != null) {
            Document.contents(body.getContent()).forEach((type, schema) -> {
                if (RequestBodies.isForm(type)) {
                    members(document.resolve(schema), sent);
                } else {
                    follow(schema, sent);
                }
            });
        }
        return sent;
    }

    private Set<String> inErrors() {
        Set<String> names = new LinkedHashSet<>();
        document.endpoints().forEach(endpoint -> followAll(document.failures(endpoint.operation()), names));
        return names;
    }

    private void followAll(Map<String, ApiResponse> responses, Set<String> found) {
        responses
                .values()
                .forEach(response ->
                        Document.contents(response.getContent()).values().forEach(schema -> follow(schema, found)));
    }

    private void members(Schema<?> object, Set<String> found) {
        document.shape(object).properties().values().forEach(property -> follow(property, found));
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
        members(target, found);
    }
}
