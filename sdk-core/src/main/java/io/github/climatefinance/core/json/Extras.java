package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model keeps beside its declared properties: properties it does not know, and names that were explicitly null.
 * A null reference stands for nothing at all, so that ordinary models pay nothing.
 *
 * <p>A builder owns its extras and changes them in place; {@link #shared(Extras)} hands them to the model, after which every
 * change works on a copy.
 */
final class Extras {
    /** A null value is an explicit JSON null. */
    private final Map<String, @Nullable JsonNode> properties;

    private boolean shared;

    private Extras(Map<String, @Nullable JsonNode> properties) {
        this.properties = properties;
    }

    /** Marks a property as explicitly null. */
    static Extras withNull(@Nullable Extras extras, String name) {
        Extras own = own(extras);
        own.properties.put(name, null);
        return own;
    }

    /** Keeps a property the model does not declare. */
    static Extras withUnknown(@Nullable Extras extras, String name, JsonNode value) {
        Extras own = own(extras);
        own.properties.put(name, value.isNull() ? null : value);
        return own;
    }

    /** What a reader does first with every property it meets: one that is null is marked, any other replaces a mark. */
    static @Nullable Extras met(@Nullable Extras extras, String name, JsonReader in) {
        return in.atNull() ? withNull(extras, name) : without(extras, name);
    }

    /** What a reader does with a property the model does not declare. */
    static @Nullable Extras kept(@Nullable Extras extras, String name, JsonReader in) throws IOException {
        return in.atNull() ? extras : withUnknown(extras, name, in.json());
    }

    /** Forgets what is kept under the name, as when the declared property gets a value. */
    static @Nullable Extras without(@Nullable Extras extras, String name) {
        if (extras == null || !extras.properties.containsKey(name)) {
            return extras;
        }
        Extras own = own(extras);
        own.properties.remove(name);
        return own.properties.isEmpty() ? null : own;
    }

    /** To be called by the model that takes them over from its builder. */
    static @Nullable Extras shared(@Nullable Extras extras) {
        if (extras != null) {
            extras.shared = true;
        }
        return extras;
    }

    /** Whether the property was, or is to be sent, explicitly null. */
    static boolean isNull(@Nullable Extras extras, String name) {
        return extras != null && extras.properties.containsKey(name) && extras.properties.get(name) == null;
    }

    /** Unmodifiable; without the explicit nulls. */
    static Map<String, JsonNode> unknown(@Nullable Extras extras) {
        if (extras == null) {
            return Collections.emptyMap();
        }
        Map<String, JsonNode> unknown = new LinkedHashMap<>();
        extras.properties.forEach((name, value) -> {
            if (value != null) {
                unknown.put(name, value);
            }
        });
        return Collections.unmodifiableMap(unknown);
    }

    /** Writes unknown properties and explicit nulls into the current object. */
    static void write(JsonGenerator out, @Nullable Extras extras) throws IOException {
        if (extras == null) {
            return;
        }
        for (Map.Entry<String, @Nullable JsonNode> property : extras.properties.entrySet()) {
            out.writeFieldName(property.getKey());
            JsonNode value = property.getValue();
            if (value == null) {
                out.writeNull();
            } else {
                JsonTree.write(out, value);
            }
        }
    }

    private static Extras own(@Nullable Extras extras) {
        if (extras == null) {
            return new Extras(new LinkedHashMap<>(4));
        }
        return extras.shared ? new Extras(new LinkedHashMap<>(extras.properties)) : extras;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that && properties.equals(that.properties);
    }

    @Override
    public int hashCode() {
        return properties.hashCode();
    }

    /** Names only: nobody has said which unknown values are secrets. */
    @Override
    public String toString() {
        return properties.keySet().toString();
    }
}
