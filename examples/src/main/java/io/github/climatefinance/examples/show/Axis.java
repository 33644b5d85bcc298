package io.github.climatefinance.examples.show;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A scale with round steps. */
record Axis(BigInteger low, BigInteger high, BigInteger step) {

    private static final List<BigInteger> ROUND =
            List.of(BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(5), BigInteger.TEN);

    /** The smallest scale with zero on it that holds both ends in about so many steps of 1, 2 or 5 times a power of ten. */
    static Axis covering(BigInteger least, BigInteger most, int steps) {
        BigInteger bottom = least.min(BigInteger.ZERO);
        BigInteger top = most.max(BigInteger.ZERO);
        BigInteger step = roundUp(ceiling(top.subtract(bottom), BigInteger.valueOf(steps)));
        BigInteger high = ceiling(top, step).max(bottom.signum() == 0 ? BigInteger.ONE : BigInteger.ZERO);
        return new Axis(ceiling(bottom.negate(), step).multiply(step).negate(), high.multiply(step), step);
    }

    List<BigInteger> ticks() {
        List<BigInteger> ticks = new ArrayList<>();
        for (BigInteger tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** How far up a value is on an axis of the given length. */
    int along(BigInteger value, int length) {
        return share(value.subtract(low), length);
    }

    /** The length of an amount on an axis of the given length. */
    int share(BigInteger amount, int length) {
        return Figures.rounded(amount.multiply(BigInteger.valueOf(length)), high.subtract(low))
                .intValueExact();
    }

    private static BigInteger roundUp(BigInteger value) {
        BigInteger power = BigInteger.TEN.pow(Math.max(0, value.toString().length() - 1));
        return ROUND.stream()
                .map(power::multiply)
                .filter(candidate -> candidate.compareTo(value) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Of numbers that are not negative. */
    private static BigInteger ceiling(BigInteger dividend, BigInteger divisor) {
        return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }
}
