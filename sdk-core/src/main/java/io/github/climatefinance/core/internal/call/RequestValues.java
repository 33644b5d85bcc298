package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** What a call sends, to make the parameters of another one of, or to keep some of it. */
final class RequestValues {
    private final ApiCall<?> call;
    private final Outgoing outgoing;
    private final JsonNode body;

    RequestValues(OneCall<?> call) {
        this(call.call(), call.outgoing());
    }

    RequestValues(ApiCall<?> call, Outgoing outgoing) {
        this.call = call;
        this.outgoing = outgoing;
        this.body = body(outgoing.content());
    }

    private static JsonNode body(RequestContent content) {
        if (content instanceof RequestContent.Json json) {
            return JsonDocument.read(Codecs.JSON, json.text().utf8());
        }
        if (content instanceof RequestContent.Form form) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            form.fields().forEach(field -> fields.putIfAbsent(field.name(), fields.textNode(field.value())));
            return fields;
        }
        return MissingNode.getInstance();
    }

    /**
     * The read that settles the call.
     *
     * @throws IllegalArgumentException if the call lacks what the path of the read needs
     */
    ApiCall<JsonNode> read(SettlingRead read) {
        return read(read, null);
    }

    /**
     * A read that shows what the call is about.
     *
     * @param item key of the only item to be shown, where the read is asked for one at a time
     * @throws IllegalArgumentException if the call lacks what the path of the read needs
     */
    ApiCall<JsonNode> read(SettlingRead read, @Nullable String item) {
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
        read.filter()
                .ifPresent(property -> request.json(
                        Codecs.JSON, JsonNodeFactory.instance.objectNode().put(property, item)));
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

    /**
     * The body with nothing in it but what the pointers lead to.
     *
     * @param pointers in which an asterisk stands for every element of a list
     */
    JsonNode reduced(List<String> pointers) {
        return JsonPlaces.reduced(body, pointers);
    }
}
