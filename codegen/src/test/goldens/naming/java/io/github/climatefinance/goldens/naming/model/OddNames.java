// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.naming.model;

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
 * Every name here is odd *&#47; in some way &lt;br&gt; &amp; &#123;&#64;link Nowhere&#125;.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = OddNames.Codec.class)
public final class OddNames implements JsonModel {
    private final @Nullable String class_;
    private final @Nullable String getClass_;
    private final @Nullable String hashCode_;
    private final @Nullable String toString_;
    private final @Nullable String notify_;
    private final @Nullable String wait_;
    private final @Nullable String builder_;
    private final @Nullable String build_;
    private final @Nullable String toBuilder_;
    private final @Nullable String toJson_;
    private final @Nullable String fromJson_;
    private final @Nullable String writeTo_;
    private final @Nullable String serialize_;
    private final @Nullable String additionalProperties_;
    private final @Nullable String codec_;
    private final @Nullable String equals_;
    private final @Nullable String clone_;
    private final @Nullable String finalize_;
    private final @Nullable String extras_;
    private final @Nullable String snakeCase;
    private final @Nullable String kebabCase;
    private final @Nullable String screamingCase;
    private final @Nullable String urlPath;
    private final @Nullable BigDecimal co2e;
    private final @Nullable String aValue;
    private final @Nullable String _24h;
    private final @Nullable String type;
    private final @Nullable String quoteD;
    private final @Nullable String backSlash;
    private final @Nullable String slashEd;
    private final @Nullable String name;
    private final @Nullable String value;
    private final @Nullable String other;
    private final @Nullable String in;
    private final @Nullable String out;
    private final @Nullable String that;
    private final @Nullable String true_;
    private final @Nullable Extras extras;

    private OddNames(Builder builder) {
        this.class_ = builder.class_;
        this.getClass_ = builder.getClass_;
        this.hashCode_ = builder.hashCode_;
        this.toString_ = builder.toString_;
        this.notify_ = builder.notify_;
        this.wait_ = builder.wait_;
        this.builder_ = builder.builder_;
        this.build_ = builder.build_;
        this.toBuilder_ = builder.toBuilder_;
        this.toJson_ = builder.toJson_;
        this.fromJson_ = builder.fromJson_;
        this.writeTo_ = builder.writeTo_;
        this.serialize_ = builder.serialize_;
        this.additionalProperties_ = builder.additionalProperties_;
        this.codec_ = builder.codec_;
        this.equals_ = builder.equals_;
        this.clone_ = builder.clone_;
        this.finalize_ = builder.finalize_;
        this.extras_ = builder.extras_;
        this.snakeCase = builder.snakeCase;
        this.kebabCase = builder.kebabCase;
        this.screamingCase = builder.screamingCase;
        this.urlPath = builder.urlPath;
        this.co2e = builder.co2e;
        this.aValue = builder.aValue;
        this._24h = builder._24h;
        this.type = builder.type;
        this.quoteD = builder.quoteD;
        this.backSlash = builder.backSlash;
        this.slashEd = builder.slashEd;
        this.name = builder.name;
        this.value = builder.value;
        this.other = builder.other;
        this.in = builder.in;
        this.out = builder.out;
        this.that = builder.that;
        this.true_ = builder.true_;
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
        return MissingProperty.require(this.class_, "OddNames", "class");
    }

