package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A retirement and how far it has come. Not safe for several threads. */
final class Retirement {

    enum Status {
        NEW,
        PENDING_RETIREMENT,
        PENDING_CUSTODIAN_RETIREMENT,
        RETIRED,
        FAILED,
        CANCELLED,
        REJECTED;

        boolean isFinal() {
            return this != NEW && this != PENDING_RETIREMENT && this != PENDING_CUSTODIAN_RETIREMENT;
        }
    }

    private final String identifier;
    private final String batch;
    private final Order order;
    private final Instant created;
    private Instant updated;
    private Status status = Status.NEW;

    /**
     * What was asked for.
     *
     * @param slices what is retired, at least one
     * @param attributes for the registry; a missing node for none
     */
    record Order(
            Account account,
            Instrument instrument,
            List<Slice> slices,
            Optional<String> externalIdentifier,
            JsonNode attributes) {

        long quantity() {
            return slices.stream().mapToLong(Slice::quantity).sum();
        }
    }

    Retirement(String identifier, String batch, Order order, Instant created) {
        this.identifier = identifier;
        this.batch = batch;
        this.order = order;
        this.created = created;
        updated = created;
    }

    String identifier() {
        return identifier;
    }

    Order order() {
        return order;
    }

    Status status() {
        return status;
    }

    Instant updated() {
        return updated;
    }

    void become(Status next, Instant at) {
        status = next;
        updated = at;
    }

    boolean isOf(Account account) {
        return order.account().is(account);
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object();
        json.set("instrument", order.instrument().json(view));
        json.put("lastUpdatedDate", view.time(updated))
                .put("createdDate", view.time(created))
                .put("quantity", order.quantity())
                .put("status", status.name())
                .put("batchIdentifier", batch)
                .put("identifier", identifier);
        order.externalIdentifier().ifPresent(id -> json.put("externalIdentifier", id));
        if (status == Status.RETIRED) {
            json.put("registryTransferIdentifier", registryId()).put("registryPositionId", registryId() + "-1");
        }
        if (order.attributes().isObject()) {
            json.set("attributes", order.attributes().deepCopy());
        }
        view.optional(json, "transferTaxLots", () -> Json.array(order.slices(), slice -> slice.json(view)));
        return json;
    }

    ObjectNode statusJson() {
        ObjectNode json = Json.object().put("status", status.name()).put("identifier", identifier);
        order.externalIdentifier().ifPresent(id -> json.put("externalIdentifier", id));
        return status == Status.RETIRED ? json.put("registryTransferIdentifier", registryId()) : json;
    }

    BookedRetirement booked() {
        return new BookedRetirement(
                identifier,
                order.externalIdentifier(),
                order.account().identifier(),
                order.instrument().ein(),
                order.quantity(),
                status.name());
    }

    private String registryId() {
        return "SYN-REG-" + identifier;
    }
}
