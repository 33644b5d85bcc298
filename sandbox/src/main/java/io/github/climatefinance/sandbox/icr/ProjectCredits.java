package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Adds up what became of a project's credits. */
record ProjectCredits(Books books, Project project) {

    ObjectNode json() {
        List<Credit> credits = books.catalogue.credits(project);
        ObjectNode json = Json.object();
        json.set("summary", summary(credits));
        json.set("vintages", Json.array(credits, this::vintage));
        json.set("project", project.reference());
        return json;
    }

    static ObjectNode registrySummary(Books books, Holder holder) {
        Map<Credit, BigDecimal> held = books.holdings.of(holder);
        ObjectNode json = Json.object();
        for (CreditType type : CreditType.values()) {
            BigDecimal sum = held.entrySet().stream()
                    .filter(entry -> entry.getKey().type() == type)
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            json.set(type.word(), Json.amount(sum));
        }
        return json.put("retired", 0);
    }

    private ObjectNode vintage(Credit credit) {
        ObjectNode json = Json.object().put("vintage", credit.vintage());
        json.set("summary", summary(List.of(credit)));
        json.putArray("events").add(issuance(credit));
        return json;
    }

    private ObjectNode summary(List<Credit> credits) {
        ObjectNode json = Json.object();
        BigDecimal retired = BigDecimal.ZERO;
        BigDecimal validated = BigDecimal.ZERO;
        for (CreditType type : CreditType.values()) {
            BigDecimal issued = BigDecimal.ZERO;
            BigDecimal cancelled = BigDecimal.ZERO;
            for (Credit credit : credits) {
                if (credit.type() == type) {
                    CreditTotals totals = CreditTotals.of(credit, books.holdings);
                    issued = issued.add(totals.issued());
                    cancelled = cancelled.add(totals.cancelled());
                    retired = retired.add(totals.retired());
                }
            }
            json.set(type.word(), Json.amount(issued));
            json.set(type.word() + "Cancelled", Json.amount(cancelled));
            validated = validated.add(issued);
        }
        json.set("retired", Json.amount(retired));
        json.set("validated", Json.amount(validated));
        return json;
    }

    private ObjectNode issuance(Credit credit) {
        ObjectNode json = Json.object()
                .put("id", Ids.of("issuance of " + credit.id(), 1))
                .put("vintage", credit.vintage())
                .put("createdAt", "2022-06-01T00:00:00.000Z")
                .put("type", "issuance")
                .put("creditType", "carbon")
                .put("monitoringPeriodStart", credit.vintage() + "-01-01T00:00:00.000Z")
                .put("monitoringPeriodEnd", credit.vintage() + "-12-31T00:00:00.000Z");
        json.set("amount", Json.amount(books.holdings.issued(credit)));
        json.putArray("files")
                .addObject()
                .put("fileName", "synthetic-monitoring-report.pdf")
                .put("id", Ids.of("report of " + credit.id(), 1))
                .put("size", 1024)
                .put("url", "https://files.icr.example/synthetic-monitoring-report.pdf")
                .put("type", "monitoringReport");
        json.putObject("verificationBody")
                .put("id", Ids.of("verification body", 1))
                .put("directoryUrl", "https://www.icr.example/directory/synthetic-verifier")
                .put("fullName", "Synthetic Verifier Example");
        return json;
    }
}
