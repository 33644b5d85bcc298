package io.github.climatefinance.benchmarks;

import java.util.List;

/** How long to measure. */
record Effort(int forks, int iterations, int processes) {
    /** Quick says whether something is far off; publish only what the thorough one says. */
    static Effort of(List<String> arguments) {
        return arguments.contains("--quick") ? new Effort(1, 5, 7) : new Effort(3, 8, 25);
    }
}
