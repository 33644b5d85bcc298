package io.github.climatefinance.examples.icr;

import io.github.climatefinance.examples.show.Facts;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Timeline;
import io.github.climatefinance.icr.model.CreditTransaction;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the registry says of a retirement that is done.
 *
 * @param organization whose credits they were
 * @param left how many of the credits the organization has left
 * @param events how it came about
 */
record Receipt(
        Origin origin,
        Installing.Place organization,
        Credit credit,
        CreditTransaction transaction,
        BigDecimal left,
        List<Timeline.Event> events) {

    Receipt {
        events = List.copyOf(events);
    }

    /** How much was retired. */
    BigDecimal amount() {
        return transaction.hasAmount() ? transaction.amount() : BigDecimal.ZERO;
    }

    /** For whom, as the registry has it. */
    String party() {
        return transaction.beneficiaryName().orElse(Credit.NOT_TOLD);
    }

    Facts facts() {
        Facts facts = new Facts().add("Project", credit.project().name());
        credit.project().number().ifPresent(number -> facts.add("Number of the project", number));
        return facts.add("Serial", Credit.text(transaction.hasSerialization(), transaction::serialization))
                .add("Vintage", Credit.text(transaction.hasVintage(), transaction::vintage))
                .add("Credits", credit.type())
                .add("Reason", transaction.retirementReason().orElse(Credit.NOT_TOLD))
                .add("Reference", transaction.retirementComment().orElse(Credit.NOT_TOLD))
                .add("Retirement", transaction.retirementId().orElse(Credit.NOT_TOLD))
                .add("Transaction", Credit.text(transaction.hasId(), transaction::id))
                .add("Hash on the chain", transaction.txId().orElse(Credit.NOT_TOLD))
                .add("Organization", organization.organization())
                .add("Left in its inventory", Figures.exact(left) + " " + credit.unit(left))
                .add("Asked for", moment(transaction.hasCreatedAt(), transaction::createdAt))
                .add("Settled", moment(transaction.hasUpdatedAt(), transaction::updatedAt));
    }

    private static String moment(boolean told, Supplier<OffsetDateTime> time) {
        return Credit.text(told, () -> Figures.millisecond(time.get().toInstant()));
    }
}
