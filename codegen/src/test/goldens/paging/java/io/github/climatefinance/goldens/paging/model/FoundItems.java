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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of items that were found.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = FoundItems.Codec.class)
public final class FoundItems implements JsonModel {
    private final Values values;

    private FoundItems(Values values) {
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
    public static FoundItems fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * The items.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Item> content() {
        return this.values.required(0);
    }

    /**
     * Whether {@code content} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasContent() {
        return this.values.has(0);
    }

    /**
     * Number of the page.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public int page() {
        return this.values.required(1);
    }

    /**
     * Whether {@code page} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPage() {
        return this.values.has(1);
    }

    /**
     * Size of the page.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public int size() {
        return this.values.required(2);
    }

    /**
     * Whether {@code size} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSize() {
        return this.values.has(2);
    }

    /**
     * Items in all.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public long totalElements() {
        return this.values.required(3);
    }

    /**
     * Whether {@code totalElements} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasTotalElements() {
        return this.values.has(3);
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
        return other instanceof FoundItems that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link FoundItems}. Not thread-safe. */
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
        public Builder content(List<Item> value) {
            this.values.set(0, List.copyOf(value));
            return this;
        }

        /**
         * Number of the page.
         *
         * @param value the value
         * @return this builder
         */
        public Builder page(int value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * Size of the page.
         *
         * @param value the value
         * @return this builder
         */
        public Builder size(int value) {
            this.values.set(2, value);
            return this;
        }

        /**
         * Items in all.
         *
         * @param value the value
         * @return this builder
         */
        public Builder totalElements(long value) {
            this.values.set(3, value);
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
        public FoundItems build() {
            return new FoundItems(this.values.built());
        }
    }

    /** Reads and writes {@link FoundItems}. */
    public static final class Codec extends ObjectCodec<FoundItems> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("FoundItems", "bbbb", "content", "page", "size", "totalElements");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 0 -> Codecs.list(Item.Codec.INSTANCE);
                case 3 -> Codecs.INT64;
                default -> Codecs.INT32;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new FoundItems(values);
        }
    }
}

