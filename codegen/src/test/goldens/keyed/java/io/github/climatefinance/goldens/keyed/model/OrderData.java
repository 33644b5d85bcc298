// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.model;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is placed.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = OrderData.Codec.class)
public final class OrderData implements JsonModel {
    private final @Nullable String walletId;
    private final @Nullable BigDecimal quantity;
    private final @Nullable String externalId;
    private final @Nullable Extras extras;

    private OrderData(Builder builder) {
        this.walletId = builder.walletId;
        this.quantity = builder.quantity;
        this.externalId = builder.externalId;
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
    public static OrderData fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Where the goods go.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String walletId() {
        return MissingProperty.require(this.walletId, "OrderData", "walletId");
    }

    /**
     * Whether {@code walletId} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasWalletId() {
        return this.walletId != null;
    }

    /**
     * How many.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> quantity() {
        return Optional.ofNullable(this.quantity);
    }

    /**
     * The caller's own id of the order.
     *
     * <p>Left out, the operation that sends it has the SDK make one: a UUID that sorts by the time it was
     * made.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String externalId() {
        return MissingProperty.require(this.externalId, "OrderData", "externalId");
    }

    /**
     * Whether {@code externalId} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasExternalId() {
        return this.externalId != null;
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
        Codecs.field(out, "walletId", Codecs.STRING, this.walletId);
        Codecs.field(out, "quantity", Codecs.DECIMAL, this.quantity);
        Codecs.field(out, "externalId", Codecs.STRING, this.externalId);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderData that
                && Objects.equals(this.walletId, that.walletId)
                && Objects.equals(this.quantity, that.quantity)
                && Objects.equals(this.externalId, that.externalId)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.walletId, this.quantity, this.externalId, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("OrderData")
                .add("walletId", this.walletId)
                .add("quantity", this.quantity)
                .add("externalId", this.externalId)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link OrderData}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String walletId;
        private @Nullable BigDecimal quantity;
        private @Nullable String externalId;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(OrderData from) {
            this.walletId = from.walletId;
            this.quantity = from.quantity;
            this.externalId = from.externalId;
            this.extras = from.extras;
        }

        /**
         * Where the goods go.
         *
         * @param value the value
         * @return this builder
         */
        public Builder walletId(String value) {
            this.walletId = Objects.requireNonNull(value, "walletId");
            this.extras = Extras.without(this.extras, "walletId");
            return this;
        }

        /**
         * How many.
         *
         * @param value the value
         * @return this builder
         */
        public Builder quantity(BigDecimal value) {
            this.quantity = Objects.requireNonNull(value, "quantity");
            this.extras = Extras.without(this.extras, "quantity");
            return this;
        }

        /**
         * The caller's own id of the order.
         *
         * <p>Left out, the operation that sends it has the SDK make one: a UUID that sorts by the time it was
         * made.
         *
         * @param value the value
         * @return this builder
         */
        public Builder externalId(String value) {
            this.externalId = Objects.requireNonNull(value, "externalId");
            this.extras = Extras.without(this.extras, "externalId");
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
        public OrderData build() {
            if (this.walletId == null) {
                throw new IllegalArgumentException("`walletId` is required");
            }
            return new OrderData(this);
        }
    }

    /** Reads and writes {@link OrderData}. */
    public static final class Codec extends ModelCodec<OrderData> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public OrderData read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "walletId" -> builder.walletId = in.valueOrNull(Codecs.STRING);
                    case "quantity" -> builder.quantity = in.valueOrNull(Codecs.DECIMAL);
                    case "externalId" -> builder.externalId = in.valueOrNull(Codecs.STRING);
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new OrderData(builder);
        }
    }
}

