// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.UnionCodec;
import javax.annotation.Generated;

/**
 * Something that can be held.
 *
 * <p>The provider may add kinds at any time: {@link UnknownInstrument} holds what is not known here.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Instrument.Codec.class)
public sealed interface Instrument extends JsonModel permits CarbonInstrument, RecInstrument, UnknownInstrument {
    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON value
     * @return the value, of the kind its properties tell
     */
    static Instrument fromJson(String json) {
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

    /** Reads and writes {@link Instrument}. */
    final class Codec extends UnionCodec<Instrument> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super(UnionCodec.<Instrument>builder()
                    .discriminator("type")
                    .variant("CARBON", CarbonInstrument.Codec.INSTANCE)
                    .variant("REC", RecInstrument.Codec.INSTANCE)
                    .otherwise(UnknownInstrument::new));
        }
    }
}

