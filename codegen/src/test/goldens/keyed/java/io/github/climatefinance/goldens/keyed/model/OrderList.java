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
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Orders.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = OrderList.Codec.class)
public final class OrderList implements JsonModel {
    private final @Nullable List<Order> orders;
    private final @Nullable Extras extras;

    private OrderList(Builder builder) {
        this.orders = builder.orders;
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
    public static OrderList fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * One by one.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Order> orders() {
        return this.orders == null ? List.of() : this.orders;
    }

    /**
     * Whether {@code orders} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasOrders() {
        return this.orders != null;
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
        Codecs.field(out, "orders", Codecs.list(Order.Codec.INSTANCE), this.orders);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderList that
                && Objects.equals(this.orders, that.orders)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.orders, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("OrderList")
                .add("orders", this.orders)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link OrderList}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<Order> orders;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(OrderList from) {
            this.orders = from.orders;
            this.extras = from.extras;
        }

        /**
         * One by one.
         *
         * @param value the value
         * @return this builder
         */
        public Builder orders(List<Order> value) {
            this.orders = List.copyOf(value);
            this.extras = Extras.without(this.extras, "orders");
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
        public OrderList build() {
            return new OrderList(this);
        }
    }

    /** Reads and writes {@link OrderList}. */
    public static final class Codec extends ModelCodec<OrderList> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public OrderList read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "orders" -> builder.orders = in.valueOrNull(Codecs.list(Order.Codec.INSTANCE));
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new OrderList(builder);
        }
    }
}

