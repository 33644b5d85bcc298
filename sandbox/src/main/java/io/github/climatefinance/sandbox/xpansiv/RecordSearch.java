package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Searches issuances, split lots and forward deals. */
final class RecordSearch {

    private static final String DATES = "INVALID_DATE_RANGE";
    private static final String COUNTERPARTY = "counterpartyName";

    private final Books books;
    private final Names names;

    RecordSearch(Books books) {
        this.books = books;
        this.names = new Names(books.switches);
    }

    Answer issuances(Question question) {
        Account account = Accounts.reached(question);
        JsonNode criteria = question.body();
        List<String> programs = Programs.wanted(criteria);
        Span span = Span.of(criteria, "createdDateFrom", "createdDateTo", DATES);
        List<Issuance> found = books.records.issuances.stream()
                .filter(one -> one.lot().position().account().is(account))
                .filter(one -> Json.text(criteria, "identifier")
                        .filter(id -> !id.equals(one.identifier()))
                        .isEmpty())
                .filter(one -> programs.isEmpty()
                        || programs.contains(one.lot().instrument().program()))
                .filter(one -> span.has(one.lot().established()))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, Shuffle.of(found, Issuance::identifier), one -> one.json(view));
    }

    Answer splitLots(Question question) {
        Account account = Accounts.reached(question);
        JsonNode criteria = question.body();
        List<String> programs = Programs.wanted(criteria);
        Span span = Span.of(criteria, "createdDateFrom", "createdDateTo", DATES);
        List<SplitLot> found = books.records.splitLots.stream()
                .filter(one -> one.lot().position().account().is(account))
                .filter(one -> programs.isEmpty()
                        || programs.contains(one.lot().instrument().program()))
                .filter(one -> span.has(one.lot().established()))
                .filter(one -> names.fit(criteria, COUNTERPARTY, one.counterparty()))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, Shuffle.of(found, SplitLot::identifier), one -> one.json(view));
    }

    Answer forwardDeals(Question question) {
        Account account = Accounts.reached(question);
        JsonNode criteria = question.body();
        List<String> programs = Programs.wanted(criteria);
        Span span = Span.of(criteria, "lastUpdatedDateFrom", "lastUpdatedDateTo", DATES);
        List<ForwardDeal> found = books.records.forwardDeals.stream()
                .filter(one -> one.account().is(account))
                .filter(one ->
                        programs.isEmpty() || programs.contains(one.instrument().program()))
                .filter(one -> span.has(one.updated()))
                .filter(one -> fitsCounterparty(criteria, one))
                .filter(one -> names.fit(criteria, "dealName", one.name()))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, Shuffle.of(found, ForwardDeal::externalId), one -> one.json(view));
    }

    /** The empty name asks for deals without a counterparty, as documented. */
    private boolean fitsCounterparty(JsonNode criteria, ForwardDeal deal) {
        Optional<String> wanted = Json.text(criteria, COUNTERPARTY);
        if (wanted.filter(String::isEmpty).isPresent()) {
            return deal.counterparty().isEmpty();
        }
        return wanted.isEmpty()
                || deal.counterparty()
                        .filter(name -> names.fit(criteria, COUNTERPARTY, name))
                        .isPresent();
    }
}
