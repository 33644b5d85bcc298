// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.provenance.model;

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
 * A rumour.
 *
 * <p>Not documented by the provider: known from third parties' code only.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Rumour.Codec.class)
public final class Rumour implements JsonModel {
    private final Values values;

    private Rumour(Values values) {
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
    public static Rumour fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What may be so.
     *
     * <p>Not documented by the provider: known from third parties' code only.
     *
     * @return the value, if there is one
     */
    public Optional<String> text() {
        return this.values.optional(0);
    }

    /**
     * What is so all the same.
     *
     * @return the value, if there is one
     */
    public Optional<String> fact() {
        return this.values.optional(1);
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
        return other instanceof Rumour that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Rumour}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * What may be so.
         *
         * <p>Not documented by the provider: known from third parties' code only.
         *
         * @param value the value
         * @return this builder
         */
        public Builder text(String value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * What is so all the same.
         *
         * @param value the value
         * @return this builder
         */
        public Builder fact(String value) {
            this.values.set(1, value);
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
        public Rumour build() {
            return new Rumour(this.values.built());
        }
    }

    /** Reads and writes {@link Rumour}. */
    public static final class Codec extends ObjectCodec<Rumour> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Rumour", "oo", "text", "fact");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Rumour(values);
        }
    }
}

