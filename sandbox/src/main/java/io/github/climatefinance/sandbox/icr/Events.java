package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.util.Set;
import java.util.function.Consumer;

/** Tells the app what happens, in the order it happens. Not safe for several threads. */
final class Events {

    private static final Set<Transaction.State> DOCUMENTED =
            Set.of(Transaction.State.PENDING_QUEUE, Transaction.State.PROCESSED, Transaction.State.FAILED);

    private final Switches<IcrSwitch> switches;
    private final Consumer<IcrEvent> listener;

    Events(Switches<IcrSwitch> switches, Consumer<IcrEvent> listener) {
        this.switches = switches;
        this.listener = listener;
    }

    void tell(String name, Installation installation) {
        ObjectNode payload = payload(name, installation);
        payload.putObject("sender")
                .put("id", Ids.of("user", 1))
                .put("email", "admin@organization.example")
                .put("fullName", "Synthetic Admin Example")
                .putNull("profilePicture")
                .put("url", "https://api.icr.example/users/" + Ids.of("user", 1));
        listener.accept(new IcrEvent(name, payload));
    }

    void tell(Transaction transaction, Installation installation) {
        if (DOCUMENTED.contains(transaction.state()) || switches.has(IcrSwitch.WEBHOOKS_OF_EVERY_STATE)) {
            String name = transaction.isOfWarehouse() ? "warehouseTransaction" : "organizationTransaction";
            ObjectNode payload = payload(name, installation);
            payload.set("transaction", transaction.webhookJson());
            listener.accept(new IcrEvent(name, payload));
        }
    }

    private ObjectNode payload(String name, Installation installation) {
        ObjectNode payload = Json.object().put("event", name);
        payload.set("installation", installation.json(switches));
        return payload;
    }
}
