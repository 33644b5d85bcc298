// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.models.model;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A person or company.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Owner.Codec.class)
public final class Owner implements JsonModel {
    private final @Nullable String name;
    private final @Nullable Extras extras;

    private Owner(Builder builder) {
        this.name = builder.name;
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
    public static Owner fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What they are called.
     *
     * @return the value, if there is one
     */
    public Optional<String> name() {
        return Optional.ofNullable(this.name);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Owner read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "name" -> builder.name = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Owner(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "name", Codecs.STRING, this.name);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Owner that
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.name, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Owner")
                .add("name", this.name)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Owner}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Owner from) {
            this.name = from.name;
            this.extras = from.extras;
        }

        /**
         * What they are called.
         *
         * @param value the value
         * @return this builder
         */
        public Builder name(String value) {
            this.name = Objects.requireNonNull(value, "name");
            this.extras = Extras.without(this.extras, "name");
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
        public Owner build() {
            return new Owner(this);
        }
    }

    /** Reads and writes {@link Owner}. */
    public static final class Codec extends ModelCodec<Owner> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Owner read(JsonReader in) throws IOException {
            return Owner.read(in);
        }
    }
}

