package io.github.climatefinance.examples.xpansiv;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the account holds of one instrument. */
record Holding(Credit credit, List<Lot> lots) {

    /**
     * What came in at one time and price.
     *
     * @param paid for one credit
     * @param estimate of the provider for the whole lot, in a currency it does not tell
     */
    record Lot(
            String name,
            Optional<Instant> established,
            Quantities quantities,
            Optional<Paid> paid,
            Optional<BigDecimal> estimate) {

        /** The price of the lot: what it cost, as far as it is still there. */
        Optional<Paid> cost() {
            return paid.map(
                    price -> new Paid(price.currency(), price.amount().multiply(new BigDecimal(quantities.total()))));
        }
    }

    /** An amount of money. */
    record Paid(String currency, BigDecimal amount) {}

    Holding {
        lots = List.copyOf(lots);
    }

    Quantities quantities() {
        return lots.stream().map(Lot::quantities).reduce(Quantities.NONE, Quantities::plus);
    }

    Valuation valuation() {
        return Valuation.of(lots);
    }
}
