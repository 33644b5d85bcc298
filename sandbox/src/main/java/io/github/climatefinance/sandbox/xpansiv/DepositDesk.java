package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.xpansiv.Refusal.ItemError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes, lists and withdraws deposits. */
final class DepositDesk {

    private final Books books;
    private final Exchanges exchanges;

    DepositDesk(Books books, Exchanges exchanges) {
        this.books = books;
        this.exchanges = exchanges;
    }

    Answer search(Question question) {
        String exchange = exchanges.named(question);
        Account account = exchanges.subscriber(question, exchange);
        return Answer.ok(Json.array(
                Shuffle.of(books.deposits.of(account, exchange).toList(), Deposit::identifier), Deposit::json));
    }

    /** All or nothing. */
    Answer deposit(Question question) {
        String exchange = exchanges.named(question);
        String venue = exchanges.venue(question, exchange);
        Account account = exchanges.subscriber(question, exchange);
        Market market = market(question.body().path("market").asText(), venue);
        List<JsonNode> items = Json.items(question.body(), "deposits").toList();
        List<ItemError> errors = depositErrors(account, market, items);
        if (!errors.isEmpty()) {
            throw Refusal.items("INVALID_DEPOSITS", "no deposit was made", errors);
        }
        List<Deposit> made = new ArrayList<>();
        for (JsonNode item : items) {
            TaxLot lot = lot(account, item).orElseThrow();
            long priority = item.path("priority").asLong(Long.MAX_VALUE);
            made.add(books.deposits.make(lot, market, item.path("quantity").asLong(), priority));
        }
        return Answer.ok(Json.array(Shuffle.of(made, Deposit::identifier), this::receipt));
    }

    Answer withdraw(Question question) {
        String exchange = exchanges.named(question);
        Account account = Accounts.reached(question);
        List<JsonNode> items = Json.items(question.body(), "withdrawals").toList();
        if (!books.switches.has(XpansivSwitch.WITHDRAWAL_ERRORS_AS_ITEMS)) {
            refuseBadWithdrawals(account, exchange, items);
        }
        return Answer.ok(Json.array(
                items,
                item -> Json.object()
                        .put("depositIdentifier", item.path("depositIdentifier").asText())
                        .put("status", withdraw(account, exchange, item))));
    }

    private static Market market(String apiCode, String venue) {
        return Market.byCode(apiCode)
                .filter(market -> market.venue().equals(venue))
                .orElseThrow(() -> Refusal.of("INVALID_MARKET", "there is no market " + apiCode + " at " + venue));
    }

    private List<ItemError> depositErrors(Account account, Market market, List<JsonNode> items) {
        List<ItemError> errors = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (JsonNode item : items) {
            long id = item.path("taxLotId").asLong();
            Optional<TaxLot> lot = lot(account, item);
            if (!seen.add(id)) {
                errors.add(new ItemError("DUPLICATE_TAX_LOT", "tax lot " + id + " is given twice"));
            } else if (lot.isEmpty()) {
                errors.add(new ItemError("TAX_LOT_NOT_FOUND", "there is no tax lot " + id));
            } else if (!market.programs().contains(lot.get().instrument().program())) {
                throw Refusal.of("INVALID_MARKET", "tax lot " + id + " cannot be traded at " + market.apiCode());
            } else if (lot.get().available() < item.path("quantity").asLong()) {
                errors.add(new ItemError(
                        "NOT_ENOUGH_QUANTITY",
                        "tax lot " + id + " has " + lot.get().available() + " available"));
            }
        }
        return errors;
    }

    private Optional<TaxLot> lot(Account account, JsonNode item) {
        return books.inventory.lot(account, item.path("taxLotId").asLong());
    }

    private ObjectNode receipt(Deposit deposit) {
        ObjectNode json = Json.object().put("depositIdentifier", deposit.identifier());
        return books.switches.has(XpansivSwitch.LATER_EDITION)
                ? json
                : json.put("status", deposit.status().name());
    }

    private String withdraw(Account account, String exchange, JsonNode item) {
        Optional<Deposit> found = deposit(account, exchange, item);
        if (found.isEmpty()) {
            return "FAILED";
        }
        Deposit deposit = found.get();
        if (deposit.status() == Deposit.Status.PENDING) {
            return "REJECTED";
        }
        long quantity = item.path("quantity").asLong();
        if (deposit.usable() < quantity) {
            return "NO_AVAILABLE_QUANTITY";
        }
        deposit.withdraw(quantity);
        return "WITHDRAWN";
    }

    private void refuseBadWithdrawals(Account account, String exchange, List<JsonNode> items) {
        List<ItemError> errors = new ArrayList<>();
        Map<String, Long> asked = new HashMap<>();
        for (JsonNode item : items) {
            String identifier = item.path("depositIdentifier").asText();
            Deposit deposit = deposit(account, exchange, item)
                    .orElseThrow(() -> Refusal.of("DEPOSIT_NOT_FOUND", "there is no deposit " + identifier));
            long sum = asked.merge(identifier, item.path("quantity").asLong(), Quantities::sum);
            if (sum > deposit.usable()) {
                errors.add(new ItemError(
                        "NOT_ENOUGH_QUANTITY", "deposit " + identifier + " has " + deposit.usable() + " to withdraw"));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.items("INVALID_WITHDRAWALS", "nothing was withdrawn", errors);
        }
    }

    private Optional<Deposit> deposit(Account account, String exchange, JsonNode item) {
        return books.deposits.find(
                account, exchange, item.path("depositIdentifier").asText());
    }
}
