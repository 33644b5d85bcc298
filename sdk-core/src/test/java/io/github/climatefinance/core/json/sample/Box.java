package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.MissingProperty;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A variant named by the discriminator. */
@JsonDeserialize(using = Box.Codec.class)
public final class Box implements Cover {
    private final @Nullable String type;
    private final @Nullable BigDecimal height;
    private final @Nullable Cover inner;
    private final @Nullable Extras extras;

    private Box(Builder b) {
        this.type = b.type;
        this.height = b.height;
        this.inner = b.inner;
        this.extras = Extras.shared(b.extras);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        Builder b = new Builder();
        b.type = type;
        b.height = height;
        b.inner = inner;
        b.extras = extras;
        return b;
    }

    public static Box fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    public BigDecimal height() {
        return MissingProperty.require(height, "Box", "height");
    }

    public boolean hasHeight() {
        return height != null;
    }

    public Optional<Cover> inner() {
        return Optional.ofNullable(inner);
    }

    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(extras);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "type", Codecs.STRING, type);
        Codecs.field(out, "height", Codecs.DECIMAL, height);
        Codecs.field(out, "inner", Cover.Codec.INSTANCE, inner);
        Extras.write(out, extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Box that
                && Objects.equals(type, that.type)
                && Objects.equals(height, that.height)
                && Objects.equals(inner, that.inner)
                && Objects.equals(extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, height, inner, extras);
    }

    @Override
    public String toString() {
        return new Rendering("Box")
                .add("type", type)
                .add("height", height)
                .add("inner", inner)
                .extras(extras)
                .toString();
    }

    /** Collects the properties. */
    public static final class Builder {
        private @Nullable String type;
        private @Nullable BigDecimal height;
        private @Nullable Cover inner;
        private @Nullable Extras extras;

        private Builder() {}

        public Builder type(String value) {
            this.type = Objects.requireNonNull(value, "type");
            this.extras = Extras.without(extras, "type");
            return this;
        }

        public Builder height(BigDecimal value) {
            this.height = Objects.requireNonNull(value, "height");
            this.extras = Extras.without(extras, "height");
            return this;
        }

        public Builder inner(Cover value) {
            this.inner = Objects.requireNonNull(value, "inner");
            this.extras = Extras.without(extras, "inner");
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            this.extras = Extras.withUnknown(extras, name, value);
            return this;
        }

        public Box build() {
            if (height == null) {
                throw new IllegalArgumentException("`height` is required");
            }
            return new Box(this);
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ModelCodec<Box> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super("height");
        }

        @Override
        public Box read(JsonReader in) throws IOException {
            Builder b = new Builder();
            in.beginObject(this);
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                b.extras = in.atNull() ? Extras.withNull(b.extras, name) : Extras.without(b.extras, name);
                switch (name) {
                    case "type" -> b.type = in.valueOrNull(Codecs.STRING);
                    case "height" -> b.height = in.valueOrNull(Codecs.DECIMAL);
                    case "inner" -> b.inner = in.valueOrNull(Cover.Codec.INSTANCE);
                    default -> {
                        if (!in.atNull()) {
                            b.extras = Extras.withUnknown(b.extras, name, in.json());
                        }
                    }
                }
            }
            return new Box(b);
        }
    }
}
