package io.github.climatefinance.benchmarks;

import java.util.Map;

/** One line of the table: a value per peer, less being better. The target is a ratio to the baseline; NaN where there is none. */
record Measure(String name, String unit, double target, Map<String, Double> values) {
    double ratio(String peer) {
        return value(peer) / value(Peers.BASELINE);
    }

    double value(String peer) {
        Double value = values.get(peer);
        if (value == null) {
            throw new IllegalStateException("no value of `" + name + "` for " + peer);
        }
        return value;
    }
}
