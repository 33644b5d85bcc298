// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.provenance.model;

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
 * A fact.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Fact.Codec.class)
public final class Fact implements JsonModel {
    private final @Nullable String text;
    private final @Nullable String source;
    private final @Nullable Extras extras;

    private Fact(Builder builder) {
        this.text = builder.text;
        this.source = builder.source;
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
    public static Fact fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What is so.
     *
     * @return the value, if there is one
     */
    public Optional<String> text() {
        return Optional.ofNullable(this.text);
    }

    /**
     * Who says so.
     *
     * <p>Not documented by the provider: inferred.
     *
     * @return the value, if there is one
     */
    public Optional<String> source() {
        return Optional.ofNullable(this.source);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Fact read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "text" -> builder.text = in.valueOrNull(Codecs.STRING);
                case "source" -> builder.source = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Fact(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "text", Codecs.STRING, this.text);
        Codecs.field(out, "source", Codecs.STRING, this.source);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact that
                && Objects.equals(this.text, that.text)
                && Objects.equals(this.source, that.source)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.text, this.source, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Fact")
                .add("text", this.text)
                .add("source", this.source)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Fact}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String text;
        private @Nullable String source;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Fact from) {
            this.text = from.text;
            this.source = from.source;
            this.extras = from.extras;
        }

        /**
         * What is so.
         *
         * @param value the value
         * @return this builder
         */
        public Builder text(String value) {
            this.text = Objects.requireNonNull(value, "text");
            this.extras = Extras.without(this.extras, "text");
            return this;
        }

        /**
         * Who says so.
         *
         * <p>Not documented by the provider: inferred.
         *
         * @param value the value
         * @return this builder
         */
        public Builder source(String value) {
            this.source = Objects.requireNonNull(value, "source");
            this.extras = Extras.without(this.extras, "source");
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
        public Fact build() {
            return new Fact(this);
        }
    }

    /** Reads and writes {@link Fact}. */
    public static final class Codec extends ModelCodec<Fact> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Fact read(JsonReader in) throws IOException {
            return Fact.read(in);
        }
    }
}

