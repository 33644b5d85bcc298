package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
import org.jspecify.annotations.Nullable;

/** A nested model. */
@JsonDeserialize(using = Item.Codec.class)
public final class Item implements JsonModel {
    private final @Nullable String name;
    private final @Nullable Long count;
    private final @Nullable Extras extras;

    private Item(Builder b) {
        this.name = b.name;
        this.count = b.count;
        this.extras = Extras.shared(b.extras);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        Builder b = new Builder();
        b.name = name;
        b.count = count;
        b.extras = extras;
        return b;
    }

    public static Item fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public String name() {
        return MissingProperty.require(name, "Item", "name");
    }

    public boolean hasName() {
        return name != null;
    }

    public Long count() {
        return MissingProperty.require(count, "Item", "count");
    }

    public boolean hasCount() {
        return count != null;
    }

    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(extras);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "name", Codecs.STRING, name);
        Codecs.field(out, "count", Codecs.INT64, count);
        Extras.write(out, extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Item that
                && Objects.equals(name, that.name)
                && Objects.equals(count, that.count)
                && Objects.equals(extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, count, extras);
    }

    @Override
    public String toString() {
        return new Rendering("Item")
                .add("name", name)
                .add("count", count)
                .extras(extras)
                .toString();
    }

    /** Collects the properties. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Long count;
        private @Nullable Extras extras;

        private Builder() {}

        public Builder name(String value) {
            this.name = Objects.requireNonNull(value, "name");
            this.extras = Extras.without(extras, "name");
            return this;
        }

        public Builder count(Long value) {
            this.count = Objects.requireNonNull(value, "count");
            this.extras = Extras.without(extras, "count");
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            this.extras = Extras.withUnknown(extras, name, value);
            return this;
        }

        public Item build() {
            if (name == null) {
                throw new IllegalArgumentException("`name` is required");
            }
            if (count == null) {
                throw new IllegalArgumentException("`count` is required");
            }
            return new Item(this);
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ModelCodec<Item> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super("name", "count");
        }

        @Override
        public Item read(JsonReader in) throws IOException {
            Builder b = new Builder();
            in.beginObject(this);
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                b.extras = in.atNull() ? Extras.withNull(b.extras, name) : Extras.without(b.extras, name);
                switch (name) {
                    case "name" -> b.name = in.valueOrNull(Codecs.STRING);
                    case "count" -> b.count = in.valueOrNull(Codecs.INT64);
                    default -> {
                        if (!in.atNull()) {
                            b.extras = Extras.withUnknown(b.extras, name, in.json());
                        }
                    }
                }
            }
            return new Item(b);
        }
    }
}
