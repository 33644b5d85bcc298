// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
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
 * A person, also when only looked at.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = PersonData.Codec.class)
public final class PersonData implements JsonModel {
    private final @Nullable String name;
    private final @Nullable String externalId;
    private final @Nullable Extras extras;

    private PersonData(Builder builder) {
        this.name = builder.name;
        this.externalId = builder.externalId;
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
    public static PersonData fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Name.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String name() {
        return MissingProperty.require(this.name, "PersonData", "name");
    }

    /**
     * Whether {@code name} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasName() {
        return this.name != null;
    }

    /**
     * The caller's own id of the person.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String externalId() {
        return MissingProperty.require(this.externalId, "PersonData", "externalId");
    }

    /**
     * Whether {@code externalId} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasExternalId() {
        return this.externalId != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "name", Codecs.STRING, this.name);
        Codecs.field(out, "externalId", Codecs.STRING, this.externalId);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonData that
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.externalId, that.externalId)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.name, this.externalId, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("PersonData")
                .add("name", this.name)
                .add("externalId", this.externalId)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link PersonData}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String externalId;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(PersonData from) {
            this.name = from.name;
            this.externalId = from.externalId;
            this.extras = from.extras;
        }

        /**
         * Name.
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
         * The caller's own id of the person.
         *
         * @param value the value
         * @return this builder
         */
        public Builder externalId(String value) {
            this.externalId = Objects.requireNonNull(value, "externalId");
            this.extras = Extras.without(this.extras, "externalId");
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
        public PersonData build() {
            if (this.name == null) {
                throw new IllegalArgumentException("`name` is required");
            }
            if (this.externalId == null) {
                throw new IllegalArgumentException("`externalId` is required");
            }
            return new PersonData(this);
        }
    }

    /** Reads and writes {@link PersonData}. */
    public static final class Codec extends ModelCodec<PersonData> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public PersonData read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "name" -> builder.name = in.valueOrNull(Codecs.STRING);
                    case "externalId" -> builder.externalId = in.valueOrNull(Codecs.STRING);
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new PersonData(builder);
        }
    }
}

