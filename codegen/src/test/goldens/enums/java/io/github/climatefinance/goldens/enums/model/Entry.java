// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.enums.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A state with its level.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Entry.Codec.class)
public final class Entry implements JsonModel {
    private final Values values;

    private Entry(Values values) {
        this.values = values;
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this value has, properties without an accessor included
     */
    public Builder toBuilder() {
        return new Builder(this.values.copy());
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
        return this.values.required(0);
    }

    /**
     * Whether {@code state} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasState() {
        return this.values.has(0);
    }

    /**
     * How much.
     *
     * @return the value, if there is one
     */
    public Optional<Level> level() {
        return this.values.optional(1);
    }

    /**
     * Whether {@code level} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isLevelNull() {
        return this.values.isNull(1);
    }

    /**
     * How good.
     *
     * @return the value, if there is one
     */
    public Optional<Grade> grade() {
        return this.values.optional(2);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return this.values.unknown();
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        this.values.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Entry}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * How far something is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder state(State value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * How much.
         *
         * @param value the value
         * @return this builder
         */
        public Builder level(Level value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * Sends {@code level} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder levelNull() {
            this.values.setNull(1);
            return this;
        }

        /**
         * How good.
         *
         * @param value the value
         * @return this builder
         */
        public Builder grade(Grade value) {
            this.values.set(2, value);
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
            this.values.keep(name, value);
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required property is missing
         */
        public Entry build() {
            return new Entry(this.values.built());
        }
    }

    /** Reads and writes {@link Entry}. */
    public static final class Codec extends ObjectCodec<Entry> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Entry", "boo", "state", "level", "grade");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Level.codec();
                case 2 -> Grade.codec();
                default -> State.codec();
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Entry(values);
        }
    }
}

