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
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Order.Codec.class)
public final class Order implements JsonModel {
    private final @Nullable UUID orderId;
    private final @Nullable OffsetDateTime createdOn;
    private final @Nullable String note;
    private final @Nullable String externalId;
    private final @Nullable Extras extras;

    private Order(Builder builder) {
        this.orderId = builder.orderId;
        this.createdOn = builder.createdOn;
        this.note = builder.note;
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
    public static Order fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Id of the order.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public UUID orderId() {
        return MissingProperty.require(this.orderId, "Order", "orderId");
    }

    /**
     * Whether {@code orderId} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasOrderId() {
        return this.orderId != null;
    }

    /**
     * When it was received.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public OffsetDateTime createdOn() {
        return MissingProperty.require(this.createdOn, "Order", "createdOn");
    }

    /**
     * Whether {@code createdOn} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasCreatedOn() {
        return this.createdOn != null;
    }

    /**
     * What else there is to say.
     *
     * @return the value, if there is one
     */
    public Optional<String> note() {
        return Optional.ofNullable(this.note);
    }

    /**
     * The caller's own id of the order.
     *
     * @return the value, if there is one
     */
    public Optional<String> externalId() {
        return Optional.ofNullable(this.externalId);
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
        Codecs.field(out, "orderId", Codecs.UUID, this.orderId);
        Codecs.field(out, "createdOn", Codecs.DATE_TIME, this.createdOn);
        Codecs.field(out, "note", Codecs.STRING, this.note);
        Codecs.field(out, "externalId", Codecs.STRING, this.externalId);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order that
                && Objects.equals(this.orderId, that.orderId)
                && Objects.equals(this.createdOn, that.createdOn)
                && Objects.equals(this.note, that.note)
                && Objects.equals(this.externalId, that.externalId)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.orderId, this.createdOn, this.note, this.externalId, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Order")
                .add("orderId", this.orderId)
                .add("createdOn", this.createdOn)
                .add("note", this.note)
                .add("externalId", this.externalId)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Order}. Not thread-safe. */
    public static final class Builder {
        private @Nullable UUID orderId;
        private @Nullable OffsetDateTime createdOn;
        private @Nullable String note;
        private @Nullable String externalId;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Order from) {
            this.orderId = from.orderId;
            this.createdOn = from.createdOn;
            this.note = from.note;
            this.externalId = from.externalId;
            this.extras = from.extras;
        }

        /**
         * Id of the order.
         *
         * @param value the value
         * @return this builder
         */
        public Builder orderId(UUID value) {
            this.orderId = Objects.requireNonNull(value, "orderId");
            this.extras = Extras.without(this.extras, "orderId");
            return this;
        }

        /**
         * When it was received.
         *
         * @param value the value
         * @return this builder
         */
        public Builder createdOn(OffsetDateTime value) {
            this.createdOn = Objects.requireNonNull(value, "createdOn");
            this.extras = Extras.without(this.extras, "createdOn");
            return this;
        }

        /**
         * What else there is to say.
         *
         * @param value the value
         * @return this builder
         */
        public Builder note(String value) {
            this.note = Objects.requireNonNull(value, "note");
            this.extras = Extras.without(this.extras, "note");
            return this;
        }

        /**
         * The caller's own id of the order.
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
        public Order build() {
            if (this.orderId == null) {
                throw new IllegalArgumentException("`orderId` is required");
            }
            if (this.createdOn == null) {
                throw new IllegalArgumentException("`createdOn` is required");
            }
            return new Order(this);
        }
    }

    /** Reads and writes {@link Order}. */
    public static final class Codec extends ModelCodec<Order> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Order read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "orderId" -> builder.orderId = in.valueOrNull(Codecs.UUID);
                    case "createdOn" -> builder.createdOn = in.valueOrNull(Codecs.DATE_TIME);
                    case "note" -> builder.note = in.valueOrNull(Codecs.STRING);
                    case "externalId" -> builder.externalId = in.valueOrNull(Codecs.STRING);
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new Order(builder);
        }
    }
}

