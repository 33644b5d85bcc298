package io.github.climatefinance.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs everything and prints one table. {@code --quick} takes under two minutes. */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Effort effort = Effort.of(List.of(args));

        List<Measure> measures = new ArrayList<>(FirstAnswerMeasures.run(effort));
        measures.addAll(0, DecodeMeasures.run(effort));

        System.out.printf(
                "%n%s %s, %d processors, %s%n%n%s",
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Table.of(measures));
    }
}
