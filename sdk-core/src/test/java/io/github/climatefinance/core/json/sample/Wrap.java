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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A variant told by its properties. */
@JsonDeserialize(using = Wrap.Codec.class)
public final class Wrap implements Cover {
    private final @Nullable String paper;
    private final @Nullable String colour;
    private final @Nullable Extras extras;

    private Wrap(Builder b) {
        this.paper = b.paper;
        this.colour = b.colour;
        this.extras = Extras.shared(b.extras);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        Builder b = new Builder();
        b.paper = paper;
        b.colour = colour;
        b.extras = extras;
        return b;
    }

    public static Wrap fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public String paper() {
        return MissingProperty.require(paper, "Wrap", "paper");
    }

    public boolean hasPaper() {
        return paper != null;
    }

    public String colour() {
        return MissingProperty.require(colour, "Wrap", "colour");
    }

    public boolean hasColour() {
        return colour != null;
    }

    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(extras);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "paper", Codecs.STRING, paper);
        Codecs.field(out, "colour", Codecs.STRING, colour);
        Extras.write(out, extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wrap that
                && Objects.equals(paper, that.paper)
                && Objects.equals(colour, that.colour)
                && Objects.equals(extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paper, colour, extras);
    }

    @Override
    public String toString() {
        return new Rendering("Wrap")
                .add("paper", paper)
                .add("colour", colour)
                .extras(extras)
                .toString();
    }

    /** Collects the properties. */
    public static final class Builder {
        private @Nullable String paper;
        private @Nullable String colour;
        private @Nullable Extras extras;

        private Builder() {}

        public Builder paper(String value) {
            this.paper = Objects.requireNonNull(value, "paper");
            this.extras = Extras.without(extras, "paper");
            return this;
        }

        public Builder colour(String value) {
            this.colour = Objects.requireNonNull(value, "colour");
            this.extras = Extras.without(extras, "colour");
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            this.extras = Extras.withUnknown(extras, name, value);
            return this;
        }

        public Wrap build() {
            if (paper == null) {
                throw new IllegalArgumentException("`paper` is required");
            }
            if (colour == null) {
                throw new IllegalArgumentException("`colour` is required");
            }
            return new Wrap(this);
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ModelCodec<Wrap> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super("paper", "colour");
        }

        @Override
        public Wrap read(JsonReader in) throws IOException {
            Builder b = new Builder();
            in.beginObject(this);
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                b.extras = in.atNull() ? Extras.withNull(b.extras, name) : Extras.without(b.extras, name);
                switch (name) {
                    case "paper" -> b.paper = in.valueOrNull(Codecs.STRING);
                    case "colour" -> b.colour = in.valueOrNull(Codecs.STRING);
                    default -> {
                        if (!in.atNull()) {
                            b.extras = Extras.withUnknown(b.extras, name, in.json());
                        }
                    }
                }
            }
            return new Wrap(b);
        }
    }
}
