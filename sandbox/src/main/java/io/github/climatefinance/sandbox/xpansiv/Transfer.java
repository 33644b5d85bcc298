package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A transfer to a counterparty, or an export to the sender's own account at the registry. Not safe for several threads. */
final class Transfer {

    /** How far a transfer has come, in the words of both parties and of the registry. */
    enum Phase {
        OFFERED("NEW", "INCOMING", "PENDING_CONFIRMATION"),
        ACCEPTED("PENDING_SETTLEMENT", "PENDING_SETTLEMENT", "CONFIRMED"),
        SETTLED("SETTLED", "SETTLED", "CONFIRMED"),
        CANCELLED("CANCELLED", "CANCELLED", "WITHDRAWN"),
        REJECTED("REJECTED", "REJECTED", "REJECTED"),
        EXPORT_PLACED("NEW", "NEW", "PLACE_READY");

        private final String forSender;
        private final String forRecipient;
        private final String atRegistry;

        Phase(String forSender, String forRecipient, String atRegistry) {
            this.forSender = forSender;
            this.forRecipient = forRecipient;
            this.atRegistry = atRegistry;
        }

        String atRegistry() {
            return atRegistry;
        }
    }

    /**
     * What was asked for.
     *
     * @param recipient empty if the counterparty is not on the platform, or for an export
     * @param counterparty name of the recipient at the registry
     */
    record Order(
            Account sender,
            Optional<Account> recipient,
            String counterparty,
            Instrument instrument,
            List<Slice> slices,
            Terms terms) {

        long quantity() {
            return slices.stream().mapToLong(Slice::quantity).sum();
        }
    }

    /**
     * On what terms.
     *
     * @param externalIdentifier the sender's own
     * @param dealId of the forward deal it delivers
     */
    record Terms(
            Optional<String> externalIdentifier,
            Optional<Price> unitPrice,
            Optional<LocalDate> settlementDate,
            Optional<Boolean> showPriceInRegistry,
            Optional<String> purpose,
            Optional<String> dealId) {}

    private final String identifier;
    private final String batch;
    private final Order order;
    private final Instant created;
    private Phase phase;
    private Instant updated;
    private Optional<Instant> settled = Optional.empty();
    private Optional<String> recipientsIdentifier = Optional.empty();
    private Optional<Price> acceptedPrice = Optional.empty();
    private Optional<TaxLot> received = Optional.empty();

    Transfer(String identifier, String batch, Order order, Phase phase, Instant created) {
        this.identifier = identifier;
        this.batch = batch;
        this.order = order;
        this.phase = phase;
        this.created = created;
        updated = created;
    }

    String identifier() {
        return identifier;
    }

    String batch() {
        return batch;
    }

    Order order() {
        return order;
    }

    Phase phase() {
        return phase;
    }

    Instant updated() {
        return updated;
    }

    /** The recipient agrees to a price, which its tax lot will have. */
    void accept(Price price, Optional<String> itsIdentifier, Instant at) {
        acceptedPrice = Optional.of(price);
        recipientsIdentifier = itsIdentifier;
        become(Phase.ACCEPTED, at);
    }

    void settle(Optional<TaxLot> becameLot, Instant at) {
        received = becameLot;
        settled = Optional.of(at);
        become(Phase.SETTLED, at);
    }

    void become(Phase next, Instant at) {
        phase = next;
        updated = at;
    }

    Optional<Price> price() {
        return acceptedPrice.or(() -> order.terms().unitPrice());
    }

    boolean isSentBy(Account account) {
        return order.sender().is(account);
    }

    boolean isReceivedBy(Account account) {
        return order.recipient().filter(recipient -> recipient.is(account)).isPresent();
    }

    String type(Account seenBy) {
        return isSentBy(seenBy) ? "SELL" : "BUY";
    }

    String status(Account seenBy) {
        return isSentBy(seenBy) ? phase.forSender : phase.forRecipient;
    }

    String counterparty(Account seenBy) {
        return isSentBy(seenBy) ? order.counterparty() : order.sender().name();
    }

    ObjectNode json(Account seenBy, View view) {
        ObjectNode json = Json.object()
                .put("identifier", identifier)
                .put("counterparty", counterparty(seenBy))
                .put("type", type(seenBy))
                .put("status", status(seenBy))
                .put("registryStatus", phase.atRegistry)
                .put("quantity", order.quantity());
        json.set("dealIds", Json.texts(order.terms().dealId().stream().toList()));
        (isSentBy(seenBy) ? order.terms().externalIdentifier() : recipientsIdentifier)
                .ifPresent(id -> json.put("externalTransferIdentifier", id));
        addDates(json, view);
        if (settled.isPresent()) {
            json.put("registryTransferIdentifier", "SYN-REG-" + identifier);
        }
        price().ifPresent(price -> json.set("unitPrice", price.json()));
        order.terms().showPriceInRegistry().ifPresent(show -> json.put("showPriceInRegistry", show));
        order.terms().purpose().ifPresent(purpose -> json.put("registryTransferPurpose", purpose));
        json.set("instrument", order.instrument().json(view));
        json.put("batchIdentifier", batch);
        view.optional(json, "transferTaxLots", () -> Json.array(lots(seenBy), slice -> slice.json(view)));
        return json;
    }

    private void addDates(ObjectNode json, View view) {
        json.put("createdDate", view.time(created))
                .put("transferDate", view.time(created))
                .put("lastUpdatedDate", view.time(updated));
        order.terms()
                .settlementDate()
                .ifPresent(day -> json.put("expectedSettlementDate", view.time(SettlementDays.start(day))));
        settled.ifPresent(at -> json.put("actualSettlementDate", view.time(at)));
    }

    /** The sender sees the lots it gives, the recipient the one it got. */
    private List<Slice> lots(Account seenBy) {
        return isSentBy(seenBy)
                ? order.slices()
                : received.map(lot -> new Slice(lot, order.quantity())).stream().toList();
    }

    BookedTransfer booked() {
        return new BookedTransfer(
                identifier,
                order.terms().externalIdentifier(),
                order.sender().identifier(),
                order.counterparty(),
                order.instrument().ein(),
                order.quantity(),
                phase.forSender);
    }
}
