package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The exchanges and who is subscribed to them. */
final class Exchanges {

    private final Books books;

    Exchanges(Books books) {
        this.books = books;
    }

    /** Lists the accounts the caller reaches at an exchange; not in the later edition. */
    Answer listAccounts(Question question) {
        String exchange = question.path("ExchangeCode");
        if (books.switches.has(XpansivSwitch.LATER_EDITION) || !Market.VENUES.containsKey(exchange)) {
            throw Refusal.status(404, "there is no such thing");
        }
        return Answer.ok(Json.array(
                Accounts.ALL.stream()
                        .filter(account -> Accounts.reaches(question.caller(), account))
                        .filter(account -> account.exchanges().contains(exchange))
                        .toList(),
                account -> json(account, exchange)));
    }

    /** The exchange a path names, in an operation that may answer 404. */
    String named(Question question) {
        String exchange = question.path("ExchangeCode");
        if (!Market.VENUES.containsKey(exchange) && books.switches.has(XpansivSwitch.UNKNOWN_EXCHANGE_NOT_FOUND)) {
            throw Refusal.status(404, "there is no exchange " + exchange);
        }
        return namedOrInvalid(question);
    }

    /** The exchange a path names, in an operation that does not answer 404. */
    String namedOrInvalid(Question question) {
        String exchange = question.path("ExchangeCode");
        if (!Market.VENUES.containsKey(exchange)) {
            throw Refusal.of("INVALID_EXCHANGE", "there is no exchange " + exchange);
        }
        return exchange;
    }

    /** The venue a path names, which must be of the exchange. */
    String venue(Question question, String exchange) {
        String venue = question.path("ExecutionVenueCode");
        if (!venue.equals(Market.VENUES.get(exchange))) {
            throw Refusal.of("INVALID_EXECUTION_VENUE", "there is no venue " + venue + " at " + exchange);
        }
        return venue;
    }

    /** The account a path names, which must be subscribed to the exchange. */
    Account subscriber(Question question, String exchange) {
        Account account = Accounts.reached(question);
        if (!account.exchanges().contains(exchange)) {
            throw Refusal.of(
                    "INVALID_ACCOUNT", "account " + account.identifier() + " is not subscribed to " + exchange);
        }
        return account;
    }

    // The properties of the links are not documented: they stay empty.
    private static ObjectNode json(Account account, String exchange) {
        ObjectNode json = Json.object()
                .put("identifier", account.identifier())
                .put("exchangeIdentifier", "SYN-" + exchange + "-" + account.id());
        json.putArray("executionVenueLinks");
        json.putArray("registryLinks");
        return json;
    }
}
