package io.github.climatefinance.examples.xpansiv;

import java.math.BigInteger;

/**
 * Credits of one kind, by what can be done with them.
 *
 * @param available free to transfer or retire
 * @param encumbered bound at an execution venue
 * @param unsettled in a pending transaction
 */
record Quantities(BigInteger available, BigInteger encumbered, BigInteger unsettled) {
    static final Quantities NONE = new Quantities(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

    static Quantities of(long available, long encumbered, long unsettled) {
        return new Quantities(
                BigInteger.valueOf(available), BigInteger.valueOf(encumbered), BigInteger.valueOf(unsettled));
    }

    Quantities plus(Quantities other) {
        return new Quantities(
                available.add(other.available), encumbered.add(other.encumbered), unsettled.add(other.unsettled));
    }

    BigInteger total() {
        return available.add(encumbered).add(unsettled);
    }
}
