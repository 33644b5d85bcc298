// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.results.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.ItemResult;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What became of one lot.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Retirement.Codec.class)
public final class Retirement implements JsonModel, ItemResult {
    private static final Set<RetirementStatus.Known> FAILED = Set.of(RetirementStatus.Known.FAILED, RetirementStatus.Known.NO_AVAILABLE_QUANTITY);

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
     * Its id.
     *
     * @return the value, if there is one
     */
    public Optional<String> id() {
        return this.values.optional(0);
    }

    /**
     * How it went.
     *
     * @return the value, if there is one
     */
    public Optional<RetirementStatus> status() {
        return this.values.optional(1);
    }

    @Override
    public boolean isFailed() {
        RetirementStatus status = this.values.orNull(1);
        return status != null && FAILED.contains(status.known());
    }

    @Override
    public Optional<String> itemStatus() {
        return this.values.<RetirementStatus>optional(1).map(RetirementStatus::value);
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
         * Its id.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(String value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * How it went.
         *
         * @param value the value
         * @return this builder
         */
        public Builder status(RetirementStatus value) {
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
            super("Retirement", "oo", "id", "status");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> RetirementStatus.codec();
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Retirement(values);
        }
    }
}

