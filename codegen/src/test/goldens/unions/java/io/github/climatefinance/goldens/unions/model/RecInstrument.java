// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.MissingProperty;
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
 * A certificate of renewable energy.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = RecInstrument.Codec.class)
public final class RecInstrument implements Instrument {
    private final @Nullable InstrumentType type;
    private final @Nullable BigDecimal megawattHours;
    private final @Nullable Extras extras;

    private RecInstrument(Builder builder) {
        this.type = builder.type;
        this.megawattHours = builder.megawattHours;
        this.extras = Extras.shared(builder.extras);
    }

    /**
     * Starts a new value.
     *
     * @return a builder that knows already which kind of value it makes
     */
    public static Builder builder() {
        return new Builder().type(InstrumentType.of("REC"));
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
    public static RecInstrument fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * A kind of instrument.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public InstrumentType type() {
        return MissingProperty.require(this.type, "RecInstrument", "type");
    }

    /**
     * Whether {@code type} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasType() {
        return this.type != null;
    }

    /**
     * How much.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> megawattHours() {
        return Optional.ofNullable(this.megawattHours);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static RecInstrument read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "type" -> builder.type = in.valueOrNull(InstrumentType.codec());
                case "megawattHours" -> builder.megawattHours = in.valueOrNull(Codecs.DECIMAL);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new RecInstrument(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "type", InstrumentType.codec(), this.type);
        Codecs.field(out, "megawattHours", Codecs.DECIMAL, this.megawattHours);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecInstrument that
                && Objects.equals(this.type, that.type)
                && Objects.equals(this.megawattHours, that.megawattHours)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.type, this.megawattHours, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("RecInstrument")
                .add("type", this.type)
                .add("megawattHours", this.megawattHours)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link RecInstrument}. Not thread-safe. */
    public static final class Builder {
        private @Nullable InstrumentType type;
        private @Nullable BigDecimal megawattHours;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(RecInstrument from) {
            this.type = from.type;
            this.megawattHours = from.megawattHours;
            this.extras = from.extras;
        }

        /**
         * A kind of instrument.
         *
         * @param value the value
         * @return this builder
         */
        public Builder type(InstrumentType value) {
            this.type = Objects.requireNonNull(value, "type");
            this.extras = Extras.without(this.extras, "type");
            return this;
        }

        /**
         * How much.
         *
         * @param value the value
         * @return this builder
         */
        public Builder megawattHours(BigDecimal value) {
            this.megawattHours = Objects.requireNonNull(value, "megawattHours");
            this.extras = Extras.without(this.extras, "megawattHours");
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
        public RecInstrument build() {
            Checks.given(this.type, "type");
            return new RecInstrument(this);
        }
    }

    /** Reads and writes {@link RecInstrument}. */
    public static final class Codec extends ModelCodec<RecInstrument> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("type");
        }

        @Override
        public RecInstrument read(JsonReader in) throws IOException {
            return RecInstrument.read(in);
        }
    }
}

