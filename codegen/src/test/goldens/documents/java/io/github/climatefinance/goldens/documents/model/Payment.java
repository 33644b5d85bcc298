// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.UnionCodec;
import javax.annotation.Generated;

/**
 * A payment, by one means or another.
 *
 * <p>The provider may add kinds at any time: {@link UnknownPayment} holds what is not known here.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Payment.Codec.class)
public sealed interface Payment extends JsonModel permits CardPayment, BankPayment, UnknownPayment {
    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON value
     * @return the value, of the kind its properties tell
     */
    static Payment fromJson(String json) {
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
     * By what means.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    String means();

    /**
     * Whether {@code means} is there.
     *
     * @return false when it was left out or null
     */
    boolean hasMeans();

    /**
     * How much was paid.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    Money price();

    /**
     * Whether {@code price} is there.
     *
     * @return false when it was left out or null
     */
    boolean hasPrice();

    /** Reads and writes {@link Payment}. */
    final class Codec extends UnionCodec<Payment> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super(UnionCodec.<Payment>builder()
                    .discriminator("means")
                    .variant("card", CardPayment.Codec.INSTANCE)
                    .variant("bank", BankPayment.Codec.INSTANCE)
                    .otherwise(UnknownPayment::new));
        }
    }
}

