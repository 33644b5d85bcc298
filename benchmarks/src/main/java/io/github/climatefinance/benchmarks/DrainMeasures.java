package io.github.climatefinance.benchmarks;

import io.github.climatefinance.benchmarks.Measure.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fresh processes, interleaved: each walks over 10,000 transactions that come 100 at a time after 20 ms. */
final class DrainMeasures {
    private static final Map<String, Integer> READ_AHEAD = readAhead();

    private DrainMeasures() {}

    static Table run(Effort effort, ServerProcess server) throws Exception {
        Samples samples = new Samples();
        for (int round = 0; round < effort.drains(); round++) {
            for (Map.Entry<String, Integer> column : READ_AHEAD.entrySet()) {
                samples.add(column.getKey(), Probe.of(walk(server.http(), column.getValue())));
            }
        }
        return new Table(
                List.copyOf(READ_AHEAD.keySet()),
                "8 ahead",
                List.of(
                        samples.measure("10,000 transactions, ms", Target.ratio(1.0 / 6), Probe::own),
                        samples.measure("peak resident memory, MB", Target.NONE, Probe::peakMegabytes)));
    }

    /** A small heap: what is not needed any more goes soon. */
    private static ProcessBuilder walk(String url, int readAhead) {
        return Java.command(
                Jars.classPath(Peers.SDK), List.of("-Xmx32m"), Drain.class, url, Integer.toString(readAhead));
    }

    private static Map<String, Integer> readAhead() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put("one by one", 0);
        for (int pages = 2; pages <= 16; pages *= 2) {
            columns.put(pages + " ahead", pages);
        }
        return columns;
    }
}
