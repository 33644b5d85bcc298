package io.github.climatefinance.robustness.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of random operations of every client under injected faults, by two processes at once; here a few, thousands
 * with the profile {@code faults}. {@code -Dfaults.seed}, {@code -Dfaults.operations} (of each process) and
 * {@code -Dfaults.deadline} (milliseconds of each call) say which.
 */
class FaultRunTest {
    private static final FaultRun.Plan PLAN = new FaultRun.Plan(
            Long.getLong("faults.seed", 20_261_126),
            Integer.getInteger("faults.operations", 80),
            Duration.ofMillis(Integer.getInteger("faults.deadline", 600)));

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void whatCallersWereToldIsWhatWasBooked() throws Exception {
        try (FaultRun run = new FaultRun(folder, PLAN)) {
            Report report = run.report();

            String text = PLAN + System.lineSeparator() + report;
            Files.writeString(Path.of("target", "fault-run.txt"), text);
            assertThat(report.problems()).as(text).isEmpty();
        }
    }
}
