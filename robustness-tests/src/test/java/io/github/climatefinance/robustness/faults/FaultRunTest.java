package io.github.climatefinance.robustness.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
            Integer.getInteger("faults.operations", 60),
            Duration.ofMillis(Integer.getInteger("faults.deadline", 600)));

    private static final int MANY = 1_000;

    /** They tell of each connection that broke and of each answer that nobody took. */
    private final List<Logger> loggers =
            List.of(Logger.getLogger(OkHttpClient.class.getName()), Logger.getLogger("mockwebserver3.MockWebServer"));

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @BeforeEach
    void doNotTell() {
        loggers.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    @AfterEach
    void tellAgain() {
        loggers.forEach(logger -> logger.setLevel(null));
    }

    @Test
    void whatCallersWereToldIsWhatWasBooked() throws Exception {
        try (FaultRun run = new FaultRun(folder, PLAN)) {
            Report report = run.report();

            String text = PLAN + System.lineSeparator() + report;
            Files.writeString(Path.of("target", "fault-run.txt"), text);
            assertThat(report.problems()).as(text).isEmpty();
            assertThat(report.kinds("faults")).isNotEmpty();
            assertThat(report.kinds("operations"))
                    .as(text)
                    .contains("puro SUCCEEDED", "doconomy SUCCEEDED", "xpansiv SUCCEEDED", "trading SUCCEEDED");
            if (PLAN.operations() >= MANY) {
                assertWorthIt(report);
            }
        }
    }

    /** A run in which nothing goes wrong proves nothing. */
    private static void assertWorthIt(Report report) {
        assertThat(report.kinds("faults"))
                .containsAll(Stream.of(FaultKind.values()).map(FaultKind::name).toList());
        for (String name : List.of("puro", "doconomy", "xpansiv", "icr", "trading")) {
            assertThat(report.kinds("operations")).contains(name + " SUCCEEDED", name + " UNKNOWN");
        }
        assertThat(report.kinds("xpansiv reconciled"))
                .contains("createRetirement EXECUTED", "createRetirement NOT_EXECUTED");
        assertThat(report.kinds("icr reconciled"))
                .contains(
                        "retireCredits EXECUTED",
                        "retireCredits CANNOT_TELL",
                        "retireV1Credits EXECUTED",
                        "retireV1Credits NOT_EXECUTED");
        assertThat(report.kinds("trading reconciled")).anyMatch(kind -> kind.startsWith("createDigitalMarketOrder "));
    }
}
