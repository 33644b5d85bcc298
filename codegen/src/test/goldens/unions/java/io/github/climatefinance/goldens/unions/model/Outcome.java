// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.UnionCodec;
import java.util.List;
import java.util.Optional;
import javax.annotation.Generated;

/**
 * What came of a calculation.
 *
 * <p>The provider may add kinds at any time: {@link UnknownOutcome} holds what is not known here.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Outcome.Codec.class)
public sealed interface Outcome extends JsonModel permits Calculated, NoFootprint, UnknownOutcome {
    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON value
     * @return the value, of the kind its properties tell
     */
    static Outcome fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * The codec of all kinds.
     *
     * @return a codec that chooses the kind
     */
    static Codec codec() {
        return Codec.INSTANCE;
    }

    /**
     * Of the payment.
     *
     * @return the value, if there is one
     */
    Optional<String> reference();

    /** Reads and writes {@link Outcome}. */
    final class Codec extends UnionCodec<Outcome> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super(UnionCodec.<Outcome>builder()
                    .whenPresent(List.of("co2eEmission", "unit"), Calculated.Codec.INSTANCE)
                    .whenOnly(List.of("reference"), List.of("reference"), NoFootprint.Codec.INSTANCE)
                    .otherwise(UnknownOutcome::new));
        }
    }
}

