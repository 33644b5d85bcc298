package io.github.climatefinance.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Warm decoding, by JMH in processes of its own. */
final class DecodeMeasures {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private DecodeMeasures() {}

    static List<Measure> run(Effort effort) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(PageDecoding.class.getName())
                .param("peer", Peers.names().toArray(new String[0]))
                .addProfiler(GCProfiler.class)
                .forks(effort.forks())
                .warmupIterations(effort.iterations())
                .measurementIterations(effort.iterations())
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return List.of(
                new Measure("decode 100 transactions", "µs", 0.35, values(results, DecodeMeasures::time)),
                new Measure(
                        "decode 100 transactions, allocated", "kB", 0.25, values(results, DecodeMeasures::allocated)));
    }

    private static Map<String, Double> values(
            Collection<RunResult> results, java.util.function.ToDoubleFunction<RunResult> value) {
        Map<String, Double> values = new LinkedHashMap<>();
        results.forEach(result -> values.put(result.getParams().getParam("peer"), value.applyAsDouble(result)));
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
}
