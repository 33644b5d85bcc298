// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.core.json.OpenEnumCodec;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A kind of instrument.
 *
 * <p>The provider may add values at any time: one that is not known here keeps its text. A {@code switch} over
 * {@link #known()} wants a {@code default}.
 */
@Generated("io.github.climatefinance.codegen")
public final class InstrumentType implements OpenEnum {
    /**
     * The value <code>CARBON</code>.
     */
    public static final InstrumentType CARBON = new InstrumentType("CARBON", Known.CARBON);

    /**
     * The value <code>REC</code>.
     */
    public static final InstrumentType REC = new InstrumentType("REC", Known.REC);

    private static final OpenEnumCodec<InstrumentType> CODEC =
            new OpenEnumCodec<>(InstrumentType::unlisted, CARBON, REC);

    private final String value;
    private final Known known;

    private InstrumentType(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The values known to this version, for {@code switch}. */
    public enum Known {
        /** See {@link InstrumentType#CARBON}. */
        CARBON,
        /** See {@link InstrumentType#REC}. */
        REC,
        /** Any other value; {@link InstrumentType#value()} has its text. */
        UNRECOGNIZED
    }

    /**
     * The value with this text, whether it is known or not.
     *
     * @param value the text as it stands in JSON
     * @return a constant where the text is that of one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InstrumentType of(String value) {
        return CODEC.of(value);
    }

    private static InstrumentType unlisted(String value) {
        return new InstrumentType(value, Known.UNRECOGNIZED);
    }

    /**
     * The codec of these values.
     *
     * @return a codec of their JSON text
     */
    public static JsonCodec<InstrumentType> codec() {
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
    public boolean is(InstrumentType other) {
        return this.value.equals(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstrumentType that && this.value.equals(that.value);
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

