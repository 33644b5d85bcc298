package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.xpansiv.Trades.Trade;
import java.util.List;

/** Takes executed trades from the operator of a venue: any caller, as who may is not documented. */
final class SettlementDesk {

    private final Books books;
    private final Exchanges exchanges;

    SettlementDesk(Books books, Exchanges exchanges) {
        this.books = books;
        this.exchanges = exchanges;
    }

    Answer settle(Question question) {
        String exchange = exchanges.named(question);
        exchanges.venue(question, exchange);
        Trade trade = trade(question.body(), exchange);
        List<Deposit> deposits = books.trades.deposits(trade.seller(), exchange, trade.product());
        long usable = deposits.stream().mapToLong(Deposit::usable).sum();
        if (deposits.isEmpty()) {
            throw Refusal.of("DEPOSIT_NOT_FOUND", "the seller has no deposit of " + trade.product());
        }
        if (usable < trade.quantity()) {
            throw Refusal.of("NOT_ENOUGH_QUANTITY", "the seller has " + usable + " of " + trade.product());
        }
        books.trades.settle(trade, deposits);
        return Answer.empty(201);
    }

    private Trade trade(JsonNode body, String exchange) {
        String identifier = body.path("tradeIdentifier").asText();
        if (books.trades.isSettled(identifier)) {
            throw Refusal.of("DUPLICATED_REQUEST", "trade " + identifier + " is settled");
        }
        Price price =
                new Price(body.path("currency").asText(), body.path("price").decimalValue());
        ReferenceData.require("CURRENCY", price.currency(), "INVALID_REQUEST");
        if (price.amount().signum() == 0 && !books.switches.has(XpansivSwitch.LATER_EDITION)) {
            throw Refusal.of("INVALID_REQUEST", "the price must be above 0");
        }
        return new Trade(
                identifier,
                party(body.path("sellerIdentifier").asText(), exchange),
                party(body.path("buyerIdentifier").asText(), exchange),
                body.path("productCode").asText(),
                body.path("quantity").asLong(),
                price);
    }

    private static Account party(String identifier, String exchange) {
        return Accounts.find(identifier)
                .filter(account -> account.exchanges().contains(exchange))
                .orElseThrow(
                        () -> Refusal.of("ACCOUNT_NOT_FOUND", "there is no account " + identifier + " at " + exchange));
    }
}
