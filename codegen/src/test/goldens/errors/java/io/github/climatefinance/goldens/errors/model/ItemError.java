// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.errors.model;

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
 * One thing that is wrong.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = ItemError.Codec.class)
public final class ItemError implements JsonModel {
    private final @Nullable String field;
    private final @Nullable ErrorKind kind;
    private final @Nullable Extras extras;

    private ItemError(Builder builder) {
        this.field = builder.field;
        this.kind = builder.kind;
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
    public static ItemError fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Where.
     *
     * @return the value, if there is one
     */
    public Optional<String> field() {
        return Optional.ofNullable(this.field);
    }

    /**
     * What is wrong.
     *
     * @return the value, if there is one
     */
    public Optional<ErrorKind> kind() {
        return Optional.ofNullable(this.kind);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static ItemError read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "field" -> builder.field = in.valueOrNull(Codecs.STRING);
                case "kind" -> builder.kind = in.valueOrNull(ErrorKind.codec());
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new ItemError(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "field", Codecs.STRING, this.field);
        Codecs.field(out, "kind", ErrorKind.codec(), this.kind);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemError that
                && Objects.equals(this.field, that.field)
                && Objects.equals(this.kind, that.kind)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.field, this.kind, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("ItemError")
                .add("field", this.field)
                .add("kind", this.kind)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link ItemError}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String field;
        private @Nullable ErrorKind kind;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(ItemError from) {
            this.field = from.field;
            this.kind = from.kind;
            this.extras = from.extras;
        }

        /**
         * Where.
         *
         * @param value the value
         * @return this builder
         */
        public Builder field(String value) {
            this.field = Objects.requireNonNull(value, "field");
            this.extras = Extras.without(this.extras, "field");
            return this;
        }

        /**
         * What is wrong.
         *
         * @param value the value
         * @return this builder
         */
        public Builder kind(ErrorKind value) {
            this.kind = Objects.requireNonNull(value, "kind");
            this.extras = Extras.without(this.extras, "kind");
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
        public ItemError build() {
            return new ItemError(this);
        }
    }

    /** Reads and writes {@link ItemError}. */
    public static final class Codec extends ModelCodec<ItemError> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public ItemError read(JsonReader in) throws IOException {
            return ItemError.read(in);
        }
    }
}

