package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.util.Optional;

/** What orders do to the ledger. Not safe for several threads. */
final class Settlement {

    private static final Problem NO_MONEY = Problem.of("insufficient balance");
    private static final Problem NO_POSITION = Problem.of("insufficient position");

    private final Books books;

    Settlement(Books books) {
        this.books = books;
    }

    /** Sets aside what the rest of an order may need; if it is not there, nothing is. */
    Optional<Problem> reserve(Order order) {
        BigDecimal price = order.expectedPrice(books.market.price(order.instrument, order.side));
        BigDecimal units = order.unitsAt(price);
        BigDecimal need = order.side == TradingSide.SELL
                ? units
                : order.quote
                        .map(TradingQuote::amount)
                        .orElseGet(() -> order.moneyAt(price, units))
                        .add(order.nextFee());
        Account account = books.ledger.account(order.reservedFrom(), order.reservedAsset());
        if (account.available().compareTo(need) < 0) {
            return Optional.of(lacking(order));
        }
        books.ledger.reserve(order.reservedFrom(), order.reservedAsset(), need);
        order.reserved(need);
        return Optional.empty();
    }

    /** Gives free what was set aside for an order. */
    void release(Order order) {
        books.ledger.release(order.reservedFrom(), order.reservedAsset(), order.reserved());
        order.reserved(BigDecimal.ZERO);
    }

    /** Executes some of an order against the market, all of it or nothing. */
    Optional<Problem> execute(Order order, BigDecimal price, BigDecimal units, BigDecimal money) {
        release(order);
        if (units.signum() == 0 || money.signum() == 0) {
            return Optional.of(Problem.of("the order is too small to be executed"));
        }
        BigDecimal fee = order.nextFee();
        Account cash = books.ledger.account(order.cashId(), Ledger.MONEY);
        Account position = books.ledger.account(order.positionId(), order.instrument.code());
        boolean buys = order.side == TradingSide.BUY;
        if (!buys && position.available().compareTo(units) < 0) {
            return Optional.of(NO_POSITION);
        }
        if (cash.available().add(buys ? money.negate() : money).compareTo(fee) < 0) {
            return Optional.of(NO_MONEY);
        }
        if (buys) {
            books.ledger.move(order.cashId(), Ledger.MARKET, Ledger.MONEY, money);
            books.ledger.move(Ledger.MARKET, order.positionId(), order.instrument.code(), units);
        } else {
            books.ledger.move(order.positionId(), Ledger.MARKET, order.instrument.code(), units);
            books.ledger.move(Ledger.MARKET, order.cashId(), Ledger.MONEY, money);
            cash.unsettled(money);
        }
        books.ledger.move(order.cashId(), Ledger.FEES, Ledger.MONEY, fee);
        order.executed(units, price, money, books.ids.next("execution"));
        return order.isDone() ? Optional.empty() : reserve(order);
    }

    /** Makes what an order has brought in free to be sent away. */
    void settle(Order order) {
        if (order.side == TradingSide.SELL) {
            books.ledger
                    .account(order.cashId(), Ledger.MONEY)
                    .unsettled(order.executedMoney().negate());
        }
    }

    private static Problem lacking(Order order) {
        return order.side == TradingSide.BUY ? NO_MONEY : NO_POSITION;
    }
}
