// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.results.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.core.json.OpenEnumCodec;
import java.util.Locale;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How it went.
 *
 * <p>The provider may add values at any time: one that is not known here keeps its text. A {@code switch} over
 * {@link #known()} wants a {@code default}.
 */
@Generated("io.github.climatefinance.codegen")
public final class RetirementStatus implements OpenEnum {
    /**
     * The value <code>DONE</code>.
     */
    public static final RetirementStatus DONE = new RetirementStatus("DONE", Known.DONE);

    /**
     * The value <code>FAILED</code>.
     */
    public static final RetirementStatus FAILED = new RetirementStatus("FAILED", Known.FAILED);

    /**
     * The value <code>NO_AVAILABLE_QUANTITY</code>.
     */
    public static final RetirementStatus NO_AVAILABLE_QUANTITY = new RetirementStatus("NO_AVAILABLE_QUANTITY", Known.NO_AVAILABLE_QUANTITY);

    /**
     * The value <code>PENDING</code>.
     */
    public static final RetirementStatus PENDING = new RetirementStatus("PENDING", Known.PENDING);

    private static final OpenEnumCodec<RetirementStatus> CODEC =
            new OpenEnumCodec<>(RetirementStatus::unlisted, DONE, FAILED, NO_AVAILABLE_QUANTITY, PENDING);

    private final String value;
    private final Known known;

    private RetirementStatus(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The values known to this version, for {@code switch}. */
    public enum Known {
        /** See {@link RetirementStatus#DONE}. */
        DONE,
        /** See {@link RetirementStatus#FAILED}. */
        FAILED,
        /** See {@link RetirementStatus#NO_AVAILABLE_QUANTITY}. */
        NO_AVAILABLE_QUANTITY,
        /** See {@link RetirementStatus#PENDING}. */
        PENDING,
        /** Any other value; {@link RetirementStatus#value()} has its text. */
        UNRECOGNIZED
    }

    /**
     * The value with this text, whether it is known or not.
     *
     * @param value the text as it stands in JSON
     * @return a constant where the text is that of one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RetirementStatus of(String value) {
        return CODEC.of(value);
    }

    private static RetirementStatus unlisted(String value) {
        return new RetirementStatus(value, inAnyCase(value));
    }

    /**
     * The codec of these values.
     *
     * @return a codec of their JSON text
     */
    public static JsonCodec<RetirementStatus> codec() {
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
    public boolean is(RetirementStatus other) {
        return this.value.equalsIgnoreCase(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetirementStatus that && this.value.equals(that.value);
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
            case "done" -> Known.DONE;
            case "failed" -> Known.FAILED;
            case "no_available_quantity" -> Known.NO_AVAILABLE_QUANTITY;
            case "pending" -> Known.PENDING;
            default -> Known.UNRECOGNIZED;
        };
    }
}

