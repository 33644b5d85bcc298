// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.enums.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.core.json.OpenEnumCodec;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How good.
 *
 * <p>The provider may add values at any time: one that is not known here keeps its text. A {@code switch} over
 * {@link #known()} wants a {@code default}.
 */
@Generated("io.github.climatefinance.codegen")
public final class Grade implements OpenEnum {
    /**
     * The value <code>+</code>.
     */
    public static final Grade GOOD = new Grade("+", Known.GOOD);

    /**
     * The value <code>-</code>.
     */
    public static final Grade BAD = new Grade("-", Known.BAD);

    private static final OpenEnumCodec<Grade> CODEC =
            new OpenEnumCodec<>(Grade::unlisted, GOOD, BAD);

    private final String value;
    private final Known known;

    private Grade(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The values known to this version, for {@code switch}. */
    public enum Known {
        /** See {@link Grade#GOOD}. */
        GOOD,
        /** See {@link Grade#BAD}. */
        BAD,
        /** Any other value; {@link Grade#value()} has its text. */
        UNRECOGNIZED
    }

    /**
     * The value with this text, whether it is known or not.
     *
     * @param value the text as it stands in JSON
     * @return a constant where the text is that of one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Grade of(String value) {
        return CODEC.of(value);
    }

    private static Grade unlisted(String value) {
        return new Grade(value, Known.UNRECOGNIZED);
    }

    /**
     * The codec of these values.
     *
     * @return a codec of their JSON text
     */
    public static JsonCodec<Grade> codec() {
        return CODEC;
    }

    /** The text as it stands in JSON. */
    @Override
    public String value() {
        return this.value;
    }

    /**
     * The value for {@code switch}.
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
     * Whether both mean the same.
     *
     * @param other another value
     * @return true when they do
     */
    public boolean is(Grade other) {
        return this.value.equals(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grade that && this.value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return this.value.hashCode();
    }

    @Override
    public String toString() {
        return this.value;
    }
}

