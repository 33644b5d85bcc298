package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What shall go wrong in one exchange. Filled by its {@link Fault}, then read by the thread that serves it. */
final class FaultPlan {

    Duration latency = Duration.ZERO;
    int status;
    boolean afterEffect;
    boolean revoked;
    boolean dropBefore;
    boolean dropAfter;
    boolean cutBody;
    boolean repeatPage;
    int dripBytes;
    Duration dripPause = Duration.ZERO;
    Total total = Total.KEPT;
    long wrongTotal;
    final Map<String, String> headers = new LinkedHashMap<>();
    final List<UnaryOperator<JsonNode>> jsonChanges = new ArrayList<>();
    final List<UnaryOperator<String>> textChanges = new ArrayList<>();

    enum Total {
        KEPT,
        MISSING,
        WRONG
    }

    boolean keepsProviderFromWorking() {
        return status != 0 && !afterEffect;
    }

    /** The answer with everything wrong about it that is not a matter of the socket. */
    Reply spoil(Reply reply, Optional<String> totalPointer) {
        Reply spoiled = reply;
        if (spoiled.json() != null) {
            spoiled = spoiled.withJson(changed(spoiled.json().deepCopy(), totalPointer));
        }
        for (UnaryOperator<String> textChange : textChanges) {
            spoiled = spoiled.withText(textChange.apply(spoiled.body()));
        }
        for (Map.Entry<String, String> header : headers.entrySet()) {
            spoiled = spoiled.withHeader(header.getKey(), header.getValue());
        }
        return spoiled;
    }

    private JsonNode changed(JsonNode body, Optional<String> totalPointer) {
        JsonNode result = body;
        if (total != Total.KEPT) {
            changeTotal(result, totalPointer);
        }
        for (UnaryOperator<JsonNode> jsonChange : jsonChanges) {
            result = jsonChange.apply(result);
        }
        return result;
    }

    private void changeTotal(JsonNode body, Optional<String> totalPointer) {
        String pointer = totalPointer.orElseThrow(
                () -> new IllegalStateException("the specification names no total for this operation"));
        int slash = pointer.lastIndexOf('/');
        if (body.at(pointer.substring(0, slash)) instanceof ObjectNode holder) {
            String name = pointer.substring(slash + 1);
            if (total == Total.MISSING) {
                holder.remove(name);
            } else {
                holder.put(name, wrongTotal);
            }
        }
    }
}
