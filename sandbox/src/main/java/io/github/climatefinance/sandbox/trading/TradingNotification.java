package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * What the platform tells a webhook.
 *
 * @param event its type
 * @param url as it was registered
 * @param headers as they were registered
 */
public record TradingNotification(String event, URI url, Map<String, String> headers, JsonNode payload) {

    /** Copies the headers. */
    public TradingNotification {
        headers = Map.copyOf(headers);
    }

    /** The path that the document of the notifications has for the event. */
    public String path() {
        return "/" + event.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
