package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.climatefinance.core.error.DecodingException;
import org.jspecify.annotations.Nullable;

/** What an accessor does when the provider left out what it promised. */
public final class MissingProperty {
    private MissingProperty() {}

    /** The value, or a {@link DecodingException} that names model and property. */
    public static <T> T require(@Nullable T value, String model, String property) {
        if (value == null) {
            String pointer = JsonPointer.empty().appendProperty(property).toString();
            throw new DecodingException("`" + property + "` is missing from this " + model, pointer, null);
        }
        return value;
    }
}
