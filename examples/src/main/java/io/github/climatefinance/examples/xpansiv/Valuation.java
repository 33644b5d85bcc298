package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Figures;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What tax lots cost and may be worth. Currencies are never added to each other.
 *
 * @param costs by currency, of the lots with a price
 * @param unpriced lots without a price
 * @param estimate the provider's, of the lots that have one, in a currency it does not tell; empty if none has
 * @param unestimated lots without an estimate
 */
record Valuation(SortedMap<String, BigDecimal> costs, int unpriced, Optional<BigDecimal> estimate, int unestimated) {
    private static final String NOTHING = "\u2013";

    Valuation {
        costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
    }

    static Valuation of(List<Holding.Lot> lots) {
        SortedMap<String, BigDecimal> costs = new TreeMap<>();
        int unpriced = 0;
        int unestimated = 0;
        for (Holding.Lot lot : lots) {
            lot.cost().ifPresent(cost -> costs.merge(cost.currency(), cost.amount(), BigDecimal::add));
            unpriced += holdsAnything(lot) && lot.paid().isEmpty() ? 1 : 0;
            unestimated += holdsAnything(lot) && lot.estimate().isEmpty() ? 1 : 0;
        }
        Optional<BigDecimal> estimate =
                lots.stream().flatMap(lot -> lot.estimate().stream()).reduce(BigDecimal::add);
        return new Valuation(costs, unpriced, estimate, unestimated);
    }

    private static boolean holdsAnything(Holding.Lot lot) {
        return lot.quantities().total().compareTo(BigInteger.ZERO) != 0;
    }

    /** What was paid in a currency. */
    String costText(String currency) {
        return Optional.ofNullable(costs.get(currency)).map(Figures::money).orElse(NOTHING);
    }

    String estimateText() {
        return estimate.map(Figures::money).orElse(NOTHING);
    }

    /** Whether every lot has a price and an estimate. */
    boolean isWhole() {
        return unpriced == 0 && unestimated == 0;
    }
}
