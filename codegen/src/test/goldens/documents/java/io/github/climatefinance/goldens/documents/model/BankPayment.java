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
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Paid from an account.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = BankPayment.Codec.class)
public final class BankPayment implements Payment {
    private final Values values;

    private BankPayment(Values values) {
        this.values = values;
    }

    /**
     * Starts a new value.
     *
     * @return a builder that knows already which kind of value it makes
     */
    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values()).means("bank");
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
    public static BankPayment fromJson(String json) {
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
     * The account.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String account() {
        return this.values.required(2);
    }

    /**
     * Whether {@code account} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasAccount() {
        return this.values.has(2);
    }

    /**
     * The order it gave back.
     *
     * @return the value, if there is one
     */
    public Optional<Order> refunds() {
        return this.values.optional(3);
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
        return other instanceof BankPayment that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link BankPayment}. Not thread-safe. */
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
         * The account.
         *
         * @param value the value
         * @return this builder
         */
        public Builder account(String value) {
            this.values.set(2, value);
            return this;
        }

        /**
         * The order it gave back.
         *
         * @param value the value
         * @return this builder
         */
        public Builder refunds(Order value) {
            this.values.set(3, value);
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
        public BankPayment build() {
            return new BankPayment(this.values.built());
        }
    }

    /** Reads and writes {@link BankPayment}. */
    public static final class Codec extends ObjectCodec<BankPayment> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("BankPayment", "bbbo", "means", "price", "account", "refunds");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Money.Codec.INSTANCE;
                case 3 -> Order.Codec.INSTANCE;
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new BankPayment(values);
        }
    }
}

