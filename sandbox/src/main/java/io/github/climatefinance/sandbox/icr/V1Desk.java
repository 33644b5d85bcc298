package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.icr.Transaction.Action;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers v1-beta out of the same books. Permissions are those of the other generation, as none are documented. */
final class V1Desk {

    private final Books books;
    private final Access access;
    private final Receivers receivers;
    private final OrganizationDesk inventories;
    private final ActionDesk actions;

    V1Desk(Books books, Access access) {
        this.books = books;
        this.access = access;
        receivers = new Receivers(books);
        inventories = new OrganizationDesk(books, access);
        actions = new ActionDesk(books, access);
    }

    Answer projects(Question question) {
        return new Answer.Found(Json.wrapped("projects", Json.array(found(question, true), Project::v1Json)));
    }

    Answer internalProjects(Question question) {
        access.require(question, Permission.EXAMINER);
        return new Answer.Found(Json.wrapped("project", Json.array(found(question, false), Project::v1Json)));
    }

    private List<Project> found(Question question, boolean isPublic) {
        String wanted = question.parameter("search").orElse("").toLowerCase(Locale.ROOT);
        return books.catalogue.projects(isPublic).stream()
                .filter(project -> project.fullName().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    Answer project(Question question) {
        return new Answer.Found(
                books.catalogue.publicProject(question.path("projectId")).v1Json());
    }

    Answer inventory(Question question) {
        String id = question.path("entityId");
        Account account = access.entity(question, id, Permission.INVENTORY);
        ObjectNode json = Json.object();
        json.set(
                "credits",
                Json.array(
                        books.holdings.of(account.holder()).entrySet(),
                        entry -> inventories.credit(entry).put("organizationId", account.ownerId())));
        json.putObject("entity").put("id", id).put("organizationId", account.ownerId());
        return new Answer.Found(json);
    }

    /** Takes all credits or none; each kind gets a transaction, and the first one's id is answered. */
    Answer transfer(Question question) {
        JsonNode body = question.body();
        Account from = access.entity(question, body.path("fromId").asText(), Permission.INVENTORY_WRITE);
        Optional<Receiver> to = Optional.of(receivers.v1(body.path("to")));
        List<Transaction.Order> orders = new ArrayList<>();
        Map<Credit, BigDecimal> sums = new HashMap<>();
        for (JsonNode item : body.path("credits")) {
            BigDecimal amount = Amounts.of(item.path("amount"));
            Credit credit = actions.held(from, creditId(item), amount);
            actions.held(from, creditId(item), sums.merge(credit, amount, BigDecimal::add));
            orders.add(new Transaction.Order(
                    Action.TRANSFER, credit, amount, from, to, Optional.empty(), Optional.empty()));
        }
        if (orders.isEmpty()) {
            throw Refusal.badRequest("credits must not be empty");
        }
        return receipt(orders.stream().map(books.transactions::act).toList().get(0));
    }

    Answer retire(Question question) {
        JsonNode body = question.body();
        Account from = access.entity(question, body.path("fromId").asText(), Permission.INVENTORY_WRITE);
        Optional<Receiver> to = body.hasNonNull("to") ? Optional.of(receivers.v1(body.path("to"))) : Optional.empty();
        BigDecimal amount = Amounts.of(body.path("credit").path("amount"));
        Credit credit = actions.held(from, creditId(body.path("credit")), amount);
        return receipt(books.transactions.act(new Transaction.Order(
                to.isPresent() ? Action.TRANSFER_RETIRE : Action.RETIRE,
                credit,
                amount,
                from,
                to,
                Optional.of(RetirementData.of(body)),
                Optional.empty())));
    }

    // The name of the property could not be read from any source.
    private static String creditId(JsonNode item) {
        return Json.text(item, "creditId").or(() -> Json.text(item, "id")).orElse("");
    }

    private static Answer receipt(Transaction transaction) {
        return new Answer.Found(
                Json.object().put("transactionId", transaction.id()).put("success", true));
    }

    Answer transactions(Question question) {
        return new Answer.Paged(
                "transactions",
                books.transactions.all().stream()
                        .filter(one -> isVisible(one, question))
                        .map(Transaction::v1Json)
                        .toList(),
                false);
    }

    Answer transaction(Question question) {
        return new Answer.Found(Json.wrapped(
                "transaction",
                books.transactions
                        .find(question.path("transactionId"))
                        .filter(one -> isVisible(one, question))
                        .orElseThrow(() -> Refusal.notFound("transaction"))
                        .v1Json()));
    }

    private boolean isVisible(Transaction transaction, Question question) {
        return books.switches.has(IcrSwitch.ALL_TRANSACTIONS_LISTED)
                || (transaction.concerns(question.caller().organizationId())
                        && question.caller().permits(Permission.INVENTORY));
    }

    Answer entityTransactions(Question question) {
        String id = question.path("entityId");
        Account account = access.entity(question, id, Permission.INVENTORY);
        boolean whole = account.ownerId().equals(id);
        return new Answer.Found(Json.wrapped(
                "transactions",
                Json.array(
                        books.transactions.all().stream()
                                .filter(one -> whole ? one.concerns(id) : one.concerns(account))
                                .toList(),
                        Transaction::v1Json)));
    }

    Answer accounts(Question question) {
        Organization organization = owner(question, Permission.INFO);
        return new Answer.Found(Json.wrapped("accounts", Json.array(organization.accounts(), Account::json)));
    }

    Answer openAccount(Question question) {
        Organization organization = owner(question, Permission.INVENTORY_WRITE);
        Account account = organization.open(
                books.ids.next("new account"), question.body().path("name").asText());
        return new Answer.Found(Json.wrapped("account", account.json()));
    }

    Answer closeAccount(Question question) {
        Organization organization = owner(question, Permission.INVENTORY_WRITE);
        Account account =
                organization.account(question.path("accountId")).orElseThrow(() -> Refusal.notFound("account"));
        if (account.equals(organization.defaultAccount())) {
            throw Refusal.badRequest("the default account cannot be closed");
        }
        if (!books.switches.has(IcrSwitch.ACCOUNTS_WITH_CREDITS_CLOSE)
                && !books.holdings.of(account.holder()).isEmpty()) {
            throw Refusal.badRequest("the account holds credits");
        }
        books.holdings.moveAll(account.holder(), organization.defaultAccount().holder());
        organization.close(account);
        return new Answer.Found(Json.wrapped("account", account.json()));
    }

    private Organization owner(Question question, Permission needed) {
        return books.organizations.get(
                access.entity(question, question.path("entityId"), needed).ownerId());
    }

    Answer retirements() {
        return new Answer.Paged(
                "retirements",
                books.retirements.all().stream().map(Retirement::v1Json).toList(),
                true);
    }

    Answer retirement(Question question) {
        return new Answer.Found(Json.wrapped(
                "retirement",
                books.retirements.get(question.path("retirementId")).v1Json()));
    }
}
