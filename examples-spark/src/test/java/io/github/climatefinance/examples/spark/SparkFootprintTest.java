package io.github.climatefinance.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.examples.doconomy.DoconomyFootprint;
import io.github.climatefinance.examples.doconomy.PaymentGenerator;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In local mode: driver and executor are this JVM, closures are serialised all the same. */
class SparkFootprintTest {
    private static final int COUNT = 200_000;
    private static final SparkSession SPARK = SparkSession.builder()
            .appName("test")
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();

    private final DoconomySandbox sandbox = DoconomySandbox.start();
    private final FootprintJob job = new FootprintJob(SPARK);
    private ServiceAccess access;

    @TempDir
    private Path folder;

    @BeforeEach
    void storeKeys() throws Exception {
        access = ServiceAccess.ToSandbox.of(sandbox, folder.resolve("client.p12"));
    }

    @AfterEach
    void closeSandbox() {
        sandbox.close();
    }

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    private Path payments() {
        return folder.resolve("payments.csv");
    }

    private List<String> calculated(Path payments) throws IOException {
        Path footprints = folder.resolve("footprints");
        job.write(FootprintJob.footprints(job.payments(payments.toString()), access, 2), footprints.toString());
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(footprints)) {
            for (Path part : parts.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                List<String> some = Files.readAllLines(part);
                lines.addAll(lines.isEmpty() ? some : some.subList(1, some.size()));
            }
        }
        return lines;
    }

    private List<String> singleProcess() throws IOException {
        Path footprints = folder.resolve("footprints.csv");
        int exit = DoconomyFootprint.run(
                List.of(
                        "--payments",
                        payments().toString(),
                        "--footprints",
                        footprints.toString(),
                        "--out",
                        folder.resolve("page.html").toString()),
                Terminal.system());
        assertThat(exit).isZero();
        return Files.readAllLines(footprints);
    }

    private long tokens() {
        return sandbox.requests().stream()
                .filter(request -> request.operation().equals("createToken"))
                .count();
    }

    @Test
    void everyRowIsThatOfTheSingleProcess() throws Exception {
        PaymentGenerator.write(payments(), COUNT, 1);
        Dataset<Row> input = job.payments(payments().toString());
        assertThat(input.rdd().getNumPartitions()).isGreaterThan(1);

        List<String> distributed = calculated(payments());
        List<String> single = singleProcess();

        assertThat(single).hasSize(COUNT + 1);
        assertThat(distributed).hasSameSizeAs(single);
        for (int i = 0; i < single.size(); i++) {
            assertThat(distributed.get(i)).as("line %d", i + 1).isEqualTo(single.get(i));
        }
        assertThat(distributed).filteredOn(line -> line.endsWith(",none,,,,")).hasSizeGreaterThan(COUNT / 50);
    }

    @Test
    void thePartitionsOfAnExecutorShareOneClientAndSoOneToken() throws Exception {
        PaymentGenerator.write(payments(), 4_000, 1);

        Dataset<Row> input = job.payments(payments().toString()).repartition(8);
        assertThat(FootprintJob.footprints(input, access, 1).count()).isEqualTo(4_000);

        assertThat(sandbox.requests())
                .filteredOn(request -> request.operation().equals("calculateImpacts"))
                .hasSize(8);
        assertThat(tokens()).isEqualTo(1);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void valuesWithCommasAndQuotesComeThroughAsInTheSingleProcess() throws Exception {
        Files.writeString(payments(), """
                reference,date,merchant,mcc,amount,currency,country
                "a,1",,"Synthetic ""Cats, Dogs"" Example",0742,10.50,EUR,FI
                b,2026-02-28,Synthetic Café Example,742,-1.00,SEK,SE
                c,,Synthetic Cash Machine Example,6011,7,NOK,NO
                """);

        assertThat(calculated(payments())).isEqualTo(singleProcess()).hasSize(4);
    }

    @Test
    void aPaymentThatIsNoneEndsTheJobInWords() throws Exception {
        PaymentGenerator.write(payments(), 10, 1);
        Files.writeString(payments(), Files.readString(payments()) + "x,,Synthetic,5411,1.00,Sek,SE\n");

        assertThatThrownBy(() -> calculated(payments()))
                .rootCause()
                .hasMessageContaining("`currency` must be a currency of ISO 4217, such as SEK, but was \"Sek\"");
    }

    @Test
    void aServiceThatRefusesEndsTheJobInWords() throws Exception {
        PaymentGenerator.write(payments(), 10, 1);
        sandbox.faults().next("calculateImpacts", Fault.status(400)).always();

        assertThatThrownBy(() -> calculated(payments()))
                .rootCause()
                .hasMessageContaining("doconomy calculateImpacts failed: HTTP 400");
    }

    @Test
    void theProgramTellsWhatItNeeds() {
        assertThat(SparkFootprint.run(List.of("--help"), Terminal.system())).isZero();
        assertThat(SparkFootprint.run(List.of("--payments", "p.csv"), Terminal.system()))
                .isEqualTo(2);
    }
}
