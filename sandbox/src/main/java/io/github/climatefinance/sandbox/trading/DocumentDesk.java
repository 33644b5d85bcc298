package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Documents about customers and those around them, and those of the partner. */
final class DocumentDesk {

    /** Where a document's data has its content, one character for each byte. */
    static final String FILE = "_file";

    private static final int MOST_BYTES = 6 * 1024 * 1024;
    private static final int KILOBYTE = 1024;
    private static final Map<String, Kind> RESOURCES = Map.of(
            "NATURAL_PERSON", Kind.NATURAL_PERSON,
            "LEGAL_ENTITY", Kind.LEGAL_ENTITY,
            "JOINT_PERSON", Kind.JOINT_PERSON,
            "PARTNER_USER", Kind.USER,
            "CUSTOMER", Kind.CUSTOMER,
            "PROXY", Kind.PROXY);

    private final Books books;
    private final Verbs verbs;

    DocumentDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("uploadDocument", verbs.creating(Kind.DOCUMENT, this::uploaded, this::problem, document -> {}));
        all.put("listDocuments", this::list);
        all.put("getDocument", verbs.getting(Kind.DOCUMENT));
        all.put("getDocumentV1", verbs.getting(Kind.DOCUMENT));
        all.put("downloadDocument", question -> {
            Thing document = books.store.get(Kind.DOCUMENT, question.path("documentId"));
            return new Answer.File("application/pdf", document.text(FILE));
        });
        all.put("signDocument", this::sign);
        all.put("listPartnerDocuments", this::partnerDocuments);
        all.put("downloadPartnerDocument", question -> {
            Thing document = books.store.get(Kind.PARTNER_DOCUMENT, question.path("documentId"));
            byte[] content = document.text(FILE).getBytes(StandardCharsets.ISO_8859_1);
            return new Answer.File("text/plain", Base64.getEncoder().encodeToString(content));
        });
    }

    private ObjectNode uploaded(Question question) {
        if (!question.file().startsWith("%PDF") || question.file().length() > MOST_BYTES) {
            throw Refusal.badRequest("file", "the file must be a PDF of at most 6 MB");
        }
        return question.data()
                .put("size", (question.file().length() + KILOBYTE - 1) / KILOBYTE)
                .put(FILE, question.file());
    }

    private Optional<Problem> problem(ObjectNode data) {
        return Optional.ofNullable(RESOURCES.get(data.path("resourceType").asText()))
                .filter(kind ->
                        books.store.find(kind, data.path("resourceId").asText()).isPresent())
                .map(kind -> Optional.<Problem>empty())
                .orElseGet(() -> Optional.of(Problem.notFound("resource")));
    }

    private Answer list(Question question) {
        List<Thing> found = verbs
                .matching(
                        Kind.DOCUMENT,
                        question,
                        Map.of("resourceType", "resourceType", "resourceId", "resourceId", "docType", "type"))
                .stream()
                .filter(document -> question.parameter("searchText")
                        .map(document.text("name")::contains)
                        .orElse(true))
                .filter(within(question, "startDate", "endDate"))
                .toList();
        return verbs.page(question, found);
    }

    /** Whether something came into being within the times a question names, both of them included. */
    static Predicate<Thing> within(Question question, String from, String to) {
        return thing -> question.parameter(from)
                        .map(time -> !thing.createdOn()
                                .isBefore(OffsetDateTime.parse(time).toInstant()))
                        .orElse(true)
                && question.parameter(to)
                        .map(time -> !thing.createdOn()
                                .isAfter(OffsetDateTime.parse(time).toInstant()))
                        .orElse(true);
    }

    private Answer sign(Question question) {
        Optional<String> customerId = Json.text(question.body(), "customerId");
        Kind kind = customerId.isPresent() ? Kind.CUSTOMER : Kind.NATURAL_PERSON;
        String signerId = question.body().path("naturalPersonId").asText();
        Optional<Thing> subject = books.store.find(kind, customerId.orElse(signerId));
        if (subject.isEmpty()) {
            books.commands.update(kind, customerId.orElse(signerId), question, thing -> {});
            return new Answer.Nothing(202);
        }
        Thing signedFor = subject.get();
        books.commands.update(
                signedFor,
                question,
                () -> verbs.missing(Kind.PARTNER_DOCUMENT, question.body().path("partnerDocumentId"))
                        .or(() -> verbs.missing(
                                Kind.NATURAL_PERSON, question.body().path("naturalPersonId"))),
                () -> {
                    if (kind == Kind.CUSTOMER) {
                        signed(signedFor, question);
                    }
                });
        return new Answer.Nothing(202);
    }

    private void signed(Thing customer, Question question) {
        Thing document = books.store.get(
                Kind.PARTNER_DOCUMENT, question.body().path("partnerDocumentId").asText());
        Thing person = books.store.get(
                Kind.NATURAL_PERSON, question.body().path("naturalPersonId").asText());
        String now = Json.time(books.agenda.now());
        customer.data()
                .withArray("signedDocumentsRelatedToCustomer")
                .addObject()
                .put("partnerDocumentId", document.id())
                .put("name", document.text("name"))
                .put("documentType", document.text("type"))
                .put("version", document.data().path("version").asInt())
                .put("naturalPersonId", person.id())
                .put("naturalPersonFullName", person.text("firstName") + " " + person.text("lastName"))
                .put("createdOn", now)
                .put("modifiedOn", now);
    }

    private Answer partnerDocuments(Question question) {
        String today = Json.day(books.agenda.now()).toString();
        List<Thing> found = verbs.matching(Kind.PARTNER_DOCUMENT, question, Map.of("documentType", "type")).stream()
                .filter(document -> question.parameter("isValid")
                        .map(wanted ->
                                Boolean.toString(isValid(document, today)).equals(wanted))
                        .orElse(true))
                .toList();
        return verbs.page(question, found);
    }

    private static boolean isValid(Thing document, String today) {
        return document.text("validFrom").compareTo(today) <= 0
                && Json.text(document.data(), "validUntil")
                        .map(until -> until.compareTo(today) >= 0)
                        .orElse(true);
    }
}
