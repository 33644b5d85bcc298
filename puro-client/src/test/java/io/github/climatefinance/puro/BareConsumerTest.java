package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that has this client and what the client brings at run time, and nothing else: not the libraries that are here
 * only for tests or for compiling. It stands in {@code src/it/bare-consumer}, where it is also built as a project of its own.
 */
class BareConsumerTest {
    private static final Path PROGRAM = Path.of("src/it/bare-consumer/src/main/java/consumer/Main.java");

    @TempDir
    Path folder;

    @Test
    void aProgramWithOnlyTheClientCompilesRunsAndEndsWithoutClosingIt() throws Exception {
        String classPath = consumerClassPath();

        assertThat(jdk(
                        "javac",
                        "-Xlint:all",
                        "-Werror",
                        "-proc:none",
                        "-cp",
                        classPath,
                        "-d",
                        folder.toString(),
                        PROGRAM.toString()))
                .isEmpty();

        assertThat(jdk("java", "-cp", folder + File.pathSeparator + classPath, "consumer.Main"))
                .endsWith("bare consumer read 3 certificates of 1 transaction");
    }

    @Test
    void theClassPathOfAConsumerHasNoLibraryOfTestsOrCompileTime() throws IOException {
        assertThat(consumerClassPath())
                .contains("okhttp-jvm", "jackson-databind")
                .doesNotContain("mockwebserver", "junit", "assertj", "javax.annotation");
    }

    private static String consumerClassPath() throws IOException {
        String closure =
                Files.readString(Path.of("target/consumer-class-path.txt")).strip();
        return Path.of("target/classes").toAbsolutePath() + File.pathSeparator + closure;
    }

    /** What a tool of the running JDK printed, once it ended well. */
    private String jdk(String tool, String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve(tool + ".out");
        ProcessBuilder process = new ProcessBuilder();
        process.command()
                .add(Path.of(System.getProperty("java.home", ""), "bin", tool).toString());
        process.command().addAll(java.util.List.of(arguments));
        Process running = process.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(running.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ended", tool)
                    .isTrue();
        } finally {
            running.destroyForcibly();
        }
        String printed = Files.readString(output, StandardCharsets.UTF_8).strip();
        assertThat(running.exitValue()).as(printed).isZero();
        return printed;
    }
}
