package io.github.climatefinance.core.generated;

import java.util.List;
import java.util.Optional;

/**
 * What one message of a provider says.
 *
 * @param items in their order; none in a heartbeat
 * @param error the provider's words when it ends the stream with this message
 */
public record StreamMessage<T>(List<T> items, Optional<String> error) {
    public StreamMessage {
        items = List.copyOf(items);
    }

    public static <T> StreamMessage<T> of(List<T> items) {
        return new StreamMessage<>(items, Optional.empty());
    }

    public static <T> StreamMessage<T> error(String text) {
        return new StreamMessage<>(List.of(), Optional.of(text));
    }
}
