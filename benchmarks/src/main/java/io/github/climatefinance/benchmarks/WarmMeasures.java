package io.github.climatefinance.benchmarks;

import io.github.climatefinance.benchmarks.Measure.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Warm work, by JMH in processes of its own. */
final class WarmMeasures {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final List<Subject> SUBJECTS = List.of(
            new Subject(Decoding.class, "decode", "decode 100 transactions", 0.35, 0.25),
            new Subject(Encoding.class, "encode", "encode 5,000 transactions", Double.NaN, Double.NaN),
            new Subject(Calls.class, "transaction", "get one transaction", 1.0, 0.8),
            new Subject(Calls.class, "page", "get 100 transactions", 1.0, 0.8),
            new Subject(Calls.class, "transactionOfEight", "get one transaction, each of 8 threads", 1.0, 0.8));

    private WarmMeasures() {}

    static List<Measure> run(Effort effort, ServerProcess server) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            results.addAll(new Runner(options(effort, server, "(Decoding|Encoding)", effort.iterations())).run());
            results.addAll(new Runner(options(effort, server, "Calls", effort.warmCalls())).run());
        }
        List<Measure> measures = new ArrayList<>();
        for (Subject subject : SUBJECTS) {
            List<RunResult> own = results.stream().filter(subject::owns).toList();
            if (own.size() != Peers.names().size() * effort.rounds()) {
                throw new IllegalStateException("`" + subject.name() + "` has results of " + own.size() + " JVMs only");
            }
            if (effort.timed()) {
                measures.add(new Measure(
                        subject.name() + ", µs", Target.ratio(subject.time()), values(own, WarmMeasures::time)));
            }
            measures.add(new Measure(
                    subject.name() + ", kB allocated",
                    Target.ratio(subject.allocated()),
                    values(own, WarmMeasures::allocated)));
        }
        return measures;
    }

    private static Options options(Effort effort, ServerProcess server, String benchmarks, int warmUp) {
        return new OptionsBuilder()
                .include(WarmMeasures.class.getPackageName().replace(".", "\\.") + "\\." + benchmarks + "\\.")
                .param("peer", Peers.names().toArray(new String[0]))
                .jvmArgsAppend("-D" + Calls.URL + "=" + server.http())
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(warmUp)
                .measurementIterations(effort.iterations())
                .warmupTime(effort.iteration())
                .measurementTime(effort.iteration())
                .shouldFailOnError(true)
                .build();
    }

    /** Of the medians of the JVMs. */
    private static Map<String, Double> values(List<RunResult> results, ToDoubleFunction<RunResult> value) {
        Map<String, List<RunResult>> byPeer = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.getParams().getParam("peer"), LinkedHashMap::new, Collectors.toList()));
        Map<String, Double> values = new LinkedHashMap<>();
        byPeer.forEach((peer, own) ->
                values.put(peer, Samples.median(own.stream().mapToDouble(value).toArray())));
        return values;
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double allocated(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        if (bytes == null) {
            throw new IllegalStateException("the profiler gave no `" + ALLOCATED + "`");
        }
        return bytes.getStatistics().getPercentile(50) / 1_000;
    }

    /** A benchmark and its targets, as ratios. */
    private record Subject(Class<?> benchmark, String method, String name, double time, double allocated) {
        boolean owns(RunResult result) {
            return result.getParams().getBenchmark().equals(benchmark.getName() + "." + method);
        }
    }
}
