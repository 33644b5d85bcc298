// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.model;

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
 * Where to go on.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Links.Codec.class)
public final class Links implements JsonModel {
    private final @Nullable String next;
    private final @Nullable Extras extras;

    private Links(Builder builder) {
        this.next = builder.next;
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
    public static Links fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Cursor of the next page.
     *
     * @return the value, if there is one
     */
    public Optional<String> next() {
        return Optional.ofNullable(this.next);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Links read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "next" -> builder.next = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Links(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "next", Codecs.STRING, this.next);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Links that
                && Objects.equals(this.next, that.next)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.next, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Links")
                .add("next", this.next)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Links}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String next;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Links from) {
            this.next = from.next;
            this.extras = from.extras;
        }

        /**
         * Cursor of the next page.
         *
         * @param value the value
         * @return this builder
         */
        public Builder next(String value) {
            this.next = Objects.requireNonNull(value, "next");
            this.extras = Extras.without(this.extras, "next");
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
        public Links build() {
            return new Links(this);
        }
    }

    /** Reads and writes {@link Links}. */
    public static final class Codec extends ModelCodec<Links> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Links read(JsonReader in) throws IOException {
            return Links.read(in);
        }
    }
}

