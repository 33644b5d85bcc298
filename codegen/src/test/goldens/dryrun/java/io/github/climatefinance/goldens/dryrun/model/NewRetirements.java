// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.dryrun.model;

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
 * What to retire.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = NewRetirements.Codec.class)
public final class NewRetirements implements JsonModel {
    private final Values values;

    private NewRetirements(Values values) {
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
    public static NewRetirements fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What for.
     *
     * @return the value, if there is one
     */
    public Optional<String> reason() {
        return this.values.optional(0);
    }

    /**
     * One for each lot.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Lot> retirements() {
        return this.values.required(1);
    }

    /**
     * Whether {@code retirements} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasRetirements() {
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
        return other instanceof NewRetirements that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link NewRetirements}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * What for.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reason(String value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * One for each lot.
         *
         * @param value the value
         * @return this builder
         */
        public Builder retirements(List<Lot> value) {
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
        public NewRetirements build() {
            return new NewRetirements(this.values.built());
        }
    }

    /** Reads and writes {@link NewRetirements}. */
    public static final class Codec extends ObjectCodec<NewRetirements> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("NewRetirements", "ob", "reason", "retirements");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Codecs.list(Lot.Codec.INSTANCE);
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new NewRetirements(values);
        }
    }
}

