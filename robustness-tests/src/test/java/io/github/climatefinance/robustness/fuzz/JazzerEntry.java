package io.github.climatefinance.robustness.fuzz;

import java.util.Objects;

/** Where Jazzer comes in. The system property {@code fuzz.target} says which target takes what it makes up. */
public final class JazzerEntry {
    private static final Target.Entry ENTRY = started();

    private JazzerEntry() {}

    /** The time it takes to load and instrument all classes must not pass for that of an input. */
    private static Target.Entry started() {
        String name = Objects.requireNonNull(System.getProperty("fuzz.target"), "fuzz.target");
        Target.Entry entry = Target.of(name).entry();
        entry.take(new byte[0]);
        return entry;
    }

    /** As Jazzer wants it to be called. */
    public static void fuzzerTestOneInput(byte[] input) {
        ENTRY.take(input);
    }
}
