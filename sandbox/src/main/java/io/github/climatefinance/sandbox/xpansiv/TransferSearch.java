package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Searches what an account sends and receives. */
final class TransferSearch {

    private final Books books;
    private final Names names;

    TransferSearch(Books books) {
        this.books = books;
        this.names = new Names(books.switches);
    }

    Answer search(Question question) {
        Account account = Accounts.reached(question);
        JsonNode criteria = question.body();
        List<String> programs = Programs.wanted(criteria);
        List<String> statuses = codes(criteria, "statuses", "TRANSFER_STATUS", "INVALID_TRANSFER_STATUS");
        List<String> atRegistry =
                codes(criteria, "registryStatuses", "TRANSFER_REGISTRY_STATUS", "INVALID_REGISTRY_TRANSFER_STATUS");
        String type = Json.text(criteria, "type").orElse("");
        if (!type.isEmpty()) {
            ReferenceData.require("TRANSFER_ACTION_TYPE", type, "INVALID_TRANSFER_TYPE");
        }
        Span span = Span.of(criteria, "lastUpdatedDateFrom", "lastUpdatedDateTo", "INVALID_DATE_RANGE");
        List<Transfer> found = books.transfers
                .of(account)
                .filter(one -> Json.text(criteria, "transferIdentifier")
                        .filter(id -> !id.equals(one.identifier()))
                        .isEmpty())
                .filter(one -> type.isEmpty() || type.equals(one.type(account)))
                .filter(one -> statuses.isEmpty() || statuses.contains(one.status(account)))
                .filter(one ->
                        atRegistry.isEmpty() || atRegistry.contains(one.phase().atRegistry()))
                .filter(one -> span.has(one.updated()))
                .filter(one -> names.fit(criteria, "counterpartyName", one.counterparty(account)))
                .filter(one -> programs.isEmpty()
                        || programs.contains(one.order().instrument().program()))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, Shuffle.of(found, Transfer::identifier), one -> one.json(account, view));
    }

    private static List<String> codes(JsonNode criteria, String name, String type, String error) {
        List<String> codes = Json.texts(criteria, name);
        codes.forEach(code -> ReferenceData.require(type, code, error));
        return codes;
    }
}
