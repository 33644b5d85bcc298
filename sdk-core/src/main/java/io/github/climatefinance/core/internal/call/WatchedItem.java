package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation.Watched;
import io.github.climatefinance.core.generated.SettlingRead;
import java.util.ArrayList;
import java.util.List;

/** What a planned call is about, as a read shows it: the one item that the request names. */
record WatchedItem(ApiCall<JsonNode> call, SettlingRead read, String named) {
    static WatchedItem of(OneCall<?> one, Watched told) {
        RequestValues request = new RequestValues(one.call(), one.outgoing());
        List<Object> named = new ArrayList<>(request.all(told.from()));
        if (named.size() != 1 || named.get(0) == null) {
            throw new IllegalArgumentException("`" + told.from() + "` is not in the request");
        }
        return new WatchedItem(
                request.read(told.read()), told.read(), named.get(0).toString());
    }

    String operationId() {
        return read.operation().id();
    }

    /** The item with what must stay; a missing node where there is none, or several. */
    JsonNode in(JsonNode answer) {
        JsonNode place = answer.at(read.items());
        List<JsonNode> same = new ArrayList<>();
        for (JsonNode item : place.isArray() ? place : List.of(place)) {
            if (item.path(read.key()).asText().equals(named)) {
                same.add(item);
            }
        }
        if (same.size() != 1 || !(same.get(0) instanceof ObjectNode item)) {
            return MissingNode.getInstance();
        }
        ObjectNode copy = item.deepCopy();
        return read.result().isEmpty() ? copy : copy.retain(read.result());
    }
}
