// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.model;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where the page is.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = PagingInfo.Codec.class)
public final class PagingInfo implements JsonModel {
    private final @Nullable Long total;
    private final @Nullable Integer limit;
    private final @Nullable Long offset;
    private final @Nullable Extras extras;

    private PagingInfo(Builder builder) {
        this.total = builder.total;
        this.limit = builder.limit;
        this.offset = builder.offset;
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
        return MissingProperty.require(this.total, "PagingInfo", "total");
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
     * Size of the page.
     *
     * @return the value, if there is one
     */
    public Optional<Integer> limit() {
        return Optional.ofNullable(this.limit);
    }

    /**
     * Items before it.
     *
     * @return the value, if there is one
     */
    public Optional<Long> offset() {
        return Optional.ofNullable(this.offset);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static PagingInfo read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "total" -> builder.total = in.valueOrNull(Codecs.INT64);
                case "limit" -> builder.limit = in.valueOrNull(Codecs.INT32);
                case "offset" -> builder.offset = in.valueOrNull(Codecs.INT64);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new PagingInfo(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "total", Codecs.INT64, this.total);
        Codecs.field(out, "limit", Codecs.INT32, this.limit);
        Codecs.field(out, "offset", Codecs.INT64, this.offset);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PagingInfo that
                && Objects.equals(this.total, that.total)
                && Objects.equals(this.limit, that.limit)
                && Objects.equals(this.offset, that.offset)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.total, this.limit, this.offset, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("PagingInfo")
                .add("total", this.total)
                .add("limit", this.limit)
                .add("offset", this.offset)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link PagingInfo}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Long total;
        private @Nullable Integer limit;
        private @Nullable Long offset;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(PagingInfo from) {
            this.total = from.total;
            this.limit = from.limit;
            this.offset = from.offset;
            this.extras = from.extras;
        }

        /**
         * Items in all.
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
         * Size of the page.
         *
         * @param value the value
         * @return this builder
         */
        public Builder limit(int value) {
            this.limit = value;
            this.extras = Extras.without(this.extras, "limit");
            return this;
        }

        /**
         * Items before it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder offset(long value) {
            this.offset = value;
            this.extras = Extras.without(this.extras, "offset");
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
        public PagingInfo build() {
            Checks.given(this.total, "total");
            return new PagingInfo(this);
        }
    }

    /** Reads and writes {@link PagingInfo}. */
    public static final class Codec extends ModelCodec<PagingInfo> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("total");
        }

        @Override
        public PagingInfo read(JsonReader in) throws IOException {
            return PagingInfo.read(in);
        }
    }
}

