package io.github.climatefinance.robustness.fuzz;

import java.util.Objects;

/** Where Jazzer comes in. The system property {@code fuzz.target} says which target takes what it makes up. */
public final class JazzerEntry {
    private static final Target.Entry ENTRY = Target.of(
                    Objects.requireNonNull(System.getProperty("fuzz.target"), "fuzz.target"))
            .entry();

    private JazzerEntry() {}

    /** As Jazzer wants it to be called. */
    public static void fuzzerTestOneInput(byte[] input) {
        ENTRY.take(input);
    }
}
