package io.github.climatefinance.robustness.fuzz;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where Jazzer comes in. The system property {@code fuzz.corpus} is the folder of the target that takes what it makes up. */
public final class JazzerEntry {
    private static final Path CORPUS =
            Path.of(Objects.requireNonNull(System.getProperty("fuzz.corpus"), "fuzz.corpus"));
    private static final Target.Entry ENTRY =
            Target.of(CORPUS.getFileName().toString()).entry();

    private JazzerEntry() {}

    /** As Jazzer wants it to be called first. The time it takes to load and instrument all classes must not pass for that of an input. */
    public static void fuzzerInitialize() throws IOException {
        try (DirectoryStream<Path> known = Files.newDirectoryStream(CORPUS)) {
            for (Path file : known) {
                ENTRY.take(Files.readAllBytes(file));
            }
        }
    }

    /** As Jazzer wants it to be called. */
    public static void fuzzerTestOneInput(byte[] input) {
        ENTRY.take(input);
    }
}
