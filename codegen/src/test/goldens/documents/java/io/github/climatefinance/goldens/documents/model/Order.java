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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Order.Codec.class)
public final class Order implements JsonModel {
    private final @Nullable UUID id;
    private final @Nullable Money price;
    private final @Nullable State state;
    private final @Nullable List<Payment> paidBy;
    private final @Nullable Extras extras;

    private Order(Builder builder) {
        this.id = builder.id;
        this.price = builder.price;
        this.state = builder.state;
        this.paidBy = builder.paidBy;
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
     * Its id.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public UUID id() {
        return MissingProperty.require(this.id, "Order", "id");
    }

    /**
     * Whether {@code id} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasId() {
        return this.id != null;
    }

    /**
     * What it costs.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public Money price() {
        return MissingProperty.require(this.price, "Order", "price");
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
     * How far it is.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public State state() {
        return MissingProperty.require(this.state, "Order", "state");
    }

    /**
     * Whether {@code state} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasState() {
        return this.state != null;
    }

    /**
     * What paid for it.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Payment> paidBy() {
        return this.paidBy == null ? List.of() : this.paidBy;
    }

    /**
     * Whether {@code paidBy} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPaidBy() {
        return this.paidBy != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Order read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "id" -> builder.id = in.valueOrNull(Codecs.UUID);
                case "price" -> builder.price = in.valueOrNull(Money.Codec.INSTANCE);
                case "state" -> builder.state = in.valueOrNull(State.codec());
                case "paidBy" -> builder.paidBy = in.valueOrNull(Codecs.list(Payment.codec()));
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Order(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "id", Codecs.UUID, this.id);
        Codecs.field(out, "price", Money.Codec.INSTANCE, this.price);
        Codecs.field(out, "state", State.codec(), this.state);
        Codecs.field(out, "paidBy", Codecs.list(Payment.codec()), this.paidBy);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.state, that.state)
                && Objects.equals(this.paidBy, that.paidBy)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.id, this.price, this.state, this.paidBy, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Order")
                .add("id", this.id)
                .add("price", this.price)
                .add("state", this.state)
                .add("paidBy", this.paidBy)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Order}. Not thread-safe. */
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable Money price;
        private @Nullable State state;
        private @Nullable List<Payment> paidBy;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Order from) {
            this.id = from.id;
            this.price = from.price;
            this.state = from.state;
            this.paidBy = from.paidBy;
            this.extras = from.extras;
        }

        /**
         * Its id.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(UUID value) {
            this.id = Objects.requireNonNull(value, "id");
            this.extras = Extras.without(this.extras, "id");
            return this;
        }

        /**
         * What it costs.
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
         * How far it is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder state(State value) {
            this.state = Objects.requireNonNull(value, "state");
            this.extras = Extras.without(this.extras, "state");
            return this;
        }

        /**
         * What paid for it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder paidBy(List<Payment> value) {
            this.paidBy = List.copyOf(value);
            this.extras = Extras.without(this.extras, "paidBy");
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
            Checks.given(this.id, "id");
            Checks.given(this.price, "price");
            Checks.given(this.state, "state");
            return new Order(this);
        }
    }

    /** Reads and writes {@link Order}. */
    public static final class Codec extends ModelCodec<Order> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("id", "price", "state");
        }

        @Override
        public Order read(JsonReader in) throws IOException {
            return Order.read(in);
        }
    }
}

