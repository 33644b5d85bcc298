package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Something that is traded, with the price it begins at. Prices are made up.
 *
 * @param code symbol or ISIN
 * @param decimals of its price
 */
record Instrument(Family family, String code, String name, String type, BigDecimal firstPrice, int decimals) {

    private static final BigDecimal HALF_SPREAD = new BigDecimal("0.0005");

    static final List<Instrument> ALL = List.of(
            crypto("BTC", "Synthetic Bitcoin Example", "58000.00"),
            crypto("ETH", "Synthetic Ether Example", "2400.00"),
            crypto("SOL", "Synthetic Solana Example", "140.00"),
            new Instrument(Family.TOKEN, "SYNT", "Synthetic Token Example", "", new BigDecimal("25.00"), 2),
            new Instrument(
                    Family.SECURITY, "ZZSYNTHETF01", "Synthetic Fund Example", "ETF", new BigDecimal("80.000"), 3),
            new Instrument(
                    Family.SECURITY, "ZZSYNTHBND01", "Synthetic Bond Example", "BOND", new BigDecimal("101.500"), 3));

    /** What kind of market it is traded at. */
    enum Family {
        CRYPTO,
        TOKEN,
        SECURITY
    }

    private static Instrument crypto(String symbol, String name, String price) {
        return new Instrument(Family.CRYPTO, symbol, name, "CRYPTOCURRENCY", new BigDecimal(price), 2);
    }

    /** What buyers pay when it is at a price. */
    BigDecimal ask(BigDecimal price) {
        return price.add(price.multiply(HALF_SPREAD)).setScale(decimals, RoundingMode.UP);
    }

    /** What sellers get when it is at a price. */
    BigDecimal bid(BigDecimal price) {
        return price.subtract(price.multiply(HALF_SPREAD)).setScale(decimals, RoundingMode.DOWN);
    }
}
