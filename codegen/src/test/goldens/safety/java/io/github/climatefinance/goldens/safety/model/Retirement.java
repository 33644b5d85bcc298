// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.safety.model;

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
 * What to retire.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Retirement.Codec.class)
public final class Retirement implements JsonModel {
    private final Values values;

    private Retirement(Values values) {
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
    public static Retirement fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * From where.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String account() {
        return this.values.required(0);
    }

    /**
     * Whether {@code account} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasAccount() {
        return this.values.has(0);
    }

    /**
     * How much.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal tonnes() {
        return this.values.required(1);
    }

    /**
     * Whether {@code tonnes} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasTonnes() {
        return this.values.has(1);
    }

    /**
     * The caller's own id of this retirement.
     *
     * @return the value, if there is one
     */
    public Optional<String> externalId() {
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
        return other instanceof Retirement that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Retirement}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * From where.
         *
         * @param value the value
         * @return this builder
         */
        public Builder account(String value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * How much.
         *
         * @param value the value
         * @return this builder
         */
        public Builder tonnes(BigDecimal value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * The caller's own id of this retirement.
         *
         * @param value the value
         * @return this builder
         */
        public Builder externalId(String value) {
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
        public Retirement build() {
            return new Retirement(this.values.built());
        }
    }

    /** Reads and writes {@link Retirement}. */
    public static final class Codec extends ObjectCodec<Retirement> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Retirement", "bbo", "account", "tonnes", "externalId");
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
            return new Retirement(values);
        }
    }
}

