package io.github.climatefinance.icr;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.InventoryAction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An action as it was asked for, to be told from others.
 *
 * @param actions what its transaction may call itself
 * @param creditId empty where the request says it in a way nobody documents; so is the amount
 * @param comment on the retirement, by which the caller tells it from others
 */
record WantedAction(
        List<InventoryAction> actions,
        Optional<String> creditId,
        Optional<BigDecimal> amount,
        Optional<String> toOrganizationId,
        Optional<String> toAddress,
        Optional<String> comment) {

    static WantedAction of(TransferCreditsRequest request) {
        return new WantedAction(
                List.of(InventoryAction.TRANSFER),
                Optional.of(request.creditId()),
                Optional.of(request.amount()),
                request.toOrganizationId(),
                request.toAddress(),
                Optional.empty());
    }

    static WantedAction of(RetireCreditsRequest request) {
        return new WantedAction(
                List.of(InventoryAction.RETIRE),
                Optional.of(request.creditId()),
                Optional.of(request.amount()),
                request.toOrganizationId(),
                request.toAddress(),
                comment(request.retirementData()));
    }

    static WantedAction of(TransferAndRetireCreditsRequest request) {
        return new WantedAction(
                List.of(InventoryAction.TRANSFER_RETIRE),
                Optional.of(request.creditId()),
                Optional.of(request.amount()),
                request.toOrganizationId(),
                request.toAddress(),
                comment(request.retirementData()));
    }

    static WantedAction of(CancelCreditsRequest request) {
        return new WantedAction(
                List.of(InventoryAction.CANCEL),
                Optional.of(request.creditId()),
                Optional.of(request.amount()),
                request.toOrganizationId(),
                request.toAddress(),
                Optional.empty());
    }

    /** Several kinds of credits may become one transaction or several: then no amount tells it from another. */
    static WantedAction of(io.github.climatefinance.icr.v1beta.model.TransferCreditsRequest request) {
        return ofV1Beta(
                List.of(InventoryAction.TRANSFER, InventoryAction.TRANSFER_RETIRE),
                request.credits().size() == 1 ? amount(request.credits().get(0)) : Optional.empty(),
                Optional.empty());
    }

    /** One with a receiver may call itself a transfer. */
    static WantedAction of(io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest request) {
        return ofV1Beta(
                request.to().isPresent()
                        ? List.of(InventoryAction.RETIRE, InventoryAction.TRANSFER_RETIRE, InventoryAction.TRANSFER)
                        : List.of(InventoryAction.RETIRE, InventoryAction.TRANSFER_RETIRE),
                amount(request.credit()),
                request.comment().filter(text -> !text.isBlank()));
    }

    private static WantedAction ofV1Beta(
            List<InventoryAction> actions, Optional<BigDecimal> amount, Optional<String> comment) {
        return new WantedAction(actions, Optional.empty(), amount, Optional.empty(), Optional.empty(), comment);
    }

    /** Whatever else the object holds, a number of this name is how much. */
    private static Optional<BigDecimal> amount(Map<String, JsonNode> credit) {
        return Optional.ofNullable(credit.get("amount"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue);
    }

    private static Optional<String> comment(Optional<RetirementData> data) {
        return data.flatMap(RetirementData::comment).filter(text -> !text.isBlank());
    }

    boolean hasCommentOf(TransactionFacts found) {
        return comment.isPresent() && comment.equals(found.comment());
    }

    /** Whether the transaction says of itself that it does what was asked for, and was made no earlier. */
    boolean isDoneBy(TransactionFacts found, Instant earliest) {
        return found.action().isPresent()
                && (creditId.isEmpty() || found.creditId().isPresent())
                && (amount.isEmpty() || found.amount().isPresent())
                && found.createdAt().isPresent()
                && mayBeDoneBy(found, earliest);
    }

    /** Whether nothing that the transaction says of itself speaks against it. */
    boolean mayBeDoneBy(TransactionFacts found, Instant earliest) {
        return found.action().filter(this::isAnother).isEmpty()
                && !differs(creditId, found.creditId())
                && (amount.isEmpty()
                        || found.amount()
                                .filter(other -> other.compareTo(amount.get()) != 0)
                                .isEmpty())
                && found.createdAt().filter(made -> made.isBefore(earliest)).isEmpty()
                && !differs(toOrganizationId, found.toOrganizationId())
                && !differs(
                        toAddress.map(WantedAction::withoutCase),
                        found.toAddress().map(WantedAction::withoutCase));
    }

    /** An action that nobody knows may be any. */
    private boolean isAnother(InventoryAction action) {
        return action.isKnown() && actions.stream().noneMatch(action::is);
    }

    private static boolean differs(Optional<String> wanted, Optional<String> found) {
        return wanted.isPresent() && found.isPresent() && !wanted.equals(found);
    }

    /** Hexadecimal digits of an address may be written in both cases. */
    private static String withoutCase(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
