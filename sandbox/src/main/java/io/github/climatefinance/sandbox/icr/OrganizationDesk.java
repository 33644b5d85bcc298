package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;

/** Tells what an organization is and has. */
final class OrganizationDesk {

    private final Books books;
    private final Access access;

    OrganizationDesk(Books books, Access access) {
        this.books = books;
        this.access = access;
    }

    Answer get(Question question) {
        return new Answer.Found(access.organization(question, Permission.INFO).json());
    }

    Answer addresses(Question question) {
        Organization organization = access.organization(question, Permission.INFO);
        return new Answer.Found(
                books.switches.has(IcrSwitch.ADDRESSES_AS_ORGANIZATION)
                        ? organization.json()
                        : Json.array(organization.accounts(), Account::json));
    }

    Answer retirements(Question question) {
        Organization organization = access.organization(question, Permission.INFO);
        return new Answer.Found(Json.wrapped(
                "retirements",
                Json.array(
                        books.retirements.all().stream()
                                .filter(one -> one.isOf(organization.id()))
                                .toList(),
                        Retirement::ownJson)));
    }

    Answer retirementPdf(Question question) {
        Organization organization = access.organization(question, Permission.INFO);
        Retirement retirement = books.retirements.get(question.path("retirementId"));
        if (!retirement.isOf(organization.id())) {
            throw Refusal.notFound("retirement");
        }
        return retirement.certificate();
    }

    Answer inventory(Question question) {
        Organization organization = access.organization(question, Permission.INVENTORY);
        Holder holder = question.parameter("development").isPresent()
                ? organization.development()
                : organization.defaultAccount().holder();
        ObjectNode json = Json.object().put("organizationId", organization.id());
        json.set(
                "credits",
                Json.array(
                        books.holdings.of(holder).entrySet(),
                        entry -> credit(entry).put("organizationId", organization.id())));
        return new Answer.Found(json);
    }

    /** An entry of an inventory. */
    ObjectNode credit(Map.Entry<Credit, BigDecimal> entry) {
        Credit credit = entry.getKey();
        ObjectNode json = credit.addTo(Json.object())
                .put("id", credit.id())
                .put("vintage", credit.vintage())
                .put("unit", "tonne");
        json.set("amount", Json.amount(entry.getValue()));
        json.set("supply", Json.amount(books.holdings.issued(credit)));
        return json;
    }

    Answer friendbot(Question question) {
        Organization organization = access.reached(question);
        BigDecimal amount = new BigDecimal(books.switches.has(IcrSwitch.FRIENDBOT_GIVES_1000) ? "1000" : "100");
        Credit credit = Seed.testCredit(books);
        books.holdings.issue(organization.defaultAccount().holder(), credit, amount);
        ObjectNode json = Json.object()
                .put("serialization", credit.serialization())
                .put("transactionId", Ids.chainHash(books.ids.next("friendbot")));
        json.set("amount", Json.amount(amount));
        return new Answer.Found(json);
    }
}
