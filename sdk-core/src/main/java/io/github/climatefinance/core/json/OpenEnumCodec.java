package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The codec of an open enumeration: it knows the constants, and has every other text made into a value. Thread-safe. */
public final class OpenEnumCodec<E extends OpenEnum> implements JsonCodec<E> {
    private final Map<String, E> constants = new HashMap<>();
    private final Function<String, E> unlisted;

    /**
     * Takes the values that have a constant.
     *
     * @param unlisted makes the value of any other text
     */
    @SafeVarargs
    public OpenEnumCodec(Function<String, E> unlisted, E... constants) {
        this.unlisted = Objects.requireNonNull(unlisted, "unlisted");
        for (E constant : constants) {
            this.constants.put(constant.value(), constant);
        }
    }

    /** The value with this text, a constant where there is one. */
    public E of(String value) {
        E constant = constants.get(Objects.requireNonNull(value, "value"));
        return constant == null ? unlisted.apply(value) : constant;
    }

    @Override
    public E read(JsonReader in) throws IOException {
        return in.met(of(Codecs.STRING.read(in)));
    }

    @Override
    public void write(JsonGenerator out, E value) throws IOException {
        out.writeString(value.value());
    }
}
