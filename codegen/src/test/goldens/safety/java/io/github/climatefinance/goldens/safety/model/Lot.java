// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.safety.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonModel;
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
 * Some tonnes of one kind.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Lot.Codec.class)
public final class Lot implements JsonModel {
    private final @Nullable String id;
    private final @Nullable BigDecimal tonnes;
    private final @Nullable Extras extras;

    private Lot(Builder builder) {
        this.id = builder.id;
        this.tonnes = builder.tonnes;
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
    public static Lot fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Which one.
     *
     * @return the value, if there is one
     */
    public Optional<String> id() {
        return Optional.ofNullable(this.id);
    }

    /**
     * How much.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> tonnes() {
        return Optional.ofNullable(this.tonnes);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Lot read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "id" -> builder.id = in.valueOrNull(Codecs.STRING);
                case "tonnes" -> builder.tonnes = in.valueOrNull(Codecs.DECIMAL);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Lot(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "id", Codecs.STRING, this.id);
        Codecs.field(out, "tonnes", Codecs.DECIMAL, this.tonnes);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lot that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.tonnes, that.tonnes)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.id, this.tonnes, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Lot")
                .add("id", this.id)
                .add("tonnes", this.tonnes)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Lot}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable BigDecimal tonnes;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Lot from) {
            this.id = from.id;
            this.tonnes = from.tonnes;
            this.extras = from.extras;
        }

        /**
         * Which one.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id");
            this.extras = Extras.without(this.extras, "id");
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
        public Lot build() {
            return new Lot(this);
        }
    }

    /** Reads and writes {@link Lot}. */
    public static final class Codec extends ModelCodec<Lot> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Lot read(JsonReader in) throws IOException {
            return Lot.read(in);
        }
    }
}

