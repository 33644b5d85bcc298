package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.model.MissingTransactionFootprint;
import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Payments and their footprints, added up. Those without one are counted apart: they add nothing, not even zero. */
final class Tally {
    private long payments;
    private long none;
    private long unknown;
    private BigDecimal emitted = BigDecimal.ZERO;
    private BigDecimal refunded = BigDecimal.ZERO;

    void add(TransactionImpact impact) {
        payments++;
        if (impact instanceof TransactionCarbonFootprint footprint) {
            BigDecimal total = footprint.co2eEmission().total();
            if (total.signum() < 0) {
                refunded = refunded.add(total);
            } else {
                emitted = emitted.add(total);
            }
        } else if (impact instanceof MissingTransactionFootprint) {
            none++;
        } else {
            unknown++;
        }
    }

    long payments() {
        return payments;
    }

    /** Payments without a footprint. */
    long none() {
        return none;
    }

    /** Payments whose kind of result is new. */
    long unknown() {
        return unknown;
    }

    /** Payments with a footprint. */
    long calculated() {
        return payments - none - unknown;
    }

    /** Footprints above zero. */
    BigInteger emitted() {
        return whole(emitted);
    }

    /** Footprints below zero, without their sign. */
    BigInteger refunded() {
        return whole(refunded.negate());
    }

    /** All footprints. */
    BigDecimal total() {
        return emitted.add(refunded);
    }

    BigInteger wholeTotal() {
        return whole(total());
    }

    private static BigInteger whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).toBigInteger();
    }
}
