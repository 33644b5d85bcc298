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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * There is none, and nothing else.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = NoFootprint.Codec.class)
public final class NoFootprint implements Outcome {
    private final @Nullable String reference;
    private final @Nullable Extras extras;

    private NoFootprint(Builder builder) {
        this.reference = builder.reference;
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
    public static NoFootprint fromJson(String json) {
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
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static NoFootprint read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "reference" -> builder.reference = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new NoFootprint(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "reference", Codecs.STRING, this.reference);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoFootprint that
                && Objects.equals(this.reference, that.reference)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.reference, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("NoFootprint")
                .add("reference", this.reference)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link NoFootprint}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String reference;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(NoFootprint from) {
            this.reference = from.reference;
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
        public NoFootprint build() {
            return new NoFootprint(this);
        }
    }

    /** Reads and writes {@link NoFootprint}. */
    public static final class Codec extends ModelCodec<NoFootprint> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public NoFootprint read(JsonReader in) throws IOException {
            return NoFootprint.read(in);
        }
    }
}

