package io.github.climatefinance.trading;

import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.WebhookHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a provider would send to a webhook. */
final class Deliveries {
    static final WebhookHeader HEADER = WebhookHeader.builder()
            .name("Api-Key")
            .value("synthetic-webhook-secret")
            .build();
    static final Map<String, List<String>> HEADERS =
            Map.of("Content-type", List.of("application/json"), "Api-key", List.of(HEADER.value()));
    static final TradingWebhooks WEBHOOKS = TradingWebhooks.withHeader(HEADER);

    private Deliveries() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A notification of a digital order, with a time after ten o'clock. */
    static String order(UUID id, String status, int second) {
        return "{\"orderId\":\"" + id + "\",\"status\":\"" + status + "\",\"modifiedOn\":\"" + time(second)
                + "\",\"notificationType\":\"UPDATED\"}";
    }

    static String refused(UUID id, String status, int second, String why) {
        return "{\"orderId\":\"" + id + "\",\"status\":\"" + status + "\",\"modifiedOn\":\"" + time(second)
                + "\",\"notificationType\":\"VALIDATION_ERROR\",\"validationError\":{\"errorType\":"
                + "\"DATA_NOT_FOUND_ERROR\",\"description\":\"" + why + "\"}}";
    }

    /** What is sent when a change of an order was refused. */
    static String refusedChange(UUID id) {
        return "{\"orderId\":\"" + id + "\",\"notificationType\":\"VALIDATION_ERROR\",\"validationError\":{"
                + "\"errorType\":\"UNKNOWN_ERROR\",\"description\":\"the limit cannot be changed\"}}";
    }

    static String time(int second) {
        return String.format("2025-07-01T10:%02d:%02d.123456789Z", second / 60, second % 60);
    }

    static TradingEvent digitalOrder(String json) {
        return WEBHOOKS.parse(EventType.DIGITAL_ASSET_ORDER_NOTIFICATION, HEADERS, utf8(json));
    }
}
