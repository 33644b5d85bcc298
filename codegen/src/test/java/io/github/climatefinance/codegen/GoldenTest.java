package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated sources are compared with the expected ones; {@code -Dgoldens.update=true} writes the expected ones anew. */
class GoldenTest {
    @TempDir
    Path target;

    static List<String> features() {
        return Goldens.features();
    }

    @ParameterizedTest
    @MethodSource("features")
    void generatesTheExpectedSourcesAndNoOthers(String feature) throws IOException {
        Map<String, String> actual = Generation.of(Goldens.spec(feature), Goldens.basePackage(feature), target);
        if (Boolean.getBoolean("goldens.update")) {
            write(feature, actual);
        }

        Map<String, String> expected = Generation.sources(Goldens.expected(feature));

        assertThat(actual.keySet()).as("files of %s", feature).isEqualTo(expected.keySet());
        actual.forEach(
                (file, source) -> assertThat(source.lines()).as(file).containsExactlyElementsOf(lines(expected, file)));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void everyGoldenIsCompiled() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));

        assertThat(Goldens.features())
                .allSatisfy(feature -> assertThat(build).contains("src/test/goldens/" + feature + "/java"));
    }

    private static List<String> lines(Map<String, String> expected, String file) {
        return expected.getOrDefault(file, "").lines().toList();
    }

    private static void write(String feature, Map<String, String> actual) throws IOException {
        Path root = Goldens.expected(feature);
        for (String stale : Generation.sources(root).keySet()) {
            Files.delete(root.resolve(stale));
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
