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
import java.util.Map;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where the page is.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = PagingInfo.Codec.class)
public final class PagingInfo implements JsonModel {
    private final Values values;

    private PagingInfo(Values values) {
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
    public static PagingInfo fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Items in all.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public long total() {
        return this.values.required(0);
    }

    /**
     * Whether {@code total} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasTotal() {
        return this.values.has(0);
    }

    /**
     * Size of the page.
     *
     * @return the value, if there is one
     */
    public Optional<Integer> limit() {
        return this.values.optional(1);
    }

    /**
     * Items before it.
     *
     * @return the value, if there is one
     */
    public Optional<Long> offset() {
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
        return other instanceof PagingInfo that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link PagingInfo}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * Items in all.
         *
         * @param value the value
         * @return this builder
         */
        public Builder total(long value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * Size of the page.
         *
         * @param value the value
         * @return this builder
         */
        public Builder limit(int value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * Items before it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder offset(long value) {
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
        public PagingInfo build() {
            return new PagingInfo(this.values.built());
        }
    }

    /** Reads and writes {@link PagingInfo}. */
    public static final class Codec extends ObjectCodec<PagingInfo> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("PagingInfo", "boo", "total", "limit", "offset");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 1 -> Codecs.INT32;
                default -> Codecs.INT64;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new PagingInfo(values);
        }
    }
}

