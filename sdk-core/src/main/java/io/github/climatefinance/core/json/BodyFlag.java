package io.github.climatefinance.core.json;

import java.util.Objects;

/**
 * A boolean property of a request body that the method decides, not its caller, such as whether anything is executed.
 * It is written before all other properties; a body that has the name itself is refused.
 */
public record BodyFlag(String property, boolean value) {
    public BodyFlag {
        Objects.requireNonNull(property, "property");
    }

    public static BodyFlag on(String property) {
        return new BodyFlag(property, true);
    }

    public static BodyFlag off(String property) {
        return new BodyFlag(property, false);
    }
}
