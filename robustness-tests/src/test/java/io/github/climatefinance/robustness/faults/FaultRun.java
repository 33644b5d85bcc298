package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.XpansivSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * All sandboxes in bad weather, and two processes that call them at once. Then the weather clears up, and there is a
 * {@link Reckoning} for each provider.
 */
final class FaultRun implements AutoCloseable {
    private static final int PROCESSES = 2;
    private static final int REQUESTS_PER_OPERATION = 12;

    private final Path folder;
    private final Plan plan;
    private final List<SandboxTill> tills = new ArrayList<>();
    private final List<CallingProcess.Job> jobs = new ArrayList<>();
    private final Report report = new Report();

    /**
     * How much is called, and how.
     *
     * @param operations of each process
     * @param deadline of each call; late answers take longer than an attempt may, but not as long as this
     */
    record Plan(long seed, int operations, Duration deadline) {}

    FaultRun(Path folder, Plan plan) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.plan = plan;
        tills.add(new PuroTill(PuroSandbox.start()));
        tills.add(DoconomyTill.in(folder));
        tills.add(XpansivTill.withDeposits(XpansivSandbox.start()));
        tills.add(IcrTill.of(IcrSandbox.start()));
        tills.add(new TradingTill(TradingSandbox.start()));
    }

    /** Does it all, once. */
    Report report() throws IOException, InterruptedException {
        Addresses.write(addresses(), tills);
        List<Weather> weathers = begin();
        try {
            call();
        } finally {
            weathers.forEach(weather -> report.count("faults", weather.end()));
        }
        List<Line> lines = lines();
        report.count("operations", Comparison.count(lines.stream(), line -> line.caller() + " " + line.told()));
        report.problems(Comparison.ofLogs(lines, plan.operations() * PROCESSES));
        Map<String, List<Line>> byCaller = lines.stream().collect(Collectors.groupingBy(Line::caller));
        for (SandboxTill till : tills) {
            reckon(till, byCaller.getOrDefault(till.address().get(0), List.of()));
        }
        return report;
    }

    private Path addresses() {
        return folder.resolve("addresses.json");
    }

    private List<Weather> begin() {
        Random random = new Random(plan.seed());
        return tills.stream()
                .map(till -> Weather.over(
                        till.sandbox(),
                        new Random(random.nextLong()),
                        plan.operations() * REQUESTS_PER_OPERATION,
                        plan.deadline().dividedBy(2)))
                .toList();
    }

    private void call() throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        try {
            for (int number = 1; number <= PROCESSES; number++) {
                processes.add(start(number));
            }
            for (Process process : processes) {
                if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                    report.problem("a process did not end well: its output is below " + folder);
                }
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private Process start(int number) throws IOException {
        Path own = Files.createDirectory(folder.resolve("process-" + number));
        CallingProcess.Job job =
                new CallingProcess.Job(own, addresses(), number, plan.seed(), plan.operations(), plan.deadline());
        jobs.add(job);
        return JavaProcess.of(CallingProcess.class, job.arguments())
                .redirectOutput(own.resolve("output.txt").toFile())
                .start();
    }

    private List<Line> lines() throws IOException {
        List<Line> all = new ArrayList<>();
        for (CallingProcess.Job job : jobs) {
            all.addAll(Line.in(job.log()));
        }
        return all;
    }

    private void reckon(SandboxTill till, List<Line> lines) throws IOException {
        try (Caller undisturbed = Caller.of(till.address(), settings -> {})) {
            report.problems(new RightAnswers(undisturbed).problems(lines));
            if (undisturbed instanceof Writer) {
                reckon(new Reckoning(till, plan.deadline(), report), writes(lines));
            }
        }
        report.problems(till.imbalances());
        till.sandbox().violations().forEach(each -> report.problem(each.toString()));
    }

    private static List<Line> writes(List<Line> lines) {
        return lines.stream()
                .filter(line -> Reference.in(line.reference()).isPresent())
                .toList();
    }

    private void reckon(Reckoning reckoning, List<Line> writes) throws IOException {
        reckoning.compare(writes);
        int repeated = 0;
        for (CallingProcess.Job job : jobs) {
            repeated += reckoning.reconcile(
                    job.ledger(),
                    writes.stream()
                            .filter(line -> line.reference().startsWith("SYN-" + job.process() + "-"))
                            .toList());
        }
        reckoning.compareRepeated(repeated);
    }

    @Override
    public void close() {
        tills.forEach(SandboxTill::close);
    }
}
