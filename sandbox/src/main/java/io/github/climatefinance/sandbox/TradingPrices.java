package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.trading.TradingPlatform;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The prices of a {@link TradingSandbox} and what can go wrong on their stream. They are a random walk, the same one on
 * every machine, and move only when time is let pass, {@link #tick()} is called or they are {@link #live()}. Safe for any
 * number of threads.
 */
public final class TradingPrices {

    private static final int NORMAL = 1000;

    private final TradingPlatform platform;
    private final PriceStreams streams;
    private final PriceService service;
    private final Heart heart;

    TradingPrices(TradingPlatform platform, PriceStreams streams, PriceService service, Heart heart) {
        this.platform = platform;
        this.streams = streams;
        this.service = service;
        this.heart = heart;
    }

    /** Moves prices once, and has them sent. */
    public TradingPrices tick() {
        platform.tick();
        return this;
    }

    /** Has the message sent that is sent after a second without any change. */
    public TradingPrices rest() {
        platform.rest();
        return this;
    }

    /**
     * Sets the price of a coin, token or security: buyers pay a twentieth of a percent more, sellers get that much less.
     *
     * @param code symbol or ISIN
     * @throws IllegalArgumentException if it is not traded, or the price is not above zero
     */
    public TradingPrices set(String code, BigDecimal price) {
        platform.setPrice(Objects.requireNonNull(code, "code"), Objects.requireNonNull(price, "price"));
        return this;
    }

    /** Has prices move by themselves, each second of real time, until the next reset. */
    public TradingPrices live() {
        platform.pricesLive();
        heart.start();
        return this;
    }

    /** Has prices stay as they are while time passes, until the next reset: streams hear heartbeats only. */
    public TradingPrices holdStill() {
        platform.pricesRest();
        return this;
    }

    /** Has prices move again. */
    public TradingPrices move() {
        platform.pricesWalk();
        return this;
    }

    /** Sends nothing any more on any stream, not even heartbeats, though all stay open. */
    public TradingPrices silence() {
        streams.silent(true);
        return this;
    }

    /** Ends the silence; what was not sent is lost. */
    public TradingPrices endSilence() {
        streams.silent(false);
        return this;
    }

    /** Sends a text on all streams as it is, such as a message that is not JSON or has a price that is no number. */
    public TradingPrices send(String text) {
        streams.each(connection -> connection.send(text));
        return this;
    }

    /** Sends an error on all streams, which then end. */
    public TradingPrices fail(String error) {
        streams.each(connection -> service.fail(connection, error));
        return this;
    }

    /** Ends all streams without a word. */
    public TradingPrices drop() {
        streams.each(PriceConnection::drop);
        return this;
    }

    /** Ends all streams in the middle of a message. */
    public TradingPrices dropInMidMessage() {
        String message = service.message();
        streams.each(connection -> connection.sendHalf(message));
        return this;
    }

    /** Ends all streams as the protocol has it, as the provider may at any time. */
    public TradingPrices close() {
        streams.each(connection -> connection.close(NORMAL));
        return this;
    }

    /** The symbols that each stream is subscribed to, the oldest stream first. */
    public List<Set<String>> subscriptions() {
        return streams.subscriptions();
    }

    /** Waits until so many streams are subscribed; false if they are not within that time. */
    public boolean awaitSubscriptions(int count, Duration patience) {
        return streams.await(count, patience);
    }
}
