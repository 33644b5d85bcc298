// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

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
 * Both kinds of unions.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Results.Codec.class)
public final class Results implements JsonModel {
    private final @Nullable List<Instrument> instruments;
    private final @Nullable Outcome outcome;
    private final @Nullable Shape shape;
    private final @Nullable Extras extras;

    private Results(Builder builder) {
        this.instruments = builder.instruments;
        this.outcome = builder.outcome;
        this.shape = builder.shape;
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
    public static Results fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Told apart by their type.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Instrument> instruments() {
        return this.instruments == null ? List.of() : this.instruments;
    }

    /**
     * Whether {@code instruments} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasInstruments() {
        return this.instruments != null;
    }

    /**
     * What came of a calculation.
     *
     * @return the value, if there is one
     */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(this.outcome);
    }

    /**
     * Told apart by what they need, and by one more union.
     *
     * @return the value, if there is one
     */
    public Optional<Shape> shape() {
        return Optional.ofNullable(this.shape);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Results read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "instruments" -> builder.instruments = in.valueOrNull(Codecs.list(Instrument.codec()));
                case "outcome" -> builder.outcome = in.valueOrNull(Outcome.codec());
                case "shape" -> builder.shape = in.valueOrNull(Shape.codec());
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Results(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "instruments", Codecs.list(Instrument.codec()), this.instruments);
        Codecs.field(out, "outcome", Outcome.codec(), this.outcome);
        Codecs.field(out, "shape", Shape.codec(), this.shape);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Results that
                && Objects.equals(this.instruments, that.instruments)
                && Objects.equals(this.outcome, that.outcome)
                && Objects.equals(this.shape, that.shape)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.instruments, this.outcome, this.shape, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Results")
                .add("instruments", this.instruments)
                .add("outcome", this.outcome)
                .add("shape", this.shape)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Results}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<Instrument> instruments;
        private @Nullable Outcome outcome;
        private @Nullable Shape shape;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Results from) {
            this.instruments = from.instruments;
            this.outcome = from.outcome;
            this.shape = from.shape;
            this.extras = from.extras;
        }

        /**
         * Told apart by their type.
         *
         * @param value the value
         * @return this builder
         */
        public Builder instruments(List<Instrument> value) {
            this.instruments = List.copyOf(value);
            this.extras = Extras.without(this.extras, "instruments");
            return this;
        }

        /**
         * What came of a calculation.
         *
         * @param value the value
         * @return this builder
         */
        public Builder outcome(Outcome value) {
            this.outcome = Objects.requireNonNull(value, "outcome");
            this.extras = Extras.without(this.extras, "outcome");
            return this;
        }

        /**
         * Told apart by what they need, and by one more union.
         *
         * @param value the value
         * @return this builder
         */
        public Builder shape(Shape value) {
            this.shape = Objects.requireNonNull(value, "shape");
            this.extras = Extras.without(this.extras, "shape");
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
        public Results build() {
            return new Results(this);
        }
    }

    /** Reads and writes {@link Results}. */
    public static final class Codec extends ModelCodec<Results> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Results read(JsonReader in) throws IOException {
            return Results.read(in);
        }
    }
}

