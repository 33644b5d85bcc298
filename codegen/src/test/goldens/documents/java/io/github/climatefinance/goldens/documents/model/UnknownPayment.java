// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.MissingProperty;
import io.github.climatefinance.core.json.ModelCodec;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/** A kind of {@link Payment} that this version does not know, as it came. */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = UnknownPayment.Codec.class)
public final class UnknownPayment implements Payment {
    private final JsonNode json;

    UnknownPayment(JsonNode json) {
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
    public String means() {
        return MissingProperty.require(Codecs.property(this.json, "means", Codecs.STRING), "UnknownPayment", "means");
    }

    @Override
    public boolean hasMeans() {
        return this.json.hasNonNull("means");
    }

    @Override
    public Money price() {
        return MissingProperty.require(Codecs.property(this.json, "price", Money.Codec.INSTANCE), "UnknownPayment", "price");
    }

    @Override
    public boolean hasPrice() {
        return this.json.hasNonNull("price");
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        Codecs.JSON.write(out, this.json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownPayment that && this.json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return this.json.hashCode();
    }

    /** Without the content: nobody has said which of it is secret. */
    @Override
    public String toString() {
        return "UnknownPayment";
    }

    /** Reads and writes {@link UnknownPayment}. */
    public static final class Codec extends ModelCodec<UnknownPayment> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public UnknownPayment read(JsonReader in) throws IOException {
            return new UnknownPayment(in.json());
        }
    }
}

