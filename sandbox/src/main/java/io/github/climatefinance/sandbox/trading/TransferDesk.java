package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Transfers of money, and the history of all that was booked. */
final class TransferDesk {

    private static final String PRODUCT = "customerProductId";

    private final Books books;
    private final Verbs verbs;
    private final Products products;

    TransferDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
        this.products = new Products(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("createTransfer", verbs.creating(Kind.TRANSFER, this::withCustomer, this::problem, this::send));
        all.put("getTransfer", question -> {
            ObjectNode json = Json.object();
            json.set(
                    "transfer",
                    books.store.get(Kind.TRANSFER, question.path("transferId")).json());
            return new Answer.Found(json);
        });
        all.put("createTestIncomingTransfer", this::incoming);
        all.put("getTransaction", verbs.getting(Kind.TRANSACTION));
    }

    private ObjectNode withCustomer(Question question) {
        ObjectNode data = question.data();
        books.store
                .find(Kind.PRODUCT, data.path(PRODUCT).asText())
                .ifPresent(product -> data.put("customerId", product.text(Products.CUSTOMER)));
        return data;
    }

    private Optional<Problem> problem(ObjectNode data) {
        return products.active(data.path(PRODUCT).asText(), "CASH").isPresent()
                ? Optional.empty()
                : Optional.of(Problem.notFound("active cash account"));
    }

    private void send(Thing transfer) {
        String cash = transfer.text(PRODUCT);
        BigDecimal amount = transfer.data().path("amount").decimalValue();
        boolean enough = products.withdrawable(cash).compareTo(amount) >= 0;
        if (enough) {
            books.ledger.reserve(cash, Ledger.MONEY, amount);
        }
        books.agenda.later(() -> {
            if (enough) {
                books.ledger.release(cash, Ledger.MONEY, amount);
                books.ledger.move(cash, Ledger.OUTSIDE, Ledger.MONEY, amount);
                books.transactions.transfer(transfer, amount.negate());
                books.commands.change(transfer, "PROCESSED");
            } else {
                Problem problem = Problem.of("insufficient balance");
                transfer.data().put("rejectReason", problem.description());
                books.commands.change(transfer, "REJECTED", Optional.of(problem));
            }
        });
    }

    private Answer incoming(Question question) {
        ObjectNode data = withCustomer(question);
        data.set("referenceMessage", data.remove("reference"));
        data.put("counterpartyName", "Synthetic Sender Example").put("iban", "DE00000000000000000000");
        books.agenda.later(() -> {
            if (problem(data).isEmpty()) {
                arrive(data);
            }
        });
        return new Answer.Nothing(202);
    }

    private void arrive(ObjectNode data) {
        BigDecimal amount = data.path("amount").decimalValue();
        Thing transfer = books.store.add(Kind.TRANSFER, data, books.agenda.now());
        books.ledger.move(Ledger.OUTSIDE, transfer.text(PRODUCT), Ledger.MONEY, amount);
        books.transactions.transfer(transfer, amount);
        books.commands.change(transfer, "PROCESSED");
    }
}
