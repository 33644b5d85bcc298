package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.RequestContent;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call sends, to make the parameters of another one of. */
final class RequestValues {
    private final ApiCall<?> call;
    private final Outgoing outgoing;
    private final JsonNode body;

    RequestValues(ApiCall<?> call, Outgoing outgoing) {
        this.call = call;
        this.outgoing = outgoing;
        this.body = outgoing.content() instanceof RequestContent.Json json
                ? JsonDocument.read(Codecs.JSON, json.text().utf8())
                : MissingNode.getInstance();
    }

    /**
     * The read that settles the call.
     *
     * @throws IllegalArgumentException if the call lacks what the path of the read needs
     */
    ApiCall<JsonNode> read(SettlingRead read) {
        ApiCall.Builder<JsonNode> request = ApiCall.of(read.operation(), Answer.json("JSON", Codecs.JSON));
        for (SettlingRead.Source source : read.path()) {
            Object value = at(source.from());
            if (value == null) {
                throw new IllegalArgumentException("`" + source.from() + "` is not in the request");
            }
            request.path(source.parameter(), value);
        }
        read.query().forEach(source -> request.query(source.parameter(), at(source.from())));
        read.headers().forEach(name -> request.header(name, null));
        return request.build();
    }

    /** Every value at a place, whose {@code *} stand for every element of a list; null for each that is not there. */
    List<@Nullable Object> all(String from) {
        List<@Nullable Object> values = new ArrayList<>();
        if (from.startsWith("{")) {
            values.add(at(from));
        } else if (outgoing.content() instanceof RequestContent.Form form) {
            form.fields().stream()
                    .filter(field -> from.equals("/" + field.name()))
                    .forEach(field -> values.add(field.value()));
        } else {
            JsonPlaces.values(body, JsonPointer.compile(from)).forEach(value -> values.add(scalar(value)));
        }
        return values;
    }

    private @Nullable Object at(String from) {
        if (from.startsWith("{")) {
            String name = from.substring(1, from.length() - 1);
            String value = call.path().get(name);
            return value == null && isKeyHeader(name) ? outgoing.idempotencyKey() : value;
        }
        if (outgoing.content() instanceof RequestContent.Form form) {
            return form.fields().stream()
                    .filter(field -> from.equals("/" + field.name()))
                    .map(ApiCall.Parameter::value)
                    .findFirst()
                    .orElse(null);
        }
        return scalar(body.at(from));
    }

    private static @Nullable Object scalar(JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        return value.isNumber() ? value.decimalValue() : value.asText();
    }

    private boolean isKeyHeader(String name) {
        Operation operation = call.operation();
        return operation.idempotencyHeader().filter(name::equalsIgnoreCase).isPresent();
    }
}
