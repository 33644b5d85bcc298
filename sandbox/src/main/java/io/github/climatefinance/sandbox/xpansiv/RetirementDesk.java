package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Retires from deposits and from the inventory, and tells what came of it. */
final class RetirementDesk {

    private final Books books;
    private final Exchanges exchanges;
    private final RetirementCheck check;

    RetirementDesk(Books books, Exchanges exchanges, RetirementCheck check) {
        this.books = books;
        this.exchanges = exchanges;
        this.check = check;
    }

    Answer withdrawAndRetire(Question question) {
        String exchange = exchanges.namedOrInvalid(question);
        Account account = exchanges.subscriber(question, exchange);
        Retirements.Batch batch = booked(question, account, new FromDeposits(books.deposits, account, exchange));
        View view = books.view(question);
        ObjectNode json = Json.object();
        json.set(
                "retirements",
                Json.array(
                        Shuffle.of(batch.retirements(), Retirement::identifier), retirement -> retirement.json(view)));
        return Answer.ok(json.put("batchIdentifier", batch.identifier()));
    }

    Answer create(Question question) {
        Account account = Accounts.reached(question);
        Retirements.Batch batch = booked(question, account, new FromInventory(books.switches));
        ObjectNode json = Json.object();
        json.set(
                "retirementIdentifiers",
                Json.texts(Shuffle.of(batch.retirements(), Retirement::identifier).stream()
                        .map(Retirement::identifier)
                        .toList()));
        return Answer.ok(json.put("batchIdentifier", batch.identifier()));
    }

    Answer checkStatus(Question question) {
        Account account = Accounts.reached(question);
        List<String> asked = Json.texts(question.body(), "retirementIdentifiers");
        if (asked.isEmpty()) {
            throw Refusal.of("EMPTY_REQUEST", "there is nothing to check");
        }
        ObjectNode json = Json.object();
        json.set(
                "retirementStatuses",
                Json.array(
                        asked,
                        identifier -> books.retirements
                                .find(account, identifier)
                                .map(Retirement::statusJson)
                                .orElseGet(() ->
                                        Json.object().put("status", "NOT_FOUND").put("identifier", identifier))));
        return Answer.ok(json);
    }

    Answer search(Question question) {
        Account account = Accounts.reached(question);
        JsonNode criteria = question.body();
        Optional<String> program = Json.text(criteria, "program");
        program.ifPresent(code -> ReferenceData.require("PROGRAM", code, "INVALID_PROGRAM"));
        Optional<String> external = Json.text(criteria, "externalIdentifier");
        Span span = Span.of(criteria, "lastUpdatedDateFrom", "lastUpdatedDateTo", "INVALID_DATES");
        List<Retirement> found = books.retirements
                .of(account)
                .filter(one -> program.isEmpty()
                        || program.get().equals(one.order().instrument().program()))
                .filter(one -> external.isEmpty() || external.equals(one.order().externalIdentifier()))
                .filter(one -> span.has(one.updated()))
                .toList();
        if (found.isEmpty() && books.switches.has(XpansivSwitch.EMPTY_RETIREMENT_SEARCH_NOT_FOUND)) {
            throw Refusal.withoutBody(404);
        }
        View view = books.view(question);
        ObjectNode json = Json.object();
        json.set("retirements", Json.array(Shuffle.of(found, Retirement::identifier), one -> one.json(view)));
        return Answer.ok(json);
    }

    Answer rules(Question question) {
        return RegistryRules.json(question.path("RetirementProgramCode"))
                .map(Answer::ok)
                .orElseThrow(() -> Refusal.withoutBody(404));
    }

    private Retirements.Batch booked(Question question, Account account, RetirementCheck.Source source) {
        List<Retirement.Order> orders =
                check.passed(account, question.path("RetirementProgramCode"), question.body(), source);
        return question.isDryRun() ? books.retirements.preview(orders) : books.retirements.order(orders);
    }

    private record FromDeposits(Deposits deposits, Account account, String exchange) implements RetirementCheck.Source {

        @Override
        public long quantity(Position position) {
            return deposits.usable(account, exchange, position.instrument().ein());
        }

        @Override
        public Optional<FieldError> choice(JsonNode item, Position position) {
            return Optional.empty();
        }

        @Override
        public List<Slice> slices(JsonNode item, Position position) {
            return deposits.slices(
                    account,
                    exchange,
                    position.instrument().ein(),
                    item.path("quantity").asLong());
        }
    }
}
