package io.github.climatefinance.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long to measure. Without processes and drains only what a busy machine does not change is reported.
 *
 * @param rounds how many JVMs of each peer; peers take turns, as what a machine gives changes within minutes
 * @param warmCalls iterations until calls are measured: from eight threads on two processors compiling takes ten seconds
 * @param processes fresh processes per line of the table and peer
 * @param drains walks over the long list per number of pages read ahead
 */
record Effort(int rounds, int iterations, int warmCalls, TimeValue iteration, int processes, int drains) {
    /**
     * Quick says whether something is far off; publish only what the thorough one says. Counts is for a machine that is
     * busy.
     */
    static Effort named(String name) {
        return switch (name) {
            case "thorough" -> new Effort(2, 5, 12, TimeValue.seconds(1), 15, 5);
            case "quick" -> new Effort(1, 1, 1, TimeValue.milliseconds(200), 1, 1);
            case "counts" -> new Effort(1, 5, 5, TimeValue.seconds(1), 0, 0);
            default ->
                throw new IllegalArgumentException(
                        "`benchmarks.effort` must be thorough, quick or counts, but was " + name);
        };
    }

    /** How many rounds of processes are forgotten: the first warms the server and the disk cache. */
    int forgotten() {
        return processes > 1 ? 1 : 0;
    }

    /** Whether times are reported. */
    boolean timed() {
        return processes > 0;
    }
}
