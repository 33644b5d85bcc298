// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

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
import java.util.Map;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * There is a footprint.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Calculated.Codec.class)
public final class Calculated implements Outcome {
    private final Values values;

    private Calculated(Values values) {
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
    public static Calculated fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Of the payment.
     *
     * @return the value, if there is one
     */
    @Override
    public Optional<String> reference() {
        return this.values.optional(0);
    }

    /**
     * The footprint.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> co2eEmission() {
        return this.values.optional(1);
    }

    /**
     * Its unit.
     *
     * @return the value, if there is one
     */
    public Optional<String> unit() {
        return this.values.optional(2);
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
        return other instanceof Calculated that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Calculated}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * Of the payment.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reference(String value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * The footprint.
         *
         * @param value the value
         * @return this builder
         */
        public Builder co2eEmission(BigDecimal value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * Its unit.
         *
         * @param value the value
         * @return this builder
         */
        public Builder unit(String value) {
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
        public Calculated build() {
            return new Calculated(this.values.built());
        }
    }

    /** Reads and writes {@link Calculated}. */
    public static final class Codec extends ObjectCodec<Calculated> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Calculated", "ooo", "reference", "co2eEmission", "unit");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Codecs.DECIMAL;
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Calculated(values);
        }
    }
}

