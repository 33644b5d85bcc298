package io.github.climatefinance.benchmarks;

import io.github.climatefinance.benchmarks.Measure.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What several runs of each column gave. */
final class Samples {
    private final Map<String, List<Probe>> probes = new LinkedHashMap<>();

    void add(String column, Probe probe) {
        probes.computeIfAbsent(column, name -> new ArrayList<>()).add(probe);
    }

    /** Of the medians. */
    Measure measure(String name, Target target, ToDoubleFunction<Probe> value) {
        Map<String, Double> medians = new LinkedHashMap<>();
        probes.forEach((column, all) ->
                medians.put(column, median(all.stream().mapToDouble(value).toArray())));
        return new Measure(name, target, medians);
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
