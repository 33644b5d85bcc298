package io.github.climatefinance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir
    private Path folder;

    @Test
    void replacesWhatStandsBetweenTheTwoLinesOnly() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.md"), "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nbehind\n");

        Document.write(page, "new\n");

        assertThat(page).hasContent("before\n<!-- measured: begin -->\nnew\n<!-- measured: end -->\nbehind\n");
    }

    @Test
    void refusesAPageWithoutThem() throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), "<!-- measured: end -->\n");

        assertThatThrownBy(() -> Document.write(page, "new\n")).hasMessageContaining("no place for what was measured");
    }

    @Test
    void thePageOfThisRepositoryHasThem() throws Exception {
        Path page = Files.copy(Path.of("..", "docs", "performance.md"), folder.resolve("page.md"));

        Document.write(page, "new\n");

        assertThat(page).content().contains("-->\nnew\n<!--");
    }
}
