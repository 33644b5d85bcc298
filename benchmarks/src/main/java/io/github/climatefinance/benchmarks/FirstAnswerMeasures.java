package io.github.climatefinance.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fresh processes, interleaved: from starting the JVM to its first decoded page. */
final class FirstAnswerMeasures {
    private static final double TARGET = 0.65;

    private final Effort effort;
    private final Path folder;
    private final LoopbackCertificate certificate;

    private FirstAnswerMeasures(Effort effort, Path folder) throws IOException, InterruptedException {
        this.effort = effort;
        this.folder = folder;
        this.certificate = LoopbackCertificate.in(folder);
    }

    static List<Measure> run(Effort effort) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("first-answer");
        try {
            return new FirstAnswerMeasures(effort, folder).run();
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private List<Measure> run() throws IOException, InterruptedException {
        Process server = new ProcessBuilder(command(
                        System.getProperty("java.class.path"),
                        // Else the server's last packet may wait for an acknowledgement.
                        List.of("-Dsun.net.httpserver.nodelay=true"),
                        FixedServer.class,
                        certificate.keyStore().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader ports = server.inputReader(StandardCharsets.UTF_8)) {
            String http = "http://127.0.0.1:" + ports.readLine();
            String https = "https://localhost:" + ports.readLine();
            List<Measure> measures = new ArrayList<>();
            measures.addAll(times("http", http));
            measures.addAll(times("https", https));
            measures.add(loadedClasses(http));
            return measures;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private List<Measure> times(String scheme, String url) throws IOException, InterruptedException {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        // The first round warms the server and the disk cache, and is forgotten.
        for (int round = -1; round < effort.processes(); round++) {
            for (String peer : Peers.names()) {
                Sample sample = start(peer, url, List.of());
                if (round >= 0) {
                    samples.computeIfAbsent(peer, name -> new ArrayList<>()).add(sample);
                }
            }
        }
        Map<String, Double> whole = new LinkedHashMap<>();
        Map<String, Double> inMain = new LinkedHashMap<>();
        samples.forEach((peer, all) -> {
            whole.put(peer, median(all.stream().mapToDouble(Sample::process).toArray()));
            inMain.put(peer, median(all.stream().mapToDouble(Sample::main).toArray()));
        });
        return List.of(
                new Measure("fresh process to first page, " + scheme, "ms", TARGET, whole),
                new Measure("  of that within main", "ms", Double.NaN, inMain));
    }

    private Measure loadedClasses(String url) throws IOException, InterruptedException {
        Map<String, Double> counts = new LinkedHashMap<>();
        for (String peer : Peers.names()) {
            Path log = folder.resolve("classes-" + peer);
            start(peer, url, List.of("-Xlog:class+load:file=" + log));
            try (Stream<String> lines = Files.lines(log)) {
                counts.put(peer, (double)
                        lines.filter(line -> line.contains(" source: ")).count());
            }
        }
        return new Measure("loaded by then and by the check", "classes", Double.NaN, counts);
    }

    private Sample start(String peer, String url, List<String> more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(certificate.jvmArguments());
        arguments.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command(classPath(peer), arguments, FirstAnswer.class, peer, url))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String inMain = lines.readLine();
            long end = System.nanoTime();
            String verdict = lines.readLine();
            if (process.waitFor() != 0 || !"right".equals(verdict)) {
                throw new IllegalStateException(peer + " did not get the right page from " + url);
            }
            return new Sample((end - start) / 1e6, Long.parseLong(inMain) / 1e3);
        }
    }

    private static List<String> command(String classPath, List<String> jvm, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** This module's classes, and of the jars those that an application with the peer would have. */
    private static String classPath(String peer) {
        List<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> fileName(entry).startsWith("benchmarks")
                        || Peers.jars(peer).stream().anyMatch(fileName(entry)::startsWith))
                .toList();
        return String.join(File.pathSeparator, entries);
    }

    /** Of a jar, or the name of the module whose classes are not in a jar. */
    private static String fileName(String entry) {
        String classes = Path.of("", "target", "classes").toString();
        String path = entry.endsWith(classes) ? entry.substring(0, entry.length() - classes.length() - 1) : entry;
        return path.substring(path.lastIndexOf(File.separatorChar) + 1);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    /** Milliseconds from starting the process, and from the beginning of its main, to the first page. */
    private record Sample(double process, double main) {}
}
