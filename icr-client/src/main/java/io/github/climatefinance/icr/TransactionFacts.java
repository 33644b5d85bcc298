package io.github.climatefinance.icr;

import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.InventoryAction;
import io.github.climatefinance.icr.model.TransactionState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What a transaction says of itself, whichever generation of the API it was read from; empty is what it does not say. */
record TransactionFacts(
        Optional<String> id,
        Optional<TransactionState> state,
        Optional<InventoryAction> action,
        Optional<String> creditId,
        Optional<BigDecimal> amount,
        Optional<Instant> createdAt,
        Optional<String> toOrganizationId,
        Optional<String> toAddress,
        Optional<String> comment) {

    static TransactionFacts of(CreditTransaction said) {
        return new TransactionFacts(
                when(said.hasId(), said::id),
                when(said.hasState(), said::state),
                when(said.hasAction(), said::action),
                when(said.hasCreditId(), said::creditId),
                when(said.hasAmount(), said::amount),
                when(said.hasCreatedAt(), () -> said.createdAt().toInstant()),
                said.toOrganizationId(),
                said.toAddress(),
                said.retirementComment());
    }

    /** States and actions have the same words in both generations. */
    static TransactionFacts of(io.github.climatefinance.icr.v1beta.model.CreditTransaction said) {
        return new TransactionFacts(
                when(said.hasId(), said::id),
                when(said.hasState(), () -> TransactionState.of(said.state().value())),
                when(said.hasAction(), () -> InventoryAction.of(said.action().value())),
                said.creditId(),
                when(said.hasAmount(), said::amount),
                when(said.hasCreatedAt(), () -> said.createdAt().toInstant()),
                said.toOrganizationId(),
                said.toAddress(),
                said.retirementComment());
    }

    private static <V> Optional<V> when(boolean said, Supplier<V> value) {
        return said ? Optional.of(value.get()) : Optional.empty();
    }
}
