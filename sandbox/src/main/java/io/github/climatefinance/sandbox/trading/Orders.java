package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How orders go: received, judged, then executed against the market or refused, and settled. Those for securities wait
 * at the exchange until the price is right. Not safe for several threads.
 */
final class Orders {

    private final Books books;
    private final Settlement settlement;
    private final Map<String, Order> orders = new HashMap<>();
    private final Map<String, Order> atExchange = new LinkedHashMap<>();

    Orders(Books books) {
        this.books = books;
        this.settlement = new Settlement(books);
    }

    /** Has an order judged that was received. */
    void received(Thing thing, Question question, Supplier<OrderOutcome> judgement) {
        books.agenda.later(() -> {
            OrderOutcome outcome = books.commands
                    .requestorProblem(question)
                    .map(OrderOutcome::of)
                    .orElseGet(judgement);
            outcome.problem().ifPresent(problem -> invalidate(thing, problem));
            outcome.order().ifPresent(this::queue);
        });
    }

    private void invalidate(Thing thing, Problem problem) {
        noteReason(thing, problem);
        books.commands.invalidate(thing, problem);
    }

    private void noteReason(Thing thing, Problem problem) {
        if (books.switches.has(TradingSwitch.REASONS_IN_ORDERS)) {
            thing.data().put("message", problem.description());
        }
    }

    private void queue(Order order) {
        orders.put(order.thing.id(), order);
        order.thing.become("PENDING", books.agenda.now());
        if (books.switches.has(TradingSwitch.PENDING_ORDERS_TOLD)) {
            books.notices.stands(order.thing, Optional.empty());
        }
        Optional<Problem> lacking = settlement.reserve(order);
        books.agenda.later(() -> {
            if (order.thing.is("PENDING")) {
                lacking.ifPresentOrElse(problem -> reject(order, problem), () -> begin(order));
            }
        });
    }

    private void begin(Order order) {
        if (!order.isSecurity()) {
            execute(order);
            return;
        }
        if (books.switches.has(TradingSwitch.EXCHANGE_STATUSES)) {
            books.commands.change(order.thing, "PLACED");
        }
        watchExpiry(order);
        books.agenda.later(() -> {
            if (isOpen(order.thing)) {
                atExchange.put(order.thing.id(), order);
                match(order);
            }
        });
    }

    /** Looks at all orders again that wait for a price. */
    void pricesMoved() {
        List.copyOf(atExchange.values()).forEach(this::match);
    }

    private void match(Order order) {
        if (atExchange.containsKey(order.thing.id())
                && order.isMetBy(books.market.price(order.instrument, order.side))) {
            execute(order);
        }
    }

    private void execute(Order order) {
        BigDecimal price =
                order.quote.map(TradingQuote::price).orElseGet(() -> books.market.price(order.instrument, order.side));
        BigDecimal units = unitsOfNextExecution(order, price);
        BigDecimal money = order.quote.map(TradingQuote::amount).orElseGet(() -> order.moneyAt(price, units));
        Optional<Problem> problem = settlement.execute(order, price, units, money);
        if (problem.isPresent()) {
            reject(order, problem.get());
        } else if (order.isDone()) {
            filled(order);
        } else {
            if (books.switches.has(TradingSwitch.EXCHANGE_STATUSES)) {
                books.commands.change(order.thing, "PARTIALLY_FILLED");
            } else {
                order.thing.modified(books.agenda.now());
            }
        }
    }

    private BigDecimal unitsOfNextExecution(Order order, BigDecimal price) {
        BigDecimal all = order.unitsAt(price);
        boolean inParts = order.isSecurity()
                && order.isUntouched()
                && all.compareTo(BigDecimal.ONE) > 0
                && books.switches.has(TradingSwitch.PARTIAL_EXECUTIONS);
        return inParts ? all.divide(BigDecimal.valueOf(2), 0, RoundingMode.UP) : all;
    }

    private void filled(Order order) {
        atExchange.remove(order.thing.id());
        books.transactions.trade(order);
        books.commands.change(order.thing, "FILLED");
        books.agenda.later(() -> {
            settlement.settle(order);
            books.commands.change(order.thing, "SETTLED");
        });
    }

    private void reject(Order order, Problem problem) {
        end(order, "REJECTED", Optional.of(problem));
    }

    private void end(Order order, String status, Optional<Problem> why) {
        atExchange.remove(order.thing.id());
        settlement.release(order);
        if (!order.isUntouched()) {
            books.transactions.trade(order);
            settlement.settle(order);
        }
        why.ifPresent(problem -> noteReason(order.thing, problem));
        books.commands.change(order.thing, status, why);
    }

    /** Whether nothing stands in the way of cancelling or changing an order. */
    boolean isOpen(Thing thing) {
        return thing.is("RECEIVED", "PENDING", "PLACED", "PARTIALLY_FILLED");
    }

    /** Receives the wish to cancel an order. One that comes too late is not answered at all. */
    void cancel(Thing thing) {
        books.agenda.later(() -> {
            Order order = orders.get(thing.id());
            if (order != null && thing.is("PENDING", "PLACED", "PARTIALLY_FILLED")) {
                end(order, "CANCELED", Optional.empty());
            }
        });
    }

    /** Why a change of an order is refused. */
    Optional<Problem> changeProblem(Thing thing, Question change) {
        Order order = orders.get(thing.id());
        if (order == null || !thing.is("PENDING", "PLACED", "PARTIALLY_FILLED")) {
            return Optional.of(Problem.of("the order is " + thing.status()));
        }
        return order.problemOf(change.body());
    }

    /** Changes an order; what it needs is set aside anew, and if that fails it ends. */
    void change(Thing thing, Question change) {
        Order order = Optional.ofNullable(orders.get(thing.id())).orElseThrow();
        order.change(change.body());
        settlement.release(order);
        Optional<Problem> lacking = settlement.reserve(order);
        watchExpiry(order);
        books.agenda.later(() -> {
            if (isOpen(thing)) {
                lacking.ifPresentOrElse(problem -> reject(order, problem), () -> match(order));
            }
        });
    }

    private void watchExpiry(Order order) {
        LocalDate last = order.expiry();
        Instant end = last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Duration left = Duration.between(books.agenda.now(), end);
        books.agenda.after(left.isNegative() ? Duration.ZERO : left, () -> {
            if (isOpen(order.thing) && order.expiry().equals(last)) {
                end(
                        order,
                        books.switches.has(TradingSwitch.EXCHANGE_STATUSES) ? "EXPIRED" : "CANCELED",
                        Optional.empty());
            }
        });
    }
}
