package io.github.climatefinance.robustness.faults;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caller's own name of one write, by which the books show whose it is.
 *
 * @param process which process makes the write; from 1 to 99
 * @param number of the write within its process; below a hundred million
 */
public record Reference(int process, int number) {
    private static final Pattern FORM = Pattern.compile("\\bSYN-(\\d+)-(\\d+)\\b");
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final long NUMBERS = 100_000_000;
    private static final int PLACES = 15;

    /** The first one in a text. */
    public static Optional<Reference> in(String text) {
        Matcher found = FORM.matcher(text);
        return found.find()
                ? Optional.of(new Reference(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** An amount that no other reference has, for writes that have room for no text. */
    BigDecimal amount() {
        return LEAST.add(BigDecimal.valueOf(process * NUMBERS + number, PLACES));
    }

    /** The one that an amount stands for. */
    static Optional<Reference> ofAmount(BigDecimal amount) {
        BigDecimal code = amount.subtract(LEAST).movePointRight(PLACES);
        boolean ours = code.stripTrailingZeros().scale() <= 0
                && code.compareTo(BigDecimal.valueOf(NUMBERS)) >= 0
                && code.compareTo(BigDecimal.valueOf(100 * NUMBERS)) < 0;
        return ours
                ? Optional.of(new Reference((int) (code.longValue() / NUMBERS), (int) (code.longValue() % NUMBERS)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "SYN-" + process + "-" + number;
    }
}
