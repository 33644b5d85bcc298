// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * There is a footprint.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Calculated.Codec.class)
public final class Calculated implements Outcome {
    private final @Nullable String reference;
    private final @Nullable BigDecimal co2eEmission;
    private final @Nullable String unit;
    private final @Nullable Extras extras;

    private Calculated(Builder builder) {
        this.reference = builder.reference;
        this.co2eEmission = builder.co2eEmission;
        this.unit = builder.unit;
        this.extras = Extras.shared(builder.extras);
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this value has, properties without an accessor included
     */
    public Builder toBuilder() {
        return new Builder(this);
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
        return Optional.ofNullable(this.reference);
    }

    /**
     * The footprint.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> co2eEmission() {
        return Optional.ofNullable(this.co2eEmission);
    }

    /**
     * Its unit.
     *
     * @return the value, if there is one
     */
    public Optional<String> unit() {
        return Optional.ofNullable(this.unit);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Calculated read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "reference" -> builder.reference = in.valueOrNull(Codecs.STRING);
                case "co2eEmission" -> builder.co2eEmission = in.valueOrNull(Codecs.DECIMAL);
                case "unit" -> builder.unit = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Calculated(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "reference", Codecs.STRING, this.reference);
        Codecs.field(out, "co2eEmission", Codecs.DECIMAL, this.co2eEmission);
        Codecs.field(out, "unit", Codecs.STRING, this.unit);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Calculated that
                && Objects.equals(this.reference, that.reference)
                && Objects.equals(this.co2eEmission, that.co2eEmission)
                && Objects.equals(this.unit, that.unit)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.reference, this.co2eEmission, this.unit, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Calculated")
                .add("reference", this.reference)
                .add("co2eEmission", this.co2eEmission)
                .add("unit", this.unit)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Calculated}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String reference;
        private @Nullable BigDecimal co2eEmission;
        private @Nullable String unit;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Calculated from) {
            this.reference = from.reference;
            this.co2eEmission = from.co2eEmission;
            this.unit = from.unit;
            this.extras = from.extras;
        }

        /**
         * Of the payment.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reference(String value) {
            this.reference = Objects.requireNonNull(value, "reference");
            this.extras = Extras.without(this.extras, "reference");
            return this;
        }

        /**
         * The footprint.
         *
         * @param value the value
         * @return this builder
         */
        public Builder co2eEmission(BigDecimal value) {
            this.co2eEmission = Objects.requireNonNull(value, "co2eEmission");
            this.extras = Extras.without(this.extras, "co2eEmission");
            return this;
        }

        /**
         * Its unit.
         *
         * @param value the value
         * @return this builder
         */
        public Builder unit(String value) {
            this.unit = Objects.requireNonNull(value, "unit");
            this.extras = Extras.without(this.extras, "unit");
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
            Objects.requireNonNull(name, "name");
            this.extras = Extras.withUnknown(this.extras, name, Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required property is missing
         */
        public Calculated build() {
            return new Calculated(this);
        }
    }

    /** Reads and writes {@link Calculated}. */
    public static final class Codec extends ModelCodec<Calculated> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Calculated read(JsonReader in) throws IOException {
            return Calculated.read(in);
        }
    }
}

