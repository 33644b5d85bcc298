package io.github.climatefinance.core.json;

import org.jspecify.annotations.Nullable;

/** The {@code toString} of a model: {@code Account{id=7, apiKey=███}}. Absent properties are left out. */
final class Rendering {
    private static final String SECRET = "███";

    private final StringBuilder text;
    private String separator = "";

    Rendering(String model) {
        this.text = new StringBuilder(model).append('{');
    }

    Rendering add(String property, @Nullable Object value) {
        if (value != null) {
            text.append(separator).append(property).append('=').append(value);
            separator = ", ";
        }
        return this;
    }

    /** Shows that the property is there, never its value. */
    Rendering secret(String property, @Nullable Object value) {
        return add(property, value == null ? null : SECRET);
    }

    /** Shows the names of unknown and of explicitly null properties. */
    Rendering extras(@Nullable Extras extras) {
        return add("extras", extras);
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
