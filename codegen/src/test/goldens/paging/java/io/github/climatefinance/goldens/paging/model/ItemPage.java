// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of items.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = ItemPage.Codec.class)
public final class ItemPage implements JsonModel {
    private final Values values;

    private ItemPage(Values values) {
        this.values = values;
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this value has, properties without an accessor included
     */
    public Builder toBuilder() {
        return new Builder(this.values.copy());
    }

    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON object
     * @return the value; what it lacks is told by its accessors
     * @throws DecodingException if the text is not one JSON object or a property has the wrong type
     */
    public static ItemPage fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * The items.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Item> data() {
        return this.values.required(0);
    }

    /**
     * Whether {@code data} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasData() {
        return this.values.has(0);
    }

    /**
     * Where the page is.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public PagingInfo paging() {
        return this.values.required(1);
    }

    /**
     * Whether {@code paging} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPaging() {
        return this.values.has(1);
    }

    /**
     * Where to go on.
     *
     * @return the value, if there is one
     */
    public Optional<Links> links() {
        return this.values.optional(2);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return this.values.unknown();
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        this.values.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemPage that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link ItemPage}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * The items.
         *
         * @param value the value
         * @return this builder
         */
        public Builder data(List<Item> value) {
            this.values.set(0, List.copyOf(value));
            return this;
        }

        /**
         * Where the page is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder paging(PagingInfo value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * Where to go on.
         *
         * @param value the value
         * @return this builder
         */
        public Builder links(Links value) {
            this.values.set(2, value);
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
            this.values.keep(name, value);
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required property is missing
         */
        public ItemPage build() {
            return new ItemPage(this.values.built());
        }
    }

    /** Reads and writes {@link ItemPage}. */
    public static final class Codec extends ObjectCodec<ItemPage> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("ItemPage", "bbo", "data", "paging", "links");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> PagingInfo.Codec.INSTANCE;
                case 2 -> Links.Codec.INSTANCE;
                default -> Codecs.list(Item.Codec.INSTANCE);
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new ItemPage(values);
        }
    }
}

