// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.safety.model;

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
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to retire.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Retirement.Codec.class)
public final class Retirement implements JsonModel {
    private final @Nullable String account;
    private final @Nullable BigDecimal tonnes;
    private final @Nullable String externalId;
    private final @Nullable Extras extras;

    private Retirement(Builder builder) {
        this.account = builder.account;
        this.tonnes = builder.tonnes;
        this.externalId = builder.externalId;
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
    public static Retirement fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * From where.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String account() {
        return MissingProperty.require(this.account, "Retirement", "account");
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
     * How much.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal tonnes() {
        return MissingProperty.require(this.tonnes, "Retirement", "tonnes");
    }

    /**
     * Whether {@code tonnes} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasTonnes() {
        return this.tonnes != null;
    }

    /**
     * The caller's own id of this retirement.
     *
     * @return the value, if there is one
     */
    public Optional<String> externalId() {
        return Optional.ofNullable(this.externalId);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static Retirement read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "account" -> builder.account = in.valueOrNull(Codecs.STRING);
                case "tonnes" -> builder.tonnes = in.valueOrNull(Codecs.DECIMAL);
                case "externalId" -> builder.externalId = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new Retirement(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "account", Codecs.STRING, this.account);
        Codecs.field(out, "tonnes", Codecs.DECIMAL, this.tonnes);
        Codecs.field(out, "externalId", Codecs.STRING, this.externalId);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Retirement that
                && Objects.equals(this.account, that.account)
                && Objects.equals(this.tonnes, that.tonnes)
                && Objects.equals(this.externalId, that.externalId)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.account, this.tonnes, this.externalId, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Retirement")
                .add("account", this.account)
                .add("tonnes", this.tonnes)
                .add("externalId", this.externalId)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Retirement}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String account;
        private @Nullable BigDecimal tonnes;
        private @Nullable String externalId;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Retirement from) {
            this.account = from.account;
            this.tonnes = from.tonnes;
            this.externalId = from.externalId;
            this.extras = from.extras;
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
         * How much.
         *
         * @param value the value
         * @return this builder
         */
        public Builder tonnes(BigDecimal value) {
            this.tonnes = Objects.requireNonNull(value, "tonnes");
            this.extras = Extras.without(this.extras, "tonnes");
            return this;
        }

        /**
         * The caller's own id of this retirement.
         *
         * @param value the value
         * @return this builder
         */
        public Builder externalId(String value) {
            this.externalId = Objects.requireNonNull(value, "externalId");
            this.extras = Extras.without(this.extras, "externalId");
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
        public Retirement build() {
            Checks.given(this.account, "account");
            Checks.given(this.tonnes, "tonnes");
            return new Retirement(this);
        }
    }

    /** Reads and writes {@link Retirement}. */
    public static final class Codec extends ModelCodec<Retirement> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("account", "tonnes");
        }

        @Override
        public Retirement read(JsonReader in) throws IOException {
            return Retirement.read(in);
        }
    }
}

