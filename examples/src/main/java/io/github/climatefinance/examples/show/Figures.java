package io.github.climatefinance.examples.show;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** Numbers, moments and names as people read them. Quantities stay whole numbers: nothing here goes through floating point. */
public final class Figures {
    private record Unit(int digits, String suffix) {}

    private static final List<Unit> UNITS =
            List.of(new Unit(12, "T"), new Unit(9, "G"), new Unit(6, "M"), new Unit(3, "k"));
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);
    private static final DateTimeFormatter MINUTE = utc("yyyy-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter TIME_OF_DAY = utc("HH:mm:ss.SSS");
    private static final DateTimeFormatter MILLISECOND = utc("yyyy-MM-dd HH:mm:ss.SSS 'UTC'");

    private Figures() {}

    /** With a comma before every three digits. */
    public static String grouped(BigInteger value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    public static String grouped(long value) {
        return grouped(BigInteger.valueOf(value));
    }

    /** With a comma before every three digits, and as many decimals as it needs. */
    public static String exact(BigDecimal value) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** An amount of money, to the cent. */
    public static String money(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }

    /** Short and exact, for axes: 250k, 1.5M. */
    static String compact(BigInteger value) {
        for (Unit unit : UNITS) {
            if (value.abs().compareTo(BigInteger.TEN.pow(unit.digits())) >= 0) {
                BigDecimal scaled = new BigDecimal(value).movePointLeft(unit.digits());
                return scaled.stripTrailingZeros().toPlainString() + unit.suffix();
            }
        }
        return value.toString();
    }

    /** One decimal and a percent sign; a dash where there is no whole to have a share of. */
    public static String percent(BigInteger part, BigInteger whole) {
        if (whole.signum() == 0) {
            return "-";
        }
        BigInteger tenths = rounded(part.multiply(THOUSAND), whole);
        return new BigDecimal(tenths, 1).toPlainString() + "%";
    }

    /** The quotient to the nearest whole number; the divisor is positive. */
    static BigInteger rounded(BigInteger dividend, BigInteger divisor) {
        BigInteger half = divisor.shiftRight(1);
        return dividend.add(dividend.signum() < 0 ? half.negate() : half).divide(divisor);
    }

    /** A moment to the minute, in UTC. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** A moment to the millisecond, in UTC. */
    public static String millisecond(Instant moment) {
        return MILLISECOND.format(moment);
    }

    /** The time of day of a moment to the millisecond, in UTC. */
    public static String timeOfDay(Instant moment) {
        return TIME_OF_DAY.format(moment);
    }

    /** A two-letter country code in English; what is none stays as it is. */
    public static String country(String code) {
        try {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            return name.isEmpty() ? code : name;
        } catch (IllformedLocaleException e) {
            return code;
        }
    }

    /** A constant of the wire as words: {@code GENERIC_COMPENSATION} becomes {@code generic compensation}. */
    public static String words(String constant) {
        return constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
