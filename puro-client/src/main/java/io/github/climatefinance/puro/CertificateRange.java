package io.github.climatefinance.puro;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of consecutive certificates, as the {@code certificates} text of a bundle names it: eight parts joined by
 * underscores, the last one being the first and the last serial number, both inclusive.
 *
 * <p>A serial number counts from 1 within its issuance, or, on older certificates, has 30 digits: the 18 of a Global
 * Service Relation Number and a sequence of 12. Serial numbers mean nothing outside their issuance. Bundles are split when
 * part of one moves or is retired, so a range does not identify a bundle for good.
 *
 * <p>Immutable. Two ranges are equal when their texts are; they sort by issuance, then by serial numbers. The
 * parts are what the text says: they are not checked against other data.
 */
public final class CertificateRange implements Comparable<CertificateRange> {

    private static final int GSRN_DIGITS = 18;
    private static final int LONG_SERIAL_DIGITS = 30;
    private static final int SHORT_SERIAL_DIGITS = 18;

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");
    private static final Pattern ANYTHING = Pattern.compile(".+", Pattern.DOTALL);
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CAPITALS_AND_DIGITS = Pattern.compile("[A-Z0-9]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern SERIALS = Pattern.compile("[0-9]+-[0-9]+");

    private static final Comparator<CertificateRange> ORDER = Comparator.<CertificateRange, String>comparing(
                    range -> range.issuanceId.toLowerCase(Locale.ROOT))
            .thenComparing(CertificateRange::first)
            .thenComparing(CertificateRange::last)
            .thenComparing(CertificateRange::toString);

    private final String text;
    private final String standard;
    private final String registryId;
    private final String creditType;
    private final String country;
    private final String productionFacilityCode;
    private final int vintage;
    private final String issuanceId;
    private final BigInteger first;
    private final BigInteger last;

    private CertificateRange(String text) {
        this.text = Objects.requireNonNull(text, "text");
        int[] ends = partEnds(text);
        this.standard = part(ends, 0, "standard", CAPITALS, "capital letters");
        this.registryId = part(ends, 1, "registry id", CAPITALS, "capital letters");
        this.creditType = part(ends, 2, "credit type", ANYTHING, "some text");
        this.country = part(ends, 3, "country", COUNTRY, "two capital letters");
        this.productionFacilityCode = part(ends, 4, "facility code", CAPITALS_AND_DIGITS, "capital letters and digits");
        this.vintage = Integer.parseInt(part(ends, 5, "vintage", YEAR, "four digits"));
        this.issuanceId = part(ends, 6, "issuance id", UUID, "a UUID");
        String serials = part(ends, 7, "serial number part", SERIALS, "two numbers joined by a hyphen");
        int hyphen = serials.indexOf('-');
        String firstDigits = serials.substring(0, hyphen);
        String lastDigits = serials.substring(hyphen + 1);
        checkForm(firstDigits, lastDigits);
        this.first = new BigInteger(firstDigits);
        this.last = new BigInteger(lastDigits);
        if (first.signum() == 0) {
            throw bad("the first serial number must be at least 1, but was 0");
        }
        if (first.compareTo(last) > 0) {
            throw bad("the first serial number must not be above the last, but was " + serials);
        }
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if the text is not one; the message says which part, and what was found
     */
    public static CertificateRange parse(String text) {
        return new CertificateRange(text);
    }

    /** Reads a range, or gives nothing when the text is not one. */
    public static Optional<CertificateRange> tryParse(String text) {
        try {
            return Optional.of(new CertificateRange(text));
        } catch (IllegalArgumentException notARange) {
            return Optional.empty();
        }
    }

    /** Abbreviation of the removal programme, such as {@code PURO}. */
    public String standard() {
        return standard;
    }

    /** Identifier of the registry, such as {@code PR}. */
    public String registryId() {
        return registryId;
    }

    /** The credit type in its readable form, such as {@code CORC100+}; a bundle's own {@code creditType} writes it otherwise. */
    public String creditType() {
        return creditType;
    }

    /** Country of the facility, ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    /** Code of the production facility. */
    public String productionFacilityCode() {
        return productionFacilityCode;
    }

    /** Year of the removal. */
    public int vintage() {
        return vintage;
    }

    /** Id of the issuance transaction, a UUID as it was written. */
    public String issuanceId() {
        return issuanceId;
    }

    /** First serial number. */
    public BigInteger first() {
        return first;
    }

    /** Last serial number, part of the range. */
    public BigInteger last() {
        return last;
    }

    /** How many certificates the range holds, at least one. */
    public long size() {
        return last.subtract(first).longValueExact() + 1;
    }

    /** Whether a certificate of this range's issuance is in this range. */
    public boolean contains(BigInteger serial) {
        return first.compareTo(serial) <= 0 && serial.compareTo(last) <= 0;
    }

    /** Whether every certificate of the other range is in this one. */
    public boolean contains(CertificateRange other) {
        return sameIssuance(other) && contains(other.first) && contains(other.last);
    }

    /** Whether some certificate is in both ranges. */
    public boolean overlaps(CertificateRange other) {
        return sameIssuance(other) && first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    @Override
    public int compareTo(CertificateRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertificateRange range && text.equals(range.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The very text that was read. */
    @Override
    public String toString() {
        return text;
    }

    private boolean sameIssuance(CertificateRange other) {
        return issuanceId.equalsIgnoreCase(other.issuanceId);
    }

    /**
     * Where the eight parts end. Only the credit type is free text and may hold the separator: two parts are counted from
     * the left, five from the right, and it is what stands between.
     */
    private int[] partEnds(String whole) {
        int[] ends = new int[8];
        ends[7] = whole.length();
        for (int part = 6; part >= 2; part--) {
            ends[part] = whole.lastIndexOf('_', ends[part + 1] - 1);
        }
        ends[0] = whole.indexOf('_');
        ends[1] = whole.indexOf('_', ends[0] + 1);
        if (ends[0] < 0 || ends[1] < 0 || ends[2] <= ends[1]) {
            throw bad("it must have eight parts joined by underscores, but has "
                    + (whole.chars().filter(c -> c == '_').count() + 1));
        }
        return ends;
    }

    private String part(int[] ends, int index, String name, Pattern form, String wanted) {
        String part = text.substring(index == 0 ? 0 : ends[index - 1] + 1, ends[index]);
        if (!form.matcher(part).matches()) {
            throw bad("the " + name + " must be " + wanted + ", but was \"" + shortened(part) + "\"");
        }
        return part;
    }

    /** Both numbers must be of one of the two forms: any other pair would count certificates that do not exist. */
    private void checkForm(String firstDigits, String lastDigits) {
        boolean bothLong = firstDigits.length() == LONG_SERIAL_DIGITS && lastDigits.length() == LONG_SERIAL_DIGITS;
        boolean bothShort = firstDigits.length() <= SHORT_SERIAL_DIGITS && lastDigits.length() <= SHORT_SERIAL_DIGITS;
        if (!bothLong && !bothShort) {
            throw bad("both serial numbers must have up to " + SHORT_SERIAL_DIGITS + " digits, or both "
                    + LONG_SERIAL_DIGITS + ", but they have " + firstDigits.length() + " and " + lastDigits.length());
        }
        if (bothLong && !firstDigits.regionMatches(0, lastDigits, 0, GSRN_DIGITS)) {
            throw bad("both serial numbers must begin with the same " + GSRN_DIGITS + " digits, but begin with "
                    + firstDigits.substring(0, GSRN_DIGITS) + " and " + lastDigits.substring(0, GSRN_DIGITS));
        }
    }

    private IllegalArgumentException bad(String why) {
        return new IllegalArgumentException("not a certificate range: " + why + " (in \"" + shortened(text) + "\")");
    }

    private static String shortened(String found) {
        return found.length() <= 200 ? found : found.substring(0, 200) + "…";
    }
}
