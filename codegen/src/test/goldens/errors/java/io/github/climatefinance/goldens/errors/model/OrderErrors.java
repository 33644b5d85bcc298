// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.errors.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Copies;
import io.github.climatefinance.core.json.ErrorBody;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the orders.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = OrderErrors.Codec.class)
public final class OrderErrors implements JsonModel {
    private final Values values;

    private OrderErrors(Values values) {
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
    public static OrderErrors fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What kind of failure it is.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String code() {
        return this.values.required(0);
    }

    /**
     * Whether {@code code} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasCode() {
        return this.values.has(0);
    }

    /**
     * For each order what is wrong with it.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<List<ItemError>> items() {
        return this.values.list(1);
    }

    /**
     * Whether {@code items} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasItems() {
        return this.values.has(1);
    }

    /**
     * The same by the name of the order.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, List<ItemError>> byName() {
        return this.values.map(2);
    }

    /**
     * Whether {@code byName} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasByName() {
        return this.values.has(2);
    }

    /**
     * Reads what a failed call was answered with.
     *
     * @param failure the failure
     * @return its body; empty where that is no such object, is empty or was cut
     */
    public static Optional<OrderErrors> of(ApiException failure) {
        return ErrorBody.read(failure, Codec.INSTANCE, List.of("code"));
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
        return other instanceof OrderErrors that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link OrderErrors}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * What kind of failure it is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder code(String value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * For each order what is wrong with it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder items(List<List<ItemError>> value) {
            this.values.set(1, Copies.list(value, each -> List.copyOf(each)));
            return this;
        }

        /**
         * The same by the name of the order.
         *
         * @param value the value
         * @return this builder
         */
        public Builder byName(Map<String, List<ItemError>> value) {
            this.values.set(2, Copies.map(value, each -> List.copyOf(each)));
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
        public OrderErrors build() {
            return new OrderErrors(this.values.built());
        }
    }

    /** Reads and writes {@link OrderErrors}. */
    public static final class Codec extends ObjectCodec<OrderErrors> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("OrderErrors", "boo", "code", "items", "byName");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Codecs.list(Codecs.list(ItemError.Codec.INSTANCE));
                case 2 -> Codecs.map(Codecs.list(ItemError.Codec.INSTANCE));
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new OrderErrors(values);
        }
    }
}

