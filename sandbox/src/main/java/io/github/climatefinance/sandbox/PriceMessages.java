package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.trading.PriceTick;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;

/** What is sent on a price stream. */
final class PriceMessages {

    // The provider's examples have the offset of Germany.
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private PriceMessages() {}

    /**
     * Prices of some markets. Without any it is the heartbeat: all markets that are asked for, without offers.
     *
     * @param wanted symbols of the markets that are asked for
     * @param withResting whether those that have not moved are in it as well
     */
    static ObjectNode prices(PriceTick tick, Set<String> wanted, boolean withResting) {
        Set<String> moved = new TreeSet<>(wanted);
        moved.retainAll(tick.moved());
        Set<String> shown = withResting || moved.isEmpty() ? wanted : moved;
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", "PRICES");
        ArrayNode prices = message.putArray("prices");
        for (String symbol : shown) {
            if (tick.levels().containsKey(symbol)) {
                ObjectNode one = prices.addObject();
                one.putObject("market").put("currency", "EUR").put("cryptoSymbol", symbol);
                one.put(
                        "time",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                tick.time().atZone(ZONE)));
                one.putArray("asks");
                one.putArray("bids");
                if (moved.contains(symbol)) {
                    one.setAll(tick.levels().get(symbol).deepCopy());
                }
            }
        }
        return message;
    }

    static ObjectNode error(String text, String connectionId) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "ERROR")
                .put("error", text)
                .put("connectionId", connectionId);
    }
}
