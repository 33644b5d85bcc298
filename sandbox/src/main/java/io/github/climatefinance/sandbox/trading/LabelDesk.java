package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The labels of customers, which both generations of the API know. */
final class LabelDesk {

    private static final String EVENT = "LABELS_UPDATE_NOTIFICATION";
    private static final int MOST_LABELS = 16;

    private final Books books;

    LabelDesk(Books books) {
        this.books = books;
    }

    void addTo(Map<String, Operation> all) {
        all.put("listCustomerLabels", question -> list());
        all.put("listRoleLabels", question -> list());
        add(all, "CustomerLabel", "customerLabelName");
        add(all, "RoleLabel", "labelName");
    }

    private void add(Map<String, Operation> all, String name, String parameter) {
        all.put("rename" + name, question -> {
            String renamed = question.body().path("name").asText();
            return changeAll(question.path(parameter), labels -> labels.add(renamed));
        });
        all.put("delete" + name, question -> changeAll(question.path(parameter), labels -> {}));
        all.put("assign" + name, question -> assign(question.path(parameter), question));
    }

    static Set<String> labels(Thing customer) {
        Set<String> labels = new LinkedHashSet<>();
        customer.data().path("labels").forEach(label -> labels.add(label.asText()));
        return labels;
    }

    private Answer list() {
        Map<String, Integer> counts = new TreeMap<>();
        books.store
                .all(Kind.CUSTOMER)
                .forEach(customer -> labels(customer).forEach(label -> counts.merge(label, 1, Integer::sum)));
        return new Answer.Found(Json.array(
                counts.entrySet(),
                count -> Json.object().put("label", count.getKey()).put("customersCount", count.getValue())));
    }

    /** Takes a label from all who have it, and does something more to theirs. */
    private Answer changeAll(String label, Consumer<Set<String>> more) {
        books.agenda.later(() -> {
            List<Thing> having = books.store.all(Kind.CUSTOMER).stream()
                    .filter(customer -> labels(customer).contains(label))
                    .toList();
            having.forEach(customer -> change(customer, labels -> {
                labels.remove(label);
                more.accept(labels);
            }));
            tell(having, having.isEmpty() ? Optional.of(Problem.notFound("label")) : Optional.empty());
        });
        return new Answer.Nothing(202);
    }

    private Answer assign(String label, Question question) {
        List<String> ids = StreamSupport.stream(question.body().spliterator(), false)
                .map(id -> id.asText())
                .toList();
        books.agenda.later(() -> {
            List<Thing> customers = ids.stream()
                    .flatMap(id -> books.store.find(Kind.CUSTOMER, id).stream())
                    .toList();
            Optional<Problem> problem = problem(label, ids, customers);
            if (problem.isEmpty()) {
                customers.forEach(customer -> change(customer, labels -> labels.add(label)));
            }
            tell(customers, problem);
        });
        return new Answer.Nothing(202);
    }

    private static Optional<Problem> problem(String label, List<String> ids, List<Thing> customers) {
        if (customers.size() < ids.size()) {
            return Optional.of(new Problem("CUSTOMERS_NOT_FOUND_ERROR", "not all customers were found"));
        }
        boolean full = customers.stream()
                .map(LabelDesk::labels)
                .anyMatch(labels -> labels.size() >= MOST_LABELS && !labels.contains(label));
        return full ? Optional.of(Problem.of("a customer has 16 labels already")) : Optional.empty();
    }

    private static void change(Thing customer, Consumer<Set<String>> change) {
        Set<String> labels = labels(customer);
        change.accept(labels);
        customer.data().putArray("labels");
        labels.forEach(label -> customer.data().withArray("labels").add(label));
    }

    private void tell(List<Thing> customers, Optional<Problem> problem) {
        ObjectNode payload = Json.object();
        if (problem.isEmpty()) {
            customers.forEach(customer -> payload.withArray("updatedCustomers").add(customer.id()));
        }
        books.notices.tell(EVENT, payload, problem);
    }
}
