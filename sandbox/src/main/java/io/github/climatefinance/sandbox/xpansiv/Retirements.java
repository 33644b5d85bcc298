package io.github.climatefinance.sandbox.xpansiv;

import io.github.climatefinance.sandbox.agenda.Agenda;
import io.github.climatefinance.sandbox.xpansiv.Identifiers.Kind;
import io.github.climatefinance.sandbox.xpansiv.Retirement.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All retirements there ever were. Not safe for several threads. */
final class Retirements {

    private final Agenda agenda;
    private final Identifiers identifiers;
    private final Inventory inventory;
    private final Map<String, Retirement> byIdentifier = new LinkedHashMap<>();

    /** What came of an order. */
    record Batch(String identifier, List<Retirement> retirements) {}

    Retirements(Agenda agenda, Identifiers identifiers, Inventory inventory) {
        this.agenda = agenda;
        this.identifiers = identifiers;
        this.inventory = inventory;
    }

    /** Takes what is to be retired; the registry retires it in two steps, later. */
    Batch order(List<Retirement.Order> orders) {
        String batch = identifiers.text(Kind.BATCH);
        List<Retirement> made = new ArrayList<>();
        for (Retirement.Order order : orders) {
            order.slices().forEach(Slice::take);
            Retirement retirement = new Retirement(identifiers.text(Kind.RETIREMENT), batch, order, agenda.now());
            byIdentifier.put(retirement.identifier(), retirement);
            made.add(retirement);
            agenda.later(() -> process(retirement));
        }
        return new Batch(batch, List.copyOf(made));
    }

    /** What would come of an order: nothing changes. */
    Batch preview(List<Retirement.Order> orders) {
        List<Retirement> made = new ArrayList<>();
        for (Retirement.Order order : orders) {
            String identifier = Identifiers.OF_DRY_RUN + "-" + (made.size() + 1);
            made.add(new Retirement(identifier, Identifiers.OF_DRY_RUN, order, agenda.now()));
        }
        return new Batch(Identifiers.OF_DRY_RUN, List.copyOf(made));
    }

    /** Ends a retirement without the registry: for the seeded past. */
    void giveUp(Retirement retirement, Status status) {
        retirement.order().slices().forEach(Slice::giveBack);
        retirement.become(status, agenda.now());
    }

    Stream<Retirement> of(Account account) {
        return byIdentifier.values().stream().filter(retirement -> retirement.isOf(account));
    }

    Optional<Retirement> find(Account account, String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier)).filter(retirement -> retirement.isOf(account));
    }

    List<Retirement> all() {
        return List.copyOf(byIdentifier.values());
    }

    boolean isUnderWay(Account account, String ein) {
        return of(account)
                .anyMatch(retirement -> !retirement.status().isFinal()
                        && retirement.order().instrument().ein().equals(ein));
    }

    private void process(Retirement retirement) {
        if (retirement.status().isFinal()) {
            return;
        }
        boolean custodian = ReferenceData.has(
                "CUSTODIAN_PROGRAM", retirement.order().instrument().program());
        retirement.become(custodian ? Status.PENDING_CUSTODIAN_RETIREMENT : Status.PENDING_RETIREMENT, agenda.now());
        agenda.later(() -> finish(retirement));
    }

    private void finish(Retirement retirement) {
        if (retirement.order().instrument().ein().equals(Catalogue.RETIREMENT_FAILS)) {
            giveUp(retirement, Status.FAILED);
        } else {
            retirement.order().slices().forEach(inventory::retire);
            retirement.become(Status.RETIRED, agenda.now());
        }
    }
}
