package io.github.climatefinance.examples.show;

import java.util.Optional;

/**
 * Where what is shown is from.
 *
 * @param words in a sentence: "read on Monday: …"
 */
public record Origin(String words) {
    public static final Origin SANDBOX = new Origin("synthetic data from the sandbox");

    /** A word across deeds that are not real. */
    public Optional<String> stamp() {
        return isSynthetic() ? Optional.of("Synthetic") : Optional.empty();
    }

    public boolean isSynthetic() {
        return equals(SANDBOX);
    }
}
