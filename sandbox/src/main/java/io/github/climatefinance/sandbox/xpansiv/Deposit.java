package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A holding placed at an execution venue. Not safe for several threads. */
final class Deposit {

    private final String identifier;
    private final long number;
    private final TaxLot lot;
    private final Market market;
    private final long quantity;
    private final long priority;
    private Status status = Status.PENDING;
    private long available;
    private long settled;

    enum Status {
        PENDING,
        DEPOSITED,
        REJECTED
    }

    /**
     * @param number counts deposits
     * @param priority the lower goes first when trades settle
     */
    Deposit(String identifier, long number, TaxLot lot, Market market, long quantity, long priority) {
        this.identifier = identifier;
        this.number = number;
        this.lot = lot;
        this.market = market;
        this.quantity = quantity;
        this.priority = priority;
        available = quantity;
        lot.move(quantity, TaxLot.Part.AVAILABLE, TaxLot.Part.ENCUMBERED);
    }

    String identifier() {
        return identifier;
    }

    long number() {
        return number;
    }

    TaxLot lot() {
        return lot;
    }

    Market market() {
        return market;
    }

    long quantity() {
        return quantity;
    }

    long priority() {
        return priority;
    }

    Status status() {
        return status;
    }

    /** What is left of it, whether the venue has accepted it or not. */
    long available() {
        return available;
    }

    long settled() {
        return settled;
    }

    /** What can be taken from it. */
    long usable() {
        return status == Status.DEPOSITED ? available : 0;
    }

    boolean isAt(String exchange) {
        return market.venue().equals(Market.VENUES.get(exchange));
    }

    boolean isOf(Account account) {
        return lot.position().account().is(account);
    }

    /** The venue has decided. */
    void decide(boolean accepted) {
        status = accepted ? Status.DEPOSITED : Status.REJECTED;
        if (!accepted) {
            withdraw(available);
        }
    }

    /** Quantity goes back into the inventory. */
    void withdraw(long back) {
        lot.move(back, TaxLot.Part.ENCUMBERED, TaxLot.Part.AVAILABLE);
        release(back);
    }

    /** Quantity leaves the deposit; what becomes of it in the lot is the caller's part. */
    void release(long part) {
        if (part > available) {
            throw new IllegalStateException("cannot take " + part + " of " + available + " in " + identifier);
        }
        available -= part;
    }

    /** Quantity is delivered to a buyer. */
    void settle(long part) {
        release(part);
        settled += part;
        lot.leave(part, TaxLot.Part.ENCUMBERED);
    }

    ObjectNode json() {
        Instrument instrument = lot.instrument();
        ObjectNode json = Json.object().put("depositIdentifier", identifier);
        json.putObject("executionVenue").put("code", market.venue()).put("name", Market.venueName(market.venue()));
        ObjectNode depositMarket = json.putObject("depositMarket");
        depositMarket.putObject("market").put("name", market.name()).put("apiCode", market.apiCode());
        depositMarket
                .putObject("marketModelInstrument")
                .put("description", market.standard())
                .putObject("price")
                .put("amount", market.price());
        json.putObject("taxLot").put("name", lot.name());
        ObjectNode reduced = json.putObject("instrument")
                .put("ein", instrument.ein())
                .put("description", instrument.description())
                .put("type", instrument.type())
                .put("program", instrument.program());
        reduced.set("vintage", instrument.vintage().json());
        reduced.putObject("resource")
                .put("name", instrument.resource().name())
                .put("registryAssignedId", instrument.resource().registryAssignedId());
        return json.put("quantity", quantity)
                .put("availableQuantity", available)
                .put("settledQuantity", settled)
                .put("status", status.name());
    }

    BookedDeposit booked() {
        return new BookedDeposit(
                identifier,
                lot.position().account().identifier(),
                lot.instrument().ein(),
                lot.id(),
                quantity,
                available,
                settled,
                status.name());
    }
}
