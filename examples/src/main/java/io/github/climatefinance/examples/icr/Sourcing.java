package io.github.climatefinance.examples.icr;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Pace;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.model.TestCredits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the credits to be retired in the inventory of an organization, or has the friendbot send some. */
final class Sourcing {
    private final IcrClient icr;
    private final String organizationId;
    private final Pace pace;
    private final StepLog log;

    Sourcing(IcrClient icr, String organizationId, Pace pace, StepLog log) {
        this.icr = icr;
        this.organizationId = organizationId;
        this.pace = pace;
        this.log = log;
    }

    /** Returns when there are enough of them. */
    Credit run(RetirementOrder order) throws FailedException {
        List<Credit> before = inventory();
        log.step("inventory", Figures.grouped(before.size()) + " kinds of credits");
        Credit credit =
                order.creditId().isPresent() ? named(before, order.creditId().get()) : fromFriendbot(before);
        if (credit.held().amount().compareTo(order.amount()) < 0) {
            throw new FailedException("there are only "
                    + Figures.exact(credit.held().amount()) + " of " + credit.serial() + ": nothing was retired");
        }
        return credit;
    }

    /** How many there are now. */
    BigDecimal left(Credit credit) {
        return find(inventory(), one -> one.id().equals(credit.id()))
                .map(one -> one.held().amount())
                .orElse(BigDecimal.ZERO);
    }

    private Credit named(List<Credit> inventory, String id) throws FailedException {
        return find(inventory, one -> one.id().equals(id))
                .orElseThrow(() -> new FailedException("the inventory has no credits " + id));
    }

    private Credit fromFriendbot(List<Credit> before) {
        TestCredits sent = icr.inventories().requestTestCredits(organizationId);
        String serial = sent.serialization();
        log.step("friendbot", "sends " + Figures.exact(sent.amount()) + " of " + serial);
        BigDecimal had = find(before, one -> one.serial().equals(serial))
                .map(one -> one.held().amount())
                .orElse(BigDecimal.ZERO);
        Credit now = pace.over(Poller.of(
                        "the friendbot's credits",
                        () -> find(
                                inventory(),
                                one -> one.serial().equals(serial)
                                        && one.held().amount().compareTo(had) > 0),
                        Optional<Credit>::isPresent))
                .build()
                .await()
                .orElseThrow();
        log.more("there were " + Figures.exact(had) + ", there are "
                + Figures.exact(now.held().amount()));
        return now;
    }

    private List<Credit> inventory() {
        return icr.inventories().get(organizationId).credits().stream()
                .map(Credit::of)
                .toList();
    }

    private static Optional<Credit> find(List<Credit> inventory, Predicate<Credit> which) {
        return inventory.stream().filter(which).findFirst();
    }
}
