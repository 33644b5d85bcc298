package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.json.Codecs;
import java.util.ArrayList;
import java.util.List;

/**
 * A settling read with the values of the call it settles, as a ledger keeps it: whole, so that it can be made by any later
 * process, and version, of the SDK.
 */
record KeptRead(SettlingRead read, ApiCall<JsonNode> call) {
    static JsonNode json(SettlingRead read, ApiCall<JsonNode> call) {
        Operation operation = read.operation();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("operation", operation.id())
                .put("method", operation.method())
                .put("route", operation.path())
                .put("items", read.items().toString())
                .put("key", read.key());
        read.next()
                .ifPresent(next -> json.putObject("next")
                        .put("parameter", next.parameter())
                        .put("from", next.from().toString()));
        read.created().ifPresent(created -> json.put("created", created));
        read.settles().ifPresent(time -> json.put("settles", time.toString()));
        ArrayNode security = json.putArray("security");
        operation.security().forEach(schemes -> add(security.addArray(), schemes));
        add(json.putArray("headers"), read.headers());
        ObjectNode path = json.putObject("path");
        call.path().forEach(path::put);
        ObjectNode query = json.putObject("query");
        call.query().forEach(each -> query.put(each.name(), each.value()));
        return json;
    }

    private static void add(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws IllegalArgumentException if it is something else, such as a request that is no GET
     */
    static KeptRead of(JsonNode json) {
        String method = json.path("method").asText();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw new IllegalArgumentException("a kept read must be a GET, but was " + method);
        }
        Operation.Builder operation = Operation.of(
                        json.required("operation").asText(),
                        method,
                        json.required("route").asText())
                .safety(Safety.READ);
        json.path("security").forEach(schemes -> operation.security(new String[][] {array(schemes)}));
        SettlingRead.Builder read = SettlingRead.by(
                        operation.build(), json.required("key").asText())
                .items(json.required("items").asText());
        JsonNode next = json.path("next");
        if (next.isObject()) {
            read.next(next.required("parameter").asText(), next.required("from").asText());
        }
        if (json.has("created")) {
            read.created(json.path("created").asText());
        }
        if (json.has("settles")) {
            read.settles(json.path("settles").asText());
        }
        SettlingRead built = read.build();
        ApiCall.Builder<JsonNode> call = ApiCall.of(built.operation(), Answer.json("JSON", Codecs.JSON));
        json.path("path")
                .properties()
                .forEach(each -> call.path(each.getKey(), each.getValue().asText()));
        json.path("query")
                .properties()
                .forEach(each -> call.query(each.getKey(), each.getValue().asText()));
        json.path("headers").forEach(name -> call.header(name.asText(), null));
        return new KeptRead(built, call.build());
    }

    private static String[] array(JsonNode texts) {
        List<String> array = new ArrayList<>();
        texts.forEach(each -> array.add(each.asText()));
        return array.toArray(String[]::new);
    }

    /** Whether the read asks for the very key, so that an empty answer is about what has it. */
    boolean asksFor(String key) {
        return call.path().containsValue(key)
                || call.query().stream().anyMatch(each -> each.value().equals(key));
    }

    /** Values may be confidential. */
    @Override
    public String toString() {
        return "KeptRead[" + read.operation() + "]";
    }
}
