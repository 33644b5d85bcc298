package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where notifications go. */
final class WebhookDesk {

    private static final List<String> OTHER_EVENTS = List.of(
            "PARTNER_DOCUMENT_NOTIFICATION",
            "LEGAL_ENTITY_SEARCH_NOTIFICATION",
            "LABELS_UPDATE_NOTIFICATION",
            "RE_TOKEN_PRICES",
            "PARTNER_NOTIFICATION",
            "CORPORATE_ACTION_NOTIFICATION",
            "SAVINGS_PLANS_NOTIFICATION");

    private final Notices notices;

    WebhookDesk(Notices notices) {
        this.notices = notices;
    }

    void addTo(Map<String, Operation> all) {
        all.put(
                "listWebhooks",
                question -> new Answer.Found(Json.array(notices.webhooks().values(), Notices.Webhook::json)));
        all.put("registerWebhook", question -> {
            notices.register(question.body());
            return new Answer.Nothing(200);
        });
        all.put("getWebhook", question -> new Answer.Found(webhook(question).json()));
        all.put("deleteWebhook", question -> {
            webhook(question);
            notices.webhooks().remove(question.path("eventType"));
            return new Answer.Nothing(200);
        });
        all.put("listMissingWebhooks", question -> new Answer.Found(Json.array(missing(), WebhookDesk::event)));
    }

    private Notices.Webhook webhook(Question question) {
        return Optional.ofNullable(notices.webhooks().get(question.path("eventType")))
                .orElseThrow(() -> Refusal.notFound("webhook"));
    }

    private List<String> missing() {
        return Stream.concat(Stream.of(Kind.values()).map(Kind::event), OTHER_EVENTS.stream())
                .filter(event -> !event.isEmpty() && !notices.webhooks().containsKey(event))
                .sorted()
                .collect(Collectors.toList());
    }

    private static ObjectNode event(String type) {
        return Json.object().put("eventType", type);
    }
}
