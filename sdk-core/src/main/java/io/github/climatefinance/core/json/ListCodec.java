package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

final class ListCodec<T> implements JsonCodec<List<T>> {
    private final JsonCodec<T> item;

    ListCodec(JsonCodec<T> item) {
        this.item = Objects.requireNonNull(item, "item");
    }

    @Override
    public List<T> read(JsonReader in) throws IOException {
        JsonParser parser = in.parser();
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw in.wrongType("a list");
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return Collections.emptyList();
        }
        T first = item.read(in);
        // Lists of one are common, and half the size without an array.
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return Collections.singletonList(first);
        }
        List<T> items = new ArrayList<>();
        items.add(first);
        do {
            items.add(item.read(in));
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return Collections.unmodifiableList(items);
    }

    @Override
    public void write(JsonGenerator out, List<T> value) throws IOException {
        out.writeStartArray();
        for (T element : value) {
            item.write(out, element);
        }
        out.writeEndArray();
    }
}
