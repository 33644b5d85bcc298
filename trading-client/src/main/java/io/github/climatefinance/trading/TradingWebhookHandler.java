package io.github.climatefinance.trading;

import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.trading.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes deliveries for any server: what came in, the status to answer with out. Thread-safe, as far as its listeners are.
 *
 * <p>Listeners are told each event once. One that came before is answered like the first, and nobody is told. One that a
 * later event about the same object has overtaken goes to the listeners of late events only, so that nobody takes it for the
 * present state. An event without an id or a time, as that of a refused change, cannot be recognised: it is told each time.
 *
 * <p>How often and for how long the provider repeats a delivery is not documented, nor how soon it wants its answer: let
 * listeners hand over quickly. What a listener throws goes through to the caller, and the event is forgotten, so that its
 * repeat is told again; a repeat that came while the listener was at work has been answered with 200 by then.
 */
public final class TradingWebhookHandler {
    private static final int TAKEN = 200;
    private static final int UNREADABLE = 400;
    private static final int NOT_AUTHENTIC = 401;

    private final TradingWebhooks webhooks;
    private final EventMemory memory;
    private final List<Consumer<? super TradingEvent>> listeners;
    private final List<Consumer<? super TradingEvent>> lateListeners;
    private final List<Consumer<? super WebhookException>> refusalListeners;

    private TradingWebhookHandler(Builder builder) {
        this.webhooks = builder.webhooks;
        this.memory = builder.memory;
        this.listeners = List.copyOf(builder.listeners);
        this.lateListeners = List.copyOf(builder.lateListeners);
        this.refusalListeners = List.copyOf(builder.refusalListeners);
    }

    /** Describes a handler of deliveries that these webhooks read. */
    public static Builder builder(TradingWebhooks webhooks) {
        return new Builder(Objects.requireNonNull(webhooks, "webhooks"));
    }

    /**
     * Takes a delivery.
     *
     * @param pathOrEvent as {@link TradingWebhooks#parse(String, Map, byte[])} wants it
     * @param headers of the request, whatever the case of their names
     * @param body of the request, as it came
     * @return the status to answer with: 200 without a body where it was taken or came before; 400, which the provider
     *     documents, where it cannot be read; 401 where it does not have the header
     */
    public int handle(String pathOrEvent, Map<String, List<String>> headers, byte[] body) {
        return handle(headers, () -> webhooks.parse(pathOrEvent, headers, body));
    }

    /** Like {@link #handle(String, Map, byte[])}, for an address that belongs to one event. */
    public int handle(EventType event, Map<String, List<String>> headers, byte[] body) {
        return handle(headers, () -> webhooks.parse(event, headers, body));
    }

    private int handle(Map<String, List<String>> headers, Supplier<TradingEvent> parsing) {
        TradingEvent event;
        try {
            event = parsing.get();
        } catch (WebhookException refused) {
            refusalListeners.forEach(listener -> listener.accept(refused));
            return webhooks.isAuthentic(headers) ? UNREADABLE : NOT_AUTHENTIC;
        }
        take(event);
        return TAKEN;
    }

    private void take(TradingEvent event) {
        Optional<EventKey> key = EventKey.of(event);
        Arrival arrival = key.map(memory::arrive).orElse(Arrival.NEW);
        boolean told = false;
        try {
            switch (arrival) {
                case NEW -> listeners.forEach(listener -> listener.accept(event));
                case LATE -> lateListeners.forEach(listener -> listener.accept(event));
                case REPEATED -> {}
            }
            told = true;
        } finally {
            if (!told) {
                key.ifPresent(memory::forget);
            }
        }
    }

    /** Collects the settings of a handler. */
    public static final class Builder {
        private final TradingWebhooks webhooks;
        private final List<Consumer<? super TradingEvent>> listeners = new ArrayList<>();
        private final List<Consumer<? super TradingEvent>> lateListeners = new ArrayList<>();
        private final List<Consumer<? super WebhookException>> refusalListeners = new ArrayList<>();
        private EventMemory memory = EventMemory.bounded(10_000);

        private Builder(TradingWebhooks webhooks) {
            this.webhooks = webhooks;
        }

        /** Adds a listener of events, such as {@link TradingEvents}. They are told in the order they were added. */
        public Builder onEvent(Consumer<? super TradingEvent> listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Adds a listener of events that later ones have overtaken. Without one they are dropped. */
        public Builder onLateEvent(Consumer<? super TradingEvent> listener) {
            lateListeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Adds a listener of deliveries that were refused. */
        public Builder onRefusal(Consumer<? super WebhookException> listener) {
            refusalListeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Where it is remembered what has come. Default: 10,000 objects, in this process. */
        public Builder memory(EventMemory memory) {
            this.memory = Objects.requireNonNull(memory, "memory");
            return this;
        }

        public TradingWebhookHandler build() {
            return new TradingWebhookHandler(this);
        }
    }
}
