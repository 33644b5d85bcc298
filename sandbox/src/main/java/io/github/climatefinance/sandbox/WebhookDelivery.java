package io.github.climatefinance.sandbox;

import java.net.URI;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a sandbox sent to a webhook, and what came of it.
 *
 * @param event what it told of, in the provider's word
 * @param url where it was sent
 * @param headers the provider's own, such as that of the signature
 * @param body as it was sent
 * @param attempts how often it was sent
 * @param status what the last attempt was answered; empty if nothing was
 */
public record WebhookDelivery(
        String event, URI url, Map<String, String> headers, String body, int attempts, OptionalInt status) {

    /** Copies the headers. */
    public WebhookDelivery {
        headers = Map.copyOf(headers);
    }
}
