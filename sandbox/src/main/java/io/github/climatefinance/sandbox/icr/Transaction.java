package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Something done, or to be done, with credits, and how far it has come. Not safe for several threads. */
final class Transaction {

    enum Action {
        TRANSFER,
        RETIRE,
        TRANSFER_RETIRE,
        CANCEL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean retires() {
            return this == RETIRE || this == TRANSFER_RETIRE;
        }

        boolean transfers() {
            return this == TRANSFER || this == TRANSFER_RETIRE;
        }
    }

    enum State {
        PENDING_REQUEST,
        PENDING_RESERVED,
        PENDING_QUEUE,
        PENDING_ONCHAIN,
        PROCESSED,
        FAILED,
        CANCELLED,
        REJECTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was asked for.
     *
     * @param from the account whose credits they are
     * @param data why and for whom, where credits are retired
     * @param reservation of the credits, if they come from a warehouse
     */
    record Order(
            Action action,
            Credit credit,
            BigDecimal amount,
            Account from,
            Optional<Receiver> to,
            Optional<RetirementData> data,
            Optional<Reservation> reservation) {}

    private final String id;
    private final Order order;
    private final boolean requested;
    private final Instant created;
    private Instant updated;
    private State state;
    private boolean onChain;
    private Optional<String> retirementId = Optional.empty();

    /** @param requested whether it was asked for rather than done */
    Transaction(String id, Order order, boolean requested, State state, Instant created) {
        this.id = id;
        this.order = order;
        this.requested = requested;
        this.state = state;
        this.created = created;
        updated = created;
    }

    String id() {
        return id;
    }

    Order order() {
        return order;
    }

    State state() {
        return state;
    }

    boolean isRequested() {
        return requested;
    }

    boolean isOfWarehouse() {
        return order.reservation().isPresent();
    }

    void become(State next, Instant at) {
        state = next;
        updated = at;
        onChain |= next == State.PENDING_ONCHAIN;
    }

    void retiredAs(String retirement) {
        retirementId = Optional.of(retirement);
    }

    /** Whether an organization gives or receives the credits. */
    boolean concerns(String organizationId) {
        return order.from().ownerId().equals(organizationId)
                || order.to()
                        .flatMap(Receiver::organizationId)
                        .filter(organizationId::equals)
                        .isPresent();
    }

    /** Whether an account gives or receives the credits. */
    boolean concerns(Account account) {
        return order.from().equals(account)
                || order.to().flatMap(Receiver::account).filter(account::equals).isPresent();
    }

    ObjectNode json() {
        ObjectNode json = common();
        order.data().ifPresent(data -> json.put("retirementReason", data.reason()));
        return json;
    }

    ObjectNode v1Json() {
        ObjectNode json = common();
        order.data().ifPresent(data -> json.put("retirementReason", data.v1Reason()));
        ObjectNode credits = json.putObject("transactionData");
        credits.put("creditId", order.credit().id())
                .put("tokenId", order.credit().tokenId())
                .put("serialization", order.credit().serialization())
                .set("amount", Json.amount(order.amount()));
        return json;
    }

    ObjectNode webhookJson() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("createdAt", Json.time(created))
                .put("updatedAt", Json.time(updated))
                .put("status", state.word())
                .put("type", order.action().word())
                .put("creditId", order.credit().id());
        json.set("amount", Json.amount(order.amount()));
        return json;
    }

    BookedTransaction booked() {
        return new BookedTransaction(
                id,
                order.action().word(),
                order.credit().id(),
                order.amount(),
                order.from().ownerId(),
                order.to().flatMap(Receiver::organizationId),
                order.data().flatMap(RetirementData::comment),
                state.word());
    }

    private ObjectNode common() {
        ObjectNode json = Json.object()
                .put("action", order.action().word())
                .put("id", id)
                .put("createdAt", Json.time(created))
                .put("updatedAt", Json.time(updated))
                .put("creditId", order.credit().id())
                .put("vintage", order.credit().vintage())
                .put("fromOrganizationId", order.from().ownerId())
                .put("state", state.word());
        json.set("amount", Json.amount(order.amount()));
        order.credit().addTo(json);
        order.to().ifPresent(to -> addReceiver(json, to));
        order.data()
                .ifPresent(data -> json.put("beneficiaryName", data.beneficiaryName())
                        .put("retirementComment", data.comment().orElse(null)));
        retirementId.ifPresent(retirement -> json.put("retirementId", retirement));
        return onChain ? json.put("txId", Ids.chainHash(id)) : json;
    }

    private static void addReceiver(ObjectNode json, Receiver to) {
        to.organizationId().ifPresent(organization -> json.put("toOrganizationId", organization));
        to.address().ifPresent(address -> json.put("toAddress", address));
    }
}
