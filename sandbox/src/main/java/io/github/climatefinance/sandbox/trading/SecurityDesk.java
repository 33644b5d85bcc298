package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Orders for securities, and what they cost. */
final class SecurityDesk {

    private final Books books;
    private final Verbs verbs;
    private final Products products;
    private final ExAnteCosts costs;
    private final Set<String> exAnteIds = new HashSet<>();

    SecurityDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
        this.products = new Products(books);
        this.costs = new ExAnteCosts(books.market);
    }

    void addTo(Map<String, Operation> all) {
        all.put("calculateExAnteCosts", this::exAnte);
        all.put("createTraditionalMarketOrder", question -> place("MARKET", question));
        all.put("createTraditionalLimitOrder", question -> place("LIMIT", question));
        all.put("createTraditionalStopOrder", question -> place("STOP", question));
        all.put("getTraditionalOrder", verbs.getting(Kind.TRADITIONAL_ORDER));
        all.put("updateTraditionalOrder", this::update);
        all.put("cancelTraditionalOrder", this::cancel);
    }

    private Answer exAnte(Question question) {
        String id = "synthetic-ex-ante-" + (exAnteIds.size() + 1);
        ObjectNode json = costs.of(question.body()).put("exAnteId", id).put("createdOn", Json.time(books.agenda.now()));
        exAnteIds.add(id);
        return new Answer.Found(json);
    }

    private static void onlyByUnit(JsonNode body) {
        if (Json.text(body, "quantityType").filter(type -> !type.equals("UNIT")).isPresent()) {
            throw Refusal.badRequest("quantityType", "securities are ordered by UNIT");
        }
    }

    private Answer place(String type, Question question) {
        onlyByUnit(question.body());
        ObjectNode data = question.data().put("orderType", type).put("quantityType", "UNIT");
        if (!data.hasNonNull("expiryDate")) {
            data.put("expiryDate", Json.day(books.agenda.now()).plusYears(1).toString());
        }
        books.store.spendExternalId(Kind.TRADITIONAL_ORDER, data);
        Thing thing = books.store.add(Kind.TRADITIONAL_ORDER, data, books.agenda.now());
        books.orders.received(thing, question, () -> judged(thing));
        return DigitalDesk.received(thing);
    }

    private OrderOutcome judged(Thing thing) {
        Optional<Instrument> security = books.market.find(Instrument.Family.SECURITY, thing.text("isin"));
        Optional<Problem> problem = products.problem(
                        thing.text("cashCustomerProductId"), thing.text("depositoryCustomerProductId"), "DEPOSITORY")
                .or(() -> orderProblem(thing));
        if (problem.isPresent()) {
            return OrderOutcome.of(problem.get());
        }
        return security.map(found -> OrderOutcome.of(
                        new Order(thing, found, TradingSide.of(thing.text("tradeSide")), Optional.empty())))
                .orElseGet(() -> OrderOutcome.of(Problem.notFound("security " + thing.text("isin"))));
    }

    private Optional<Problem> orderProblem(Thing thing) {
        if (thing.data().path("quantity").decimalValue().signum() <= 0) {
            return Optional.of(Problem.of("the quantity must be above 0"));
        }
        for (String price : new String[] {"limitPrice", "stopPrice"}) {
            if (Json.decimal(thing.data(), price)
                    .filter(one -> one.signum() <= 0)
                    .isPresent()) {
                return Optional.of(Problem.of("the price must be above 0"));
            }
        }
        if (LocalDate.parse(thing.text("expiryDate")).isBefore(Json.day(books.agenda.now()))) {
            return Optional.of(Problem.of("the expiry date is past"));
        }
        return Json.text(thing.data(), "exAnteId")
                .filter(id -> !exAnteIds.contains(id))
                .map(id -> Problem.notFound("cost calculation"));
    }

    private Answer update(Question question) {
        Thing thing = books.store.get(Kind.TRADITIONAL_ORDER, question.path("orderId"));
        onlyByUnit(question.body());
        if (books.switches.has(TradingSwitch.STATE_CONFLICTS_REFUSED_AT_ONCE) && !books.orders.isOpen(thing)) {
            throw Refusal.conflict("", "the order is " + thing.status());
        }
        books.commands.update(
                thing,
                question,
                () -> books.orders.changeProblem(thing, question),
                () -> books.orders.change(thing, question));
        return new Answer.Nothing(202);
    }

    private Answer cancel(Question question) {
        books.orders.cancel(books.store.get(Kind.TRADITIONAL_ORDER, question.path("orderId")));
        return books.switches.has(TradingSwitch.CANCELLATION_ANSWERED_WITH_ID)
                ? new Answer.Found(Json.object().put("modificationId", books.ids.next("modification")))
                : new Answer.Nothing(202);
    }
}
