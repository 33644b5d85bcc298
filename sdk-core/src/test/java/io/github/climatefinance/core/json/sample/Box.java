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
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A variant named by the discriminator. */
@JsonDeserialize(using = Box.Codec.class)
public final class Box implements Cover {
    private final Values values;

    private Box(Values values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    public Builder toBuilder() {
        return new Builder(values.copy());
    }

    public static Box fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public Optional<String> type() {
        return values.optional(0);
    }

    public BigDecimal height() {
        return values.required(1);
    }

    public boolean hasHeight() {
        return values.has(1);
    }

    public Optional<Cover> inner() {
        return values.optional(2);
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
        return other instanceof Box that && values.equals(that.values);
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

        public Builder type(String value) {
            values.set(0, value);
            return this;
        }

        public Builder height(BigDecimal value) {
            values.set(1, value);
            return this;
        }

        public Builder inner(Cover value) {
            values.set(2, value);
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            values.keep(name, value);
            return this;
        }

        public Box build() {
            return new Box(values.built());
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ObjectCodec<Box> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super("Box", "obo", "type", "height", "inner");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 0 -> Codecs.STRING;
                case 1 -> Codecs.DECIMAL;
                case 2 -> Cover.Codec.INSTANCE;
                default -> throw new IndexOutOfBoundsException(property);
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Box(values);
        }
    }
}
