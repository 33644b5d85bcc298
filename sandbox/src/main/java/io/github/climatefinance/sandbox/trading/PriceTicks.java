package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** When prices move, and who is told. Not safe for several threads. */
final class PriceTicks {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int MOST_TICKS = 10_000;

    private final Books books;
    private final Consumer<PriceTick> listener;
    private boolean due;
    private boolean live;
    private boolean resting;

    PriceTicks(Books books, Consumer<PriceTick> listener) {
        this.books = books;
        this.listener = listener;
    }

    /** Has prices move each second of a time that is about to pass; of a long one, in larger steps. */
    void planFor(Duration time) {
        Duration step = time.dividedBy(MOST_TICKS).compareTo(SECOND) > 0 ? time.dividedBy(MOST_TICKS) : SECOND;
        if (!live) {
            plan(step, books.agenda.now().plus(time));
        }
    }

    private void plan(Duration step, Instant end) {
        if (!books.agenda.now().plus(step).isAfter(end)) {
            books.agenda.after(step, () -> {
                tick();
                plan(step, end);
            });
        }
    }

    /** From now on prices move with time by themselves. */
    void live() {
        if (!live) {
            live = true;
            books.agenda.after(SECOND, this::liveTick);
        }
    }

    private void liveTick() {
        tick();
        books.agenda.after(SECOND, this::liveTick);
    }

    /** Whether prices stay as they are while time passes. */
    void resting(boolean rest) {
        resting = rest;
    }

    /** One second's move. */
    void tick() {
        if (resting) {
            rest();
        } else {
            books.market.walk();
            moved();
        }
    }

    /** One second without a change. */
    void rest() {
        due = true;
    }

    /** Has orders looked at again after prices have moved. */
    void moved() {
        due = true;
        books.orders.pricesMoved();
    }

    /** Tells how prices stand, if time has passed for them. */
    void tellIfDue() {
        if (due) {
            due = false;
            listener.accept(standing(books.market.takeMoved()));
        }
    }

    PriceTick standing(Set<String> moved) {
        Map<String, ObjectNode> levels = new LinkedHashMap<>();
        for (Instrument coin : books.market.all(Instrument.Family.CRYPTO)) {
            ObjectNode json = Json.object();
            json.putArray("asks").add(level(books.market.price(coin, TradingSide.BUY)));
            json.putArray("bids").add(level(books.market.price(coin, TradingSide.SELL)));
            levels.put(coin.code(), json);
        }
        return new PriceTick(books.agenda.now(), levels, moved);
    }

    private static ObjectNode level(BigDecimal price) {
        return Json.object().put("price", price.toPlainString()).put("quantity", "1000");
    }
}
