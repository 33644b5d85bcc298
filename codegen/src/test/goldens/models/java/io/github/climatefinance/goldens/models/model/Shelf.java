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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Has folders.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Shelf.Codec.class)
public final class Shelf implements JsonModel {
    private final @Nullable List<Folder> folders;
    private final @Nullable Extras extras;

    private Shelf(Builder builder) {
        this.folders = builder.folders;
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
    public static Shelf fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Folders on it.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Folder> folders() {
        return this.folders == null ? List.of() : this.folders;
    }

    /**
     * Whether {@code folders} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasFolders() {
        return this.folders != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Shelf read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "folders" -> builder.folders = in.valueOrNull(Codecs.list(Folder.Codec.INSTANCE));
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Shelf(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "folders", Codecs.list(Folder.Codec.INSTANCE), this.folders);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shelf that
                && Objects.equals(this.folders, that.folders)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.folders, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Shelf")
                .add("folders", this.folders)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Shelf}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<Folder> folders;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Shelf from) {
            this.folders = from.folders;
            this.extras = from.extras;
        }

        /**
         * Folders on it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder folders(List<Folder> value) {
            this.folders = List.copyOf(value);
            this.extras = Extras.without(this.extras, "folders");
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
        public Shelf build() {
            return new Shelf(this);
        }
    }

    /** Reads and writes {@link Shelf}. */
    public static final class Codec extends ModelCodec<Shelf> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Shelf read(JsonReader in) throws IOException {
            return Shelf.read(in);
        }
    }
}

