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
 * A transfer that was received.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = TransferResult.Codec.class)
public final class TransferResult implements JsonModel {
    private final @Nullable Long id;
    private final @Nullable Extras extras;

    private TransferResult(Builder builder) {
        this.id = builder.id;
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
    public static TransferResult fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Number of the transfer.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public long id() {
        return MissingProperty.require(this.id, "TransferResult", "id");
    }

    /**
     * Whether {@code id} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasId() {
        return this.id != null;
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
        Codecs.field(out, "id", Codecs.INT64, this.id);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferResult that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.id, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("TransferResult")
                .add("id", this.id)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link TransferResult}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Long id;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(TransferResult from) {
            this.id = from.id;
            this.extras = from.extras;
        }

        /**
         * Number of the transfer.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(long value) {
            this.id = value;
            this.extras = Extras.without(this.extras, "id");
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
        public TransferResult build() {
            if (this.id == null) {
                throw new IllegalArgumentException("`id` is required");
            }
            return new TransferResult(this);
        }
    }

    /** Reads and writes {@link TransferResult}. */
    public static final class Codec extends ModelCodec<TransferResult> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public TransferResult read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "id" -> builder.id = in.valueOrNull(Codecs.INT64);
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new TransferResult(builder);
        }
    }
}

