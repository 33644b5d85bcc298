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
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where credits go.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Destination.Codec.class)
public final class Destination implements JsonModel {
    private final @Nullable String organizationId;
    private final @Nullable String address;
    private final @Nullable String note;
    private final @Nullable Extras extras;

    private Destination(Builder builder) {
        this.organizationId = builder.organizationId;
        this.address = builder.address;
        this.note = builder.note;
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
    public static Destination fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * To an organization.
     *
     * @return the value, if there is one
     */
    public Optional<String> organizationId() {
        return Optional.ofNullable(this.organizationId);
    }

    /**
     * To an address.
     *
     * @return the value, if there is one
     */
    public Optional<String> address() {
        return Optional.ofNullable(this.address);
    }

    /**
     * Said along.
     *
     * @return the value, if there is one
     */
    public Optional<String> note() {
        return Optional.ofNullable(this.note);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Destination read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "organizationId" -> builder.organizationId = in.valueOrNull(Codecs.STRING);
                case "address" -> builder.address = in.valueOrNull(Codecs.STRING);
                case "note" -> builder.note = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Destination(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "organizationId", Codecs.STRING, this.organizationId);
        Codecs.field(out, "address", Codecs.STRING, this.address);
        Codecs.field(out, "note", Codecs.STRING, this.note);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Destination that
                && Objects.equals(this.organizationId, that.organizationId)
                && Objects.equals(this.address, that.address)
                && Objects.equals(this.note, that.note)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.organizationId, this.address, this.note, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Destination")
                .add("organizationId", this.organizationId)
                .add("address", this.address)
                .add("note", this.note)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Destination}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String organizationId;
        private @Nullable String address;
        private @Nullable String note;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Destination from) {
            this.organizationId = from.organizationId;
            this.address = from.address;
            this.note = from.note;
            this.extras = from.extras;
        }

        /**
         * To an organization.
         *
         * @param value the value
         * @return this builder
         */
        public Builder organizationId(String value) {
            this.organizationId = Objects.requireNonNull(value, "organizationId");
            this.extras = Extras.without(this.extras, "organizationId");
            return this;
        }

        /**
         * To an address.
         *
         * @param value the value
         * @return this builder
         */
        public Builder address(String value) {
            this.address = Objects.requireNonNull(value, "address");
            this.extras = Extras.without(this.extras, "address");
            return this;
        }

        /**
         * Said along.
         *
         * @param value the value
         * @return this builder
         */
        public Builder note(String value) {
            this.note = Objects.requireNonNull(value, "note");
            this.extras = Extras.without(this.extras, "note");
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
         * @throws IllegalArgumentException if a required property is missing, or not exactly one is
         *     given of those that exclude each other
         */
        public Destination build() {
            Checks.exactlyOne("organizationId", this.organizationId, "address", this.address);
            return new Destination(this);
        }
    }

    /** Reads and writes {@link Destination}. */
    public static final class Codec extends ModelCodec<Destination> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Destination read(JsonReader in) throws IOException {
            return Destination.read(in);
        }
    }
}

