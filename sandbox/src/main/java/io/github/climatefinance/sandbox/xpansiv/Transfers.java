package io.github.climatefinance.sandbox.xpansiv;

import io.github.climatefinance.sandbox.agenda.Agenda;
import io.github.climatefinance.sandbox.xpansiv.Identifiers.Kind;
import io.github.climatefinance.sandbox.xpansiv.Transfer.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All transfers and exports there ever were. Not safe for several threads. */
final class Transfers {

    private final Agenda agenda;
    private final Identifiers identifiers;
    private final Inventory inventory;
    private final Map<String, Transfer> byIdentifier = new LinkedHashMap<>();

    /** What came of an order. */
    record Batch(String identifier, List<Transfer> transfers) {}

    Transfers(Agenda agenda, Identifiers identifiers, Inventory inventory) {
        this.agenda = agenda;
        this.identifiers = identifiers;
        this.inventory = inventory;
    }

    /** Offers credits to a counterparty, which has to accept them. */
    Batch offer(List<Transfer.Order> orders) {
        return book(orders, Phase.OFFERED);
    }

    /** Sends credits off the platform: nobody has to accept them. */
    Batch export(List<Transfer.Order> orders) {
        Batch batch = book(orders, Phase.EXPORT_PLACED);
        batch.transfers()
                .forEach(transfer -> agenda.later(() -> {
                    transfer.order().slices().forEach(inventory::export);
                    transfer.settle(Optional.empty(), agenda.now());
                }));
        return batch;
    }

    /** What would come of an order: nothing changes. */
    Batch preview(List<Transfer.Order> orders) {
        List<Transfer> made = new ArrayList<>();
        for (Transfer.Order order : orders) {
            String identifier = Identifiers.OF_DRY_RUN + "-" + (made.size() + 1);
            made.add(new Transfer(identifier, Identifiers.OF_DRY_RUN, order, Phase.OFFERED, agenda.now()));
        }
        return new Batch(Identifiers.OF_DRY_RUN, List.copyOf(made));
    }

    /** Ends an offer: what was offered goes back. */
    void end(Transfer transfer, Phase how) {
        transfer.order().slices().forEach(Slice::giveBack);
        transfer.become(how, agenda.now());
    }

    /** Accepts an offer, which settles later. */
    void accept(Transfer transfer, Price price, Optional<String> recipientsIdentifier) {
        transfer.accept(price, recipientsIdentifier, agenda.now());
        agenda.later(() -> settle(transfer));
    }

    Optional<Transfer> find(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    /** What an account sends or receives. */
    Stream<Transfer> of(Account account) {
        return byIdentifier.values().stream()
                .filter(transfer -> transfer.isSentBy(account) || transfer.isReceivedBy(account));
    }

    /** The transfers of a batch, in the order they were made; none if there is no such batch. */
    List<Transfer> batch(String identifier) {
        return byIdentifier.values().stream()
                .filter(transfer -> transfer.batch().equals(identifier))
                .toList();
    }

    List<Transfer> all() {
        return List.copyOf(byIdentifier.values());
    }

    private Batch book(List<Transfer.Order> orders, Phase phase) {
        String batch = identifiers.text(Kind.BATCH);
        List<Transfer> made = new ArrayList<>();
        for (Transfer.Order order : orders) {
            order.slices().forEach(Slice::take);
            Transfer transfer = new Transfer(identifiers.text(Kind.TRANSFER), batch, order, phase, agenda.now());
            byIdentifier.put(transfer.identifier(), transfer);
            made.add(transfer);
        }
        return new Batch(batch, List.copyOf(made));
    }

    private void settle(Transfer transfer) {
        Transfer.Order order = transfer.order();
        order.slices().forEach(slice -> slice.lot().leave(slice.quantity(), TaxLot.Part.UNSETTLED));
        TaxLot.Origin origin = new TaxLot.Origin(
                "Transfer",
                agenda.now(),
                transfer.price(),
                Optional.of(order.sender().name()),
                Optional.of(transfer.identifier()),
                order.terms().dealId());
        TaxLot lot = inventory.receive(order.recipient().orElseThrow(), order.instrument(), order.quantity(), origin);
        transfer.settle(Optional.of(lot), agenda.now());
    }
}
