package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.ModelCodec;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cover of a kind this version does not know. */
@JsonDeserialize(using = UnknownCover.Codec.class)
public final class UnknownCover implements Cover {
    private final JsonNode json;

    public UnknownCover(JsonNode json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    public JsonNode json() {
        return json;
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        Codecs.JSON.write(out, json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownCover that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "UnknownCover{}";
    }

    /** Keeps any JSON. */
    public static final class Codec extends ModelCodec<UnknownCover> {
        public static final Codec INSTANCE = new Codec();

        @Override
        public UnknownCover read(JsonReader in) throws IOException {
            return new UnknownCover(in.json());
        }
    }
}
