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
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of items.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = ItemPage.Codec.class)
public final class ItemPage implements JsonModel {
    private final @Nullable List<Item> data;
    private final @Nullable PagingInfo paging;
    private final @Nullable Links links;
    private final @Nullable Extras extras;

    private ItemPage(Builder builder) {
        this.data = builder.data;
        this.paging = builder.paging;
        this.links = builder.links;
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
        return MissingProperty.require(this.data, "ItemPage", "data");
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
     * Where the page is.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public PagingInfo paging() {
        return MissingProperty.require(this.paging, "ItemPage", "paging");
    }

    /**
     * Whether {@code paging} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasPaging() {
        return this.paging != null;
    }

    /**
     * Where to go on.
     *
     * @return the value, if there is one
     */
    public Optional<Links> links() {
        return Optional.ofNullable(this.links);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static ItemPage read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "data" -> builder.data = in.valueOrNull(Codecs.list(Item.Codec.INSTANCE));
                case "paging" -> builder.paging = in.valueOrNull(PagingInfo.Codec.INSTANCE);
                case "links" -> builder.links = in.valueOrNull(Links.Codec.INSTANCE);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new ItemPage(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "data", Codecs.list(Item.Codec.INSTANCE), this.data);
        Codecs.field(out, "paging", PagingInfo.Codec.INSTANCE, this.paging);
        Codecs.field(out, "links", Links.Codec.INSTANCE, this.links);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemPage that
                && Objects.equals(this.data, that.data)
                && Objects.equals(this.paging, that.paging)
                && Objects.equals(this.links, that.links)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.data, this.paging, this.links, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("ItemPage")
                .add("data", this.data)
                .add("paging", this.paging)
                .add("links", this.links)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link ItemPage}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<Item> data;
        private @Nullable PagingInfo paging;
        private @Nullable Links links;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(ItemPage from) {
            this.data = from.data;
            this.paging = from.paging;
            this.links = from.links;
            this.extras = from.extras;
        }

        /**
         * The items.
         *
         * @param value the value
         * @return this builder
         */
        public Builder data(List<Item> value) {
            this.data = List.copyOf(value);
            this.extras = Extras.without(this.extras, "data");
            return this;
        }

        /**
         * Where the page is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder paging(PagingInfo value) {
            this.paging = Objects.requireNonNull(value, "paging");
            this.extras = Extras.without(this.extras, "paging");
            return this;
        }

        /**
         * Where to go on.
         *
         * @param value the value
         * @return this builder
         */
        public Builder links(Links value) {
            this.links = Objects.requireNonNull(value, "links");
            this.extras = Extras.without(this.extras, "links");
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
        public ItemPage build() {
            Checks.given(this.data, "data");
            Checks.given(this.paging, "paging");
            return new ItemPage(this);
        }
    }

    /** Reads and writes {@link ItemPage}. */
    public static final class Codec extends ModelCodec<ItemPage> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("data", "paging");
        }

        @Override
        public ItemPage read(JsonReader in) throws IOException {
            return ItemPage.read(in);
        }
    }
}

