package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingQuote;
import io.github.climatefinance.sandbox.trading.TradingSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Does random things to the accounts of two customers. */
final class TradingRobot {

    private static final List<String> COINS = List.of("BTC", "ETH", "SOL");
    private static final List<String> SHARES = List.of("ZZSYNTHETF01", "ZZSYNTHBND01");

    private final TradingSandbox sandbox;
    private final DeskCaller caller;
    private final Random random;
    private final String name;
    private final List<String> openOrders = new ArrayList<>();
    private final Map<String, Integer> successes = new TreeMap<>();
    private int count;

    TradingRobot(TradingSandbox sandbox, Random random, String name) {
        this.sandbox = sandbox;
        this.caller = DeskCaller.trading(sandbox);
        this.random = random;
        this.name = name;
    }

    /** How often each action was taken. */
    Map<String, Integer> successes() {
        return successes;
    }

    void act() throws JsonProcessingException {
        switch (random.nextInt(10)) {
            case 0, 1 -> coins();
            case 2 -> quote();
            case 3 -> tokens();
            case 4 -> shares("market", "");
            case 5 -> openOrders.add(shares("limit", ",'limitPrice':" + price()));
            case 6 -> openOrders.add(shares("stop", ",'stopPrice':" + price()));
            case 7 -> change();
            case 8 -> send();
            default -> receive();
        }
    }

    private TradingCustomer customer() {
        return random.nextBoolean() ? sandbox.customer() : sandbox.secondCustomer();
    }

    private String side() {
        return random.nextBoolean() ? "BUY" : "SELL";
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String externalId() {
        return name + "-" + count++;
    }

    private int price() {
        return 70 + random.nextInt(40);
    }

    private JsonNode post(String what, String path, String body) throws JsonProcessingException {
        DeskCaller.Answered answered = caller.ask("POST", path, body);
        if (answered.status() / 100 == 2) {
            successes.merge(what, 1, Integer::sum);
        }
        return answered.body();
    }

    private void coins() throws JsonProcessingException {
        boolean byAmount = random.nextBoolean();
        String quantity = byAmount
                ? BigDecimal.valueOf(random.nextInt(500_000), 2).toPlainString()
                : BigDecimal.valueOf(1 + random.nextInt(100_000_000), 8).toPlainString();
        String body = TradingCaller.coins(
                        customer(),
                        side(),
                        byAmount ? "AMOUNT" : "UNIT",
                        quantity.equals("0.00") ? "1" : quantity,
                        externalId())
                .replace("BTC", one(COINS));
        post("coins", "/digital/orders/market", body);
    }

    private void quote() throws JsonProcessingException {
        TradingCustomer customer = customer();
        TradingQuote quote = sandbox.quote(
                one(COINS), TradingSide.valueOf(side()), BigDecimal.valueOf(1 + random.nextInt(50_000), 5));
        post(
                "quote",
                "/digital/orders/quote",
                "{'quoteId':'%s','externalId':'%s','walletCustomerProductId':'%s','cashCustomerProductId':'%s'}"
                        .formatted(quote.quoteId(), externalId(), customer.walletId(), customer.cashId()));
    }

    private void tokens() throws JsonProcessingException {
        TradingCustomer customer = customer();
        JsonNode order = post("tokens", "/wawex/orders/market", """
                {'symbol':'SYNT','quantity':%s,'quantityType':'UNIT','side':'%s','externalId':'%s',
                 'walletCustomerProductId':'%s','cashCustomerProductId':'%s'}""".formatted(
                        BigDecimal.valueOf(1 + random.nextInt(5_000_000), 5).toPlainString(),
                        side(),
                        externalId(),
                        customer.walletId(),
                        customer.cashId()));
        if (random.nextInt(4) == 0) {
            caller.ask("DELETE", "/wawex/orders/" + order.path("orderId").asText(), "");
        }
    }

    private String shares(String type, String more) throws JsonProcessingException {
        String body = TradingCaller.shares(customer(), side(), 1 + random.nextInt(30), more)
                .replace("ZZSYNTHETF01", one(SHARES));
        return post(type, "/trading/order/" + type, body).path("orderId").asText();
    }

    private void change() throws JsonProcessingException {
        if (openOrders.isEmpty()) {
            return;
        }
        String path = "/trading/order/" + openOrders.get(random.nextInt(openOrders.size()));
        boolean cancels = random.nextBoolean();
        int status = cancels
                ? caller.status("DELETE", path, "")
                : caller.status("PATCH", path, "{'quantity':" + (1 + random.nextInt(40)) + "}");
        if (status == 202) {
            successes.merge(cancels ? "cancel" : "change", 1, Integer::sum);
        }
    }

    private void send() throws JsonProcessingException {
        post("send", "/transfers", """
                {'customerProductId':'%s','amount':%s,'counterpartyName':'Synthetic','iban':'DE00','externalId':'%s'}""".formatted(customer().cashId(), cents(), externalId()));
    }

    private void receive() throws JsonProcessingException {
        post(
                "receive",
                "/transfers-test/incoming-transfer",
                "{'customerProductId':'%s','amount':%s,'reference':'Synthetic'}"
                        .formatted(customer().cashId(), cents()));
    }

    private String cents() {
        return BigDecimal.valueOf(1 + random.nextInt(300_000), 2).toPlainString();
    }

    /** Cancels what waits for a price. */
    void cancelAll() throws JsonProcessingException {
        for (String id : openOrders) {
            caller.ask("DELETE", "/trading/order/" + id, "");
        }
        openOrders.clear();
    }
}
