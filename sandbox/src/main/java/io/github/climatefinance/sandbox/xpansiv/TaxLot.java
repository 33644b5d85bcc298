package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A quantity that came into an account at one time and price, and where it is now. Not safe for several threads. */
final class TaxLot {

    /** What can be said of a quantity that is still in the account. */
    enum Part {
        AVAILABLE,
        ENCUMBERED,
        UNSETTLED
    }

    private final long id;
    private final Position position;
    private final Origin origin;
    private final Map<Part, Long> parts = new EnumMap<>(Part.class);
    private long establishQuantity;

    /**
     * Where a lot came from.
     *
     * @param kind such as Import or Issuance
     * @param counterparty who delivered it
     * @param tradeId of the trade elsewhere
     * @param dealId of the forward deal it belongs to
     */
    record Origin(
            String kind,
            Instant at,
            Optional<Price> price,
            Optional<String> counterparty,
            Optional<String> tradeId,
            Optional<String> dealId) {}

    TaxLot(long id, Position position, long quantity, Origin origin) {
        this.id = id;
        this.position = position;
        this.origin = origin;
        establishQuantity = quantity;
        for (Part part : Part.values()) {
            parts.put(part, 0L);
        }
        parts.put(Part.AVAILABLE, quantity);
    }

    long id() {
        return id;
    }

    Position position() {
        return position;
    }

    Instrument instrument() {
        return position.instrument();
    }

    Instant established() {
        return origin.at();
    }

    Origin origin() {
        return origin;
    }

    String name() {
        return origin.kind() + " " + origin.at().toString().substring(0, 10) + " " + id;
    }

    long quantity(Part part) {
        return parts.getOrDefault(part, 0L);
    }

    long available() {
        return quantity(Part.AVAILABLE);
    }

    long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    void move(long quantity, Part from, Part to) {
        take(quantity, from);
        parts.merge(to, quantity, Math::addExact);
    }

    /** The quantity leaves the account: retired, exported, delivered. */
    void leave(long quantity, Part from) {
        take(quantity, from);
    }

    /** The quantity goes on as a lot of its own. */
    void splitOff(long quantity) {
        take(quantity, Part.AVAILABLE);
        establishQuantity -= quantity;
    }

    private void take(long quantity, Part from) {
        long left = quantity(from) - quantity;
        if (quantity <= 0 || left < 0) {
            throw new IllegalStateException(
                    "cannot take " + quantity + " of " + quantity(from) + " " + from + " of " + name());
        }
        parts.put(from, left);
    }

    ObjectNode json(View view) {
        ObjectNode json =
                Json.object().put("id", id).put("name", name()).put("establishedDate", view.time(origin.at()));
        view.optional(json, "establishQuantity", () -> LongNode.valueOf(establishQuantity));
        origin.price().ifPresent(price -> json.set("pricePaid", price.json()));
        json.put("availableQuantity", available())
                .put("encumberedQuantity", quantity(Part.ENCUMBERED))
                .put("unsettledQuantity", quantity(Part.UNSETTLED));
        Market.of(instrument().program()).stream().findFirst().ifPresent(best -> estimate(json, best.price(), view));
        origin.counterparty().ifPresent(text -> optional(json, "previousCounterparty", text, view));
        origin.tradeId().ifPresent(text -> optional(json, "externalTradeId", text, view));
        origin.dealId().ifPresent(text -> optional(json, "dealId", text, view));
        return json;
    }

    private void estimate(ObjectNode json, BigDecimal price, View view) {
        BigDecimal quantity = BigDecimal.valueOf(total());
        BigDecimal value = price.multiply(quantity);
        view.optional(json, "estimatedMarketPrice", () -> DecimalNode.valueOf(price));
        view.optional(json, "estimatedMarketValue", () -> DecimalNode.valueOf(value));
        origin.price()
                .ifPresent(paid -> view.optional(
                        json,
                        "estimatedGainLoss",
                        () -> DecimalNode.valueOf(value.subtract(paid.amount().multiply(quantity)))));
    }

    private static void optional(ObjectNode json, String name, String text, View view) {
        view.optional(json, name, () -> Json.object().textNode(text));
    }
}
