// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.models.model;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A price with the steps to it.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Offer.Codec.class)
public final class Offer implements JsonModel {
    private final @Nullable BigDecimal price;
    private final @Nullable List<BigDecimal> steps;
    private final @Nullable Extras extras;

    private Offer(Builder builder) {
        this.price = builder.price;
        this.steps = builder.steps;
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
    public static Offer fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * A decimal number as text.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal price() {
        return MissingProperty.require(this.price, "Offer", "price");
    }

    /**
     * Whether {@code price} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPrice() {
        return this.price != null;
    }

    /**
     * Decimal numbers as text.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<BigDecimal> steps() {
        return this.steps == null ? List.of() : this.steps;
    }

    /**
     * Whether {@code steps} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSteps() {
        return this.steps != null;
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
        Codecs.field(out, "price", Codecs.DECIMAL_TEXT, this.price);
        Codecs.field(out, "steps", Codecs.list(Codecs.DECIMAL_TEXT), this.steps);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Offer that
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.steps, that.steps)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.price, this.steps, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Offer")
                .add("price", this.price)
                .add("steps", this.steps)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Offer}. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal price;
        private @Nullable List<BigDecimal> steps;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Offer from) {
            this.price = from.price;
            this.steps = from.steps;
            this.extras = from.extras;
        }

        /**
         * A decimal number as text.
         *
         * @param value the value
         * @return this builder
         */
        public Builder price(BigDecimal value) {
            this.price = Objects.requireNonNull(value, "price");
            this.extras = Extras.without(this.extras, "price");
            return this;
        }

        /**
         * Decimal numbers as text.
         *
         * @param value the value
         * @return this builder
         */
        public Builder steps(List<BigDecimal> value) {
            this.steps = List.copyOf(value);
            this.extras = Extras.without(this.extras, "steps");
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
        public Offer build() {
            if (this.price == null) {
                throw new IllegalArgumentException("`price` is required");
            }
            return new Offer(this);
        }
    }

    /** Reads and writes {@link Offer}. */
    public static final class Codec extends ModelCodec<Offer> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Offer read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "price" -> builder.price = in.valueOrNull(Codecs.DECIMAL_TEXT);
                    case "steps" -> builder.steps = in.valueOrNull(Codecs.list(Codecs.DECIMAL_TEXT));
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new Offer(builder);
        }
    }
}

