package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class MapCodec<T> implements JsonCodec<Map<String, @Nullable T>> {
    private final JsonCodec<T> value;
    private final boolean nullable;

    MapCodec(JsonCodec<T> value, boolean nullable) {
        this.value = Objects.requireNonNull(value, "value");
        this.nullable = nullable;
    }

    @Override
    public Map<String, @Nullable T> read(JsonReader in) throws IOException {
        in.beginMap();
        Map<String, @Nullable T> values = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            values.put(name, nullable ? in.valueOrNull(value) : value.read(in));
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public void write(JsonGenerator out, Map<String, @Nullable T> values) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, @Nullable T> entry : values.entrySet()) {
            out.writeFieldName(entry.getKey());
            T each = entry.getValue();
            if (each == null && nullable) {
                out.writeNull();
            } else {
                value.write(out, each);
            }
        }
        out.writeEndObject();
    }
}
