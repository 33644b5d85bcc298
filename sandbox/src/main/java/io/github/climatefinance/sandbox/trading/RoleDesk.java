package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Customers and proxies. */
final class RoleDesk {

    private static final Map<String, Kind> ENTITIES = Map.of(
            "NATURAL_PERSON", Kind.NATURAL_PERSON,
            "LEGAL_ENTITY", Kind.LEGAL_ENTITY,
            "JOINT_PERSON", Kind.JOINT_PERSON);

    private final Books books;
    private final Verbs verbs;

    RoleDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put(
                "createCustomer",
                verbs.creating(Kind.CUSTOMER, Question::data, this::entityProblem, this::tellPersonOfRole));
        all.put("listCustomers", this::customers);
        all.put("getCustomer", verbs.getting(Kind.CUSTOMER));
        all.put("createProxy", verbs.creating(Kind.PROXY, Question::data, this::proxyProblem, this::tellPersonOfRole));
        all.put("updateProxy", verbs.updating(Kind.PROXY, ""));
    }

    /** The kind of a type of entities; empty for types that cannot be customers. */
    static Optional<Kind> entityKind(String type) {
        return Optional.ofNullable(ENTITIES.get(type));
    }

    private Optional<Problem> entityProblem(ObjectNode data) {
        return entityKind(data.path("entityType").asText())
                .map(kind -> verbs.missing(kind, data.path("entityId")))
                .orElseGet(() -> Optional.of(Problem.of("such an entity cannot be a customer")));
    }

    private Optional<Problem> proxyProblem(ObjectNode data) {
        if (data.path("naturalPersonId").equals(data.path("entityId"))) {
            return Optional.of(Problem.of("nobody can be their own proxy"));
        }
        boolean isEntity = ENTITIES.values().stream()
                .anyMatch(kind -> verbs.missing(kind, data.path("entityId")).isEmpty());
        return verbs.missing(Kind.NATURAL_PERSON, data.path("naturalPersonId"))
                .or(() -> isEntity ? Optional.empty() : Optional.of(Problem.notFound("entity")));
    }

    private void tellPersonOfRole(Thing role) {
        boolean isProxy = role.kind() == Kind.PROXY;
        String personId = role.text(isProxy ? "naturalPersonId" : "entityId");
        books.store.find(Kind.NATURAL_PERSON, personId).ifPresent(person -> {
            ObjectNode entry = person.data()
                    .withArray("roles")
                    .addObject()
                    .put("roleName", role.kind().name())
                    .put("roleId", role.id());
            if (!isProxy) {
                entry.put("relatedCustomerId", role.id());
            }
        });
    }

    private Answer customers(Question question) {
        List<Thing> found = verbs
                .matching(
                        Kind.CUSTOMER,
                        question,
                        Map.of(
                                "entityId",
                                "entityId",
                                "customerStatus",
                                "customerStatus",
                                "customerType",
                                "entityType"))
                .stream()
                .filter(customer -> hasLabels(customer, question))
                .toList();
        return verbs.page(question, found);
    }

    private static boolean hasLabels(Thing customer, Question question) {
        return question.json("labels")
                .map(wanted -> StreamSupport.stream(wanted.spliterator(), false)
                        .map(JsonNode::asText)
                        .allMatch(label -> LabelDesk.labels(customer).contains(label)))
                .orElse(true);
    }
}
