package io.github.climatefinance.benchmarks;

import java.util.Map;

/**
 * One line of a table: a value per column, less being better. A column may have none.
 *
 * @param name what is measured, with the unit
 */
record Measure(String name, Target target, Map<String, Double> values) {
    /** NaN where there is none. */
    double value(String column) {
        return values.getOrDefault(column, Double.NaN);
    }

    boolean isMet(String column, String baseline) {
        return (target.isRatio() ? value(column) / value(baseline) : value(column)) <= target.most();
    }

    /** What the judged column may have. */
    record Target(double most, boolean isRatio) {
        static final Target NONE = new Target(Double.NaN, false);

        static Target ratio(double most) {
            return new Target(most, true);
        }

        static Target value(double most) {
            return new Target(most, false);
        }

        boolean isGiven() {
            return !Double.isNaN(most);
        }
    }
}
