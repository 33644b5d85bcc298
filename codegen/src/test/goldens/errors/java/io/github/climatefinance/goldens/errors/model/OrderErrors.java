// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.errors.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Copies;
import io.github.climatefinance.core.json.ErrorBody;
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
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the orders.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = OrderErrors.Codec.class)
public final class OrderErrors implements JsonModel {
    private final @Nullable String code;
    private final @Nullable List<List<ItemError>> items;
    private final @Nullable Map<String, List<ItemError>> byName;
    private final @Nullable Extras extras;

    private OrderErrors(Builder builder) {
        this.code = builder.code;
        this.items = builder.items;
        this.byName = builder.byName;
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
    public static OrderErrors fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * What kind of failure it is.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String code() {
        return MissingProperty.require(this.code, "OrderErrors", "code");
    }

    /**
     * Whether {@code code} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasCode() {
        return this.code != null;
    }

    /**
     * For each order what is wrong with it.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<List<ItemError>> items() {
        return this.items == null ? List.of() : this.items;
    }

    /**
     * Whether {@code items} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasItems() {
        return this.items != null;
    }

    /**
     * The same by the name of the order.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, List<ItemError>> byName() {
        return this.byName == null ? Map.of() : this.byName;
    }

    /**
     * Whether {@code byName} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasByName() {
        return this.byName != null;
    }

    /**
     * Reads what a failed call was answered with.
     *
     * @param failure the failure
     * @return its body; empty where that is no such object, is empty or was cut
     */
    public static Optional<OrderErrors> of(ApiException failure) {
        return ErrorBody.read(failure, Codec.INSTANCE, List.of("code"));
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static OrderErrors read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "code" -> builder.code = in.valueOrNull(Codecs.STRING);
                case "items" -> builder.items = in.valueOrNull(Codecs.list(Codecs.list(ItemError.Codec.INSTANCE)));
                case "byName" -> builder.byName = in.valueOrNull(Codecs.map(Codecs.list(ItemError.Codec.INSTANCE)));
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new OrderErrors(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "code", Codecs.STRING, this.code);
        Codecs.field(out, "items", Codecs.list(Codecs.list(ItemError.Codec.INSTANCE)), this.items);
        Codecs.field(out, "byName", Codecs.map(Codecs.list(ItemError.Codec.INSTANCE)), this.byName);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderErrors that
                && Objects.equals(this.code, that.code)
                && Objects.equals(this.items, that.items)
                && Objects.equals(this.byName, that.byName)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.code, this.items, this.byName, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("OrderErrors")
                .add("code", this.code)
                .add("items", this.items)
                .add("byName", this.byName)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link OrderErrors}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String code;
        private @Nullable List<List<ItemError>> items;
        private @Nullable Map<String, List<ItemError>> byName;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(OrderErrors from) {
            this.code = from.code;
            this.items = from.items;
            this.byName = from.byName;
            this.extras = from.extras;
        }

        /**
         * What kind of failure it is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder code(String value) {
            this.code = Objects.requireNonNull(value, "code");
            this.extras = Extras.without(this.extras, "code");
            return this;
        }

        /**
         * For each order what is wrong with it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder items(List<List<ItemError>> value) {
            this.items = Copies.list(value, each -> List.copyOf(each));
            this.extras = Extras.without(this.extras, "items");
            return this;
        }

        /**
         * The same by the name of the order.
         *
         * @param value the value
         * @return this builder
         */
        public Builder byName(Map<String, List<ItemError>> value) {
            this.byName = Copies.map(value, each -> List.copyOf(each));
            this.extras = Extras.without(this.extras, "byName");
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
        public OrderErrors build() {
            Checks.given(this.code, "code");
            return new OrderErrors(this);
        }
    }

    /** Reads and writes {@link OrderErrors}. */
    public static final class Codec extends ModelCodec<OrderErrors> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("code");
        }

        @Override
        public OrderErrors read(JsonReader in) throws IOException {
            return OrderErrors.read(in);
        }
    }
}

