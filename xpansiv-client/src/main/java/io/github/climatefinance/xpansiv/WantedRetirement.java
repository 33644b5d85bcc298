package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.Retirement;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An item of a request to retire, and what retirements that were found say of it. */
record WantedRetirement(Optional<String> externalIdentifier, String ein, long quantity) {

    static List<WantedRetirement> of(CreateRetirementRequest request) {
        return request.retirements().stream()
                .map(item -> new WantedRetirement(item.externalIdentifier(), item.ein(), item.quantity()))
                .toList();
    }

    static List<WantedRetirement> of(WithdrawAndRetireRequest request) {
        return request.retirements().stream()
                .map(item -> new WantedRetirement(item.externalIdentifier(), item.ein(), item.quantity()))
                .toList();
    }

    boolean looksLike(WantedRetirement other) {
        return externalIdentifier.equals(other.externalIdentifier) && ein.equals(other.ein);
    }

    /**
     * Judges.
     *
     * @param found all that have the external identifier
     * @param earliest what was made before is of another request
     * @param settled whether one that was executed would have been found
     */
    ReconciledRetirements.Item judge(List<Retirement> found, Instant earliest, boolean settled) {
        if (found.isEmpty()) {
            return settled
                    ? item(
                            Reconciliation.NOT_EXECUTED,
                            "the provider has no retirement with this external identifier",
                            found)
                    : cannotTell("it was not found, but the settling time is not over", found, settled);
        }
        List<Retirement> same = found.stream()
                .filter(one -> isOf(one) && isMadeAfter(one, earliest))
                .toList();
        if (same.isEmpty()) {
            return cannotTell(
                    "the external identifier belongs to a retirement of another instrument, or to one made before",
                    found,
                    settled);
        }
        return same.stream().allMatch(this::isWhole) || total(same) == quantity
                ? item(Reconciliation.EXECUTED, "the provider has it", same)
                : cannotTell("the quantity that was found is another", same, settled);
    }

    /** Nor will it be told later. */
    ReconciledRetirements.Item cannotTell(String reason) {
        return cannotTell(reason, List.of(), true);
    }

    /** Before everything is settled, the next search may tell more. */
    ReconciledRetirements.Item cannotTell(String reason, List<Retirement> found, boolean settled) {
        return new ReconciledRetirements.Item(this, Reconciliation.CANNOT_TELL, reason, found, !settled);
    }

    private ReconciledRetirements.Item item(Reconciliation answer, String reason, List<Retirement> found) {
        return new ReconciledRetirements.Item(this, answer, reason, found, false);
    }

    private boolean isOf(Retirement found) {
        return found.hasInstrument()
                && found.instrument().hasEin()
                && found.instrument().ein().equals(ein);
    }

    private static boolean isMadeAfter(Retirement found, Instant earliest) {
        return found.hasCreatedDate() && !found.createdDate().toInstant().isBefore(earliest);
    }

    private boolean isWhole(Retirement found) {
        return found.hasQuantity() && found.quantity() == quantity;
    }

    private static long total(List<Retirement> found) {
        return found.stream()
                .mapToLong(one -> one.hasQuantity() ? one.quantity() : 0)
                .sum();
    }
}
