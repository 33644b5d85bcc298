package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.xpansiv.Refusal.ItemError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes credits off an exchange and exports them to the account's own name at the registry. All or nothing. */
final class ExportDesk {

    private final Books books;
    private final Exchanges exchanges;
    private final RetirementCheck locks;

    ExportDesk(Books books, Exchanges exchanges, RetirementCheck locks) {
        this.books = books;
        this.exchanges = exchanges;
        this.locks = locks;
    }

    Answer withdrawAndExport(Question question) {
        String exchange = exchanges.namedOrInvalid(question);
        Account account = exchanges.subscriber(question, exchange);
        String program = Programs.linked(question, account);
        List<JsonNode> items = Json.items(question.body(), "exports").toList();
        if (items.isEmpty()) {
            throw Refusal.of("EMPTY_REQUEST", "there is nothing to export");
        }
        List<ItemError> errors = errors(account, exchange, program, items);
        if (!errors.isEmpty()) {
            throw Refusal.items("INVALID_EXPORTS", "nothing was exported", errors);
        }
        List<Transfer.Order> orders =
                items.stream().map(item -> order(account, exchange, item)).toList();
        return answer(question.isDryRun() ? books.transfers.preview(orders) : books.transfers.export(orders));
    }

    private List<ItemError> errors(Account account, String exchange, String program, List<JsonNode> items) {
        List<ItemError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : items) {
            String ein = item.path("ein").asText();
            Optional<String> code =
                    seen.add(ein) ? code(account, exchange, program, item) : Optional.of("DUPLICATE_EIN");
            code.ifPresent(found -> errors.add(new ItemError(found, ein + " cannot be exported")));
        }
        return errors;
    }

    private Optional<String> code(Account account, String exchange, String program, JsonNode item) {
        String ein = item.path("ein").asText();
        Optional<Position> position = books.inventory
                .position(account, ein)
                .filter(one -> one.instrument().program().equals(program));
        long quantity = item.path("quantity").asLong();
        if (position.isEmpty()) {
            return Optional.of("INVALID_EIN");
        }
        if (position.get().isQuarantined()) {
            return Optional.of("QUARANTINED_POSITION");
        }
        if (locks.isLocked(account, ein)) {
            return Optional.of("EIN_CURRENTLY_LOCKED");
        }
        if (quantity <= 0) {
            return Optional.of(quantity == 0 ? "ZERO_QUANTITY" : "INVALID_QUANTITY");
        }
        return quantity > books.deposits.usable(account, exchange, ein)
                ? Optional.of("INSUFFICIENT_QUANTITY")
                : Optional.empty();
    }

    private Transfer.Order order(Account account, String exchange, JsonNode item) {
        String ein = item.path("ein").asText();
        Transfer.Terms terms = new Transfer.Terms(
                Json.text(item, "externalIdentifier"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Transfer.Order(
                account,
                Optional.empty(),
                account.name(),
                Catalogue.instrument(ein).orElseThrow(),
                books.deposits.slices(
                        account, exchange, ein, item.path("quantity").asLong()),
                terms);
    }

    private static Answer answer(Transfers.Batch batch) {
        ObjectNode json = Json.object().put("batchIdentifier", batch.identifier());
        json.set("exports", Json.array(Shuffle.of(batch.transfers(), Transfer::identifier), transfer -> {
            ObjectNode one = Json.object().put("transferIdentifier", transfer.identifier());
            transfer.order().terms().externalIdentifier().ifPresent(id -> one.put("externalIdentifier", id));
            return one;
        }));
        return Answer.ok(json);
    }
}
