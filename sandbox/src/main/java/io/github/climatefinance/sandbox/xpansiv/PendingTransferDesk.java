package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.xpansiv.Refusal.ItemError;
import io.github.climatefinance.sandbox.xpansiv.Transfer.Phase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Cancels, rejects and accepts transfers that are pending. All or nothing. */
final class PendingTransferDesk {

    /** The one registry that treats a batch as a whole. */
    private static final String WHOLE_BATCHES = "M_RETS";

    private final Books books;

    PendingTransferDesk(Books books) {
        this.books = books;
    }

    Answer cancel(Question question) {
        Account account = Accounts.reached(question);
        String program = Programs.linked(question, account);
        List<String> named = Json.texts(question.body(), "transfers");
        Optional<String> batch = Json.text(question.body(), "batchIdentifier");
        if (batch.isPresent() && !named.isEmpty()) {
            throw Refusal.of("TRANSFERS_OR_BATCH", "give transfers or a batch, not both");
        }
        if (batch.isEmpty() && program.equals(WHOLE_BATCHES) && !named.isEmpty()) {
            throw Refusal.of("BATCH_REQUIRED_M_RETS", program + " cancels whole batches");
        }
        List<String> identifiers = batch.map(id -> members(id, account)).orElse(named);
        TransferDesk.checkSize(identifiers.size());
        List<Transfer> transfers = pending(
                identifiers,
                account,
                program,
                Transfer::isSentBy,
                batch.isPresent() ? "INVALID_BATCH_TRANSFERS" : "INVALID_TRANSFERS");
        if (!question.isDryRun()) {
            transfers.forEach(transfer -> books.transfers.end(transfer, Phase.CANCELLED));
        }
        return Answer.empty(200);
    }

    Answer reject(Question question) {
        Account account = Accounts.reached(question);
        String program = Programs.linked(question, account);
        List<String> identifiers = Json.texts(question.body(), "transfers");
        List<Transfer> transfers = incoming(identifiers, account, program);
        if (!question.isDryRun()) {
            transfers.forEach(transfer -> books.transfers.end(transfer, Phase.REJECTED));
        }
        return Answer.empty(200);
    }

    Answer accept(Question question) {
        Account account = Accounts.reached(question);
        String program = Programs.linked(question, account);
        List<JsonNode> items = Json.items(question.body(), "transfers").toList();
        List<String> identifiers = items.stream()
                .map(item -> item.path("transferIdentifier").asText())
                .toList();
        checkPrices(items);
        List<Transfer> transfers = incoming(identifiers, account, program);
        transfers.forEach(transfer ->
                transfer.order().terms().settlementDate().ifPresent(day -> SettlementDays.check(day, books)));
        if (!question.isDryRun()) {
            for (int i = 0; i < items.size(); i++) {
                JsonNode item = items.get(i);
                books.transfers.accept(
                        transfers.get(i), Price.of(item.path("price")), Json.text(item, "externalTransferIdentifier"));
            }
        }
        return Answer.empty(200);
    }

    private static void checkPrices(List<JsonNode> items) {
        List<ItemError> errors = items.stream()
                .filter(item -> !ReferenceData.has(
                        "CURRENCY", item.at("/price/currency").asText()))
                .map(item -> new ItemError(
                        "INVALID_PRICE",
                        "the price of " + item.path("transferIdentifier").asText() + " has no known currency"))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.items("INVALID_TRANSFERS", "nothing was accepted", errors);
        }
    }

    private List<String> members(String batch, Account account) {
        List<Transfer> members = books.transfers.batch(batch);
        if (members.isEmpty() || !members.get(0).isSentBy(account)) {
            throw Refusal.of("INVALID_BATCH", "the account has sent no batch " + batch);
        }
        return members.stream().map(Transfer::identifier).toList();
    }

    private List<Transfer> incoming(List<String> identifiers, Account account, String program) {
        TransferDesk.checkSize(identifiers.size());
        List<Transfer> transfers = pending(identifiers, account, program, Transfer::isReceivedBy, "INVALID_TRANSFERS");
        boolean whole = transfers.stream()
                .allMatch(transfer -> books.transfers.batch(transfer.batch()).stream()
                        .allMatch(member -> identifiers.contains(member.identifier())));
        if (program.equals(WHOLE_BATCHES) && !whole) {
            throw Refusal.of("INCOMPLETE_M_RETS_BATCH", "a batch has more transfers than were named");
        }
        return transfers;
    }

    private List<Transfer> pending(
            List<String> identifiers,
            Account account,
            String program,
            BiPredicate<Transfer, Account> side,
            String code) {
        List<ItemError> errors = new ArrayList<>();
        List<Transfer> transfers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String identifier : identifiers) {
            Optional<Transfer> transfer = books.transfers.find(identifier).filter(one -> side.test(one, account));
            Optional<String> error = seen.add(identifier)
                    ? transfer.map(one -> error(one, program)).orElse(Optional.of("INVALID_TRANSFER"))
                    : Optional.of("DUPLICATE_TRANSFER");
            error.ifPresent(found -> errors.add(new ItemError(found, "transfer " + identifier + " cannot be changed")));
            transfer.ifPresent(transfers::add);
        }
        if (!errors.isEmpty()) {
            throw Refusal.items(code, "nothing was changed", errors);
        }
        return transfers;
    }

    private static Optional<String> error(Transfer transfer, String program) {
        if (!transfer.order().instrument().program().equals(program)) {
            return Optional.of("INVALID_TRANSFER_PROGRAM");
        }
        return switch (transfer.phase()) {
            case OFFERED -> Optional.empty();
            case EXPORT_PLACED -> Optional.of("INVALID_TRANSFER_REGISTRY_STATUS");
            default -> Optional.of("INVALID_TRANSFER_STATUS");
        };
    }
}
