package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;

final class OpenEnumCodec<E extends OpenEnum> implements JsonCodec<E> {
    private final Function<String, E> of;

    OpenEnumCodec(Function<String, E> of) {
        this.of = Objects.requireNonNull(of, "of");
    }

    @Override
    public E read(JsonReader in) throws IOException {
        return in.met(of.apply(Codecs.STRING.read(in)));
    }

    @Override
    public void write(JsonGenerator out, E value) throws IOException {
        out.writeString(value.value());
    }
}
