// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.model;

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
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
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
     * Id of the order.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public UUID orderId() {
        return this.values.required(0);
    }

    /**
     * Whether {@code orderId} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasOrderId() {
        return this.values.has(0);
    }

    /**
     * When it was received.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public OffsetDateTime createdOn() {
        return this.values.required(1);
    }

    /**
     * Whether {@code createdOn} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasCreatedOn() {
        return this.values.has(1);
    }

    /**
     * What else there is to say.
     *
     * @return the value, if there is one
     */
    public Optional<String> note() {
        return this.values.optional(2);
    }

    /**
     * The caller's own id of the order.
     *
     * @return the value, if there is one
     */
    public Optional<String> externalId() {
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
         * Id of the order.
         *
         * @param value the value
         * @return this builder
         */
        public Builder orderId(UUID value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * When it was received.
         *
         * @param value the value
         * @return this builder
         */
        public Builder createdOn(OffsetDateTime value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * What else there is to say.
         *
         * @param value the value
         * @return this builder
         */
        public Builder note(String value) {
            this.values.set(2, value);
            return this;
        }

        /**
         * The caller's own id of the order.
         *
         * @param value the value
         * @return this builder
         */
        public Builder externalId(String value) {
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
            super("Order", "bboo", "orderId", "createdOn", "note", "externalId");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 0 -> Codecs.UUID;
                case 1 -> Codecs.DATE_TIME;
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Order(values);
        }
    }
}

