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
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Paid from an account.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = BankPayment.Codec.class)
public final class BankPayment implements Payment {
    private final @Nullable String means;
    private final @Nullable Money price;
    private final @Nullable String account;
    private final @Nullable Order refunds;
    private final @Nullable Extras extras;

    private BankPayment(Builder builder) {
        this.means = builder.means;
        this.price = builder.price;
        this.account = builder.account;
        this.refunds = builder.refunds;
        this.extras = Extras.shared(builder.extras);
    }

    /**
     * Starts a new value.
     *
     * @return a builder that knows already which kind of value it makes
     */
    public static Builder builder() {
        return new Builder().means("bank");
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
    public static BankPayment fromJson(String json) {
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
        return MissingProperty.require(this.means, "BankPayment", "means");
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
        return MissingProperty.require(this.price, "BankPayment", "price");
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
     * The account.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String account() {
        return MissingProperty.require(this.account, "BankPayment", "account");
    }

    /**
     * Whether {@code account} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasAccount() {
        return this.account != null;
    }

    /**
     * The order it gave back.
     *
     * @return the value, if there is one
     */
    public Optional<Order> refunds() {
        return Optional.ofNullable(this.refunds);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static BankPayment read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "means" -> builder.means = in.valueOrNull(Codecs.STRING);
                case "price" -> builder.price = in.valueOrNull(Money.Codec.INSTANCE);
                case "account" -> builder.account = in.valueOrNull(Codecs.STRING);
                case "refunds" -> builder.refunds = in.valueOrNull(Order.Codec.INSTANCE);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new BankPayment(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "means", Codecs.STRING, this.means);
        Codecs.field(out, "price", Money.Codec.INSTANCE, this.price);
        Codecs.field(out, "account", Codecs.STRING, this.account);
        Codecs.field(out, "refunds", Order.Codec.INSTANCE, this.refunds);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BankPayment that
                && Objects.equals(this.means, that.means)
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.account, that.account)
                && Objects.equals(this.refunds, that.refunds)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.means, this.price, this.account, this.refunds, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("BankPayment")
                .add("means", this.means)
                .add("price", this.price)
                .add("account", this.account)
                .add("refunds", this.refunds)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link BankPayment}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String means;
        private @Nullable Money price;
        private @Nullable String account;
        private @Nullable Order refunds;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(BankPayment from) {
            this.means = from.means;
            this.price = from.price;
            this.account = from.account;
            this.refunds = from.refunds;
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
         * The account.
         *
         * @param value the value
         * @return this builder
         */
        public Builder account(String value) {
            this.account = Objects.requireNonNull(value, "account");
            this.extras = Extras.without(this.extras, "account");
            return this;
        }

        /**
         * The order it gave back.
         *
         * @param value the value
         * @return this builder
         */
        public Builder refunds(Order value) {
            this.refunds = Objects.requireNonNull(value, "refunds");
            this.extras = Extras.without(this.extras, "refunds");
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
        public BankPayment build() {
            Checks.given(this.means, "means");
            Checks.given(this.price, "price");
            Checks.given(this.account, "account");
            return new BankPayment(this);
        }
    }

    /** Reads and writes {@link BankPayment}. */
    public static final class Codec extends ModelCodec<BankPayment> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("means", "price", "account");
        }

        @Override
        public BankPayment read(JsonReader in) throws IOException {
            return BankPayment.read(in);
        }
    }
}

