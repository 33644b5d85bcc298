package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a generated class with properties holds, and all that it does with it: its own methods say which property they are
 * about. Of a builder they change; a model is given its own, which nobody changes any more.
 */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // asked under the one type that builder and codec have
public final class Values {
    private final ObjectCodec<?> codec;
    private final @Nullable Object[] values;
    private @Nullable Extras extras;

    Values(ObjectCodec<?> codec, @Nullable Object[] values, @Nullable Extras extras) {
        this.codec = codec;
        this.values = values;
        this.extras = extras;
    }

    /** The value, or a {@link io.github.climatefinance.core.error.DecodingException} that names model and property. */
    public <T> T required(int property) {
        T value = (T) values[property];
        return MissingProperty.require(value, codec.model(), codec.name(property));
    }

    /** The value, if there is one. */
    public <T> Optional<T> optional(int property) {
        return Optional.ofNullable((T) values[property]);
    }

    /** The value, or null. */
    public <T> @Nullable T orNull(int property) {
        return (T) values[property];
    }

    /** The list, empty when there is none. */
    public <T> List<T> list(int property) {
        Object value = values[property];
        return value == null ? Collections.emptyList() : (List<T>) value;
    }

    /** The map, empty when there is none. */
    public <T> Map<String, T> map(int property) {
        Object value = values[property];
        return value == null ? Collections.emptyMap() : (Map<String, T>) value;
    }

    /** Whether there is a value. */
    public boolean has(int property) {
        return values[property] != null;
    }

    /** Whether the property is explicitly null, which is not the same as left out. */
    public boolean isNull(int property) {
        return Extras.isNull(extras, codec.name(property));
    }

    /** Properties that are not declared; unmodifiable. */
    public Map<String, JsonNode> unknown() {
        return Extras.unknown(extras);
    }

    /** Gives a property its value. */
    public void set(int property, Object value) {
        String name = codec.name(property);
        values[property] = Objects.requireNonNull(value, name);
        extras = Extras.without(extras, name);
    }

    /** Makes a property explicitly null. */
    public void setNull(int property) {
        values[property] = null;
        extras = Extras.withNull(extras, codec.name(property));
    }

    /** Keeps a property that is not declared. */
    public void keep(String name, JsonNode value) {
        Objects.requireNonNull(name, "name");
        extras = Extras.withUnknown(extras, name, Objects.requireNonNull(value, "value"));
    }

    /**
     * What a model is made of.
     *
     * @throws IllegalArgumentException if a property is missing that has to be given
     */
    public Values built() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && codec.isDemanded(i) && !(codec.mayBeNull(i) && isNull(i))) {
                throw new IllegalArgumentException("`" + codec.name(i) + "` is required");
            }
        }
        return copy();
    }

    /** The same, to be changed for itself. */
    public Values copy() {
        return new Values(codec, values.clone(), Extras.shared(extras));
    }

    /** Writes an object, incomplete as it may be. */
    public void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                out.writeFieldName(codec.name(i));
                ((JsonCodec<Object>) codec.codecOf(i)).write(out, value);
            }
        }
        Extras.write(out, extras);
        out.writeEndObject();
    }

    /** Compares values of one model. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that
                && Arrays.equals(values, that.values)
                && Objects.equals(extras, that.extras);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Objects.hashCode(extras);
    }

    /** Of the model: secrets are not shown. */
    @Override
    public String toString() {
        Rendering text = new Rendering(codec.model());
        for (int i = 0; i < values.length; i++) {
            if (codec.isSecret(i)) {
                text.secret(codec.name(i), values[i]);
            } else {
                text.add(codec.name(i), values[i]);
            }
        }
        return text.extras(extras).toString();
    }
}
