// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.model;

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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What every payment has.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Paid.Codec.class)
public final class Paid implements JsonModel {
    private final @Nullable String means;
    private final @Nullable Money price;
    private final @Nullable Extras extras;

    private Paid(Builder builder) {
        this.means = builder.means;
        this.price = builder.price;
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
    public static Paid fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * By what means.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String means() {
        return MissingProperty.require(this.means, "Paid", "means");
    }

    /**
     * Whether {@code means} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasMeans() {
        return this.means != null;
    }

    /**
     * How much was paid.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public Money price() {
        return MissingProperty.require(this.price, "Paid", "price");
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
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Paid read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "means" -> builder.means = in.valueOrNull(Codecs.STRING);
                case "price" -> builder.price = in.valueOrNull(Money.Codec.INSTANCE);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Paid(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "means", Codecs.STRING, this.means);
        Codecs.field(out, "price", Money.Codec.INSTANCE, this.price);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Paid that
                && Objects.equals(this.means, that.means)
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.means, this.price, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Paid")
                .add("means", this.means)
                .add("price", this.price)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Paid}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String means;
        private @Nullable Money price;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Paid from) {
            this.means = from.means;
            this.price = from.price;
            this.extras = from.extras;
        }

        /**
         * By what means.
         *
         * @param value the value
         * @return this builder
         */
        public Builder means(String value) {
            this.means = Objects.requireNonNull(value, "means");
            this.extras = Extras.without(this.extras, "means");
            return this;
        }

        /**
         * How much was paid.
         *
         * @param value the value
         * @return this builder
         */
        public Builder price(Money value) {
            this.price = Objects.requireNonNull(value, "price");
            this.extras = Extras.without(this.extras, "price");
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
        public Paid build() {
            Checks.given(this.means, "means");
            Checks.given(this.price, "price");
            return new Paid(this);
        }
    }

    /** Reads and writes {@link Paid}. */
    public static final class Codec extends ModelCodec<Paid> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("means", "price");
        }

        @Override
        public Paid read(JsonReader in) throws IOException {
            return Paid.read(in);
        }
    }
}

