package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.icr.Transaction.Action;
import java.math.BigDecimal;
import java.util.Optional;

/** Acts on the credits of an organization, takes requests to do so, and tells what became of both. */
final class ActionDesk {

    private final Books books;
    private final Access access;
    private final Receivers receivers;

    ActionDesk(Books books, Access access) {
        this.books = books;
        this.access = access;
        receivers = new Receivers(books);
    }

    Answer act(Action action, Question question) {
        Organization organization = access.organization(question, Permission.INVENTORY_WRITE);
        return new Answer.Found(books.transactions
                .act(order(action, organization, question.body()))
                .json());
    }

    Answer request(Action action, Question question) {
        Organization organization = access.organization(question, Permission.INVENTORY_REQUEST);
        Transaction transaction = books.transactions.request(order(action, organization, question.body()));
        return books.switches.has(IcrSwitch.EMPTY_ANSWERS)
                ? new Answer.Nothing(204)
                : new Answer.Found(transaction.json());
    }

    Answer transaction(Question question) {
        Organization organization = access.organization(question, Permission.INVENTORY);
        return new Answer.Found(books.transactions
                .find(question.path("transactionId"))
                .filter(one -> one.concerns(organization.id()))
                .orElseThrow(() -> Refusal.notFound("transaction"))
                .json());
    }

    Answer requests(Question question) {
        Organization organization = access.organization(question, Permission.INVENTORY);
        return new Answer.Paged(
                "creditRequests",
                books.transactions.all().stream()
                        .filter(one -> isListed(one, organization))
                        .map(Transaction::json)
                        .toList(),
                true);
    }

    Answer getRequest(Question question) {
        Organization organization = access.organization(question, Permission.INVENTORY);
        return new Answer.Found(books.transactions
                .find(question.path("requestId"))
                .filter(one -> isListed(one, organization))
                .orElseThrow(() -> Refusal.notFound("request"))
                .json());
    }

    private boolean isListed(Transaction transaction, Organization organization) {
        return transaction.order().from().ownerId().equals(organization.id())
                && (transaction.isRequested()
                        || (!transaction.isOfWarehouse() && books.switches.has(IcrSwitch.ACTIONS_LISTED_AS_REQUESTS)));
    }

    private Transaction.Order order(Action action, Organization organization, JsonNode body) {
        Account from = organization.defaultAccount();
        BigDecimal amount = Amounts.of(body.path("amount"));
        Credit credit = held(from, body.path("creditId").asText(), amount);
        Optional<Receiver> to = receivers.of(action, body);
        Optional<RetirementData> data = action.retires() && body.hasNonNull("retirementData")
                ? Optional.of(RetirementData.of(body.path("retirementData")))
                : Optional.empty();
        if (action.retires() && data.isEmpty() && books.switches.has(IcrSwitch.RETIREMENT_DATA_REQUIRED)) {
            throw Refusal.badRequest("retirementData must be provided");
        }
        return new Transaction.Order(action, credit, amount, from, to, data, Optional.empty());
    }

    /**
     * Credits of which an account has enough.
     *
     * @throws Refusal 400 if it has not
     */
    Credit held(Account account, String creditId, BigDecimal amount) {
        Credit credit = books.catalogue
                .credit(creditId)
                .orElseThrow(() -> Refusal.badRequest("creditId is not that of credits in the inventory"));
        if (!books.holdings.has(account.holder(), credit, amount)) {
            throw Refusal.badRequest("amount is above the balance");
        }
        return credit;
    }
}
