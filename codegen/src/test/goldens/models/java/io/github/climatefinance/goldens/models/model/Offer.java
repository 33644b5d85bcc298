// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.models.model;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A price with the steps to it.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Offer.Codec.class)
public final class Offer implements JsonModel {
    private final Values values;

    private Offer(Values values) {
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
    public static Offer fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * A decimal number as text.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal price() {
        return this.values.required(0);
    }

    /**
     * Whether {@code price} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPrice() {
        return this.values.has(0);
    }

    /**
     * Decimal numbers as text.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<BigDecimal> steps() {
        return this.values.list(1);
    }

    /**
     * Whether {@code steps} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSteps() {
        return this.values.has(1);
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
        return other instanceof Offer that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Offer}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * A decimal number as text.
         *
         * @param value the value
         * @return this builder
         */
        public Builder price(BigDecimal value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * Decimal numbers as text.
         *
         * @param value the value
         * @return this builder
         */
        public Builder steps(List<BigDecimal> value) {
            this.values.set(1, List.copyOf(value));
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
        public Offer build() {
            return new Offer(this.values.built());
        }
    }

    /** Reads and writes {@link Offer}. */
    public static final class Codec extends ObjectCodec<Offer> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Offer", "bo", "price", "steps");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Codecs.list(Codecs.DECIMAL_TEXT);
                default -> Codecs.DECIMAL_TEXT;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Offer(values);
        }
    }
}

