package io.github.climatefinance.core.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/**
 * An immutable value with a JSON form. Any {@code ObjectMapper} of Jackson 2 writes and reads it without a module. One of
 * Jackson 3 writes it as JSON text, by the annotations, and refuses to read it.
 */
public interface JsonModel extends JsonSerializable {
    /** Writes this value as one JSON value; an incomplete value is written as it is. */
    void writeTo(JsonGenerator out) throws IOException;

    /** This value as compact JSON text: what was read comes back, unknown properties and explicit nulls included. */
    @JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonDocument.text(this);
    }

    @Override
    default void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        writeTo(out);
    }

    /** Writes no type id: the JSON form is the provider's, and the codec reads it without one. */
    @Override
    default void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        writeTo(out);
    }
}
