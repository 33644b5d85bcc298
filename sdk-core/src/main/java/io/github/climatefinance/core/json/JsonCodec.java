package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Reads and writes one type as JSON. */
public interface JsonCodec<T> {
    T read(JsonReader in) throws IOException;

    void write(JsonGenerator out, T value) throws IOException;
}
