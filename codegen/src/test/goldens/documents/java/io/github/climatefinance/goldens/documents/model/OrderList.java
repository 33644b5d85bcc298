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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of orders.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = OrderList.Codec.class)
public final class OrderList implements JsonModel {
    private final @Nullable Long total;
    private final @Nullable List<Order> data;
    private final @Nullable Extras extras;

    private OrderList(Builder builder) {
        this.total = builder.total;
        this.data = builder.data;
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
     * How many there are.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public long total() {
        return MissingProperty.require(this.total, "OrderList", "total");
    }

    /**
     * Whether {@code total} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasTotal() {
        return this.total != null;
    }

    /**
     * The orders.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Order> data() {
        return MissingProperty.require(this.data, "OrderList", "data");
    }

    /**
     * Whether {@code data} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasData() {
        return this.data != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static OrderList read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "total" -> builder.total = in.valueOrNull(Codecs.INT64);
                case "data" -> builder.data = in.valueOrNull(Codecs.list(Order.Codec.INSTANCE));
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new OrderList(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "total", Codecs.INT64, this.total);
        Codecs.field(out, "data", Codecs.list(Order.Codec.INSTANCE), this.data);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderList that
                && Objects.equals(this.total, that.total)
                && Objects.equals(this.data, that.data)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.total, this.data, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("OrderList")
                .add("total", this.total)
                .add("data", this.data)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link OrderList}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Long total;
        private @Nullable List<Order> data;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(OrderList from) {
            this.total = from.total;
            this.data = from.data;
            this.extras = from.extras;
        }

        /**
         * How many there are.
         *
         * @param value the value
         * @return this builder
         */
        public Builder total(long value) {
            this.total = value;
            this.extras = Extras.without(this.extras, "total");
            return this;
        }

        /**
         * The orders.
         *
         * @param value the value
         * @return this builder
         */
        public Builder data(List<Order> value) {
            this.data = List.copyOf(value);
            this.extras = Extras.without(this.extras, "data");
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
            Checks.given(this.total, "total");
            Checks.given(this.data, "data");
            return new OrderList(this);
        }
    }

    /** Reads and writes {@link OrderList}. */
    public static final class Codec extends ModelCodec<OrderList> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("total", "data");
        }

        @Override
        public OrderList read(JsonReader in) throws IOException {
            return OrderList.read(in);
        }
    }
}

