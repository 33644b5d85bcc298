package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The quotes that were given, and which were accepted. Not safe for several threads. */
final class Quotes {

    private final Books books;
    private final Map<String, TradingQuote> quotes = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private Duration lifetime = Duration.ofSeconds(30);

    Quotes(Books books) {
        this.books = books;
    }

    void lifetime(Duration time) {
        lifetime = time;
    }

    /** @throws IllegalArgumentException if no such coin is traded, or the quantity is not above zero */
    TradingQuote give(String symbol, TradingSide side, BigDecimal quantity) {
        Instrument coin = books.market
                .find(Instrument.Family.CRYPTO, symbol)
                .orElseThrow(() -> new IllegalArgumentException(
                        "`cryptoSymbol` must be of a coin that is traded, but was " + symbol));
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("`quantity` must be above 0, but was " + quantity);
        }
        BigDecimal price = books.market.price(coin, side);
        TradingQuote quote = new TradingQuote(
                books.ids.next("quote"),
                symbol,
                side,
                quantity,
                price,
                price.multiply(quantity).setScale(2, RoundingMode.HALF_UP),
                books.agenda.now().plus(lifetime));
        quotes.put(quote.quoteId(), quote);
        return quote;
    }

    Optional<TradingQuote> find(String id) {
        return Optional.ofNullable(quotes.get(id));
    }

    boolean isExpired(TradingQuote quote, Instant at) {
        return !at.isBefore(quote.expiresAt());
    }

    /** Takes a quote for an order; false if another has it. */
    boolean accept(TradingQuote quote) {
        return accepted.add(quote.quoteId());
    }
}
