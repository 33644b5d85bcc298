package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of models can fail: each thing that is promised is broken once, in a golden that keeps it otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenModelsTest {
    private static final Path CASES = Path.of("src", "test", "resources", "broken-models.txt");

    private final BrokenModels models;

    BrokenModelsTest(@TempDir Path directory) {
        this.models = new BrokenModels(directory);
    }

    @AfterAll
    void close() throws IOException {
        models.close();
    }

    /** A file, what is replaced by what in it, and what is promised and no longer kept. */
    static List<Arguments> broken() throws IOException {
        return List.of(Files.readString(CASES).strip().split("\\n\\n", -1)).stream()
                .map(block -> block.split("\\n", -1))
                .map(lines -> Arguments.of(text(lines[0]), text(lines[1]), text(lines[2]), text(lines[3])))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsNoticed(String file, String good, String bad, String promise) throws IOException {
        assertThat(models.failure(file, good, bad, promise))
                .hasValueSatisfying(message -> assertThat(message).startsWith(promise + "\n- "));
    }

    @Test
    void aFailureSaysOfWhatWhereAndWhatWasExpected() throws IOException {
        assertThat(models.failure(
                        "models/Lot.java",
                        "return this.values.required(0);",
                        "return this.values.<BigDecimal>required(0).abs();",
                        "Lot gives what the JSON says"))
                .contains("Lot gives what the JSON says\n- /tonnes as DECIMAL: expected -1.10, but was 1.10");
    }

    /** A line without its first word and the blank after it, with its line ends. */
    private static String text(String line) {
        return line.replaceFirst("^\\w+ ?", "").replace("\\n", "\n");
    }
}
