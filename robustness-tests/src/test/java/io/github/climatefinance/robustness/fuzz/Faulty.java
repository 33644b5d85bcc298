package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.ModelCodec;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model with the defect that its {@code fault} names; without one it is as generated models are. */
@JsonDeserialize(using = Faulty.Codec.class)
final class Faulty implements JsonModel {
    private final String fault;
    private final Map<String, JsonNode> extras;

    private Faulty(String fault, Map<String, JsonNode> extras) {
        this.fault = fault;
        this.extras = Collections.unmodifiableMap(extras);
    }

    public Map<String, JsonNode> additionalProperties() {
        Map<String, JsonNode> unknown = new LinkedHashMap<>(extras);
        unknown.values().removeIf(JsonNode::isNull);
        return unknown;
    }

    @Nullable
    public String fault() {
        if (fault.equals("accessor fails")) {
            throw new IllegalStateException("a defect");
        }
        return fault.equals("accessor gives null") ? null : fault;
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("fault", fault.equals("writes another value") ? fault + "!" : fault);
        for (Map.Entry<String, JsonNode> extra : extras.entrySet()) {
            out.writeFieldName(extra.getKey());
            Codecs.JSON.write(out, extra.getValue());
        }
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Faulty that && fault.equals(that.fault) && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return fault.hashCode();
    }

    @Override
    public String toString() {
        return "Faulty{" + fault + (fault.equals("shows what it does not know") ? additionalProperties() : "") + "}";
    }

    /** Reads {@link Faulty}. */
    static final class Codec extends ModelCodec<Faulty> {
        public static final Codec INSTANCE = new Codec();

        @Override
        public Faulty read(JsonReader in) throws IOException {
            String fault = "";
            Map<String, JsonNode> extras = new LinkedHashMap<>();
            in.beginObject(this);
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("fault")) {
                    fault = Codecs.STRING.read(in);
                } else {
                    JsonNode value = in.valueOrNull(Codecs.JSON);
                    extras.put(name, value == null ? NullNode.getInstance() : value);
                }
            }
            return switch (fault) {
                case "fails" -> throw new NullPointerException("a defect");
                case "quotes a value" -> throw new DecodingException("wrong: " + extras, "", null);
                case "drops what it does not know" -> new Faulty(fault, Map.of());
                case "hears of drift" -> new Faulty(in.getClass() == JsonReader.class ? fault : "another", extras);
                default -> new Faulty(fault, extras);
            };
        }
    }
}
