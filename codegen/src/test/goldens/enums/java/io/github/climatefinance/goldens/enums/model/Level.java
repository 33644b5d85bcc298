// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.enums.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.core.json.OpenEnumCodec;
import java.util.Locale;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How much.
 *
 * <p>The provider may add values at any time: one that is not known here keeps its text. A {@code switch} over
 * {@link #known()} wants a {@code default}.
 */
@Generated("io.github.climatefinance.codegen")
public final class Level implements OpenEnum {
    /**
     * The value <code>Low</code>.
     */
    public static final Level LOW = new Level("Low", Known.LOW);

    /**
     * The value <code>High</code>.
     */
    public static final Level HIGH = new Level("High", Known.HIGH);

    private static final OpenEnumCodec<Level> CODEC =
            new OpenEnumCodec<>(Level::unlisted, LOW, HIGH);

    private final String value;
    private final Known known;

    private Level(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The values known to this version, for {@code switch}. */
    public enum Known {
        /** See {@link Level#LOW}. */
        LOW,
        /** See {@link Level#HIGH}. */
        HIGH,
        /** Any other value; {@link Level#value()} has its text. */
        UNRECOGNIZED
    }

    /**
     * The value with this text, whether it is known or not.
     *
     * @param value the text as it stands in JSON
     * @return a constant where the text is that of one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Level of(String value) {
        return CODEC.of(value);
    }

    private static Level unlisted(String value) {
        return new Level(value, inAnyCase(value));
    }

    /**
     * The codec of these values.
     *
     * @return a codec of their JSON text
     */
    public static JsonCodec<Level> codec() {
        return CODEC;
    }

    /** The text as it stands in JSON. */
    @Override
    public String value() {
        return this.value;
    }

    /**
     * The value for {@code switch}, in any case.
     *
     * @return {@link Known#UNRECOGNIZED} where this version does not know the value
     */
    public Known known() {
        return this.known;
    }

    @Override
    public boolean isKnown() {
        return this.known != Known.UNRECOGNIZED;
    }

    /**
     * Whether both mean the same, in any case; equality looks at the exact text.
     *
     * @param other another value
     * @return true when they do
     */
    public boolean is(Level other) {
        return this.value.equalsIgnoreCase(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Level that && this.value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return this.value.hashCode();
    }

    @Override
    public String toString() {
        return this.value;
    }

    private static Known inAnyCase(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "low" -> Known.LOW;
            case "high" -> Known.HIGH;
            default -> Known.UNRECOGNIZED;
        };
    }
}

