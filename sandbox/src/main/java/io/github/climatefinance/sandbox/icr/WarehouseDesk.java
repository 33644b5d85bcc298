package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.icr.Transaction.Action;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Lets apps reserve credits of a warehouse and finish or cancel what they reserved. */
final class WarehouseDesk {

    private final Books books;
    private final Access access;
    private final Receivers receivers;

    WarehouseDesk(Books books, Access access) {
        this.books = books;
        this.access = access;
        receivers = new Receivers(books);
    }

    Answer inventory(Question question) {
        Organization organization = access.organization(question, Permission.WAREHOUSE);
        // A warehouse of credits under development exists nowhere in the data.
        Map<Credit, BigDecimal> credits =
                question.parameter("development").isPresent() ? Map.of() : books.holdings.of(organization.warehouse());
        ObjectNode json = Json.object().put("organizationId", organization.id());
        json.set("credits", Json.array(credits.entrySet(), entry -> credit(organization, entry)));
        return new Answer.Found(json);
    }

    Answer reservations(Question question) {
        Organization organization = access.organization(question, Permission.WAREHOUSE);
        return new Answer.Found(
                Json.wrapped("reservations", Json.array(books.reservations.of(organization), Reservation::json)));
    }

    Answer reservation(Question question) {
        return new Answer.Found(found(question, access.organization(question, Permission.WAREHOUSE))
                .json());
    }

    Answer reserve(Question question) {
        Organization organization = access.organization(question, Permission.WAREHOUSE_WRITE);
        JsonNode body = question.body();
        if (!body.path("organizationId").asText().equals(organization.id())) {
            throw Refusal.badRequest("organizationId must be that of the path");
        }
        BigDecimal amount = Amounts.of(body.path("amount"));
        Credit credit = books.catalogue
                .credit(body.path("creditId").asText())
                .orElseThrow(() -> Refusal.badRequest("creditId is not that of credits in the warehouse"));
        if (!books.holdings.has(organization.warehouse(), credit, amount)) {
            throw Refusal.badRequest("amount is above what is on sale");
        }
        Reservation reservation =
                books.reservations.reserve(new Reservation.Wish(organization, credit, amount, question.caller()));
        return answer(reservation.json());
    }

    Answer cancel(Question question) {
        books.reservations.end(open(question));
        return new Answer.Nothing(200);
    }

    Answer finish(Action action, Question question) {
        Reservation reservation = open(question);
        JsonNode body = question.body();
        Optional<Receiver> to = Json.text(body, "receiverId").map(receivers::organization);
        Optional<RetirementData> data = body.hasNonNull("retirementData")
                ? Optional.of(RetirementData.of(body.path("retirementData")))
                : Optional.empty();
        Transaction transaction = books.transactions.finish(
                reservation,
                new Transaction.Order(
                        action,
                        reservation.credit(),
                        reservation.amount(),
                        reservation.organization().defaultAccount(),
                        to,
                        data,
                        Optional.of(reservation)));
        return answer(transaction.json());
    }

    private Answer answer(ObjectNode json) {
        return books.switches.has(IcrSwitch.EMPTY_ANSWERS) ? new Answer.Nothing(204) : new Answer.Found(json);
    }

    private Reservation found(Question question, Organization organization) {
        return books.reservations.of(organization).stream()
                .filter(one -> one.id().equals(question.path("reservationId")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("reservation"));
    }

    private Reservation open(Question question) {
        Reservation reservation = found(question, access.organization(question, Permission.WAREHOUSE_WRITE));
        if (!reservation.isBy(question.caller())) {
            throw Refusal.forbidden("the reservation is somebody else's");
        }
        if (reservation.stage() != Reservation.Stage.OPEN) {
            throw Refusal.badRequest("the reservation is finished");
        }
        return reservation;
    }

    private static ObjectNode credit(Organization organization, Map.Entry<Credit, BigDecimal> entry) {
        Credit credit = entry.getKey();
        ObjectNode json = Json.object()
                .put("id", credit.id())
                .put("inventoryId", Ids.of("warehouse of " + organization.id() + " with " + credit.id(), 1))
                .put("organizationId", organization.id())
                .put("serialization", credit.serialization())
                .put("type", credit.type().word());
        json.set("project", credit.project().reference());
        json.set("amount", Json.amount(entry.getValue()));
        return json;
    }
}
