package io.github.climatefinance.icr;

import io.github.climatefinance.icr.model.CreditType;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id by which an inventory names credits of one kind, such as {@code exPost-2-0x1234567890abcdef}. Any text is one;
 * what it is made of can be asked where it has the form of the provider's example. That form is inferred. Immutable.
 */
public final class CreditId {
    private static final Pattern ADDRESS = Pattern.compile("0x[0-9A-Fa-f]+");

    private final String value;
    private final Optional<Parts> parts;

    private record Parts(CreditType type, String tokenId, String tokenAddress) {}

    private CreditId(String value) {
        this.value = value;
        this.parts = read(value);
    }

    /** The token id may have hyphens of its own. */
    private static Optional<Parts> read(String value) {
        int first = value.indexOf('-');
        int last = value.lastIndexOf("-0x");
        if (first < 0
                || last <= first + 1
                || !ADDRESS.matcher(value.substring(last + 1)).matches()) {
            return Optional.empty();
        }
        CreditType type = CreditType.of(value.substring(0, first));
        return type.isKnown()
                ? Optional.of(new Parts(type, value.substring(first + 1, last), value.substring(last + 1)))
                : Optional.empty();
    }

    /** The id that the text is; none is refused. */
    public static CreditId of(String text) {
        return new CreditId(Objects.requireNonNull(text, "text"));
    }

    /** The text, unchanged: what requests want. */
    public String value() {
        return value;
    }

    /** Whether the mitigation has happened or is expected. */
    public Optional<CreditType> type() {
        return parts.map(Parts::type);
    }

    /** Id of the token on the chain. */
    public Optional<String> tokenId() {
        return parts.map(Parts::tokenId);
    }

    /** Address of the token's contract on the chain, as it is written here. */
    public Optional<String> tokenAddress() {
        return parts.map(Parts::tokenAddress);
    }

    /** Compares the text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
