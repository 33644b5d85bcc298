// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.bodies.model;

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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Note.Codec.class)
public final class Note implements JsonModel {
    private final @Nullable String text;
    private final @Nullable Extras extras;

    private Note(Builder builder) {
        this.text = builder.text;
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
    public static Note fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What it says.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String text() {
        return MissingProperty.require(this.text, "Note", "text");
    }

    /**
     * Whether {@code text} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasText() {
        return this.text != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Note read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "text" -> builder.text = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Note(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "text", Codecs.STRING, this.text);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note that
                && Objects.equals(this.text, that.text)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.text, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Note")
                .add("text", this.text)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Note}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String text;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Note from) {
            this.text = from.text;
            this.extras = from.extras;
        }

        /**
         * What it says.
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
        public Note build() {
            Checks.given(this.text, "text");
            return new Note(this);
        }
    }

    /** Reads and writes {@link Note}. */
    public static final class Codec extends ModelCodec<Note> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("text");
        }

        @Override
        public Note read(JsonReader in) throws IOException {
            return Note.read(in);
        }
    }
}

