// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.enums.model;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A state with its level.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Entry.Codec.class)
public final class Entry implements JsonModel {
    private final @Nullable State state;
    private final @Nullable Level level;
    private final @Nullable Grade grade;
    private final @Nullable Extras extras;

    private Entry(Builder builder) {
        this.state = builder.state;
        this.level = builder.level;
        this.grade = builder.grade;
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
    public static Entry fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * How far something is.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public State state() {
        return MissingProperty.require(this.state, "Entry", "state");
    }

    /**
     * Whether {@code state} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasState() {
        return this.state != null;
    }

    /**
     * How much.
     *
     * @return the value, if there is one
     */
    public Optional<Level> level() {
        return Optional.ofNullable(this.level);
    }

    /**
     * Whether {@code level} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isLevelNull() {
        return Extras.isNull(this.extras, "level");
    }

    /**
     * How good.
     *
     * @return the value, if there is one
     */
    public Optional<Grade> grade() {
        return Optional.ofNullable(this.grade);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Entry read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "state" -> builder.state = in.valueOrNull(State.codec());
                case "level" -> builder.level = in.valueOrNull(Level.codec());
                case "grade" -> builder.grade = in.valueOrNull(Grade.codec());
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Entry(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "state", State.codec(), this.state);
        Codecs.field(out, "level", Level.codec(), this.level);
        Codecs.field(out, "grade", Grade.codec(), this.grade);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that
                && Objects.equals(this.state, that.state)
                && Objects.equals(this.level, that.level)
                && Objects.equals(this.grade, that.grade)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.state, this.level, this.grade, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Entry")
                .add("state", this.state)
                .add("level", this.level)
                .add("grade", this.grade)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Entry}. Not thread-safe. */
    public static final class Builder {
        private @Nullable State state;
        private @Nullable Level level;
        private @Nullable Grade grade;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Entry from) {
            this.state = from.state;
            this.level = from.level;
            this.grade = from.grade;
            this.extras = from.extras;
        }

        /**
         * How far something is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder state(State value) {
            this.state = Objects.requireNonNull(value, "state");
            this.extras = Extras.without(this.extras, "state");
            return this;
        }

        /**
         * How much.
         *
         * @param value the value
         * @return this builder
         */
        public Builder level(Level value) {
            this.level = Objects.requireNonNull(value, "level");
            this.extras = Extras.without(this.extras, "level");
            return this;
        }

        /**
         * Sends {@code level} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder levelNull() {
            this.level = null;
            this.extras = Extras.withNull(this.extras, "level");
            return this;
        }

        /**
         * How good.
         *
         * @param value the value
         * @return this builder
         */
        public Builder grade(Grade value) {
            this.grade = Objects.requireNonNull(value, "grade");
            this.extras = Extras.without(this.extras, "grade");
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
        public Entry build() {
            Checks.given(this.state, "state");
            return new Entry(this);
        }
    }

    /** Reads and writes {@link Entry}. */
    public static final class Codec extends ModelCodec<Entry> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("state");
        }

        @Override
        public Entry read(JsonReader in) throws IOException {
            return Entry.read(in);
        }
    }
}

