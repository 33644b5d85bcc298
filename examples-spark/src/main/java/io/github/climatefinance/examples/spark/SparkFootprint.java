package io.github.climatefinance.examples.spark;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.DoconomySandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Calculates the footprints of a file of card payments on Spark: the same lines as
 * {@link io.github.climatefinance.examples.doconomy.DoconomyFootprint} writes, in a folder. Runs in this JVM unless
 * {@code spark-submit} says otherwise; {@code --help} tells the rest.
 */
public final class SparkFootprint {
    static final String HELP = """
            Calculates the footprint of card payments on Spark: a line for each, in CSV files in a folder.

              --payments FILE     CSV as doconomy-footprint reads it, a line for each payment; needed
              --footprints FOLDER where to write the footprints, which must not be there; needed
              --calls N           calls at a time for each partition, 1 to 64 (2)
              --live              ask the real service instead of a sandbox; every executor needs the variables
                                  CLIMATEFINANCE_DOCONOMY_… of doconomy-footprint
              --help              this text
            """;

    private final CommandLine line;
    private final Terminal terminal;

    private SparkFootprint(CommandLine line, Terminal terminal) {
        this.line = line;
        this.terminal = terminal;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if something failed. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    static int run(List<String> arguments, Terminal terminal) {
        return new Program("spark-footprint")
                .run(
                        terminal,
                        () -> new SparkFootprint(
                                        CommandLine.parse(arguments, Set.of("--payments", "--footprints", "--calls")),
                                        terminal)
                                .start());
    }

    private void start() throws UsageException, FailedException, IOException {
        switch (line.source()) {
            case NONE -> terminal.out().print(HELP);
            case LIVE -> calculate(new ServiceAccess.FromEnvironment());
            case SANDBOX -> askSandbox();
        }
    }

    private void askSandbox() throws UsageException, FailedException, IOException {
        Path keys = Files.createTempFile("synthetic-client", ".p12");
        try (DoconomySandbox sandbox = DoconomySandbox.start()) {
            calculate(ServiceAccess.ToSandbox.of(sandbox, keys));
        } finally {
            Files.delete(keys);
        }
    }

    private void calculate(ServiceAccess access) throws UsageException, FailedException {
        String payments = required("--payments");
        String footprints = required("--footprints");
        int calls = line.number("--calls", 1, 64, 2);
        long start = System.nanoTime();
        try (SparkSession spark = session()) {
            FootprintJob job = new FootprintJob(spark);
            Dataset<Row> input = job.payments(payments);
            int partitions = input.rdd().getNumPartitions();
            job.write(FootprintJob.footprints(input, access, calls), footprints);
            Row totals = job.totals(footprints);
            terminal.out()
                    .println(Figures.grouped(totals.getLong(0)) + " payments in " + partitions + " partitions, "
                            + Figures.grouped(totals.getLong(1)) + " without a footprint; CO\u2082e "
                            + (totals.isNullAt(2) ? "none" : Figures.money(totals.getDecimal(2))) + "; "
                            + (System.nanoTime() - start) / 1_000_000_000 + " s");
            terminal.out().println("Footprints: " + footprints);
        } catch (Exception e) {
            // Scala declares nothing of what it throws, and Spark throws checked ones.
            throw new FailedException(reason(e));
        }
    }

    private String required(String option) throws UsageException {
        return line.text(option).orElseThrow(() -> new UsageException("`" + option + "` is needed; --help tells more"));
    }

    private static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder().appName("doconomy-footprint");
        return System.getProperty("spark.master") == null
                ? builder.master("local[*]")
                        .config("spark.ui.enabled", false)
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.driver.host", "127.0.0.1")
                        .getOrCreate()
                : builder.getOrCreate();
    }

    /** What went wrong at the bottom of it, in a line. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason is known");
    }
}
