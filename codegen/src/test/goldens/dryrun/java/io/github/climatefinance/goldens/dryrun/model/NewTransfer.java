// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.dryrun.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Checks;
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
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to move.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = NewTransfer.Codec.class)
public final class NewTransfer implements JsonModel {
    private final @Nullable String reference;
    private final @Nullable String account;
    private final @Nullable Lot lot;
    private final @Nullable Extras extras;

    private NewTransfer(Builder builder) {
        this.reference = builder.reference;
        this.account = builder.account;
        this.lot = builder.lot;
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
    public static NewTransfer fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * The caller's own.
     *
     * @return the value, if there is one
     */
    public Optional<String> reference() {
        return Optional.ofNullable(this.reference);
    }

    /**
     * From where.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String account() {
        return MissingProperty.require(this.account, "NewTransfer", "account");
    }

    /**
     * Whether {@code account} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasAccount() {
        return this.account != null;
    }

    /**
     * Some tonnes of one kind.
     *
     * @return the value, if there is one
     */
    public Optional<Lot> lot() {
        return Optional.ofNullable(this.lot);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static NewTransfer read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "reference" -> builder.reference = in.valueOrNull(Codecs.STRING);
                case "account" -> builder.account = in.valueOrNull(Codecs.STRING);
                case "lot" -> builder.lot = in.valueOrNull(Lot.Codec.INSTANCE);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new NewTransfer(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "reference", Codecs.STRING, this.reference);
        Codecs.field(out, "account", Codecs.STRING, this.account);
        Codecs.field(out, "lot", Lot.Codec.INSTANCE, this.lot);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewTransfer that
                && Objects.equals(this.reference, that.reference)
                && Objects.equals(this.account, that.account)
                && Objects.equals(this.lot, that.lot)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.reference, this.account, this.lot, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("NewTransfer")
                .add("reference", this.reference)
                .add("account", this.account)
                .add("lot", this.lot)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link NewTransfer}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String reference;
        private @Nullable String account;
        private @Nullable Lot lot;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(NewTransfer from) {
            this.reference = from.reference;
            this.account = from.account;
            this.lot = from.lot;
            this.extras = from.extras;
        }

        /**
         * The caller's own.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reference(String value) {
            this.reference = Objects.requireNonNull(value, "reference");
            this.extras = Extras.without(this.extras, "reference");
            return this;
        }

        /**
         * From where.
         *
         * @param value the value
         * @return this builder
         */
        public Builder account(String value) {
            this.account = Objects.requireNonNull(value, "account");
            this.extras = Extras.without(this.extras, "account");
            return this;
        }

        /**
         * Some tonnes of one kind.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lot(Lot value) {
            this.lot = Objects.requireNonNull(value, "lot");
            this.extras = Extras.without(this.extras, "lot");
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
        public NewTransfer build() {
            Checks.given(this.account, "account");
            return new NewTransfer(this);
        }
    }

    /** Reads and writes {@link NewTransfer}. */
    public static final class Codec extends ModelCodec<NewTransfer> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("account");
        }

        @Override
        public NewTransfer read(JsonReader in) throws IOException {
            return NewTransfer.read(in);
        }
    }
}

