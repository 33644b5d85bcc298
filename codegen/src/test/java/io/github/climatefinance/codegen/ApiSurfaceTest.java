package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.goldens.paths.model.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiSurfaceTest {
    @Test
    void publicTypesAndMembersAreListedAndNoOthers() {
        List<String> lines = ApiSurface.of(Book.class);

        assertThat(lines)
                .contains(
                        "public final class io.github.climatefinance.goldens.paths.model.Book"
                                + " : io.github.climatefinance.core.json.JsonModel",
                        "    public Optional<String> title()",
                        "    public static io.github.climatefinance.goldens.paths.model.Book fromJson(String)")
                .noneMatch(line -> line.contains("private ") || line.contains("GeneratedClientTest"));
    }

    @Test
    void aUnionIsShownAsSealedOnEveryJdk() {
        assertThat(ApiSurface.of(Book.class))
                .contains("public abstract sealed interface io.github.climatefinance.goldens.unions.model.Outcome"
                        + " : io.github.climatefinance.core.json.JsonModel");
    }

    @Test
    void theCommittedTextMustBeThatOfTheModule(@TempDir Path directory) throws IOException {
        Path committed = directory.resolve("api-surface.txt");
        List<String> lines = new ArrayList<>(ApiSurface.of(Book.class));
        Files.write(committed, lines);
        ApiSurface.check(Book.class, committed);

        String gone = lines.remove(lines.size() - 1);
        lines.add("    public void invented()");
        Files.write(committed, lines);

        assertThatThrownBy(() -> ApiSurface.check(Book.class, committed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("- " + "    public void invented()")
                .hasMessageContaining("+ " + gone);
    }
}
