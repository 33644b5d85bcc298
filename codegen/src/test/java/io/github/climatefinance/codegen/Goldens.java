package io.github.climatefinance.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden directories: one for each feature, each with a small document and the sources expected of it. */
final class Goldens {
    static final Path ROOT = Path.of("src", "test", "goldens");

    private Goldens() {}

    static List<String> features() {
        try (Stream<Path> directories = Files.list(ROOT)) {
            return directories
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path spec(String feature) {
        return ROOT.resolve(feature).resolve("spec.yaml");
    }

    static Path expected(String feature) {
        return ROOT.resolve(feature).resolve("java");
    }

    static String basePackage(String feature) {
        return "io.github.climatefinance.goldens." + feature;
    }
}
