// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.MissingProperty;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Has sides.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Square.Codec.class)
public final class Square implements Shape {
    private final @Nullable BigDecimal side;
    private final @Nullable Shape inner;
    private final @Nullable Extras extras;

    private Square(Builder builder) {
        this.side = builder.side;
        this.inner = builder.inner;
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
    public static Square fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Length of a side.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal side() {
        return MissingProperty.require(this.side, "Square", "side");
    }

    /**
     * Whether {@code side} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSide() {
        return this.side != null;
    }

    /**
     * Told apart by what they need, and by one more union.
     *
     * @return the value, if there is one
     */
    public Optional<Shape> inner() {
        return Optional.ofNullable(this.inner);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Square read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "side" -> builder.side = in.valueOrNull(Codecs.DECIMAL);
                case "inner" -> builder.inner = in.valueOrNull(Shape.codec());
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Square(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "side", Codecs.DECIMAL, this.side);
        Codecs.field(out, "inner", Shape.codec(), this.inner);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Square that
                && Objects.equals(this.side, that.side)
                && Objects.equals(this.inner, that.inner)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.side, this.inner, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Square")
                .add("side", this.side)
                .add("inner", this.inner)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Square}. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal side;
        private @Nullable Shape inner;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Square from) {
            this.side = from.side;
            this.inner = from.inner;
            this.extras = from.extras;
        }

        /**
         * Length of a side.
         *
         * @param value the value
         * @return this builder
         */
        public Builder side(BigDecimal value) {
            this.side = Objects.requireNonNull(value, "side");
            this.extras = Extras.without(this.extras, "side");
            return this;
        }

        /**
         * Told apart by what they need, and by one more union.
         *
         * @param value the value
         * @return this builder
         */
        public Builder inner(Shape value) {
            this.inner = Objects.requireNonNull(value, "inner");
            this.extras = Extras.without(this.extras, "inner");
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
        public Square build() {
            Checks.given(this.side, "side");
            return new Square(this);
        }
    }

    /** Reads and writes {@link Square}. */
    public static final class Codec extends ModelCodec<Square> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("side");
        }

        @Override
        public Square read(JsonReader in) throws IOException {
            return Square.read(in);
        }
    }
}

