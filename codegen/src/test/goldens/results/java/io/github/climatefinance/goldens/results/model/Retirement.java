// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.results.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.ItemResult;
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
import java.util.Set;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What became of one lot.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Retirement.Codec.class)
public final class Retirement implements JsonModel, ItemResult {
    private static final Set<RetirementStatus.Known> FAILED = Set.of(RetirementStatus.Known.FAILED, RetirementStatus.Known.NO_AVAILABLE_QUANTITY);

    private final @Nullable String id;
    private final @Nullable RetirementStatus status;
    private final @Nullable Extras extras;

    private Retirement(Builder builder) {
        this.id = builder.id;
        this.status = builder.status;
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
    public static Retirement fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Its id.
     *
     * @return the value, if there is one
     */
    public Optional<String> id() {
        return Optional.ofNullable(this.id);
    }

    /**
     * How it went.
     *
     * @return the value, if there is one
     */
    public Optional<RetirementStatus> status() {
        return Optional.ofNullable(this.status);
    }

    @Override
    public boolean isFailed() {
        return this.status != null && FAILED.contains(this.status.known());
    }

    @Override
    public Optional<String> itemStatus() {
        return Optional.ofNullable(this.status).map(RetirementStatus::value);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Retirement read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "id" -> builder.id = in.valueOrNull(Codecs.STRING);
                case "status" -> builder.status = in.valueOrNull(RetirementStatus.codec());
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Retirement(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "id", Codecs.STRING, this.id);
        Codecs.field(out, "status", RetirementStatus.codec(), this.status);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Retirement that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.status, that.status)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.id, this.status, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Retirement")
                .add("id", this.id)
                .add("status", this.status)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Retirement}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable RetirementStatus status;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Retirement from) {
            this.id = from.id;
            this.status = from.status;
            this.extras = from.extras;
        }

        /**
         * Its id.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id");
            this.extras = Extras.without(this.extras, "id");
            return this;
        }

        /**
         * How it went.
         *
         * @param value the value
         * @return this builder
         */
        public Builder status(RetirementStatus value) {
            this.status = Objects.requireNonNull(value, "status");
            this.extras = Extras.without(this.extras, "status");
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
        public Retirement build() {
            return new Retirement(this);
        }
    }

    /** Reads and writes {@link Retirement}. */
    public static final class Codec extends ModelCodec<Retirement> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Retirement read(JsonReader in) throws IOException {
            return Retirement.read(in);
        }
    }
}

