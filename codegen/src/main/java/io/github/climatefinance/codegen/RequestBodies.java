package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is known of request bodies by their media type. */
final class RequestBodies {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data";

    private final Document document;

    RequestBodies(Document document) {
        this.document = document;
    }

    static boolean isForm(String mediaType) {
        return mediaType.equals(FORM) || mediaType.equals(MULTIPART);
    }

    static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    /** Names of the schemas that stand for a whole form or multipart body. */
    Set<String> formSchemas() {
        Set<String> names = new LinkedHashSet<>();
        for (Endpoint endpoint : document.endpoints()) {
            RequestBody body = document.body(endpoint.operation());
            if (body != null) {
                Document.contents(body.getContent()).forEach((type, schema) -> {
                    String name = Document.reference(schema);
                    if (isForm(type) && name != null) {
                        names.add(name);
                    }
                });
            }
        }
        return names;
    }
}
