// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.MissingProperty;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to move.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = TransferData.Codec.class)
public final class TransferData implements JsonModel {
    private final @Nullable BigDecimal quantity;
    private final @Nullable Extras extras;

    private TransferData(Builder builder) {
        this.quantity = builder.quantity;
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
    public static TransferData fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * How many.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal quantity() {
        return MissingProperty.require(this.quantity, "TransferData", "quantity");
    }

    /**
     * Whether {@code quantity} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasQuantity() {
        return this.quantity != null;
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "quantity", Codecs.DECIMAL, this.quantity);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferData that
                && Objects.equals(this.quantity, that.quantity)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.quantity, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("TransferData")
                .add("quantity", this.quantity)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link TransferData}. Not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal quantity;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(TransferData from) {
            this.quantity = from.quantity;
            this.extras = from.extras;
        }

        /**
         * How many.
         *
         * @param value the value
         * @return this builder
         */
        public Builder quantity(BigDecimal value) {
            this.quantity = Objects.requireNonNull(value, "quantity");
            this.extras = Extras.without(this.extras, "quantity");
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
        public TransferData build() {
            if (this.quantity == null) {
                throw new IllegalArgumentException("`quantity` is required");
            }
            return new TransferData(this);
        }
    }

    /** Reads and writes {@link TransferData}. */
    public static final class Codec extends ModelCodec<TransferData> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public TransferData read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "quantity" -> builder.quantity = in.valueOrNull(Codecs.DECIMAL);
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new TransferData(builder);
        }
    }
}

