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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of items that were found.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = FoundItems.Codec.class)
public final class FoundItems implements JsonModel {
    private final @Nullable List<Item> content;
    private final @Nullable Integer page;
    private final @Nullable Integer size;
    private final @Nullable Long totalElements;
    private final @Nullable Extras extras;

    private FoundItems(Builder builder) {
        this.content = builder.content;
        this.page = builder.page;
        this.size = builder.size;
        this.totalElements = builder.totalElements;
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
        return MissingProperty.require(this.content, "FoundItems", "content");
    }

    /**
     * Whether {@code content} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasContent() {
        return this.content != null;
    }

    /**
     * Number of the page.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public int page() {
        return MissingProperty.require(this.page, "FoundItems", "page");
    }

    /**
     * Whether {@code page} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPage() {
        return this.page != null;
    }

    /**
     * Size of the page.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public int size() {
        return MissingProperty.require(this.size, "FoundItems", "size");
    }

    /**
     * Whether {@code size} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSize() {
        return this.size != null;
    }

    /**
     * Items in all.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public long totalElements() {
        return MissingProperty.require(this.totalElements, "FoundItems", "totalElements");
    }

    /**
     * Whether {@code totalElements} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasTotalElements() {
        return this.totalElements != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static FoundItems read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "content" -> builder.content = in.valueOrNull(Codecs.list(Item.Codec.INSTANCE));
                case "page" -> builder.page = in.valueOrNull(Codecs.INT32);
                case "size" -> builder.size = in.valueOrNull(Codecs.INT32);
                case "totalElements" -> builder.totalElements = in.valueOrNull(Codecs.INT64);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new FoundItems(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "content", Codecs.list(Item.Codec.INSTANCE), this.content);
        Codecs.field(out, "page", Codecs.INT32, this.page);
        Codecs.field(out, "size", Codecs.INT32, this.size);
        Codecs.field(out, "totalElements", Codecs.INT64, this.totalElements);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundItems that
                && Objects.equals(this.content, that.content)
                && Objects.equals(this.page, that.page)
                && Objects.equals(this.size, that.size)
                && Objects.equals(this.totalElements, that.totalElements)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.content, this.page, this.size, this.totalElements, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("FoundItems")
                .add("content", this.content)
                .add("page", this.page)
                .add("size", this.size)
                .add("totalElements", this.totalElements)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link FoundItems}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<Item> content;
        private @Nullable Integer page;
        private @Nullable Integer size;
        private @Nullable Long totalElements;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(FoundItems from) {
            this.content = from.content;
            this.page = from.page;
            this.size = from.size;
            this.totalElements = from.totalElements;
            this.extras = from.extras;
        }

        /**
         * The items.
         *
         * @param value the value
         * @return this builder
         */
        public Builder content(List<Item> value) {
            this.content = List.copyOf(value);
            this.extras = Extras.without(this.extras, "content");
            return this;
        }

        /**
         * Number of the page.
         *
         * @param value the value
         * @return this builder
         */
        public Builder page(int value) {
            this.page = value;
            this.extras = Extras.without(this.extras, "page");
            return this;
        }

        /**
         * Size of the page.
         *
         * @param value the value
         * @return this builder
         */
        public Builder size(int value) {
            this.size = value;
            this.extras = Extras.without(this.extras, "size");
            return this;
        }

        /**
         * Items in all.
         *
         * @param value the value
         * @return this builder
         */
        public Builder totalElements(long value) {
            this.totalElements = value;
            this.extras = Extras.without(this.extras, "totalElements");
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
        public FoundItems build() {
            Checks.given(this.content, "content");
            Checks.given(this.page, "page");
            Checks.given(this.size, "size");
            Checks.given(this.totalElements, "totalElements");
            return new FoundItems(this);
        }
    }

    /** Reads and writes {@link FoundItems}. */
    public static final class Codec extends ModelCodec<FoundItems> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("content", "page", "size", "totalElements");
        }

        @Override
        public FoundItems read(JsonReader in) throws IOException {
            return FoundItems.read(in);
        }
    }
}

