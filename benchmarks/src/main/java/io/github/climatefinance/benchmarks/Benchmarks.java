package io.github.climatefinance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs everything, prints the tables, and writes them into the page about speed unless the run was a quick one. */
final class Benchmarks {
    private Benchmarks() {}

    /** Takes the effort and the page. */
    public static void main(String[] args) throws Exception {
        String effort = args[0];
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            String report = report(effort, folder);
            System.out.printf("%n%s", report);
            if (!effort.equals("quick")) {
                Document.write(Path.of(args[1]), report);
            }
        } finally {
            delete(folder);
        }
    }

    private static String report(String name, Path folder) throws Exception {
        Effort effort = Effort.named(name);
        LoopbackCertificate certificate = LoopbackCertificate.in(folder);
        try (ServerProcess server = new ServerProcess(certificate)) {
            List<Measure> measures = new ArrayList<>(SizeMeasures.run());
            measures.addAll(0, new FirstAnswerMeasures(effort, folder, certificate, server).run());
            String drains = effort.timed() ? "\n" + DrainMeasures.run(effort, server) : "";
            measures.addAll(0, WarmMeasures.run(effort, server));
            return Machine.describe(LocalDate.now(ZoneOffset.UTC), name)
                    + new Table(Peers.names(), Peers.SDK, measures)
                    + drains;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }
}
