// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paths.model;

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
 * A book.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Book.Codec.class)
public final class Book implements JsonModel {
    private final @Nullable String title;
    private final @Nullable Extras extras;

    private Book(Builder builder) {
        this.title = builder.title;
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
    public static Book fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What is on its cover.
     *
     * @return the value, if there is one
     */
    public Optional<String> title() {
        return Optional.ofNullable(this.title);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Book read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "title" -> builder.title = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Book(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "title", Codecs.STRING, this.title);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Book that
                && Objects.equals(this.title, that.title)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.title, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Book")
                .add("title", this.title)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Book}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Book from) {
            this.title = from.title;
            this.extras = from.extras;
        }

        /**
         * What is on its cover.
         *
         * @param value the value
         * @return this builder
         */
        public Builder title(String value) {
            this.title = Objects.requireNonNull(value, "title");
            this.extras = Extras.without(this.extras, "title");
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
        public Book build() {
            return new Book(this);
        }
    }

    /** Reads and writes {@link Book}. */
    public static final class Codec extends ModelCodec<Book> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Book read(JsonReader in) throws IOException {
            return Book.read(in);
        }
    }
}

