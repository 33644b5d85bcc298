package io.github.climatefinance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Where the figures come from. */
final class Machine {
    private Machine() {}

    static String describe(LocalDate date, String effort) throws IOException {
        return """
                %s, `benchmarks.effort=%s`, %s %s, %d processors (%s), %s %s.

                """.formatted(
                        date,
                        effort,
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static String processor() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (NoSuchFileException e) {
            return System.getProperty("os.arch");
        }
    }
}
