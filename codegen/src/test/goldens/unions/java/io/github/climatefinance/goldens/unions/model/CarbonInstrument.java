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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A carbon credit.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = CarbonInstrument.Codec.class)
public final class CarbonInstrument implements Instrument {
    private final @Nullable String type;
    private final @Nullable BigDecimal tonnes;
    private final @Nullable Extras extras;

    private CarbonInstrument(Builder builder) {
        this.type = builder.type;
        this.tonnes = builder.tonnes;
        this.extras = Extras.shared(builder.extras);
    }

    /**
     * Starts a new value.
     *
     * @return a builder that knows already which kind of value it makes
     */
    public static Builder builder() {
        return new Builder().type("CARBON");
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
    public static CarbonInstrument fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Always CARBON.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String type() {
        return MissingProperty.require(this.type, "CarbonInstrument", "type");
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
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal tonnes() {
        return MissingProperty.require(this.tonnes, "CarbonInstrument", "tonnes");
    }

    /**
     * Whether {@code tonnes} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasTonnes() {
        return this.tonnes != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static CarbonInstrument read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "type" -> builder.type = in.valueOrNull(Codecs.STRING);
                case "tonnes" -> builder.tonnes = in.valueOrNull(Codecs.DECIMAL);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new CarbonInstrument(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "type", Codecs.STRING, this.type);
        Codecs.field(out, "tonnes", Codecs.DECIMAL, this.tonnes);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CarbonInstrument that
                && Objects.equals(this.type, that.type)
                && Objects.equals(this.tonnes, that.tonnes)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.type, this.tonnes, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("CarbonInstrument")
                .add("type", this.type)
                .add("tonnes", this.tonnes)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link CarbonInstrument}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String type;
        private @Nullable BigDecimal tonnes;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(CarbonInstrument from) {
            this.type = from.type;
            this.tonnes = from.tonnes;
            this.extras = from.extras;
        }

        /**
         * Always CARBON.
         *
         * @param value the value
         * @return this builder
         */
        public Builder type(String value) {
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
        public Builder tonnes(BigDecimal value) {
            this.tonnes = Objects.requireNonNull(value, "tonnes");
            this.extras = Extras.without(this.extras, "tonnes");
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
        public CarbonInstrument build() {
            Checks.given(this.type, "type");
            Checks.given(this.tonnes, "tonnes");
            return new CarbonInstrument(this);
        }
    }

    /** Reads and writes {@link CarbonInstrument}. */
    public static final class Codec extends ModelCodec<CarbonInstrument> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("type", "tonnes");
        }

        @Override
        public CarbonInstrument read(JsonReader in) throws IOException {
            return CarbonInstrument.read(in);
        }
    }
}

