// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.model;

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
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Paid by card.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = CardPayment.Codec.class)
public final class CardPayment implements Payment {
    private final @Nullable String means;
    private final @Nullable Money price;
    private final @Nullable String lastDigits;
    private final @Nullable Extras extras;

    private CardPayment(Builder builder) {
        this.means = builder.means;
        this.price = builder.price;
        this.lastDigits = builder.lastDigits;
        this.extras = Extras.shared(builder.extras);
    }

    /**
     * Starts a new value.
     *
     * @return a builder that knows already which kind of value it makes
     */
    public static Builder builder() {
        return new Builder().means("card");
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
    public static CardPayment fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * By what means.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    @Override
    public String means() {
        return MissingProperty.require(this.means, "CardPayment", "means");
    }

    /**
     * Whether {@code means} is there.
     *
     * @return false when it was left out or null
     */
    @Override
    public boolean hasMeans() {
        return this.means != null;
    }

    /**
     * How much was paid.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    @Override
    public Money price() {
        return MissingProperty.require(this.price, "CardPayment", "price");
    }

    /**
     * Whether {@code price} is there.
     *
     * @return false when it was left out or null
     */
    @Override
    public boolean hasPrice() {
        return this.price != null;
    }

    /**
     * The last digits of the card.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String lastDigits() {
        return MissingProperty.require(this.lastDigits, "CardPayment", "lastDigits");
    }

    /**
     * Whether {@code lastDigits} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLastDigits() {
        return this.lastDigits != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static CardPayment read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "means" -> builder.means = in.valueOrNull(Codecs.STRING);
                case "price" -> builder.price = in.valueOrNull(Money.Codec.INSTANCE);
                case "lastDigits" -> builder.lastDigits = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new CardPayment(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "means", Codecs.STRING, this.means);
        Codecs.field(out, "price", Money.Codec.INSTANCE, this.price);
        Codecs.field(out, "lastDigits", Codecs.STRING, this.lastDigits);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardPayment that
                && Objects.equals(this.means, that.means)
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.lastDigits, that.lastDigits)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.means, this.price, this.lastDigits, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("CardPayment")
                .add("means", this.means)
                .add("price", this.price)
                .add("lastDigits", this.lastDigits)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link CardPayment}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String means;
        private @Nullable Money price;
        private @Nullable String lastDigits;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(CardPayment from) {
            this.means = from.means;
            this.price = from.price;
            this.lastDigits = from.lastDigits;
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
         * The last digits of the card.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lastDigits(String value) {
            this.lastDigits = Objects.requireNonNull(value, "lastDigits");
            this.extras = Extras.without(this.extras, "lastDigits");
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
        public CardPayment build() {
            Checks.given(this.means, "means");
            Checks.given(this.price, "price");
            Checks.given(this.lastDigits, "lastDigits");
            return new CardPayment(this);
        }
    }

    /** Reads and writes {@link CardPayment}. */
    public static final class Codec extends ModelCodec<CardPayment> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("means", "price", "lastDigits");
        }

        @Override
        public CardPayment read(JsonReader in) throws IOException {
            return CardPayment.read(in);
        }
    }
}

