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

/** A variant told by its properties. */
@JsonDeserialize(using = Wrap.Codec.class)
public final class Wrap implements Cover {
    private final Values values;

    private Wrap(Values values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    public Builder toBuilder() {
        return new Builder(values.copy());
    }

    public static Wrap fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public String paper() {
        return values.required(0);
    }

    public boolean hasPaper() {
        return values.has(0);
    }

    public String colour() {
        return values.required(1);
    }

    public boolean hasColour() {
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
        return other instanceof Wrap that && values.equals(that.values);
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

        public Builder paper(String value) {
            values.set(0, value);
            return this;
        }

        public Builder colour(String value) {
            values.set(1, value);
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            values.keep(name, value);
            return this;
        }

        public Wrap build() {
            return new Wrap(values.built());
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ObjectCodec<Wrap> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super("Wrap", "bb", "paper", "colour");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 0 -> Codecs.STRING;
                case 1 -> Codecs.STRING;
                default -> throw new IndexOutOfBoundsException(property);
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Wrap(values);
        }
    }
}
