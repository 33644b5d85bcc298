package io.github.climatefinance.icr;

import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.InventoryAction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** An action as it was asked for, to be told from others. */
record WantedAction(
        InventoryAction action,
        String creditId,
        BigDecimal amount,
        Optional<String> toOrganizationId,
        Optional<String> toAddress,
        Optional<String> comment) {

    static WantedAction of(TransferCreditsRequest request) {
        return new WantedAction(
                InventoryAction.TRANSFER,
                request.creditId(),
                request.amount(),
                request.toOrganizationId(),
                request.toAddress(),
                Optional.empty());
    }

    static WantedAction of(RetireCreditsRequest request) {
        return new WantedAction(
                InventoryAction.RETIRE,
                request.creditId(),
                request.amount(),
                request.toOrganizationId(),
                request.toAddress(),
                comment(request.retirementData()));
    }

    static WantedAction of(TransferAndRetireCreditsRequest request) {
        return new WantedAction(
                InventoryAction.TRANSFER_RETIRE,
                request.creditId(),
                request.amount(),
                request.toOrganizationId(),
                request.toAddress(),
                comment(request.retirementData()));
    }

    static WantedAction of(CancelCreditsRequest request) {
        return new WantedAction(
                InventoryAction.CANCEL,
                request.creditId(),
                request.amount(),
                request.toOrganizationId(),
                request.toAddress(),
                Optional.empty());
    }

    private static Optional<String> comment(Optional<RetirementData> data) {
        return data.flatMap(RetirementData::comment).filter(text -> !text.isBlank());
    }

    boolean hasCommentOf(CreditTransaction transaction) {
        return comment.isPresent() && comment.equals(transaction.retirementComment());
    }

    /** Whether the transaction does what was asked for, and was made no earlier. */
    boolean isDoneBy(CreditTransaction transaction, Instant earliest) {
        return transaction.hasAction()
                && transaction.action().is(action)
                && transaction.hasCreditId()
                && transaction.creditId().equals(creditId)
                && transaction.hasAmount()
                && transaction.amount().compareTo(amount) == 0
                && transaction.hasCreatedAt()
                && !transaction.createdAt().toInstant().isBefore(earliest)
                && isFor(transaction);
    }

    /** A receiver that only one of the two names contradicts nothing. */
    private boolean isFor(CreditTransaction transaction) {
        boolean otherOrganization = toOrganizationId.isPresent()
                && transaction.toOrganizationId().isPresent()
                && !toOrganizationId.equals(transaction.toOrganizationId());
        boolean otherAddress = toAddress.isPresent()
                && transaction
                        .toAddress()
                        .filter(address -> !address.equalsIgnoreCase(toAddress.get()))
                        .isPresent();
        return !otherOrganization && !otherAddress;
    }
}
