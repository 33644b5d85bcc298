package io.github.climatefinance.robustness.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Gives every target what is in its folder: typical input, and what once showed a defect. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/corpus");

    @TestFactory
    Stream<DynamicTest> everyTargetTakesItsCorpus() {
        return Stream.of(Target.values()).map(target -> DynamicTest.dynamicTest(target.folder(), () -> replay(target)));
    }

    private static void replay(Target target) throws IOException {
        Target.Entry entry = target.entry();
        List<Path> files = files(CORPUS.resolve(target.folder()));
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            try {
                entry.take(Files.readAllBytes(file));
            } catch (RuntimeException | Error e) {
                throw new AssertionError(file + ": " + e, e);
            }
        }
    }

    @Test
    void everyFolderIsThatOfATarget() throws IOException {
        List<String> targets = Stream.of(Target.values()).map(Target::folder).toList();

        assertThat(files(CORPUS))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(targets);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
