// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.models.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.MissingProperty;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What has an id.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Identified.Codec.class)
public final class Identified implements JsonModel {
    private final @Nullable UUID id;
    private final @Nullable Extras extras;

    private Identified(Builder builder) {
        this.id = builder.id;
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
    public static Identified fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Its id.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public UUID id() {
        return MissingProperty.require(this.id, "Identified", "id");
    }

    /**
     * Whether {@code id} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasId() {
        return this.id != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Identified read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "id" -> builder.id = in.valueOrNull(Codecs.UUID);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Identified(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "id", Codecs.UUID, this.id);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identified that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.id, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Identified")
                .add("id", this.id)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Identified}. Not thread-safe. */
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Identified from) {
            this.id = from.id;
            this.extras = from.extras;
        }

        /**
         * Its id.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(UUID value) {
            this.id = Objects.requireNonNull(value, "id");
            this.extras = Extras.without(this.extras, "id");
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
        public Identified build() {
            Checks.given(this.id, "id");
            return new Identified(this);
        }
    }

    /** Reads and writes {@link Identified}. */
    public static final class Codec extends ModelCodec<Identified> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("id");
        }

        @Override
        public Identified read(JsonReader in) throws IOException {
            return Identified.read(in);
        }
    }
}

