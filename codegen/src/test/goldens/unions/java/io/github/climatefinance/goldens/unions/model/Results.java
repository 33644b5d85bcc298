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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Both kinds of unions.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Results.Codec.class)
public final class Results implements JsonModel {
    private final Values values;

    private Results(Values values) {
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
    public static Results fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Told apart by their type.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Instrument> instruments() {
        return this.values.list(0);
    }

    /**
     * Whether {@code instruments} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasInstruments() {
        return this.values.has(0);
    }

    /**
     * What came of a calculation.
     *
     * @return the value, if there is one
     */
    public Optional<Outcome> outcome() {
        return this.values.optional(1);
    }

    /**
     * Told apart by what they need, and by one more union.
     *
     * @return the value, if there is one
     */
    public Optional<Shape> shape() {
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
        return other instanceof Results that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Results}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * Told apart by their type.
         *
         * @param value the value
         * @return this builder
         */
        public Builder instruments(List<Instrument> value) {
            this.values.set(0, List.copyOf(value));
            return this;
        }

        /**
         * What came of a calculation.
         *
         * @param value the value
         * @return this builder
         */
        public Builder outcome(Outcome value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * Told apart by what they need, and by one more union.
         *
         * @param value the value
         * @return this builder
         */
        public Builder shape(Shape value) {
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
        public Results build() {
            return new Results(this.values.built());
        }
    }

    /** Reads and writes {@link Results}. */
    public static final class Codec extends ObjectCodec<Results> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Results", "ooo", "instruments", "outcome", "shape");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Outcome.codec();
                case 2 -> Shape.codec();
                default -> Codecs.list(Instrument.codec());
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Results(values);
        }
    }
}

