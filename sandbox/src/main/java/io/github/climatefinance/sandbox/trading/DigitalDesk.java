package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.pdf.Pdf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders for crypto assets and tokens. */
final class DigitalDesk {

    private final Books books;
    private final Verbs verbs;
    private final Products products;

    DigitalDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
        this.products = new Products(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("createDigitalMarketOrder", this::orderCoins);
        all.put("acceptQuote", this::acceptQuote);
        all.put("createTokenizedMarketOrder", this::orderTokens);
        all.put("getDigitalOrder", verbs.getting(Kind.DIGITAL_ORDER));
        all.put("getTokenizedOrder", verbs.getting(Kind.TOKENIZED_ORDER));
        all.put("listDigitalOrders", question -> list(Kind.DIGITAL_ORDER, question));
        all.put("listTokenizedOrders", question -> list(Kind.TOKENIZED_ORDER, question));
        all.put("downloadDigitalOrderReceipt", question -> receipt(Kind.DIGITAL_ORDER, question));
        all.put("downloadTokenizedOrderReceipt", question -> receipt(Kind.TOKENIZED_ORDER, question));
        all.put("cancelTokenizedOrder", question -> {
            books.orders.cancel(books.store.get(Kind.TOKENIZED_ORDER, question.path("orderId")));
            return new Answer.Found(Json.object());
        });
    }

    /** The answer to an order that was received. */
    static Answer received(Thing order) {
        return new Answer.Found(
                Json.object().put("orderId", order.id()).put("createdOn", Json.time(order.createdOn())));
    }

    private Answer orderCoins(Question question) {
        JsonNode body = question.body();
        TradingSide side = TradingSide.of(body.path("tradeSide").asText());
        ObjectNode data = data(question, side).put("orderType", "MARKET");
        ObjectNode wanted = wanted(data, body.path("cryptoSymbol").asText());
        wanted.put("assetType", "CRYPTOCURRENCY");
        wanted.put("quantityType", body.path("quantityType").asText()).set("quantity", body.path("quantity"));
        return place(Kind.DIGITAL_ORDER, Instrument.Family.CRYPTO, question, data);
    }

    private Answer orderTokens(Question question) {
        JsonNode body = question.body();
        if (!body.path("quantityType").asText().equals("UNIT")) {
            throw Refusal.badRequest("quantityType", "tokens are ordered by UNIT");
        }
        ObjectNode data = data(question, TradingSide.of(body.path("side").asText()));
        wanted(data, body.path("symbol").asText()).put("quantityType", "UNIT").set("quantity", body.path("quantity"));
        return place(Kind.TOKENIZED_ORDER, Instrument.Family.TOKEN, question, data);
    }

    private static ObjectNode data(Question question, TradingSide side) {
        ObjectNode data = Json.object().put("side", side.name());
        for (String field : List.of("walletCustomerProductId", "cashCustomerProductId", "externalId")) {
            data.put(field, question.body().path(field).asText());
        }
        return data;
    }

    private static ObjectNode wanted(ObjectNode data, String symbol) {
        return data.putObject("marketOrderData").put("symbol", symbol);
    }

    private Answer place(Kind kind, Instrument.Family family, Question question, ObjectNode data) {
        Thing thing = receive(kind, data);
        String symbol = data.path("marketOrderData").path("symbol").asText();
        books.orders.received(thing, question, () -> {
            Optional<Problem> problem = productProblem(thing).or(() -> amountProblem(thing));
            return problem.map(OrderOutcome::of)
                    .orElseGet(() -> books.market
                            .find(family, symbol)
                            .map(found -> OrderOutcome.of(new Order(thing, found, side(thing), Optional.empty())))
                            .orElseGet(() -> OrderOutcome.of(Problem.notFound("asset " + symbol))));
        });
        return received(thing);
    }

    private Thing receive(Kind kind, ObjectNode data) {
        books.store.spendExternalId(kind, data);
        return books.store.add(kind, data, books.agenda.now());
    }

    private Optional<Problem> productProblem(Thing order) {
        return products.problem(order.text("cashCustomerProductId"), order.text("walletCustomerProductId"), "WALLET");
    }

    private static Optional<Problem> amountProblem(Thing order) {
        JsonNode wanted = order.data().path("marketOrderData");
        BigDecimal quantity = wanted.path("quantity").decimalValue().stripTrailingZeros();
        return wanted.path("quantityType").asText().equals("AMOUNT") && quantity.scale() > 2
                ? Optional.of(Problem.of("an amount of money has two decimals at most"))
                : Optional.empty();
    }

    private static TradingSide side(Thing order) {
        return TradingSide.of(order.text("side"));
    }

    private Answer acceptQuote(Question question) {
        TradingQuote quote = books.quotes
                .find(question.body().path("quoteId").asText())
                .orElseThrow(() -> Refusal.badRequest("quoteId", "there is no such quote"));
        boolean expired = books.quotes.isExpired(quote, books.agenda.now());
        if (expired && books.switches.has(TradingSwitch.EXPIRED_QUOTES_REFUSED_AT_ONCE)) {
            throw Refusal.conflict("quoteId", "the quote has expired");
        }
        ObjectNode data = data(question, quote.side()).put("orderType", "MARKET");
        wanted(data, quote.cryptoSymbol())
                .put("assetType", "CRYPTOCURRENCY")
                .put("quantityType", "UNIT")
                .set("quantity", Json.amount(quote.quantity()));
        Thing thing = receive(Kind.DIGITAL_ORDER, data);
        books.orders.received(thing, question, () -> judged(thing, quote, expired));
        return received(thing);
    }

    private OrderOutcome judged(Thing thing, TradingQuote quote, boolean expired) {
        if (expired) {
            return OrderOutcome.of(Problem.of("the quote has expired"));
        }
        Optional<Problem> problem = productProblem(thing);
        if (problem.isPresent()) {
            return OrderOutcome.of(problem.get());
        }
        if (!books.quotes.accept(quote)) {
            return OrderOutcome.of(Problem.of("the quote was accepted before"));
        }
        Instrument coin = books.market
                .find(Instrument.Family.CRYPTO, quote.cryptoSymbol())
                .orElseThrow();
        return OrderOutcome.of(new Order(thing, coin, quote.side(), Optional.of(quote)));
    }

    private Answer list(Kind kind, Question question) {
        List<Thing> found = verbs.matching(kind, question, Map.of("externalId", "externalId")).stream()
                .filter(order -> order.text("walletCustomerProductId").equals(question.path("customerProductId")))
                .filter(DocumentDesk.within(question, "startCreatedOn", "endCreatedOn"))
                .toList();
        return verbs.page(question, found);
    }

    private Answer receipt(Kind kind, Question question) {
        Thing order = books.store.get(kind, question.path("orderId"));
        if (!order.is("FILLED", "SETTLED")) {
            throw Refusal.notFound("receipt");
        }
        return new Answer.File("application/pdf", Pdf.saying("Synthetic receipt of order " + order.id()));
    }
}
