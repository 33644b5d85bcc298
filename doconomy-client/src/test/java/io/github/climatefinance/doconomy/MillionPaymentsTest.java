package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.sandbox.DoconomySandbox;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes minutes: {@code mvn -Pmillion -pl doconomy-client test}. */
@EnabledIfSystemProperty(named = "million", matches = "true")
class MillionPaymentsTest {
    private static final int COUNT = 1_000_000;

    @Test
    void aMillionPaymentsPassThroughAHeapOf96Megabytes(@TempDir Path folder) throws Exception {
        Path keys = folder.resolve("partner.p12");
        try (DoconomySandbox sandbox = DoconomySandbox.start()) {
            try (OutputStream out = Files.newOutputStream(keys)) {
                sandbox.clientKeyStore().store(out, sandbox.keyStorePassword());
            }
            Process child = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx96m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Run.class.getName(),
                            sandbox.baseUrl(),
                            sandbox.tokenUrl(),
                            sandbox.clientId(),
                            keys.toString(),
                            new String(sandbox.keyStorePassword())))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(output).contains(COUNT + " footprints in order");
            assertThat(child.waitFor()).isZero();
            System.out.println(output);
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    /** The program in the small heap. */
    static final class Run {
        private static final List<String> CODES = List.of("5411", "5812", "0742", "4111", "5541");
        private static final Currency EURO = Currency.getInstance("EUR");

        public static void main(String[] args) throws Exception {
            char[] password = args[4].toCharArray();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(Path.of(args[3]))) {
                keys.load(in, password);
            }
            long start = System.nanoTime();
            try (DoconomyClient doconomy = DoconomyClient.builder()
                    .baseUrl(args[0])
                    .tokenUrl(args[1])
                    .credentials(DoconomyCredentials.of(args[2]))
                    .tls(keys, password)
                    .build()) {
                Iterable<Transaction> payments =
                        () -> IntStream.range(0, COUNT).mapToObj(Run::payment).iterator();
                BigDecimal total = BigDecimal.ZERO;
                long count = 0;
                for (BatchResult<Transaction, TransactionImpact> one : doconomy.calculate(payments)) {
                    TransactionCarbonFootprint footprint = (TransactionCarbonFootprint) one.result();
                    if (one.index() != count || !footprint.reference().equals("payment-" + count)) {
                        throw new IllegalStateException("out of order at " + count);
                    }
                    total = total.add(footprint.co2eEmission().total());
                    count++;
                }
                System.out.println(count + " footprints in order, together " + total + ", in "
                        + (System.nanoTime() - start) / 1_000_000_000 + " s with a heap of at most "
                        + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
            }
        }

        private static Transaction payment(int number) {
            return Transaction.builder()
                    .reference("payment-" + number)
                    .classifications(List.of(Classifications.mcc(CODES.get(number % CODES.size()))))
                    .amount(Amounts.ofMinor(number % 10_000 + 1, EURO))
                    .country("FR")
                    .build();
        }
    }
}
