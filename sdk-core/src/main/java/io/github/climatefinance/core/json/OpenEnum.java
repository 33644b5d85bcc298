package io.github.climatefinance.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/**
 * A value of an enumeration that the provider may extend at any time. Equality is on the wire text; {@code toString}
 * gives the wire text, which also makes it a key of a JSON map.
 */
public interface OpenEnum extends JsonSerializable {
    /** The text as it stands in JSON. */
    @JsonValue
    String value();

    /** Whether this version of the SDK knows the value. */
    boolean isKnown();

    @Override
    default void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(value());
    }

    @Override
    default void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        out.writeString(value());
    }
}
