package io.github.climatefinance.core.auth;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of texts and whole numbers. Reading takes any scalar as its text and passes over everything else. */
final class FlatJson implements JsonCodec<Map<String, Object>> {
    static final FlatJson INSTANCE = new FlatJson();

    private FlatJson() {}

    @Override
    public Map<String, Object> read(JsonReader in) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.parser().currentToken();
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                values.put(name, in.parser().getText());
            }
            in.parser().skipChildren();
        }
        return values;
    }

    @Override
    public void write(JsonGenerator out, Map<String, Object> values) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            if (value.getValue() instanceof Long number) {
                out.writeNumberField(value.getKey(), number);
            } else {
                out.writeStringField(value.getKey(), value.getValue().toString());
            }
        }
        out.writeEndObject();
    }
}
