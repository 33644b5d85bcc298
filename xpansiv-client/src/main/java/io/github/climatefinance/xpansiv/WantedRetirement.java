package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.Retirement;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An item of a request to retire, and what retirements that were found say of it. */
record WantedRetirement(Optional<String> externalIdentifier, String ein, long quantity) {
    WantedRetirement {
        // A blank one is none: what a search for it answers says nothing.
        externalIdentifier = externalIdentifier.filter(text -> !text.isBlank());
    }

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
     * Judges. Not executed it is only if nothing that was found could be it.
     *
     * @param found what a search by the external identifier answered
     * @param earliest what was made before is of another request
     * @param settled whether one that was executed would have been found
     */
    ReconciledRetirements.Item judge(List<Retirement> found, Instant earliest, boolean settled) {
        List<Retirement> own = only(found, one -> externalIdentifier.equals(one.externalIdentifier()));
        if (own.isEmpty()) {
            return judgeOthers(only(found, one -> mayBe(one, earliest)), settled);
        }
        List<Retirement> same = only(own, one -> isOf(one) && isMadeAfter(one, earliest));
        if (same.isEmpty()) {
            return cannotTell(
                    "the external identifier belongs to a retirement of another instrument, or to one made before",
                    own,
                    settled);
        }
        return same.stream().allMatch(this::isWhole) || total(same) == quantity
                ? item(Reconciliation.EXECUTED, "the provider has it", same)
                : cannotTell("the quantity that was found is another", same, settled);
    }

    private ReconciledRetirements.Item judgeOthers(List<Retirement> like, boolean settled) {
        if (!like.isEmpty()) {
            return cannotTell(
                    "no retirement has exactly this external identifier, but one that was found may be it",
                    like,
                    settled);
        }
        return settled
                ? item(
                        Reconciliation.NOT_EXECUTED,
                        "the provider has no retirement with this external identifier",
                        List.of())
                : cannotTell("it was not found, but the settling time is not over", List.of(), settled);
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

    private static List<Retirement> only(List<Retirement> found, Predicate<Retirement> test) {
        return found.stream().filter(test).toList();
    }

    /** Whether nothing that a retirement says of itself speaks against it; its identifier may be left out, or altered. */
    private boolean mayBe(Retirement found, Instant earliest) {
        return found.externalIdentifier().filter(this::isAnother).isEmpty()
                && (einOf(found).isEmpty() || isOf(found))
                && (!found.hasCreatedDate() || isMadeAfter(found, earliest));
    }

    private boolean isAnother(String identifier) {
        return !identifier.isBlank()
                && externalIdentifier
                        .filter(own -> own.strip().equalsIgnoreCase(identifier.strip()))
                        .isEmpty();
    }

    private boolean isOf(Retirement found) {
        return einOf(found).filter(ein::equals).isPresent();
    }

    private static Optional<String> einOf(Retirement found) {
        return found.hasInstrument() && found.instrument().hasEin()
                ? Optional.of(found.instrument().ein())
                : Optional.empty();
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
