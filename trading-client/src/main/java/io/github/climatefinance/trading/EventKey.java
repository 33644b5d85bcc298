package io.github.climatefinance.trading;

import io.github.climatefinance.trading.model.EventType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What tells one event from others: the object, and when it changed, whatever offset that was written with. The status is in
 * it too, lest two changes in the same instant are taken for one. Immutable.
 */
public record EventKey(EventType type, UUID id, Instant modifiedOn, Optional<String> status) {
    public EventKey {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(modifiedOn, "modifiedOn");
        Objects.requireNonNull(status, "status");
    }

    /** The key of an event; empty where it has no id or no time, as that of a refused change, so that none can be told. */
    public static Optional<EventKey> of(TradingEvent event) {
        return event.id()
                .flatMap(id -> event.modifiedOn()
                        .map(time -> new EventKey(event.type(), id, time.toInstant(), event.status())));
    }
}
