package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.climatefinance.core.error.DecodingException;
import java.io.IOException;

/** Reads and writes one type. Codecs are stateless and may be shared between threads. */
public interface JsonCodec<T> {
    /**
     * Reads the value at the reader's current token and leaves the parser on its last token.
     *
     * @throws DecodingException if the JSON there is not a {@code T}; JSON null never is
     */
    T read(JsonReader in) throws IOException;

    void write(JsonGenerator out, T value) throws IOException;
}
