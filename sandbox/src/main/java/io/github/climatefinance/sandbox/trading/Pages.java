package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Cuts lists into pages. A cursor says after which object the next page begins, in a form that tells nobody anything. */
final class Pages {

    private static final String MARK = "synthetic-page-after-";

    private final Switches<TradingSwitch> switches;

    Pages(Switches<TradingSwitch> switches) {
        this.switches = switches;
    }

    Answer page(Question question, List<Thing> all, Function<Thing, JsonNode> json) {
        return new Answer.Found(envelope(question, all, json));
    }

    ObjectNode envelope(Question question, List<Thing> all, Function<Thing, JsonNode> json) {
        int limit = question.json("limit").map(JsonNode::asInt).orElse(20);
        long after = question.parameter("cursor")
                .filter(cursor -> !cursor.isEmpty())
                .map(Pages::position)
                .orElse(0L);
        List<Thing> rest = all.stream().filter(thing -> thing.number() > after).toList();
        List<Thing> items = rest.subList(0, Math.min(limit, rest.size()));
        ObjectNode envelope = Json.object();
        envelope.set("data", Json.array(items, json));
        ObjectNode pagination = envelope.putObject("pagination").put("limit", limit);
        if (items.size() < rest.size()) {
            pagination.put("cursor", cursor(items.get(items.size() - 1)));
        } else if (switches.has(TradingSwitch.EMPTY_CURSOR_ON_LAST_PAGE)) {
            pagination.put("cursor", "");
        }
        return envelope;
    }

    private static String cursor(Thing last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((MARK + last.number()).getBytes(StandardCharsets.UTF_8));
    }

    private static long position(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(MARK)) {
                return Long.parseLong(text.substring(MARK.length()));
            }
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.badRequest("cursor", "the cursor is not one of ours");
        }
        throw Refusal.badRequest("cursor", "the cursor is not one of ours");
    }
}
