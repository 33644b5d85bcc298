package io.github.climatefinance.trading;

import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.Notification;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of every event, whatever it is about. Immutable.
 *
 * @param type the event, as the address told it; the body does not
 * @param id of the object it is about; empty where it is about several, or not known to be about one
 * @param common what the body has in common with others
 */
public record EventHead(EventType type, Optional<UUID> id, Notification common) {
    public EventHead {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(common, "common");
    }
}
