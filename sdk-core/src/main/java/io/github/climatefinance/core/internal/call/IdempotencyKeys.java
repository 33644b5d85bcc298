package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.RequestContent;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the idempotency key of a call, and gives a keyed call that has none a new one, once for all its attempts. A body
 * that has no place for a key, such as a list, stays without.
 */
final class IdempotencyKeys {
    private final SortableIds ids;

    IdempotencyKeys(SortableIds ids) {
        this.ids = ids;
    }

    /**
     * What is sent, with its key.
     *
     * @param key null when there is none
     * @param made whether it is ours, and so was never used before
     */
    record Keyed(RequestContent content, @Nullable String key, boolean made) {
        /** Bodies may be confidential. */
        @Override
        public String toString() {
            return "Keyed[made=" + made + "]";
        }
    }

    /**
     * The content of the call with its key; a key that belongs in a header is put there.
     *
     * @throws IllegalArgumentException if the operation is keyed and the caller gave a key that is blank or no text
     */
    Keyed of(ApiCall<?> call, Map<String, String> headers) {
        Operation operation = call.operation();
        boolean wanted = operation.safety() == Safety.KEYED;
        String header = operation.idempotencyHeader().orElse(null);
        if (header != null) {
            return inHeader(call.content(), header, headers, wanted);
        }
        String field = operation.idempotencyField().orElse(null);
        if (field != null && call.content() instanceof RequestContent.Json json) {
            return inJson(json, field, wanted);
        }
        if (field != null && call.content() instanceof RequestContent.Form form) {
            return inForm(form, field, wanted);
        }
        return new Keyed(call.content(), null, false);
    }

    private Keyed inHeader(RequestContent content, String name, Map<String, String> headers, boolean wanted) {
        String given = headers.get(name);
        if (given != null || !wanted) {
            return new Keyed(content, checked(name, given, wanted), false);
        }
        String made = ids.next().toString();
        headers.put(name, made);
        return new Keyed(content, made, true);
    }

    private Keyed inJson(RequestContent.Json json, String field, boolean wanted) {
        if (!(tree(json, field) instanceof ObjectNode body)) {
            return new Keyed(json, null, false);
        }
        JsonNode given = body.path(field);
        if (given.isContainerNode() && wanted) {
            throw new IllegalArgumentException("`" + field + "` must be a text, but is a list or an object");
        }
        if (given.isValueNode() && !given.isNull()) {
            return new Keyed(json, checked(field, given.asText(), wanted), false);
        }
        if (!wanted) {
            return new Keyed(json, null, false);
        }
        String made = ids.next().toString();
        return new Keyed(RequestContent.json(Codecs.JSON, body.put(field, made), null), made, true);
    }

    private Keyed inForm(RequestContent.Form form, String field, boolean wanted) {
        String given = form.fields().stream()
                .filter(each -> each.name().equals(field))
                .map(ApiCall.Parameter::value)
                .findFirst()
                .orElse(null);
        if (given != null || !wanted) {
            return new Keyed(form, checked(field, given, wanted), false);
        }
        String made = ids.next().toString();
        List<ApiCall.Parameter> fields = new ArrayList<>(form.fields());
        fields.add(new ApiCall.Parameter(field, made));
        return new Keyed(new RequestContent.Form(List.copyOf(fields)), made, true);
    }

    private static JsonNode tree(RequestContent.Json json, String field) {
        try {
            return JsonDocument.read(Codecs.JSON, json.text().utf8());
        } catch (DecodingException e) {
            throw new IllegalArgumentException("`" + field + "` cannot be read from the body: " + e.getMessage(), e);
        }
    }

    private static @Nullable String checked(String name, @Nullable String given, boolean wanted) {
        if (given == null || !given.isBlank()) {
            return given;
        }
        if (wanted) {
            throw new IllegalArgumentException("`" + name + "` must not be blank: leave it out to have a key made");
        }
        return null;
    }
}
