package io.github.climatefinance.benchmarks;

import io.github.climatefinance.benchmarks.Measure.Target;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Sizes of jars. */
final class SizeMeasures {
    private SizeMeasures() {}

    static List<Measure> run() {
        return List.of(
                new Measure("core, kB", Target.value(250), Map.of(Peers.SDK, Jars.core() / 1e3)),
                new Measure("client, kB", Target.value(1_000), ofEach(peer -> Jars.client(peer) / 1e3)),
                new Measure(
                        "all jars of an application, MB", Target.value(7), ofEach(peer -> Jars.closure(peer) / 1e6)));
    }

    private static Map<String, Double> ofEach(ToDoubleFunction<String> size) {
        return Peers.names().stream()
                .collect(Collectors.toMap(
                        peer -> peer, peer -> size.applyAsDouble(peer) == 0 ? Double.NaN : size.applyAsDouble(peer)));
    }
}
