// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.util.Map;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Paid by card.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = CardPayment.Codec.class)
public final class CardPayment implements Payment {
    private final Values values;

    private CardPayment(Values values) {
        this.values = values;
    }

    /**
     * Starts a new value.
     *
     * @return a builder that knows already which kind of value it makes
     */
    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values()).means("card");
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this value has, properties without an accessor included
     */
    public Builder toBuilder() {
        return new Builder(this.values.copy());
    }

    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON object
     * @return the value; what it lacks is told by its accessors
     * @throws DecodingException if the text is not one JSON object or a property has the wrong type
     */
    public static CardPayment fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * By what means.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    @Override
    public String means() {
        return this.values.required(0);
    }

    /**
     * Whether {@code means} is there.
     *
     * @return false when it was left out or null
     */
    @Override
    public boolean hasMeans() {
        return this.values.has(0);
    }

    /**
     * How much was paid.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    @Override
    public Money price() {
        return this.values.required(1);
    }

    /**
     * Whether {@code price} is there.
     *
     * @return false when it was left out or null
     */
    @Override
    public boolean hasPrice() {
        return this.values.has(1);
    }

    /**
     * The last digits of the card.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String lastDigits() {
        return this.values.required(2);
    }

    /**
     * Whether {@code lastDigits} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLastDigits() {
        return this.values.has(2);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return this.values.unknown();
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        this.values.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardPayment that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link CardPayment}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * By what means.
         *
         * @param value the value
         * @return this builder
         */
        public Builder means(String value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * How much was paid.
         *
         * @param value the value
         * @return this builder
         */
        public Builder price(Money value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * The last digits of the card.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lastDigits(String value) {
            this.values.set(2, value);
            return this;
        }

        /**
         * Sends a property this version does not know.
         *
         * @param name its name in JSON
         * @param value its value
         * @return this builder
         */
        public Builder additionalProperty(String name, JsonNode value) {
            this.values.keep(name, value);
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required property is missing
         */
        public CardPayment build() {
            return new CardPayment(this.values.built());
        }
    }

    /** Reads and writes {@link CardPayment}. */
    public static final class Codec extends ObjectCodec<CardPayment> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("CardPayment", "bbb", "means", "price", "lastDigits");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Money.Codec.INSTANCE;
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new CardPayment(values);
        }
    }
}

