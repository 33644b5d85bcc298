package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.agenda.Agenda;
import io.github.climatefinance.sandbox.switches.Switches;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The webhooks by type of event, and what is told to them. Not safe for several threads. */
final class Notices {

    private static final String TYPE = "notificationType";

    private final Agenda agenda;
    private final Switches<TradingSwitch> switches;
    private final Consumer<TradingNotification> listener;
    private final Map<String, Webhook> webhooks = new TreeMap<>();
    private long count;

    Notices(Agenda agenda, Switches<TradingSwitch> switches, Consumer<TradingNotification> listener) {
        this.agenda = agenda;
        this.switches = switches;
        this.listener = listener;
    }

    /** A registration, as it was sent. */
    record Webhook(JsonNode data, Instant createdOn, Instant modifiedOn) {

        ObjectNode json() {
            return data.<ObjectNode>deepCopy()
                    .put("createdOn", Json.time(createdOn))
                    .put("modifiedOn", Json.time(modifiedOn));
        }
    }

    Map<String, Webhook> webhooks() {
        return webhooks;
    }

    void register(JsonNode data) {
        String event = data.path("eventType").asText();
        Instant now = agenda.now();
        Webhook before = webhooks.get(event);
        webhooks.put(event, new Webhook(data.deepCopy(), before == null ? now : before.createdOn(), now));
    }

    /** Tells how an object stands. */
    void stands(Thing thing, Optional<Problem> why) {
        String type = thing.isNews() ? "CREATED" : "UPDATED";
        ObjectNode payload = about(thing).put("modifiedOn", Json.time(thing.modifiedOn()));
        send(thing.kind().event(), finished(payload.put("status", thing.status()), type, why));
    }

    /** Tells that a command did not create an object. */
    void invalid(Thing thing, Problem why) {
        ObjectNode payload = about(thing);
        if (!thing.kind().life().invalid().isEmpty()) {
            payload.put("modifiedOn", Json.time(thing.modifiedOn())).put("status", thing.status());
        }
        send(thing.kind().event(), finished(payload, "VALIDATION_ERROR", Optional.of(why)));
    }

    /** Tells that a change was refused: without status and time, because nothing has changed. */
    void unchanged(Thing thing, Problem why) {
        send(thing.kind().event(), finished(about(thing), "VALIDATION_ERROR", Optional.of(why)));
    }

    /** Tells something that is about no single object. */
    void tell(String event, ObjectNode payload, Optional<Problem> why) {
        send(event, finished(payload, why.isPresent() ? "VALIDATION_ERROR" : "UPDATED", why));
    }

    private static ObjectNode about(Thing thing) {
        ObjectNode payload = Json.object().put(thing.kind().idField(), thing.id());
        if (thing.kind() == Kind.IDENTIFICATION_VERIFICATION) {
            payload.put("naturalPersonId", thing.text("naturalPersonId"));
        }
        return payload;
    }

    private static ObjectNode finished(ObjectNode payload, String type, Optional<Problem> why) {
        payload.put(TYPE, type);
        why.ifPresent(problem -> payload.set("validationError", problem.json()));
        return payload;
    }

    private void send(String event, ObjectNode payload) {
        Webhook webhook = webhooks.get(event);
        if (webhook == null) {
            return;
        }
        TradingNotification notification = new TradingNotification(
                event, URI.create(webhook.data().path("url").asText()), headers(webhook), payload);
        int times = switches.has(TradingSwitch.NOTIFICATIONS_TWICE) ? 2 : 1;
        boolean late = switches.has(TradingSwitch.NOTIFICATIONS_OUT_OF_ORDER) && count++ % 2 == 0;
        Runnable sending = () -> {
            for (int i = 0; i < times; i++) {
                listener.accept(notification);
            }
        };
        if (late) {
            agenda.later(() -> agenda.later(() -> agenda.later(sending)));
        } else {
            sending.run();
        }
    }

    private static Map<String, String> headers(Webhook webhook) {
        Map<String, String> headers = new LinkedHashMap<>();
        webhook.data()
                .path("headers")
                .forEach(header -> headers.put(
                        header.path("name").asText(), header.path("value").asText()));
        return headers;
    }
}
