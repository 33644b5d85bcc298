// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.ModelCodec;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/** A kind of {@link Outcome} that this version does not know, as it came. */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = UnknownOutcome.Codec.class)
public final class UnknownOutcome implements Outcome {
    private final JsonNode json;

    UnknownOutcome(JsonNode json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    /**
     * The whole value.
     *
     * @return its JSON
     */
    public JsonNode json() {
        return this.json;
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(Codecs.property(this.json, "reference", Codecs.STRING));
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        Codecs.JSON.write(out, this.json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownOutcome that && this.json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return this.json.hashCode();
    }

    /** Without the content: nobody has said which of it is secret. */
    @Override
    public String toString() {
        return "UnknownOutcome";
    }

    /** Reads and writes {@link UnknownOutcome}. */
    public static final class Codec extends ModelCodec<UnknownOutcome> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public UnknownOutcome read(JsonReader in) throws IOException {
            return new UnknownOutcome(in.json());
        }
    }
}

