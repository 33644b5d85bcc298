// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.naming.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Every name here is odd *&#47; in some way &lt;br&gt; &amp; &#123;&#64;link Nowhere&#125;.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = OddNames.Codec.class)
public final class OddNames implements JsonModel {
    private final Values values;

    private OddNames(Values values) {
        this.values = values;
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this value has, properties without an accessor included
     */
    public Builder toBuilder() {
        return new Builder(this.values.copy());
    }

    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON object
     * @return the value; what it lacks is told by its accessors
     * @throws DecodingException if the text is not one JSON object or a property has the wrong type
     */
    public static OddNames fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * A reserved word.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String class_() {
        return this.values.required(0);
    }

    /**
     * Whether {@code class} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasClass() {
        return this.values.has(0);
    }

    /**
     * The property <code>getClass</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> getClass_() {
        return this.values.optional(1);
    }

    /**
     * The property <code>hashCode</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> hashCode_() {
        return this.values.optional(2);
    }

    /**
     * The property <code>toString</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> toString_() {
        return this.values.optional(3);
    }

    /**
     * The property <code>notify</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> notify_() {
        return this.values.optional(4);
    }

    /**
     * The property <code>wait</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> wait_() {
        return this.values.optional(5);
    }

    /**
     * The property <code>builder</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> builder_() {
        return this.values.optional(6);
    }

    /**
     * The property <code>build</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> build_() {
        return this.values.optional(7);
    }

    /**
     * The property <code>toBuilder</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> toBuilder_() {
        return this.values.optional(8);
    }

    /**
     * The property <code>toJson</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> toJson_() {
        return this.values.optional(9);
    }

    /**
     * The property <code>fromJson</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> fromJson_() {
        return this.values.optional(10);
    }

    /**
     * The property <code>writeTo</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> writeTo_() {
        return this.values.optional(11);
    }

    /**
     * The property <code>serialize</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> serialize_() {
        return this.values.optional(12);
    }

    /**
     * The property <code>additionalProperties</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> additionalProperties_() {
        return this.values.optional(13);
    }

    /**
     * The property <code>codec</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> codec_() {
        return this.values.optional(14);
    }

    /**
     * The property <code>equals</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> equals_() {
        return this.values.optional(15);
    }

    /**
     * The property <code>clone</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> clone_() {
        return this.values.optional(16);
    }

    /**
     * The property <code>finalize</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> finalize_() {
        return this.values.optional(17);
    }

    /**
     * The property <code>extras</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> extras_() {
        return this.values.optional(18);
    }

    /**
     * The property <code>snake_case</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> snakeCase() {
        return this.values.optional(19);
    }

    /**
     * The property <code>kebab-case</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> kebabCase() {
        return this.values.optional(20);
    }

    /**
     * The property <code>SCREAMING_CASE</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> screamingCase() {
        return this.values.optional(21);
    }

    /**
     * The property <code>URLPath</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> urlPath() {
        return this.values.optional(22);
    }

    /**
     * The property <code>CO2e</code>.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> co2e() {
        return this.values.optional(23);
    }

    /**
     * The property <code>aValue</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> aValue() {
        return this.values.optional(24);
    }

    /**
     * The property <code>24h</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> _24h() {
        return this.values.optional(25);
    }

    /**
     * The property <code>&#64;type</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> type() {
        return this.values.optional(26);
    }

    /**
     * The property <code>quote"d</code>.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String quoteD() {
        return this.values.required(27);
    }

    /**
     * Whether {@code quote"d} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasQuoteD() {
        return this.values.has(27);
    }

    /**
     * The property <code>back&#92;slash</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> backSlash() {
        return this.values.optional(28);
    }

    /**
     * The property <code>slash/ed~</code>.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String slashEd() {
        return this.values.required(29);
    }

    /**
     * Whether {@code slash/ed~} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSlashEd() {
        return this.values.has(29);
    }

    /**
     * The property <code>name</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> name() {
        return this.values.optional(30);
    }

    /**
     * The property <code>value</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> value() {
        return this.values.optional(31);
    }

    /**
     * The property <code>other</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> other() {
        return this.values.optional(32);
    }

    /**
     * The property <code>in</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> in() {
        return this.values.optional(33);
    }

    /**
     * The property <code>out</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> out() {
        return this.values.optional(34);
    }

    /**
     * The property <code>that</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> that() {
        return this.values.optional(35);
    }

    /**
     * The property <code>true</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> true_() {
        return this.values.optional(36);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return this.values.unknown();
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        this.values.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OddNames that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link OddNames}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * A reserved word.
         *
         * @param value the value
         * @return this builder
         */
        public Builder class_(String value) {
            this.values.set(0, Objects.requireNonNull(value, "class_"));
            return this;
        }

        /**
         * The property <code>getClass</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder getClass_(String value) {
            this.values.set(1, Objects.requireNonNull(value, "getClass_"));
            return this;
        }

        /**
         * The property <code>hashCode</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder hashCode_(String value) {
            this.values.set(2, Objects.requireNonNull(value, "hashCode_"));
            return this;
        }

        /**
         * The property <code>toString</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder toString_(String value) {
            this.values.set(3, Objects.requireNonNull(value, "toString_"));
            return this;
        }

        /**
         * The property <code>notify</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder notify_(String value) {
            this.values.set(4, Objects.requireNonNull(value, "notify_"));
            return this;
        }

        /**
         * The property <code>wait</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder wait_(String value) {
            this.values.set(5, Objects.requireNonNull(value, "wait_"));
            return this;
        }

        /**
         * The property <code>builder</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder builder_(String value) {
            this.values.set(6, Objects.requireNonNull(value, "builder_"));
            return this;
        }

        /**
         * The property <code>build</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder build_(String value) {
            this.values.set(7, Objects.requireNonNull(value, "build_"));
            return this;
        }

        /**
         * The property <code>toBuilder</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder toBuilder_(String value) {
            this.values.set(8, Objects.requireNonNull(value, "toBuilder_"));
            return this;
        }

        /**
         * The property <code>toJson</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder toJson_(String value) {
            this.values.set(9, Objects.requireNonNull(value, "toJson_"));
            return this;
        }

        /**
         * The property <code>fromJson</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder fromJson_(String value) {
            this.values.set(10, Objects.requireNonNull(value, "fromJson_"));
            return this;
        }

        /**
         * The property <code>writeTo</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder writeTo_(String value) {
            this.values.set(11, Objects.requireNonNull(value, "writeTo_"));
            return this;
        }

        /**
         * The property <code>serialize</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder serialize_(String value) {
            this.values.set(12, Objects.requireNonNull(value, "serialize_"));
            return this;
        }

        /**
         * The property <code>additionalProperties</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder additionalProperties_(String value) {
            this.values.set(13, Objects.requireNonNull(value, "additionalProperties_"));
            return this;
        }

        /**
         * The property <code>codec</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder codec_(String value) {
            this.values.set(14, Objects.requireNonNull(value, "codec_"));
            return this;
        }

        /**
         * The property <code>equals</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder equals_(String value) {
            this.values.set(15, Objects.requireNonNull(value, "equals_"));
            return this;
        }

        /**
         * The property <code>clone</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder clone_(String value) {
            this.values.set(16, Objects.requireNonNull(value, "clone_"));
            return this;
        }

        /**
         * The property <code>finalize</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder finalize_(String value) {
            this.values.set(17, Objects.requireNonNull(value, "finalize_"));
            return this;
        }

        /**
         * The property <code>extras</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder extras_(String value) {
            this.values.set(18, Objects.requireNonNull(value, "extras_"));
            return this;
        }

        /**
         * The property <code>snake_case</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder snakeCase(String value) {
            this.values.set(19, Objects.requireNonNull(value, "snakeCase"));
            return this;
        }

        /**
         * The property <code>kebab-case</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder kebabCase(String value) {
            this.values.set(20, Objects.requireNonNull(value, "kebabCase"));
            return this;
        }

        /**
         * The property <code>SCREAMING_CASE</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder screamingCase(String value) {
            this.values.set(21, Objects.requireNonNull(value, "screamingCase"));
            return this;
        }

        /**
         * The property <code>URLPath</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder urlPath(String value) {
            this.values.set(22, Objects.requireNonNull(value, "urlPath"));
            return this;
        }

        /**
         * The property <code>CO2e</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder co2e(BigDecimal value) {
            this.values.set(23, Objects.requireNonNull(value, "co2e"));
            return this;
        }

        /**
         * The property <code>aValue</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder aValue(String value) {
            this.values.set(24, value);
            return this;
        }

        /**
         * The property <code>24h</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder _24h(String value) {
            this.values.set(25, Objects.requireNonNull(value, "_24h"));
            return this;
        }

        /**
         * The property <code>&#64;type</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder type(String value) {
            this.values.set(26, Objects.requireNonNull(value, "type"));
            return this;
        }

        /**
         * The property <code>quote"d</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder quoteD(String value) {
            this.values.set(27, Objects.requireNonNull(value, "quoteD"));
            return this;
        }

        /**
         * The property <code>back&#92;slash</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder backSlash(String value) {
            this.values.set(28, Objects.requireNonNull(value, "backSlash"));
            return this;
        }

        /**
         * The property <code>slash/ed~</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder slashEd(String value) {
            this.values.set(29, Objects.requireNonNull(value, "slashEd"));
            return this;
        }

        /**
         * The property <code>name</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder name(String value) {
            this.values.set(30, value);
            return this;
        }

        /**
         * The property <code>value</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.values.set(31, value);
            return this;
        }

        /**
         * The property <code>other</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder other(String value) {
            this.values.set(32, value);
            return this;
        }

        /**
         * The property <code>in</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder in(String value) {
            this.values.set(33, value);
            return this;
        }

        /**
         * The property <code>out</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder out(String value) {
            this.values.set(34, value);
            return this;
        }

        /**
         * The property <code>that</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder that(String value) {
            this.values.set(35, value);
            return this;
        }

        /**
         * The property <code>true</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder true_(String value) {
            this.values.set(36, Objects.requireNonNull(value, "true_"));
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
            this.values.keep(name, value);
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required property is missing
         */
        public OddNames build() {
            return new OddNames(this.values.built());
        }
    }

    /** Reads and writes {@link OddNames}. */
    public static final class Codec extends ObjectCodec<OddNames> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("OddNames", "boooooooooooooooooooooooooobobooooooo", "class", "getClass", "hashCode", "toString", "notify", "wait", "builder", "build", "toBuilder", "toJson", "fromJson", "writeTo", "serialize", "additionalProperties", "codec", "equals", "clone", "finalize", "extras", "snake_case", "kebab-case", "SCREAMING_CASE", "URLPath", "CO2e", "aValue", "24h", "@type", "quote\"d", "back\\slash", "slash/ed~", "name", "value", "other", "in", "out", "that", "true");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 23 -> Codecs.DECIMAL;
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new OddNames(values);
        }
    }
}

