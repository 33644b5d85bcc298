package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A nested model. */
@JsonDeserialize(using = Item.Codec.class)
public final class Item implements JsonModel {
    private final Values values;

    private Item(Values values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    public Builder toBuilder() {
        return new Builder(values.copy());
    }

    public static Item fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public String name() {
        return values.required(0);
    }

    public boolean hasName() {
        return values.has(0);
    }

    public Long count() {
        return values.required(1);
    }

    public boolean hasCount() {
        return values.has(1);
    }

    public Map<String, JsonNode> additionalProperties() {
        return values.unknown();
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        values.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Item that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects the properties. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        public Builder name(String value) {
            values.set(0, value);
            return this;
        }

        public Builder count(Long value) {
            values.set(1, value);
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            values.keep(name, value);
            return this;
        }

        public Item build() {
            return new Item(values.built());
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ObjectCodec<Item> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super("Item", "bb", "name", "count");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 0 -> Codecs.STRING;
                case 1 -> Codecs.INT64;
                default -> throw new IndexOutOfBoundsException(property);
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Item(values);
        }
    }
}
