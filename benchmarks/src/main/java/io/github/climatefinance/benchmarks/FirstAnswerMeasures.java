package io.github.climatefinance.benchmarks;

import io.github.climatefinance.benchmarks.Measure.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fresh processes, interleaved: from starting the JVM to its first decoded page. */
final class FirstAnswerMeasures {
    private static final Target TARGET = Target.ratio(0.65);

    private final Effort effort;
    private final Path folder;
    private final LoopbackCertificate certificate;
    private final ServerProcess server;

    /** Puts archives and logs into the folder. */
    FirstAnswerMeasures(Effort effort, Path folder, LoopbackCertificate certificate, ServerProcess server) {
        this.effort = effort;
        this.folder = folder;
        this.certificate = certificate;
        this.server = server;
    }

    List<Measure> run() throws Exception {
        Map<String, Double> classes = new LinkedHashMap<>();
        for (String peer : Peers.names()) {
            archive(peer);
            classes.put(peer, (double) loaded(peer, List.of(), " source: "));
            requireArchived(peer);
        }
        List<Measure> measures = new ArrayList<>();
        if (effort.timed()) {
            Samples plain = samples(server.http(), false);
            Samples secure = samples(server.https(), false);
            measures.add(plain.measure("fresh process to first page, http, ms", TARGET, Probe::millis));
            measures.add(plain.measure("… of that within main", Target.NONE, Probe::own));
            measures.add(secure.measure("fresh process to first page, https, ms", TARGET, Probe::millis));
            measures.add(secure.measure("… of that within main", Target.NONE, Probe::own));
            measures.add(samples(server.http(), true)
                    .measure("… with an archive of classes, http, ms", Target.NONE, Probe::millis));
            measures.add(samples(server.https(), true)
                    .measure("… with an archive of classes, https, ms", Target.NONE, Probe::millis));
            measures.add(plain.measure("peak resident memory by then, http, MB", Target.NONE, Probe::peakMegabytes));
            measures.add(secure.measure("peak resident memory by then, https, MB", Target.NONE, Probe::peakMegabytes));
        }
        measures.add(new Measure("classes loaded by then, http", Target.NONE, classes));
        return measures;
    }

    private Samples samples(String url, boolean archived) throws Exception {
        Samples samples = new Samples();
        for (int round = -effort.forgotten(); round < effort.processes(); round++) {
            for (String peer : Peers.names()) {
                Probe probe = Probe.of(first(peer, url, archived ? useArchive(peer) : List.of()));
                if (round >= 0) {
                    samples.add(peer, probe);
                }
            }
        }
        return samples;
    }

    /** What the recipe for users does, with the run over https as the one to learn from. */
    private void archive(String peer) throws Exception {
        Probe.of(first(
                peer,
                server.https(),
                List.of("-XX:ArchiveClassesAtExit=" + archiveOf(peer), "-Xlog:cds=error,cds+dynamic=error")));
    }

    private List<String> useArchive(String peer) {
        return List.of("-XX:SharedArchiveFile=" + archiveOf(peer));
    }

    private Path archiveOf(String peer) {
        return folder.resolve(peer + ".jsa");
    }

    /** A JVM that cannot use an archive says nothing and is slow. */
    private void requireArchived(String peer) throws Exception {
        if (loaded(peer, useArchive(peer), "shared objects file (top)") < 100) {
            throw new IllegalStateException("the archive of " + peer + " is not used");
        }
    }

    /** Log lines with this text up to the first answer; each tells of a class. */
    private long loaded(String peer, List<String> options, String text) throws Exception {
        Path log = Files.createTempFile(folder, "classes", ".log");
        List<String> all = new ArrayList<>(options);
        all.add("-Xlog:class+load:file=" + log);
        return Probe.of(first(peer, server.http(), all), () -> lines(log, text)).seen();
    }

    private static long lines(Path log, String text) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(text)).count();
        }
    }

    private ProcessBuilder first(String peer, String url, List<String> more) {
        List<String> options = new ArrayList<>(certificate.jvmArguments());
        options.addAll(more);
        return Java.command(Jars.classPath(peer), options, FirstAnswer.class, peer, url);
    }
}
