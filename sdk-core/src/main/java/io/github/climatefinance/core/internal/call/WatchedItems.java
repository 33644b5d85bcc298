package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation.Watched;
import io.github.climatefinance.core.generated.SettlingRead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a planned call is about, as a read shows it: the items that the request names. */
record WatchedItems(ApiCall<JsonNode> call, SettlingRead read, Set<String> named) {
    /** One for each read that it takes. */
    static List<WatchedItems> of(OneCall<?> one, Watched told) {
        RequestValues request = new RequestValues(one.call(), one.outgoing());
        Set<String> named = new LinkedHashSet<>();
        for (Object value : request.all(told.from())) {
            if (value == null) {
                throw missing(told);
            }
            named.add(value.toString());
        }
        if (named.isEmpty()) {
            throw missing(told);
        }
        SettlingRead read = told.read();
        return read.filter().isEmpty()
                ? List.of(new WatchedItems(request.read(read, null), read, Set.copyOf(named)))
                : named.stream()
                        .map(item -> new WatchedItems(request.read(read, item), read, Set.of(item)))
                        .toList();
    }

    private static IllegalArgumentException missing(Watched told) {
        return new IllegalArgumentException("`" + told.from() + "` is not in the request");
    }

    String operationId() {
        return read.operation().id();
    }

    /**
     * The items with what must stay, and with what tells which they are, however the provider orders them; a missing node
     * where one that is named is not shown.
     */
    JsonNode in(JsonNode answer) {
        JsonNode place = answer.at(read.items());
        JsonPointer key = JsonPointer.compile(read.key());
        Set<String> shown = new HashSet<>();
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : place.isArray() ? place : List.of(place)) {
            JsonNode name = item.at(key);
            if (name.isValueNode() && !name.isNull() && named.contains(name.asText())) {
                shown.add(name.asText());
                items.add(JsonPlaces.reduced(item, staying()));
            }
        }
        return shown.equals(named) ? JsonPlaces.canonical(items) : MissingNode.getInstance();
    }

    private List<String> staying() {
        if (read.result().isEmpty()) {
            return List.of("");
        }
        List<String> staying = new ArrayList<>(List.of(read.key()));
        staying.addAll(read.result());
        return staying;
    }

    /** What requests name may be confidential. */
    @Override
    public String toString() {
        return "WatchedItems[" + read.operation() + "]";
    }
}
