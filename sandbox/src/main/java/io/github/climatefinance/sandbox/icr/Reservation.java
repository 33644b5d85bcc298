package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;

/** Credits of a warehouse set aside for whoever reserved them. Not safe for several threads. */
final class Reservation {

    /** How far it is. */
    enum Stage {
        OPEN,
        FINISHING,
        COMPLETE,
        ENDED
    }

    private final String id;
    private final Organization organization;
    private final Credit credit;
    private final BigDecimal amount;
    private final Grant reserver;
    private final Instant created;
    private final Instant until;
    private Instant updated;
    private Stage stage = Stage.OPEN;

    Reservation(Wish wish, String id, Instant created, Instant until) {
        this.id = id;
        this.organization = wish.organization();
        this.credit = wish.credit();
        this.amount = wish.amount();
        this.reserver = wish.reserver();
        this.created = created;
        this.until = until;
        updated = created;
    }

    /** What is to be reserved, and by whom. */
    record Wish(Organization organization, Credit credit, BigDecimal amount, Grant reserver) {}

    String id() {
        return id;
    }

    Organization organization() {
        return organization;
    }

    Credit credit() {
        return credit;
    }

    BigDecimal amount() {
        return amount;
    }

    Stage stage() {
        return stage;
    }

    void become(Stage next, Instant at) {
        stage = next;
        updated = at;
    }

    Holder holder() {
        return new Holder(Holder.Kind.RESERVATION, id);
    }

    /** Whether somebody made it: the app, whichever of its tokens it shows, or the organization itself. */
    boolean isBy(Grant caller) {
        return caller.kind() == reserver.kind();
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("createdAt", Json.time(created))
                .put("updatedAt", Json.time(updated))
                .put("reservedToDate", Json.time(until))
                .put("isComplete", stage == Stage.COMPLETE)
                .put("creditId", credit.id());
        json.set("amount", Json.amount(amount));
        credit.addTo(json);
        if (reserver.kind() == Grant.Kind.INSTALLATION) {
            json.putObject("reserver").put("id", IcrRegistry.APP_ID).put("name", IcrRegistry.APP_NAME_ID);
        }
        return json;
    }
}
