// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.dryrun.model;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to retire.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = NewRetirements.Codec.class)
public final class NewRetirements implements JsonModel {
    private final @Nullable String reason;
    private final @Nullable List<Lot> retirements;
    private final @Nullable Extras extras;

    private NewRetirements(Builder builder) {
        this.reason = builder.reason;
        this.retirements = builder.retirements;
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
    public static NewRetirements fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What for.
     *
     * @return the value, if there is one
     */
    public Optional<String> reason() {
        return Optional.ofNullable(this.reason);
    }

    /**
     * One for each lot.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Lot> retirements() {
        return MissingProperty.require(this.retirements, "NewRetirements", "retirements");
    }

    /**
     * Whether {@code retirements} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasRetirements() {
        return this.retirements != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static NewRetirements read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "reason" -> builder.reason = in.valueOrNull(Codecs.STRING);
                case "retirements" -> builder.retirements = in.valueOrNull(Codecs.list(Lot.Codec.INSTANCE));
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new NewRetirements(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "reason", Codecs.STRING, this.reason);
        Codecs.field(out, "retirements", Codecs.list(Lot.Codec.INSTANCE), this.retirements);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewRetirements that
                && Objects.equals(this.reason, that.reason)
                && Objects.equals(this.retirements, that.retirements)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.reason, this.retirements, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("NewRetirements")
                .add("reason", this.reason)
                .add("retirements", this.retirements)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link NewRetirements}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String reason;
        private @Nullable List<Lot> retirements;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(NewRetirements from) {
            this.reason = from.reason;
            this.retirements = from.retirements;
            this.extras = from.extras;
        }

        /**
         * What for.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reason(String value) {
            this.reason = Objects.requireNonNull(value, "reason");
            this.extras = Extras.without(this.extras, "reason");
            return this;
        }

        /**
         * One for each lot.
         *
         * @param value the value
         * @return this builder
         */
        public Builder retirements(List<Lot> value) {
            this.retirements = List.copyOf(value);
            this.extras = Extras.without(this.extras, "retirements");
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
        public NewRetirements build() {
            Checks.given(this.retirements, "retirements");
            return new NewRetirements(this);
        }
    }

    /** Reads and writes {@link NewRetirements}. */
    public static final class Codec extends ModelCodec<NewRetirements> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("retirements");
        }

        @Override
        public NewRetirements read(JsonReader in) throws IOException {
            return NewRetirements.read(in);
        }
    }
}

