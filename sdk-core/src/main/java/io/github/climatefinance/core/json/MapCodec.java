package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

final class MapCodec<T> implements JsonCodec<Map<String, T>> {
    private final JsonCodec<T> value;

    MapCodec(JsonCodec<T> value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    @Override
    public Map<String, T> read(JsonReader in) throws IOException {
        in.beginObject();
        Map<String, T> values = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            values.put(name, value.read(in));
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public void write(JsonGenerator out, Map<String, T> values) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, T> entry : values.entrySet()) {
            out.writeFieldName(entry.getKey());
            value.write(out, entry.getValue());
        }
        out.writeEndObject();
    }
}
