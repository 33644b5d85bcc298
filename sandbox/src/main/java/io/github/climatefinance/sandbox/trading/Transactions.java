package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** The history: what orders and transfers have booked. Not safe for several threads. */
final class Transactions {

    private static final List<String> ORDER_FIELDS = List.of(
            "depositoryCustomerProductId",
            "cashCustomerProductId",
            "isin",
            "exchangeCode",
            "tradeSide",
            "quantityType",
            "quantity",
            "orderType",
            "limitPrice",
            "stopPrice",
            "expiryDate",
            "externalId");

    private final Books books;

    Transactions(Books books) {
        this.books = books;
    }

    /** Books what an order came to. */
    void trade(Order order) {
        ObjectNode data = begun(order.cashId()).put("transactionType", "TRADE");
        if (order.isSecurity()) {
            data.set("traditionalTradingTransaction", traditional(order));
        } else {
            data.set("digitalTradingTransaction", digital(order));
        }
        add(data);
    }

    private ObjectNode traditional(Order order) {
        Thing thing = order.thing;
        ObjectNode part = Json.object()
                .put("orderId", thing.id())
                .put("assetType", order.instrument.type())
                .put("currency", Ledger.MONEY)
                .put("orderStatus", "FILLED");
        ORDER_FIELDS.forEach(field -> {
            if (thing.data().hasNonNull(field)) {
                part.set(field, thing.data().get(field));
            }
        });
        part.set("executionData", thing.data().path("execution").deepCopy());
        part.set("partialExecutions", thing.data().path("partialExecutions").deepCopy());
        return part;
    }

    private ObjectNode digital(Order order) {
        Thing thing = order.thing;
        ObjectNode part = Json.object()
                .put("orderId", thing.id())
                .put("walletCustomerProductId", order.positionId())
                .put("cashCustomerProductId", order.cashId())
                .put("tradeSide", order.side.name())
                .put("cryptoSymbol", order.instrument.code())
                .put("currency", Ledger.MONEY)
                .put("externalId", thing.text("externalId"));
        if (!order.instrument.type().isEmpty()) {
            part.put("assetType", order.instrument.type());
        }
        order.quote.ifPresent(quote -> part.put("quoteId", quote.quoteId()));
        part.set("quantity", Json.amount(order.executedUnits()));
        part.set("price", thing.data().path("executionData").path("executionPrice"));
        part.set("amount", Json.amount(order.executedMoney()));
        return part;
    }

    /**
     * Books a transfer.
     *
     * @param amount negative for money that was sent away
     */
    void transfer(Thing transfer, BigDecimal amount) {
        ObjectNode data = begun(transfer.text("customerProductId"));
        ObjectNode part = data.putObject("cashTransaction").put("transferId", transfer.id());
        for (String field : List.of("referenceMessage", "counterpartyName", "customerProductId", "iban", "bic")) {
            Json.text(transfer.data(), field).ifPresent(text -> part.put(field, text));
        }
        part.set("amount", Json.amount(amount));
        add(data);
    }

    private ObjectNode begun(String productId) {
        String today = Json.day(books.agenda.now()).toString();
        ObjectNode data = Json.object().put("bookingDate", today).put("valueDate", today);
        books.store
                .find(Kind.PRODUCT, productId)
                .ifPresent(product -> data.put("customerId", product.text(Products.CUSTOMER)));
        return data;
    }

    private void add(ObjectNode data) {
        Thing transaction = books.store.add(Kind.TRANSACTION, data, books.agenda.now());
        transaction.become("COMPLETED", books.agenda.now());
    }
}
