package io.github.climatefinance.sandbox.trading;

import java.util.Map;

/** Exemptions from tax. */
final class TaxDesk {

    private final Books books;
    private final Verbs verbs;

    TaxDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("createTaxExemptionOrder", verbs.creating(Kind.TAX_EXEMPTION_ORDER));
        all.put(
                "listTaxExemptionOrders",
                verbs.listing(
                        Kind.TAX_EXEMPTION_ORDER,
                        Map.of(
                                "taxExemptionOrderId", "taxExemptionOrderId",
                                "entityId", "entityId",
                                "status", "status")));
        all.put("updateTaxExemptionOrder", question -> {
            books.commands.update(
                    Kind.TAX_EXEMPTION_ORDER,
                    question.path("taxExemptionOrderId"),
                    question,
                    order -> order.data().setAll(question.data()));
            return new Answer.Nothing(202);
        });
    }
}
