package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * An object of the platform with its status and times. What it is beyond that stands in its data; answers do not show what
 * begins with an underscore there. Not safe for several threads.
 */
final class Thing {

    private final Kind kind;
    private final String id;
    private final long number;
    private final ObjectNode data;
    private final Instant createdOn;
    private Instant modifiedOn;
    private String status;
    private boolean told;

    Thing(Kind kind, String id, long number, ObjectNode data, Instant createdOn) {
        this.kind = kind;
        this.id = id;
        this.number = number;
        this.data = data;
        this.createdOn = createdOn;
        this.modifiedOn = createdOn;
        this.status = kind.life().received();
    }

    Kind kind() {
        return kind;
    }

    String id() {
        return id;
    }

    /** Which one it is of all, by age: where a page can go on. */
    long number() {
        return number;
    }

    ObjectNode data() {
        return data;
    }

    String text(String field) {
        return Json.text(data, field).orElse("");
    }

    Instant createdOn() {
        return createdOn;
    }

    Instant modifiedOn() {
        return modifiedOn;
    }

    String status() {
        return status;
    }

    boolean is(String... statuses) {
        for (String each : statuses) {
            if (each.equals(status)) {
                return true;
            }
        }
        return false;
    }

    void become(String newStatus, Instant now) {
        status = newStatus;
        modifiedOn = now;
    }

    void modified(Instant now) {
        modifiedOn = now;
    }

    /** Whether the partner hears of it for the first time. Asking is telling. */
    boolean isNews() {
        boolean news = !told;
        told = true;
        return news;
    }

    /** As an answer shows it. */
    ObjectNode json() {
        ObjectNode json = Json.object().put(kind.idField(), id);
        if (!kind.statusField().isEmpty()) {
            json.put(kind.statusField(), status);
        }
        data.properties().stream()
                .filter(property -> !property.getKey().startsWith("_"))
                .forEach(property ->
                        json.set(property.getKey(), property.getValue().deepCopy()));
        if (kind.times() != Kind.Times.NONE) {
            json.put("createdOn", Json.time(createdOn));
        }
        if (kind.times() == Kind.Times.BOTH) {
            json.put("modifiedOn", Json.time(modifiedOn));
        }
        return json;
    }
}
