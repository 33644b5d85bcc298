package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The prices: a random walk, the same one on every machine. Not safe for several threads. */
final class Market {

    private static final long SEED = 2026;
    private static final int MOST_BASIS_POINTS = 20;
    private static final int ONE_IN_RESTS = 4;
    private static final BigDecimal LEAST = BigDecimal.ONE;

    private final Random random = new Random(SEED);
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, BigDecimal> prices = new LinkedHashMap<>();
    private final Set<String> moved = new TreeSet<>();

    Market() {
        Instrument.ALL.forEach(instrument -> {
            instruments.put(instrument.code(), instrument);
            prices.put(instrument.code(), instrument.firstPrice());
        });
    }

    Optional<Instrument> find(Instrument.Family family, String code) {
        return Optional.ofNullable(instruments.get(code)).filter(instrument -> instrument.family() == family);
    }

    List<Instrument> all(Instrument.Family family) {
        return instruments.values().stream()
                .filter(instrument -> instrument.family() == family)
                .toList();
    }

    BigDecimal price(Instrument instrument) {
        return prices.getOrDefault(instrument.code(), instrument.firstPrice());
    }

    /** What an order on a side is executed at now. */
    BigDecimal price(Instrument instrument, TradingSide side) {
        return side == TradingSide.BUY ? instrument.ask(price(instrument)) : instrument.bid(price(instrument));
    }

    /** Moves most prices by a little; some rest. */
    void walk() {
        instruments.values().forEach(instrument -> {
            boolean rests = random.nextInt(ONE_IN_RESTS) == 0;
            int basisPoints = random.nextInt(2 * MOST_BASIS_POINTS + 1) - MOST_BASIS_POINTS;
            if (!rests && basisPoints != 0) {
                BigDecimal before = price(instrument);
                BigDecimal change = before.multiply(BigDecimal.valueOf(basisPoints, 4));
                put(instrument, before.add(change).setScale(instrument.decimals(), RoundingMode.HALF_UP));
            }
        });
    }

    /** @throws IllegalArgumentException if nothing of this code is traded, or the price is not above zero */
    void put(String code, BigDecimal price) {
        Instrument instrument = instruments.get(code);
        if (instrument == null) {
            throw new IllegalArgumentException("`code` must be of something that is traded, but was " + code);
        }
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("`price` must be above 0, but was " + price);
        }
        prices.put(code, price.setScale(instrument.decimals(), RoundingMode.HALF_UP));
        moved.add(code);
    }

    /** The codes of what has moved since this was asked last. */
    Set<String> takeMoved() {
        Set<String> taken = Set.copyOf(moved);
        moved.clear();
        return taken;
    }

    private void put(Instrument instrument, BigDecimal price) {
        BigDecimal next = price.max(LEAST.setScale(instrument.decimals(), RoundingMode.UNNECESSARY));
        if (next.compareTo(price(instrument)) != 0) {
            prices.put(instrument.code(), next);
            moved.add(instrument.code());
        }
    }
}
