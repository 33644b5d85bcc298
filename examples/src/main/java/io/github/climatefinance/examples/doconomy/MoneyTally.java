package io.github.climatefinance.examples.doconomy;

import java.math.BigDecimal;

/** What was paid in one currency, and what the footprints cost society in it. */
final class MoneyTally {
    private long payments;
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal socialCost = BigDecimal.ZERO;

    void paid(BigDecimal amount) {
        payments++;
        paid = paid.add(amount);
    }

    void cost(BigDecimal amount) {
        socialCost = socialCost.add(amount);
    }

    long payments() {
        return payments;
    }

    BigDecimal paid() {
        return paid;
    }

    BigDecimal socialCost() {
        return socialCost;
    }
}
