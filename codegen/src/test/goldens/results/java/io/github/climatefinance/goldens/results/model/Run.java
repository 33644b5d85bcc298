// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.results.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.ItemResults;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.ItemsFailedException;
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
 * What became of a run.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Run.Codec.class)
public final class Run implements JsonModel {
    private final @Nullable List<Retirement> retirements;
    private final @Nullable String note;
    private final @Nullable Extras extras;

    private Run(Builder builder) {
        this.retirements = builder.retirements;
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
    public static Run fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Each of them.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Retirement> retirements() {
        return MissingProperty.require(this.retirements, "Run", "retirements");
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
     * Whatever.
     *
     * @return the value, if there is one
     */
    public Optional<String> note() {
        return Optional.ofNullable(this.note);
    }

    /**
     * The items of {@link #retirements} that the provider says did not succeed.
     *
     * @return an unmodifiable list, mostly empty
     */
    public List<Retirement> failed() {
        return ItemResults.of(retirements()).failed();
    }

    /**
     * Refuses this answer if any item of {@link #retirements} failed.
     *
     * @return this value
     * @throws ItemsFailedException if any did; the others may have been executed
     */
    public Run throwIfAnyFailed() {
        ItemResults.of(retirements()).throwIfAnyFailed();
        return this;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Run read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "retirements" -> builder.retirements = in.valueOrNull(Codecs.list(Retirement.Codec.INSTANCE));
                case "note" -> builder.note = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Run(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "retirements", Codecs.list(Retirement.Codec.INSTANCE), this.retirements);
        Codecs.field(out, "note", Codecs.STRING, this.note);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Run that
                && Objects.equals(this.retirements, that.retirements)
                && Objects.equals(this.note, that.note)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.retirements, this.note, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Run")
                .add("retirements", this.retirements)
                .add("note", this.note)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Run}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<Retirement> retirements;
        private @Nullable String note;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Run from) {
            this.retirements = from.retirements;
            this.note = from.note;
            this.extras = from.extras;
        }

        /**
         * Each of them.
         *
         * @param value the value
         * @return this builder
         */
        public Builder retirements(List<Retirement> value) {
            this.retirements = List.copyOf(value);
            this.extras = Extras.without(this.extras, "retirements");
            return this;
        }

        /**
         * Whatever.
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
         * @throws IllegalArgumentException if a required property is missing
         */
        public Run build() {
            Checks.given(this.retirements, "retirements");
            return new Run(this);
        }
    }

    /** Reads and writes {@link Run}. */
    public static final class Codec extends ModelCodec<Run> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("retirements");
        }

        @Override
        public Run read(JsonReader in) throws IOException {
            return Run.read(in);
        }
    }
}

