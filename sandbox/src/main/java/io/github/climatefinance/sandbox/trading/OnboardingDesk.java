package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How customers and those around them are taken on. */
final class OnboardingDesk {

    private static final Map<String, Kind> KINDS =
            Map.of("CUSTOMER", Kind.CUSTOMER, "PROXY", Kind.PROXY, "BENEFICIAL_OWNER", Kind.BENEFICIAL_OWNER);

    /** Where the data of an onboarding or offboarding has the id of whom it is about. */
    static final String SUBJECT = "_subject";

    private final Books books;
    private final Verbs verbs;
    private final Deque<OnboardingEnd> ends = new ArrayDeque<>();

    OnboardingDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("startOnboarding", question -> start(question, "entityType", "entityId"));
        all.put("startEntityOnboarding", question -> start(question, "entityType", "entityId"));
        all.put("startRoleOnboarding", question -> start(question, "roleType", "roleId"));
        all.put("listOnboardings", question -> {
            subject(question.path("entityType"), question.path("entityId"));
            return new Answer.Found(Json.array(
                    verbs.matching(
                            Kind.ONBOARDING, question, Map.of("entityType", "entityType", "entityId", "entityId")),
                    Thing::json));
        });
        all.put("getOnboarding", question -> get(books, Kind.ONBOARDING, question, "entityType"));
        all.put("getRoleOnboarding", question -> get(books, Kind.ONBOARDING, question, "roleType"));
    }

    void nextEnds(OnboardingEnd end) {
        ends.add(end);
    }

    /** Reads one that is of the generation of the API which asks. */
    static Answer get(Books books, Kind kind, Question question, String typeField) {
        return Optional.of(books.store.get(kind, question.path(kind.idField())))
                .filter(thing -> thing.data().has(typeField))
                .<Answer>map(thing -> new Answer.Found(thing.json()))
                .orElseThrow(() -> Refusal.notFound(kind.label()));
    }

    Thing subject(String type, String id) {
        return Optional.ofNullable(KINDS.get(type))
                .map(kind -> books.store.get(kind, id))
                .orElseThrow(() -> Refusal.notFound("one to be taken on"));
    }

    private Answer start(Question question, String typeField, String idField) {
        ObjectNode data = question.data();
        Thing subject =
                subject(data.path(typeField).asText(), data.path(idField).asText());
        if (isBusy(subject, Kind.ONBOARDING)) {
            throw Refusal.conflict(idField, "an onboarding is under way");
        }
        data.put(SUBJECT, subject.id());
        OnboardingEnd end = ends.isEmpty() ? OnboardingEnd.APPROVED : ends.remove();
        return Verbs.created(books.commands.create(
                Kind.ONBOARDING, question, data, () -> problem(subject, end), begun -> check(begun, subject, end)));
    }

    /** Whether an onboarding, or an offboarding, of somebody is under way. */
    boolean isBusy(Thing subject, Kind kind) {
        return books.store.all(kind).stream()
                .filter(one -> one.is("RECEIVED", "CREATED", "PENDING", "REVIEW"))
                .anyMatch(one -> one.text(SUBJECT).equals(subject.id()));
    }

    private Optional<Problem> problem(Thing subject, OnboardingEnd end) {
        if (end == OnboardingEnd.INVALID) {
            return Optional.of(new Problem("TAX_INFORMATION_VERIFICATION", "the data cannot be onboarded"));
        }
        if (!subject.is("CREATED", "REJECTED")) {
            return Optional.of(Problem.of("it is " + subject.status()));
        }
        boolean alone =
                subject.kind() == Kind.CUSTOMER || customersOf(subject).anyMatch(customer -> customer.is("ACTIVE"));
        return alone ? Optional.empty() : Optional.of(Problem.of("its customer is to be onboarded first"));
    }

    private Stream<Thing> customersOf(Thing subject) {
        String entity = subject.text(subject.kind() == Kind.PROXY ? "entityId" : CompanyDesk.COMPANY);
        return books.store.all(Kind.CUSTOMER).stream()
                .filter(customer -> customer.text("entityId").equals(entity));
    }

    private void check(Thing onboarding, Thing subject, OnboardingEnd end) {
        books.agenda.later(() -> {
            books.commands.change(onboarding, "PENDING");
            if (subject.kind() != Kind.PROXY) {
                books.commands.change(subject, "PENDING");
            }
            books.agenda.later(() -> end(onboarding, subject, end));
        });
    }

    private void end(Thing onboarding, Thing subject, OnboardingEnd end) {
        books.commands.change(onboarding, end.name());
        if (end == OnboardingEnd.REVIEW) {
            return;
        }
        if (end == OnboardingEnd.REJECTED) {
            books.commands.change(subject, "REJECTED");
            return;
        }
        Around.of(books, subject)
                .filter(one -> !one.is("ACTIVE", "INVALID"))
                .forEach(one -> books.commands.change(one, "ACTIVE"));
        Around.documents(books, subject)
                .filter(document -> document.is("CREATED"))
                .forEach(document -> books.commands.change(document, "APPROVED"));
    }

    /** Has somebody decide on one that is in review. */
    void decide(String onboardingId, OnboardingEnd end) {
        Thing onboarding = books.store
                .find(Kind.ONBOARDING, onboardingId)
                .filter(one -> one.is("REVIEW"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "`onboardingId` must be of an onboarding in review, but was " + onboardingId));
        KINDS.values().stream()
                .flatMap(kind -> books.store.find(kind, onboarding.text(SUBJECT)).stream())
                .findFirst()
                .ifPresent(subject -> end(onboarding, subject, end));
    }
}
