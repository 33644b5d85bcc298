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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of orders.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Orders.Codec.class)
public final class Orders implements JsonModel {
    private final @Nullable OrderList page;
    private final @Nullable String cursor;
    private final @Nullable Extras extras;

    private Orders(Builder builder) {
        this.page = builder.page;
        this.cursor = builder.cursor;
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
    public static Orders fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Orders.
     *
     * @return the value, if there is one
     */
    public Optional<OrderList> page() {
        return Optional.ofNullable(this.page);
    }

    /**
     * Where the next page begins.
     *
     * @return the value, if there is one
     */
    public Optional<String> cursor() {
        return Optional.ofNullable(this.cursor);
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
        Codecs.field(out, "page", OrderList.Codec.INSTANCE, this.page);
        Codecs.field(out, "cursor", Codecs.STRING, this.cursor);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Orders that
                && Objects.equals(this.page, that.page)
                && Objects.equals(this.cursor, that.cursor)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.page, this.cursor, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Orders")
                .add("page", this.page)
                .add("cursor", this.cursor)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Orders}. Not thread-safe. */
    public static final class Builder {
        private @Nullable OrderList page;
        private @Nullable String cursor;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Orders from) {
            this.page = from.page;
            this.cursor = from.cursor;
            this.extras = from.extras;
        }

        /**
         * Orders.
         *
         * @param value the value
         * @return this builder
         */
        public Builder page(OrderList value) {
            this.page = Objects.requireNonNull(value, "page");
            this.extras = Extras.without(this.extras, "page");
            return this;
        }

        /**
         * Where the next page begins.
         *
         * @param value the value
         * @return this builder
         */
        public Builder cursor(String value) {
            this.cursor = Objects.requireNonNull(value, "cursor");
            this.extras = Extras.without(this.extras, "cursor");
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
        public Orders build() {
            return new Orders(this);
        }
    }

    /** Reads and writes {@link Orders}. */
    public static final class Codec extends ModelCodec<Orders> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Orders read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "page" -> builder.page = in.valueOrNull(OrderList.Codec.INSTANCE);
                    case "cursor" -> builder.cursor = in.valueOrNull(Codecs.STRING);
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new Orders(builder);
        }
    }
}

