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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Order.Codec.class)
public final class Order implements JsonModel {
    private final Values values;

    private Order(Values values) {
        this.values = values;
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
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
    public static Order fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Its id.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public UUID id() {
        return this.values.required(0);
    }

    /**
     * Whether {@code id} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasId() {
        return this.values.has(0);
    }

    /**
     * What it costs.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public Money price() {
        return this.values.required(1);
    }

    /**
     * Whether {@code price} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPrice() {
        return this.values.has(1);
    }

    /**
     * How far it is.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public State state() {
        return this.values.required(2);
    }

    /**
     * Whether {@code state} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasState() {
        return this.values.has(2);
    }

    /**
     * What paid for it.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Payment> paidBy() {
        return this.values.list(3);
    }

    /**
     * Whether {@code paidBy} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPaidBy() {
        return this.values.has(3);
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
        return other instanceof Order that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Order}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * Its id.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(UUID value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * What it costs.
         *
         * @param value the value
         * @return this builder
         */
        public Builder price(Money value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * How far it is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder state(State value) {
            this.values.set(2, value);
            return this;
        }

        /**
         * What paid for it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder paidBy(List<Payment> value) {
            this.values.set(3, List.copyOf(value));
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
        public Order build() {
            return new Order(this.values.built());
        }
    }

    /** Reads and writes {@link Order}. */
    public static final class Codec extends ObjectCodec<Order> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Order", "bbbo", "id", "price", "state", "paidBy");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Money.Codec.INSTANCE;
                case 2 -> State.codec();
                case 3 -> Codecs.list(Payment.codec());
                default -> Codecs.UUID;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Order(values);
        }
    }
}

