package io.github.climatefinance.doconomy;

import io.github.climatefinance.doconomy.model.Classification;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Makes classifications of payments. The types {@code mcc} and {@code docc} are those of a related product (third-party):
 * which ones there are, {@code classifications().list()} tells. For any other type use the builder of
 * {@link Classification}.
 */
public final class Classifications {
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LARGEST_MCC = 9_999;

    private Classifications() {}

    /**
     * A merchant category code of ISO 18245.
     *
     * @param code four digits, leading zeros included: {@code "0742"}
     * @throws IllegalArgumentException if it is anything else
     */
    public static Classification mcc(String code) {
        if (!FOUR_DIGITS.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw new IllegalArgumentException("`code` must have four digits, but was \"" + code + "\"");
        }
        return of("mcc", code);
    }

    /**
     * A merchant category code of ISO 18245 that was kept as a number, and so lost its leading zeros: 742 is {@code "0742"}.
     *
     * @throws IllegalArgumentException if it is not between 0 and 9999
     */
    public static Classification mcc(int code) {
        if (code < 0 || code > LARGEST_MCC) {
            throw new IllegalArgumentException("`code` must be between 0 and " + LARGEST_MCC + ", but was " + code);
        }
        String digits = Integer.toString(code);
        return of("mcc", "0".repeat(4 - digits.length()) + digits);
    }

    /**
     * The provider's own category code, as results have it.
     *
     * @param code digits
     * @throws IllegalArgumentException if it is anything else
     */
    public static Classification docc(String code) {
        if (!DIGITS.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw new IllegalArgumentException("`code` must be digits, but was \"" + code + "\"");
        }
        return of("docc", code);
    }

    private static Classification of(String type, String id) {
        return Classification.builder().type(type).id(id).build();
    }
}
