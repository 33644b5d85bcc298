// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.UnionCodec;
import javax.annotation.Generated;

/**
 * Told apart by what they need, and by one more union.
 *
 * <p>The provider may add kinds at any time: {@link UnknownShape} holds what is not known here.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Shape.Codec.class)
public sealed interface Shape extends JsonModel permits Square, Circle, UnknownShape {
    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON value
     * @return the value, of the kind its properties tell
     */
    static Shape fromJson(String json) {
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

    /** Reads and writes {@link Shape}. */
    final class Codec extends UnionCodec<Shape> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super(UnionCodec.<Shape>builder()
                    .whenPresent("side", Square.Codec.INSTANCE)
                    .whenPresent("radius", Circle.Codec.INSTANCE)
                    .otherwise(UnknownShape::new));
        }
    }
}

