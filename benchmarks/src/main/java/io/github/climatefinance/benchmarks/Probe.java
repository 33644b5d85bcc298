package io.github.climatefinance.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A fresh process that does one thing, says how long it took, waits until it has been looked at, and then checks what it
 * has got.
 *
 * @param millis from starting the process to its word
 * @param own milliseconds by its own clock
 * @param peakMegabytes the most memory it had resident by then; NaN where the system does not tell
 */
record Probe(double millis, double own, double peakMegabytes) {
    private static final String RIGHT = "right";

    /** Of the process: prints the microseconds, waits for the launcher, and fails unless the check passes. */
    static void answer(long startNanos, Check check) throws Exception {
        System.out.println((System.nanoTime() - startNanos) / 1_000);
        int word = System.in.read();
        check.run();
        System.out.println(word < 0 ? "left alone" : RIGHT);
    }

    /** Of the launcher. Fails if the process does. */
    static Probe of(ProcessBuilder builder) throws Exception {
        return of(builder, () -> "").sample();
    }

    /** Like {@link #of(ProcessBuilder)}, looking at something else of the process too before it checks. */
    static <T> Look<T> of(ProcessBuilder builder, Callable<T> look) throws Exception {
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter words = process.outputWriter(StandardCharsets.UTF_8)) {
            String own = lines.readLine();
            double millis = (System.nanoTime() - start) / 1e6;
            if (own == null) {
                throw new IllegalStateException("no answer from " + builder.command());
            }
            double peak = peakMegabytes(process.pid());
            T seen = look.call();
            words.newLine();
            words.flush();
            if (!RIGHT.equals(lines.readLine()) || process.waitFor() != 0) {
                throw new IllegalStateException("no right answer from " + builder.command());
            }
            return new Look<>(new Probe(millis, Long.parseLong(own) / 1e3, peak), seen);
        } finally {
            process.destroy();
        }
    }

    private static double peakMegabytes(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            String peak =
                    lines.filter(line -> line.startsWith("VmHWM:")).findAny().orElseThrow();
            return Long.parseLong(peak.replaceAll("\\D", "")) / 1_024.0;
        } catch (NoSuchFileException e) {
            return Double.NaN;
        }
    }

    record Look<T>(Probe sample, T seen) {}

    interface Check {
        void run() throws Exception;
    }
}
