package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

    @Test
    void makesTheDirectoriesItNeeds(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("a/b/page.html");

        PageFile.at(path).write("text");

        assertThat(path).hasContent("text");
    }

    @Test
    void aDirectoryIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> PageFile.at(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + folder + ": it is a directory");
    }

    @Test
    void aFileIsNoDirectory(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> PageFile.at(file.resolve("page.html")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a part of the path is a file, not a directory");
    }

    @Test
    void lookingLeavesAnOldPageAlone(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("page.html"), "old");

        PageFile.at(path);

        assertThat(path).hasContent("old");
    }
}