    /**
     * Whether {@code class} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasClass() {
        return this.class_ != null;
    }

    /**
     * The property <code>getClass</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> getClass_() {
        return Optional.ofNullable(this.getClass_);
    }

    /**
     * The property <code>hashCode</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> hashCode_() {
        return Optional.ofNullable(this.hashCode_);
    }

    /**
     * The property <code>toString</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> toString_() {
        return Optional.ofNullable(this.toString_);
    }

    /**
     * The property <code>notify</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> notify_() {
        return Optional.ofNullable(this.notify_);
    }

    /**
     * The property <code>wait</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> wait_() {
        return Optional.ofNullable(this.wait_);
    }

    /**
     * The property <code>builder</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> builder_() {
        return Optional.ofNullable(this.builder_);
    }

    /**
     * The property <code>build</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> build_() {
        return Optional.ofNullable(this.build_);
    }

    /**
     * The property <code>toBuilder</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> toBuilder_() {
        return Optional.ofNullable(this.toBuilder_);
    }

    /**
     * The property <code>toJson</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> toJson_() {
        return Optional.ofNullable(this.toJson_);
    }

    /**
     * The property <code>fromJson</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> fromJson_() {
        return Optional.ofNullable(this.fromJson_);
    }

    /**
     * The property <code>writeTo</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> writeTo_() {
        return Optional.ofNullable(this.writeTo_);
    }

    /**
     * The property <code>serialize</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> serialize_() {
        return Optional.ofNullable(this.serialize_);
    }

    /**
     * The property <code>additionalProperties</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> additionalProperties_() {
        return Optional.ofNullable(this.additionalProperties_);
    }

    /**
     * The property <code>codec</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> codec_() {
        return Optional.ofNullable(this.codec_);
    }

    /**
     * The property <code>equals</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> equals_() {
        return Optional.ofNullable(this.equals_);
    }

    /**
     * The property <code>clone</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> clone_() {
        return Optional.ofNullable(this.clone_);
    }

    /**
     * The property <code>finalize</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> finalize_() {
        return Optional.ofNullable(this.finalize_);
    }

    /**
     * The property <code>extras</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> extras_() {
        return Optional.ofNullable(this.extras_);
    }

    /**
     * The property <code>snake_case</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> snakeCase() {
        return Optional.ofNullable(this.snakeCase);
    }

    /**
     * The property <code>kebab-case</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> kebabCase() {
        return Optional.ofNullable(this.kebabCase);
    }

    /**
     * The property <code>SCREAMING_CASE</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> screamingCase() {
        return Optional.ofNullable(this.screamingCase);
    }

    /**
     * The property <code>URLPath</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> urlPath() {
        return Optional.ofNullable(this.urlPath);
    }

    /**
     * The property <code>CO2e</code>.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> co2e() {
        return Optional.ofNullable(this.co2e);
    }

    /**
     * The property <code>aValue</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> aValue() {
        return Optional.ofNullable(this.aValue);
    }

    /**
     * The property <code>24h</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> _24h() {
        return Optional.ofNullable(this._24h);
    }

    /**
     * The property <code>&#64;type</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> type() {
        return Optional.ofNullable(this.type);
    }

    /**
     * The property <code>quote"d</code>.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String quoteD() {
        return MissingProperty.require(this.quoteD, "OddNames", "quote\"d");
    }

    /**
     * Whether {@code quote"d} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasQuoteD() {
        return this.quoteD != null;
    }

    /**
     * The property <code>back&#92;slash</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> backSlash() {
        return Optional.ofNullable(this.backSlash);
    }

    /**
     * The property <code>slash/ed~</code>.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public String slashEd() {
        return MissingProperty.require(this.slashEd, "OddNames", "slash/ed~");
    }

    /**
     * Whether {@code slash/ed~} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSlashEd() {
        return this.slashEd != null;
    }

    /**
     * The property <code>name</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> name() {
        return Optional.ofNullable(this.name);
    }

    /**
     * The property <code>value</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> value() {
        return Optional.ofNullable(this.value);
    }

    /**
     * The property <code>other</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> other() {
        return Optional.ofNullable(this.other);
    }

    /**
     * The property <code>in</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> in() {
        return Optional.ofNullable(this.in);
    }

    /**
     * The property <code>out</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> out() {
        return Optional.ofNullable(this.out);
    }

    /**
     * The property <code>that</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> that() {
        return Optional.ofNullable(this.that);
    }

    /**
     * The property <code>true</code>.
     *
     * @return the value, if there is one
     */
    public Optional<String> true_() {
        return Optional.ofNullable(this.true_);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    private static OddNames read(JsonReader in) throws IOException {
        Builder builder = new Builder();
        in.beginObject(Codec.INSTANCE);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            builder.extras = Extras.met(builder.extras, name, in);
            switch (name) {
                case "class" -> builder.class_ = in.valueOrNull(Codecs.STRING);
                case "getClass" -> builder.getClass_ = in.valueOrNull(Codecs.STRING);
                case "hashCode" -> builder.hashCode_ = in.valueOrNull(Codecs.STRING);
                case "toString" -> builder.toString_ = in.valueOrNull(Codecs.STRING);
                case "notify" -> builder.notify_ = in.valueOrNull(Codecs.STRING);
                case "wait" -> builder.wait_ = in.valueOrNull(Codecs.STRING);
                case "builder" -> builder.builder_ = in.valueOrNull(Codecs.STRING);
                case "build" -> builder.build_ = in.valueOrNull(Codecs.STRING);
                case "toBuilder" -> builder.toBuilder_ = in.valueOrNull(Codecs.STRING);
                case "toJson" -> builder.toJson_ = in.valueOrNull(Codecs.STRING);
                case "fromJson" -> builder.fromJson_ = in.valueOrNull(Codecs.STRING);
                case "writeTo" -> builder.writeTo_ = in.valueOrNull(Codecs.STRING);
                case "serialize" -> builder.serialize_ = in.valueOrNull(Codecs.STRING);
                case "additionalProperties" -> builder.additionalProperties_ = in.valueOrNull(Codecs.STRING);
                case "codec" -> builder.codec_ = in.valueOrNull(Codecs.STRING);
                case "equals" -> builder.equals_ = in.valueOrNull(Codecs.STRING);
                case "clone" -> builder.clone_ = in.valueOrNull(Codecs.STRING);
                case "finalize" -> builder.finalize_ = in.valueOrNull(Codecs.STRING);
                case "extras" -> builder.extras_ = in.valueOrNull(Codecs.STRING);
                case "snake_case" -> builder.snakeCase = in.valueOrNull(Codecs.STRING);
                case "kebab-case" -> builder.kebabCase = in.valueOrNull(Codecs.STRING);
                case "SCREAMING_CASE" -> builder.screamingCase = in.valueOrNull(Codecs.STRING);
                case "URLPath" -> builder.urlPath = in.valueOrNull(Codecs.STRING);
                case "CO2e" -> builder.co2e = in.valueOrNull(Codecs.DECIMAL);
                case "aValue" -> builder.aValue = in.valueOrNull(Codecs.STRING);
                case "24h" -> builder._24h = in.valueOrNull(Codecs.STRING);
                case "@type" -> builder.type = in.valueOrNull(Codecs.STRING);
                case "quote\"d" -> builder.quoteD = in.valueOrNull(Codecs.STRING);
                case "back\\slash" -> builder.backSlash = in.valueOrNull(Codecs.STRING);
                case "slash/ed~" -> builder.slashEd = in.valueOrNull(Codecs.STRING);
                case "name" -> builder.name = in.valueOrNull(Codecs.STRING);
                case "value" -> builder.value = in.valueOrNull(Codecs.STRING);
                case "other" -> builder.other = in.valueOrNull(Codecs.STRING);
                case "in" -> builder.in = in.valueOrNull(Codecs.STRING);
                case "out" -> builder.out = in.valueOrNull(Codecs.STRING);
                case "that" -> builder.that = in.valueOrNull(Codecs.STRING);
                case "true" -> builder.true_ = in.valueOrNull(Codecs.STRING);
                default -> builder.extras = Extras.kept(builder.extras, name, in);
            }
        }
        return new OddNames(builder);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "class", Codecs.STRING, this.class_);
        Codecs.field(out, "getClass", Codecs.STRING, this.getClass_);
        Codecs.field(out, "hashCode", Codecs.STRING, this.hashCode_);
        Codecs.field(out, "toString", Codecs.STRING, this.toString_);
        Codecs.field(out, "notify", Codecs.STRING, this.notify_);
        Codecs.field(out, "wait", Codecs.STRING, this.wait_);
        Codecs.field(out, "builder", Codecs.STRING, this.builder_);
        Codecs.field(out, "build", Codecs.STRING, this.build_);
        Codecs.field(out, "toBuilder", Codecs.STRING, this.toBuilder_);
        Codecs.field(out, "toJson", Codecs.STRING, this.toJson_);
        Codecs.field(out, "fromJson", Codecs.STRING, this.fromJson_);
        Codecs.field(out, "writeTo", Codecs.STRING, this.writeTo_);
        Codecs.field(out, "serialize", Codecs.STRING, this.serialize_);
        Codecs.field(out, "additionalProperties", Codecs.STRING, this.additionalProperties_);
        Codecs.field(out, "codec", Codecs.STRING, this.codec_);
        Codecs.field(out, "equals", Codecs.STRING, this.equals_);
        Codecs.field(out, "clone", Codecs.STRING, this.clone_);
        Codecs.field(out, "finalize", Codecs.STRING, this.finalize_);
        Codecs.field(out, "extras", Codecs.STRING, this.extras_);
        Codecs.field(out, "snake_case", Codecs.STRING, this.snakeCase);
        Codecs.field(out, "kebab-case", Codecs.STRING, this.kebabCase);
        Codecs.field(out, "SCREAMING_CASE", Codecs.STRING, this.screamingCase);
        Codecs.field(out, "URLPath", Codecs.STRING, this.urlPath);
        Codecs.field(out, "CO2e", Codecs.DECIMAL, this.co2e);
        Codecs.field(out, "aValue", Codecs.STRING, this.aValue);
        Codecs.field(out, "24h", Codecs.STRING, this._24h);
        Codecs.field(out, "@type", Codecs.STRING, this.type);
        Codecs.field(out, "quote\"d", Codecs.STRING, this.quoteD);
        Codecs.field(out, "back\\slash", Codecs.STRING, this.backSlash);
        Codecs.field(out, "slash/ed~", Codecs.STRING, this.slashEd);
        Codecs.field(out, "name", Codecs.STRING, this.name);
        Codecs.field(out, "value", Codecs.STRING, this.value);
        Codecs.field(out, "other", Codecs.STRING, this.other);
        Codecs.field(out, "in", Codecs.STRING, this.in);
        Codecs.field(out, "out", Codecs.STRING, this.out);
        Codecs.field(out, "that", Codecs.STRING, this.that);
        Codecs.field(out, "true", Codecs.STRING, this.true_);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OddNames that
                && Objects.equals(this.class_, that.class_)
                && Objects.equals(this.getClass_, that.getClass_)
                && Objects.equals(this.hashCode_, that.hashCode_)
                && Objects.equals(this.toString_, that.toString_)
                && Objects.equals(this.notify_, that.notify_)
                && Objects.equals(this.wait_, that.wait_)
                && Objects.equals(this.builder_, that.builder_)
                && Objects.equals(this.build_, that.build_)
                && Objects.equals(this.toBuilder_, that.toBuilder_)
                && Objects.equals(this.toJson_, that.toJson_)
                && Objects.equals(this.fromJson_, that.fromJson_)
                && Objects.equals(this.writeTo_, that.writeTo_)
                && Objects.equals(this.serialize_, that.serialize_)
                && Objects.equals(this.additionalProperties_, that.additionalProperties_)
                && Objects.equals(this.codec_, that.codec_)
                && Objects.equals(this.equals_, that.equals_)
                && Objects.equals(this.clone_, that.clone_)
                && Objects.equals(this.finalize_, that.finalize_)
                && Objects.equals(this.extras_, that.extras_)
                && Objects.equals(this.snakeCase, that.snakeCase)
                && Objects.equals(this.kebabCase, that.kebabCase)
                && Objects.equals(this.screamingCase, that.screamingCase)
                && Objects.equals(this.urlPath, that.urlPath)
                && Objects.equals(this.co2e, that.co2e)
                && Objects.equals(this.aValue, that.aValue)
                && Objects.equals(this._24h, that._24h)
                && Objects.equals(this.type, that.type)
                && Objects.equals(this.quoteD, that.quoteD)
                && Objects.equals(this.backSlash, that.backSlash)
                && Objects.equals(this.slashEd, that.slashEd)
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.value, that.value)
                && Objects.equals(this.other, that.other)
                && Objects.equals(this.in, that.in)
                && Objects.equals(this.out, that.out)
                && Objects.equals(this.that, that.that)
                && Objects.equals(this.true_, that.true_)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.class_, this.getClass_, this.hashCode_, this.toString_, this.notify_, this.wait_, this.builder_, this.build_, this.toBuilder_, this.toJson_, this.fromJson_, this.writeTo_, this.serialize_, this.additionalProperties_, this.codec_, this.equals_, this.clone_, this.finalize_, this.extras_, this.snakeCase, this.kebabCase, this.screamingCase, this.urlPath, this.co2e, this.aValue, this._24h, this.type, this.quoteD, this.backSlash, this.slashEd, this.name, this.value, this.other, this.in, this.out, this.that, this.true_, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("OddNames")
                .add("class", this.class_)
                .add("getClass", this.getClass_)
                .add("hashCode", this.hashCode_)
                .add("toString", this.toString_)
                .add("notify", this.notify_)
                .add("wait", this.wait_)
                .add("builder", this.builder_)
                .add("build", this.build_)
                .add("toBuilder", this.toBuilder_)
                .add("toJson", this.toJson_)
                .add("fromJson", this.fromJson_)
                .add("writeTo", this.writeTo_)
                .add("serialize", this.serialize_)
                .add("additionalProperties", this.additionalProperties_)
                .add("codec", this.codec_)
                .add("equals", this.equals_)
                .add("clone", this.clone_)
                .add("finalize", this.finalize_)
                .add("extras", this.extras_)
                .add("snake_case", this.snakeCase)
                .add("kebab-case", this.kebabCase)
                .add("SCREAMING_CASE", this.screamingCase)
                .add("URLPath", this.urlPath)
                .add("CO2e", this.co2e)
                .add("aValue", this.aValue)
                .add("24h", this._24h)
                .add("@type", this.type)
                .add("quote\"d", this.quoteD)
                .add("back\\slash", this.backSlash)
                .add("slash/ed~", this.slashEd)
                .add("name", this.name)
                .add("value", this.value)
                .add("other", this.other)
                .add("in", this.in)
                .add("out", this.out)
                .add("that", this.that)
                .add("true", this.true_)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link OddNames}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String class_;
        private @Nullable String getClass_;
        private @Nullable String hashCode_;
        private @Nullable String toString_;
        private @Nullable String notify_;
        private @Nullable String wait_;
        private @Nullable String builder_;
        private @Nullable String build_;
        private @Nullable String toBuilder_;
        private @Nullable String toJson_;
        private @Nullable String fromJson_;
        private @Nullable String writeTo_;
        private @Nullable String serialize_;
        private @Nullable String additionalProperties_;
        private @Nullable String codec_;
        private @Nullable String equals_;
        private @Nullable String clone_;
        private @Nullable String finalize_;
        private @Nullable String extras_;
        private @Nullable String snakeCase;
        private @Nullable String kebabCase;
        private @Nullable String screamingCase;
        private @Nullable String urlPath;
        private @Nullable BigDecimal co2e;
        private @Nullable String aValue;
        private @Nullable String _24h;
        private @Nullable String type;
        private @Nullable String quoteD;
        private @Nullable String backSlash;
        private @Nullable String slashEd;
        private @Nullable String name;
        private @Nullable String value;
        private @Nullable String other;
        private @Nullable String in;
        private @Nullable String out;
        private @Nullable String that;
        private @Nullable String true_;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(OddNames from) {
            this.class_ = from.class_;
            this.getClass_ = from.getClass_;
            this.hashCode_ = from.hashCode_;
            this.toString_ = from.toString_;
            this.notify_ = from.notify_;
            this.wait_ = from.wait_;
            this.builder_ = from.builder_;
            this.build_ = from.build_;
            this.toBuilder_ = from.toBuilder_;
            this.toJson_ = from.toJson_;
            this.fromJson_ = from.fromJson_;
            this.writeTo_ = from.writeTo_;
            this.serialize_ = from.serialize_;
            this.additionalProperties_ = from.additionalProperties_;
            this.codec_ = from.codec_;
            this.equals_ = from.equals_;
            this.clone_ = from.clone_;
            this.finalize_ = from.finalize_;
            this.extras_ = from.extras_;
            this.snakeCase = from.snakeCase;
            this.kebabCase = from.kebabCase;
            this.screamingCase = from.screamingCase;
            this.urlPath = from.urlPath;
            this.co2e = from.co2e;
            this.aValue = from.aValue;
            this._24h = from._24h;
            this.type = from.type;
            this.quoteD = from.quoteD;
            this.backSlash = from.backSlash;
            this.slashEd = from.slashEd;
            this.name = from.name;
            this.value = from.value;
            this.other = from.other;
            this.in = from.in;
            this.out = from.out;
            this.that = from.that;
            this.true_ = from.true_;
            this.extras = from.extras;
        }

        /**
         * A reserved word.
         *
         * @param value the value
         * @return this builder
         */
        public Builder class_(String value) {
            this.class_ = Objects.requireNonNull(value, "class_");
            this.extras = Extras.without(this.extras, "class");
            return this;
        }

        /**
         * The property <code>getClass</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder getClass_(String value) {
            this.getClass_ = Objects.requireNonNull(value, "getClass_");
            this.extras = Extras.without(this.extras, "getClass");
            return this;
        }

        /**
         * The property <code>hashCode</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder hashCode_(String value) {
            this.hashCode_ = Objects.requireNonNull(value, "hashCode_");
            this.extras = Extras.without(this.extras, "hashCode");
            return this;
        }

        /**
         * The property <code>toString</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder toString_(String value) {
            this.toString_ = Objects.requireNonNull(value, "toString_");
            this.extras = Extras.without(this.extras, "toString");
            return this;
        }

        /**
         * The property <code>notify</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder notify_(String value) {
            this.notify_ = Objects.requireNonNull(value, "notify_");
            this.extras = Extras.without(this.extras, "notify");
            return this;
        }

        /**
         * The property <code>wait</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder wait_(String value) {
            this.wait_ = Objects.requireNonNull(value, "wait_");
            this.extras = Extras.without(this.extras, "wait");
            return this;
        }

        /**
         * The property <code>builder</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder builder_(String value) {
            this.builder_ = Objects.requireNonNull(value, "builder_");
            this.extras = Extras.without(this.extras, "builder");
            return this;
        }

        /**
         * The property <code>build</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder build_(String value) {
            this.build_ = Objects.requireNonNull(value, "build_");
            this.extras = Extras.without(this.extras, "build");
            return this;
        }

        /**
         * The property <code>toBuilder</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder toBuilder_(String value) {
            this.toBuilder_ = Objects.requireNonNull(value, "toBuilder_");
            this.extras = Extras.without(this.extras, "toBuilder");
            return this;
        }

        /**
         * The property <code>toJson</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder toJson_(String value) {
            this.toJson_ = Objects.requireNonNull(value, "toJson_");
            this.extras = Extras.without(this.extras, "toJson");
            return this;
        }

        /**
         * The property <code>fromJson</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder fromJson_(String value) {
            this.fromJson_ = Objects.requireNonNull(value, "fromJson_");
            this.extras = Extras.without(this.extras, "fromJson");
            return this;
        }

        /**
         * The property <code>writeTo</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder writeTo_(String value) {
            this.writeTo_ = Objects.requireNonNull(value, "writeTo_");
            this.extras = Extras.without(this.extras, "writeTo");
            return this;
        }

        /**
         * The property <code>serialize</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder serialize_(String value) {
            this.serialize_ = Objects.requireNonNull(value, "serialize_");
            this.extras = Extras.without(this.extras, "serialize");
            return this;
        }

        /**
         * The property <code>additionalProperties</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder additionalProperties_(String value) {
            this.additionalProperties_ = Objects.requireNonNull(value, "additionalProperties_");
            this.extras = Extras.without(this.extras, "additionalProperties");
            return this;
        }

        /**
         * The property <code>codec</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder codec_(String value) {
            this.codec_ = Objects.requireNonNull(value, "codec_");
            this.extras = Extras.without(this.extras, "codec");
            return this;
        }

        /**
         * The property <code>equals</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder equals_(String value) {
            this.equals_ = Objects.requireNonNull(value, "equals_");
            this.extras = Extras.without(this.extras, "equals");
            return this;
        }

        /**
         * The property <code>clone</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder clone_(String value) {
            this.clone_ = Objects.requireNonNull(value, "clone_");
            this.extras = Extras.without(this.extras, "clone");
            return this;
        }

        /**
         * The property <code>finalize</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder finalize_(String value) {
            this.finalize_ = Objects.requireNonNull(value, "finalize_");
            this.extras = Extras.without(this.extras, "finalize");
            return this;
        }

        /**
         * The property <code>extras</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder extras_(String value) {
            this.extras_ = Objects.requireNonNull(value, "extras_");
            this.extras = Extras.without(this.extras, "extras");
            return this;
        }

        /**
         * The property <code>snake_case</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder snakeCase(String value) {
            this.snakeCase = Objects.requireNonNull(value, "snakeCase");
            this.extras = Extras.without(this.extras, "snake_case");
            return this;
        }

        /**
         * The property <code>kebab-case</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder kebabCase(String value) {
            this.kebabCase = Objects.requireNonNull(value, "kebabCase");
            this.extras = Extras.without(this.extras, "kebab-case");
            return this;
        }

        /**
         * The property <code>SCREAMING_CASE</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder screamingCase(String value) {
            this.screamingCase = Objects.requireNonNull(value, "screamingCase");
            this.extras = Extras.without(this.extras, "SCREAMING_CASE");
            return this;
        }

        /**
         * The property <code>URLPath</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder urlPath(String value) {
            this.urlPath = Objects.requireNonNull(value, "urlPath");
            this.extras = Extras.without(this.extras, "URLPath");
            return this;
        }

        /**
         * The property <code>CO2e</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder co2e(BigDecimal value) {
            this.co2e = Objects.requireNonNull(value, "co2e");
            this.extras = Extras.without(this.extras, "CO2e");
            return this;
        }

        /**
         * The property <code>aValue</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder aValue(String value) {
            this.aValue = Objects.requireNonNull(value, "aValue");
            this.extras = Extras.without(this.extras, "aValue");
            return this;
        }

        /**
         * The property <code>24h</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder _24h(String value) {
            this._24h = Objects.requireNonNull(value, "_24h");
            this.extras = Extras.without(this.extras, "24h");
            return this;
        }

        /**
         * The property <code>&#64;type</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder type(String value) {
            this.type = Objects.requireNonNull(value, "type");
            this.extras = Extras.without(this.extras, "@type");
            return this;
        }

        /**
         * The property <code>quote"d</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder quoteD(String value) {
            this.quoteD = Objects.requireNonNull(value, "quoteD");
            this.extras = Extras.without(this.extras, "quote\"d");
            return this;
        }

        /**
         * The property <code>back&#92;slash</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder backSlash(String value) {
            this.backSlash = Objects.requireNonNull(value, "backSlash");
            this.extras = Extras.without(this.extras, "back\\slash");
            return this;
        }

        /**
         * The property <code>slash/ed~</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder slashEd(String value) {
            this.slashEd = Objects.requireNonNull(value, "slashEd");
            this.extras = Extras.without(this.extras, "slash/ed~");
            return this;
        }

        /**
         * The property <code>name</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder name(String value) {
            this.name = Objects.requireNonNull(value, "name");
            this.extras = Extras.without(this.extras, "name");
            return this;
        }

        /**
         * The property <code>value</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = Objects.requireNonNull(value, "value");
            this.extras = Extras.without(this.extras, "value");
            return this;
        }

        /**
         * The property <code>other</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder other(String value) {
            this.other = Objects.requireNonNull(value, "other");
            this.extras = Extras.without(this.extras, "other");
            return this;
        }

        /**
         * The property <code>in</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder in(String value) {
            this.in = Objects.requireNonNull(value, "in");
            this.extras = Extras.without(this.extras, "in");
            return this;
        }

        /**
         * The property <code>out</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder out(String value) {
            this.out = Objects.requireNonNull(value, "out");
            this.extras = Extras.without(this.extras, "out");
            return this;
        }

        /**
         * The property <code>that</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder that(String value) {
            this.that = Objects.requireNonNull(value, "that");
            this.extras = Extras.without(this.extras, "that");
            return this;
        }

        /**
         * The property <code>true</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder true_(String value) {
            this.true_ = Objects.requireNonNull(value, "true_");
            this.extras = Extras.without(this.extras, "true");
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
        public OddNames build() {
            Checks.given(this.class_, "class");
            Checks.given(this.quoteD, "quote\"d");
            Checks.given(this.slashEd, "slash/ed~");
            return new OddNames(this);
        }
    }

    /** Reads and writes {@link OddNames}. */
    public static final class Codec extends ModelCodec<OddNames> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("class", "quote\"d", "slash/ed~");
        }

        @Override
        public OddNames read(JsonReader in) throws IOException {
            return OddNames.read(in);
        }
    }
}

