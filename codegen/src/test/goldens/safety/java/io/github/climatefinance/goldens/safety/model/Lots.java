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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Several lots.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Lots.Codec.class)
public final class Lots implements JsonModel {
    private final @Nullable List<Lot> lots;
    private final @Nullable Extras extras;

    private Lots(Builder builder) {
        this.lots = builder.lots;
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
    public static Lots fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * The lots.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Lot> lots() {
        return this.lots == null ? List.of() : this.lots;
    }

    /**
     * Whether {@code lots} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLots() {
        return this.lots != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Lots read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "lots" -> builder.lots = in.valueOrNull(Codecs.list(Lot.Codec.INSTANCE));
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Lots(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "lots", Codecs.list(Lot.Codec.INSTANCE), this.lots);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lots that
                && Objects.equals(this.lots, that.lots)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.lots, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Lots")
                .add("lots", this.lots)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Lots}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<Lot> lots;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Lots from) {
            this.lots = from.lots;
            this.extras = from.extras;
        }

        /**
         * The lots.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lots(List<Lot> value) {
            this.lots = List.copyOf(value);
            this.extras = Extras.without(this.extras, "lots");
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
        public Lots build() {
            return new Lots(this);
        }
    }

    /** Reads and writes {@link Lots}. */
    public static final class Codec extends ModelCodec<Lots> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Lots read(JsonReader in) throws IOException {
            return Lots.read(in);
        }
    }
}

