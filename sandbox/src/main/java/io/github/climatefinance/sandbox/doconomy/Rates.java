package io.github.climatefinance.sandbox.doconomy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Invented rates: euros for one unit of a currency, and how countries differ. */
final class Rates {

    static final String EURO = "EUR";

    private static final Map<String, BigDecimal> EUROS_PER_UNIT = Map.ofEntries(
            rate("AUD", "0.6"),
            rate("CAD", "0.65"),
            rate("CHF", "1.05"),
            rate("DKK", "0.13"),
            rate(EURO, "1"),
            rate("GBP", "1.15"),
            rate("NOK", "0.085"),
            rate("NZD", "0.55"),
            rate("PLN", "0.23"),
            rate("RUB", "0.01"),
            rate("SEK", "0.09"),
            rate("USD", "0.9"));

    private static final Map<String, BigDecimal> COUNTRIES = Map.ofEntries(
            rate("DE", "1.05"),
            rate("FI", "0.9"),
            rate("GB", "0.95"),
            rate("NA", "1.2"),
            rate("NO", "0.75"),
            rate("PL", "1.3"),
            rate("SE", "0.8"),
            rate("US", "1.15"));

    private Rates() {}

    /** The supported currencies, in alphabetical order. */
    static Set<String> currencies() {
        return new TreeSet<>(EUROS_PER_UNIT.keySet());
    }

    static boolean knows(String currency) {
        return EUROS_PER_UNIT.containsKey(currency);
    }

    /** An amount in euros; empty if the currency is not supported. */
    static Optional<BigDecimal> euros(BigDecimal value, String currency) {
        return Optional.ofNullable(EUROS_PER_UNIT.get(currency)).map(value::multiply);
    }

    /** What to multiply a footprint by; one for most countries. */
    static BigDecimal country(String code) {
        return COUNTRIES.getOrDefault(code, BigDecimal.ONE);
    }

    private static Map.Entry<String, BigDecimal> rate(String name, String value) {
        return Map.entry(name, new BigDecimal(value));
    }
}
