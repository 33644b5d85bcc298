package io.github.climatefinance.core.generated;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Argument checks of generated code: one wording for all. */
public final class Checks {
    private Checks() {}

    /**
     * Refuses null.
     *
     * @throws NullPointerException naming the argument
     */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name);
        }
        return value;
    }

    /**
     * Refuses what a builder was not given.
     *
     * @throws IllegalArgumentException naming the property or parameter
     */
    public static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("`" + name + "` is required");
        }
        return value;
    }

    /** Refuses a number outside both bounds, which are inclusive and may be null; a null value passes. */
    public static void range(String name, @Nullable Number value, @Nullable Number min, @Nullable Number max) {
        if (value == null) {
            return;
        }
        BigDecimal number = decimal(value);
        boolean tooSmall = min != null && number.compareTo(decimal(min)) < 0;
        boolean tooLarge = max != null && number.compareTo(decimal(max)) > 0;
        if (tooSmall || tooLarge) {
            throw new IllegalArgumentException("`" + name + "` must be " + bounds(min, max) + ", but was " + value);
        }
    }

    /** Refuses all but one value that is not null; names and values in turn. */
    public static void exactlyOne(@Nullable Object... namesAndValues) {
        StringJoiner names = new StringJoiner("`, `", "`", "`");
        int given = 0;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            names.add(String.valueOf(namesAndValues[i]));
            given += namesAndValues[i + 1] == null ? 0 : 1;
        }
        if (given != 1) {
            throw new IllegalArgumentException("exactly one of " + names + " must be given, but " + given + " are");
        }
    }

    private static String bounds(@Nullable Number min, @Nullable Number max) {
        if (min != null && max != null) {
            return "between " + min + " and " + max;
        }
        return min != null ? "at least " + min : "at most " + max;
    }

    private static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }
}
