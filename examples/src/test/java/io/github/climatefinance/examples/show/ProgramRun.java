package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;

/**
 * A program run as its users run it: with arguments, on a screen, writing a page.
 *
 * @param page where the page goes
 * @param program returns its exit code
 */
public record ProgramRun(Supplier<Path> page, Screen screen, ToIntBiFunction<List<String>, Terminal> program) {
    /** What a provider might send, and neither a page nor a terminal may take for its own. */
    public static final String HOSTILE =
            "</dd></td><script>alert('x')</script>&\"<img src=http://evil.example/>\u001b[2J";

    /** {@link #HOSTILE} as it is shown. */
    public static final String HARMLESS = HOSTILE.replace('\u001b', '\ufffd');

    /** Runs it, with the page going where it can be read here. */
    public int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", file().toString()));
        return runOnly(all.toArray(String[]::new));
    }

    /** Runs it with nothing but these. */
    public int runOnly(String... arguments) {
        return program.applyAsInt(List.of(arguments), screen.plain());
    }

    public Path file() {
        return page.get();
    }

    public String html() throws IOException {
        return Files.readString(file());
    }

    public ParsedPage parsed() throws Exception {
        return ParsedPage.parse(html());
    }

    /** The text of another file it has written beside the page, or that there is none. */
    public String beside(String name) {
        try {
            return Files.readString(file().resolveSibling(name));
        } catch (NoSuchFileException none) {
            return "no file " + name;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The page needs no server and runs nothing. */
    public void assertThatPageStandsAlone() throws IOException {
        assertThat(html().replace("http-equiv", ""))
                .doesNotContainIgnoringCase("http", "src=", "url(", "@import", "<script");
    }

    /** In a JVM of its own and without credentials, the program names what it lacks in one line and ends with 2. */
    public static void assertThatLiveNeedsEnvironment(Class<?> main, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--live"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("CLIMATEFINANCE_"));
        Path errors = folder.resolve("errors");

        assertThat(builder.redirectError(errors.toFile()).start().waitFor()).isEqualTo(2);
        assertThat(Files.readString(errors, StandardCharsets.UTF_8))
                .matches("(?s)[a-z]+(-[a-z]+)?: --live: .*CLIMATEFINANCE_[A-Z]+_.*")
                .hasLineCount(1);
    }
}
