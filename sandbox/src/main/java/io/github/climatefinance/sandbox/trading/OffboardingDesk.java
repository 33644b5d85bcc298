package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How customers and those around them leave. */
final class OffboardingDesk {

    private final Books books;
    private final Verbs verbs;
    private final OnboardingDesk onboardings;

    OffboardingDesk(Books books, OnboardingDesk onboardings) {
        this.books = books;
        this.verbs = new Verbs(books);
        this.onboardings = onboardings;
    }

    void addTo(Map<String, Operation> all) {
        all.put("startOffboarding", question -> start(question, "entityType", "entityId"));
        all.put("startEntityOffboarding", question -> start(question, "entityType", "entityId"));
        all.put("startRoleOffboarding", question -> start(question, "roleType", "roleId"));
        all.put("listOffboardings", question -> {
            onboardings.subject(question.path("entityType"), question.path("entityId"));
            return new Answer.Found(Json.array(
                    verbs.matching(
                            Kind.OFFBOARDING, question, Map.of("entityType", "entityType", "entityId", "entityId")),
                    Thing::json));
        });
        all.put("getOffboarding", question -> OnboardingDesk.get(books, Kind.OFFBOARDING, question, "entityType"));
    }

    private Answer start(Question question, String typeField, String idField) {
        ObjectNode data = question.data();
        Thing subject = onboardings.subject(
                data.path(typeField).asText(), data.path(idField).asText());
        if (onboardings.isBusy(subject, Kind.OFFBOARDING)) {
            throw Refusal.conflict(idField, "an offboarding is under way");
        }
        data.put(OnboardingDesk.SUBJECT, subject.id());
        return Verbs.created(books.commands.create(
                Kind.OFFBOARDING,
                question,
                data,
                () -> subject.is("ACTIVE") ? Optional.empty() : Optional.of(Problem.of("it is " + subject.status())),
                begun -> books.agenda.later(() -> run(begun, subject))));
    }

    private void run(Thing offboarding, Thing subject) {
        books.commands.change(offboarding, "PENDING");
        books.agenda.after(notice(offboarding), () -> books.agenda.later(() -> end(offboarding, subject)));
    }

    /** Ordinary ones end two months from now. */
    private Duration notice(Thing offboarding) {
        if (!offboarding.text("reason").endsWith("_ORDINARY")) {
            return Duration.ZERO;
        }
        Instant now = books.agenda.now();
        return Duration.between(now, now.atOffset(ZoneOffset.UTC).plusMonths(2).toInstant());
    }

    private void end(Thing offboarding, Thing subject) {
        if (books.switches.has(TradingSwitch.PRODUCTS_CLOSED_BEFORE_OFFBOARDING) && hasOpenProduct(subject)) {
            books.commands.change(offboarding, "REJECTED", Optional.of(Problem.of("the customer has open products")));
            return;
        }
        books.commands.change(offboarding, "APPROVED");
        List<Thing> leaving =
                Around.of(books, subject).filter(one -> one.is("ACTIVE")).toList();
        leaving.forEach(one -> {
            if (one.kind() == Kind.CUSTOMER) {
                one.data().put("cancellationDate", Json.day(books.agenda.now()).toString());
                books.commands.change(one, one.status());
            } else if (one.kind() != Kind.PROXY) {
                books.commands.change(one, "INACTIVE");
            }
        });
    }

    private boolean hasOpenProduct(Thing subject) {
        return books.store.all(Kind.PRODUCT).stream()
                .filter(product -> product.text(Products.CUSTOMER).equals(subject.id()))
                .anyMatch(product -> !product.is("CLOSED", "INVALID", "REJECTED"));
    }
}
