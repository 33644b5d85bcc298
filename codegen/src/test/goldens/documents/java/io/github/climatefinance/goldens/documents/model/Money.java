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
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Money.Codec.class)
public final class Money implements JsonModel {
    private final @Nullable BigDecimal amount;
    private final @Nullable String currency;
    private final @Nullable Extras extras;

    private Money(Builder builder) {
        this.amount = builder.amount;
        this.currency = builder.currency;
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
    public static Money fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * How much.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal amount() {
        return MissingProperty.require(this.amount, "Money", "amount");
    }

    /**
     * Whether {@code amount} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasAmount() {
        return this.amount != null;
    }

    /**
     * Of which currency.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String currency() {
        return MissingProperty.require(this.currency, "Money", "currency");
    }

    /**
     * Whether {@code currency} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasCurrency() {
        return this.currency != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Money read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "amount" -> builder.amount = in.valueOrNull(Codecs.DECIMAL);
                case "currency" -> builder.currency = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Money(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "amount", Codecs.DECIMAL, this.amount);
        Codecs.field(out, "currency", Codecs.STRING, this.currency);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money that
                && Objects.equals(this.amount, that.amount)
                && Objects.equals(this.currency, that.currency)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.amount, this.currency, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Money")
                .add("amount", this.amount)
                .add("currency", this.currency)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Money}. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal amount;
        private @Nullable String currency;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Money from) {
            this.amount = from.amount;
            this.currency = from.currency;
            this.extras = from.extras;
        }

        /**
         * How much.
         *
         * @param value the value
         * @return this builder
         */
        public Builder amount(BigDecimal value) {
            this.amount = Objects.requireNonNull(value, "amount");
            this.extras = Extras.without(this.extras, "amount");
            return this;
        }

        /**
         * Of which currency.
         *
         * @param value the value
         * @return this builder
         */
        public Builder currency(String value) {
            this.currency = Objects.requireNonNull(value, "currency");
            this.extras = Extras.without(this.extras, "currency");
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
        public Money build() {
            Checks.given(this.amount, "amount");
            Checks.given(this.currency, "currency");
            return new Money(this);
        }
    }

    /** Reads and writes {@link Money}. */
    public static final class Codec extends ModelCodec<Money> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("amount", "currency");
        }

        @Override
        public Money read(JsonReader in) throws IOException {
            return Money.read(in);
        }
    }
}

