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
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Has folders and shelves.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Folder.Codec.class)
public final class Folder implements JsonModel {
    private final @Nullable String name;
    private final @Nullable List<Folder> folders;
    private final @Nullable List<Shelf> shelves;
    private final @Nullable Extras extras;

    private Folder(Builder builder) {
        this.name = builder.name;
        this.folders = builder.folders;
        this.shelves = builder.shelves;
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
    public static Folder fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What it is called.
     *
     * @return the value, if there is one
     */
    public Optional<String> name() {
        return Optional.ofNullable(this.name);
    }

    /**
     * Folders in it.
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
     * Shelves in it.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Shelf> shelves() {
        return this.shelves == null ? List.of() : this.shelves;
    }

    /**
     * Whether {@code shelves} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasShelves() {
        return this.shelves != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Folder read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "name" -> builder.name = in.valueOrNull(Codecs.STRING);
                case "folders" -> builder.folders = in.valueOrNull(Codecs.list(Folder.Codec.INSTANCE));
                case "shelves" -> builder.shelves = in.valueOrNull(Codecs.list(Shelf.Codec.INSTANCE));
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Folder(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "name", Codecs.STRING, this.name);
        Codecs.field(out, "folders", Codecs.list(Folder.Codec.INSTANCE), this.folders);
        Codecs.field(out, "shelves", Codecs.list(Shelf.Codec.INSTANCE), this.shelves);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Folder that
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.folders, that.folders)
                && Objects.equals(this.shelves, that.shelves)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.name, this.folders, this.shelves, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Folder")
                .add("name", this.name)
                .add("folders", this.folders)
                .add("shelves", this.shelves)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Folder}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable List<Folder> folders;
        private @Nullable List<Shelf> shelves;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Folder from) {
            this.name = from.name;
            this.folders = from.folders;
            this.shelves = from.shelves;
            this.extras = from.extras;
        }

        /**
         * What it is called.
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
         * Folders in it.
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
         * Shelves in it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder shelves(List<Shelf> value) {
            this.shelves = List.copyOf(value);
            this.extras = Extras.without(this.extras, "shelves");
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
        public Folder build() {
            return new Folder(this);
        }
    }

    /** Reads and writes {@link Folder}. */
    public static final class Codec extends ModelCodec<Folder> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Folder read(JsonReader in) throws IOException {
            return Folder.read(in);
        }
    }
}

