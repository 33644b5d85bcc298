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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Has a radius.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Circle.Codec.class)
public final class Circle implements Shape {
    private final @Nullable BigDecimal radius;
    private final @Nullable Extras extras;

    private Circle(Builder builder) {
        this.radius = builder.radius;
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
    public static Circle fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Its radius.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal radius() {
        return MissingProperty.require(this.radius, "Circle", "radius");
    }

    /**
     * Whether {@code radius} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasRadius() {
        return this.radius != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Circle read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "radius" -> builder.radius = in.valueOrNull(Codecs.DECIMAL);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Circle(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "radius", Codecs.DECIMAL, this.radius);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Circle that
                && Objects.equals(this.radius, that.radius)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.radius, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Circle")
                .add("radius", this.radius)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Circle}. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal radius;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Circle from) {
            this.radius = from.radius;
            this.extras = from.extras;
        }

        /**
         * Its radius.
         *
         * @param value the value
         * @return this builder
         */
        public Builder radius(BigDecimal value) {
            this.radius = Objects.requireNonNull(value, "radius");
            this.extras = Extras.without(this.extras, "radius");
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
        public Circle build() {
            Checks.given(this.radius, "radius");
            return new Circle(this);
        }
    }

    /** Reads and writes {@link Circle}. */
    public static final class Codec extends ModelCodec<Circle> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("radius");
        }

        @Override
        public Circle read(JsonReader in) throws IOException {
            return Circle.read(in);
        }
    }
}

