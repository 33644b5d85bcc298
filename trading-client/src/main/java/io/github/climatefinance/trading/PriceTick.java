package io.github.climatefinance.trading;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.trading.model.Market;
import io.github.climatefinance.trading.model.MarketPrices;
import io.github.climatefinance.trading.model.PriceLevel;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The offers on one market at one moment. Complete: what a tick lacks makes it malformed, and it does not come this far.
 * Whether a tick tells of the whole book or of its best part is not documented; that it replaces the one before is inferred.
 * Immutable.
 */
public final class PriceTick {
    private static final Comparator<PriceLevel> BY_PRICE = Comparator.comparing(PriceLevel::price);

    private final MarketPrices prices;

    private PriceTick(MarketPrices prices) {
        this.prices = prices;
    }

    /**
     * A tick with these prices.
     *
     * @throws DecodingException naming what is missing
     */
    static PriceTick of(MarketPrices prices) {
        PriceTick tick = new PriceTick(prices);
        tick.time();
        tick.pair();
        tick.asks().forEach(PriceTick::check);
        tick.bids().forEach(PriceTick::check);
        return tick;
    }

    private static void check(PriceLevel offer) {
        offer.price();
        offer.quantity();
    }

    public Market market() {
        return prices.market();
    }

    /** The market as people write it: {@code BTC/EUR}. */
    public String pair() {
        return (market().cryptoSymbol() + "/" + market().currency().value()).toUpperCase(Locale.ROOT);
    }

    /** When the prices were made, by the provider's clock and with its offset. */
    public OffsetDateTime time() {
        return prices.time();
    }

    /** Offers to sell, in the provider's order, which is not documented. */
    public List<PriceLevel> asks() {
        return prices.asks();
    }

    /** Offers to buy, in the provider's order, which is not documented. */
    public List<PriceLevel> bids() {
        return prices.bids();
    }

    /** The cheapest offer to sell. */
    public Optional<PriceLevel> bestAsk() {
        return asks().stream().min(BY_PRICE);
    }

    /** The dearest offer to buy. */
    public Optional<PriceLevel> bestBid() {
        return bids().stream().max(BY_PRICE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriceTick that && prices.equals(that.prices);
    }

    @Override
    public int hashCode() {
        return prices.hashCode();
    }

    @Override
    public String toString() {
        return "PriceTick" + prices.toString().substring("MarketPrices".length());
    }
}
