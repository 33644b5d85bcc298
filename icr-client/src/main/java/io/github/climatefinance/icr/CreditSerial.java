package io.github.climatefinance.icr;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text that the registry calls the serialization of credits, such as {@code ICR-ISL-354-78040-14-R-0-2021}. Any text is
 * one; what it is made of can be asked where it has the form of the provider's examples.
 *
 * <p>The provider explains none of the parts: what they mean is inferred from examples. The part before the vintage is not
 * offered, as nothing tells what it stands for. Immutable.
 */
public final class CreditSerial {
    private static final Pattern FORM =
            Pattern.compile("([A-Z]+)-([A-Z]{3})-(\\d{1,3})-(\\d{1,18})-(\\d{1,9})-([AR])-(\\w+)-(\\d{4})");

    private final String value;
    private final Optional<Parts> parts;

    private record Parts(
            String registry,
            String country,
            String callingCode,
            String projectNumber,
            String sector,
            Mitigation mitigation,
            Year vintage) {}

    private CreditSerial(String value) {
        this.value = value;
        Matcher form = FORM.matcher(value);
        this.parts = form.matches() ? Optional.of(read(form)) : Optional.empty();
    }

    private static Parts read(Matcher form) {
        return new Parts(
                form.group(1),
                form.group(2),
                form.group(3),
                form.group(4),
                form.group(5),
                form.group(6).equals("R") ? Mitigation.REMOVAL : Mitigation.AVOIDANCE,
                Year.of(Integer.parseInt(form.group(8))));
    }

    /** The serialization that the text is; none is refused. */
    public static CreditSerial of(String text) {
        return new CreditSerial(Objects.requireNonNull(text, "text"));
    }

    /** The text, unchanged. */
    public String value() {
        return value;
    }

    /** The registry, {@code ICR}. */
    public Optional<String> registry() {
        return parts.map(Parts::registry);
    }

    /** Country of the project, ISO 3166-1 alpha-3. */
    public Optional<String> country() {
        return parts.map(Parts::country);
    }

    /** The country again, as a telephone code. */
    public Optional<String> callingCode() {
        return parts.map(Parts::callingCode);
    }

    /** Number of the project, which {@code Project.num} has too, as third parties read it. */
    public Optional<String> projectNumber() {
        return parts.map(Parts::projectNumber);
    }

    /** Number of the sector. */
    public Optional<String> sector() {
        return parts.map(Parts::sector);
    }

    /** How the project mitigates. */
    public Optional<Mitigation> mitigation() {
        return parts.map(Parts::mitigation);
    }

    /** Year of the credits. */
    public Optional<Year> vintage() {
        return parts.map(Parts::vintage);
    }

    /** Compares the text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditSerial that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    /** How a project mitigates climate change. */
    public enum Mitigation {
        /** It removes greenhouse gases: {@code R}. */
        REMOVAL,
        /** It avoids emissions: {@code A}. */
        AVOIDANCE
    }
}
