package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.climatefinance.core.error.DecodingException;
import java.io.IOException;
import java.util.List;

/** The codec of a model. Being a databind deserializer it serves any {@code ObjectMapper} as well. */
public abstract class ModelCodec<T extends JsonModel> extends JsonDeserializer<T> implements JsonCodec<T> {
    private final List<String> required;

    /**
     * Names what an answer must have; reading does not insist on it.
     *
     * @param required names on the wire of the properties that must be there and not null
     */
    protected ModelCodec(String... required) {
        this.required = List.of(required);
    }

    List<String> required() {
        return required;
    }

    /**
     * Reads a text that holds exactly one value.
     *
     * @throws DecodingException if the text is not JSON, not of this type, or goes on behind the value
     */
    public final T fromJson(String json) {
        return JsonDocument.read(this, json);
    }

    @Override
    public final void write(JsonGenerator out, T value) throws IOException {
        value.writeTo(out);
    }

    /** Reads for an {@code ObjectMapper}, in whose own terms a failure is reported. */
    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return read(new JsonReader(parser));
        } catch (DecodingException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }

    /** Expects no type id, as {@link JsonModel#serializeWithType} writes none. */
    @Override
    public final Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
