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
import java.util.List;
import java.util.Map;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Several lots.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Lots.Codec.class)
public final class Lots implements JsonModel {
    private final Values values;

    private Lots(Values values) {
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
    public static Lots fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * The lots.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Lot> lots() {
        return this.values.list(0);
    }

    /**
     * Whether {@code lots} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLots() {
        return this.values.has(0);
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
        return other instanceof Lots that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Lots}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * The lots.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lots(List<Lot> value) {
            this.values.set(0, List.copyOf(value));
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
        public Lots build() {
            return new Lots(this.values.built());
        }
    }

    /** Reads and writes {@link Lots}. */
    public static final class Codec extends ObjectCodec<Lots> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Lots", "o", "lots");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                default -> Codecs.list(Lot.Codec.INSTANCE);
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Lots(values);
        }
    }
}

