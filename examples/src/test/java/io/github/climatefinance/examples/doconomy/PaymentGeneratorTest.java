package io.github.climatefinance.examples.doconomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentGeneratorTest {
    private static List<CardPayment> payments(long seed) {
        return Stream.generate(new PaymentGenerator(seed)::next).limit(5_000).toList();
    }

    @Test
    void makesTheSamePaymentsForTheSameSeed() {
        assertThat(payments(1)).isEqualTo(payments(1)).isNotEqualTo(payments(2));
        assertThat(new PaymentGenerator(1).next().toLine())
                .as("on every machine")
                .containsExactly(
                        "synthetic-000000001",
                        "2025-12-10",
                        "Synthetic Bookshop 02 Example",
                        "5942",
                        "142.54",
                        "SEK",
                        "SE");
    }

    @Test
    void everyPaymentSaysThatItIsSynthetic() {
        assertThat(payments(1)).allSatisfy(payment -> {
            assertThat(payment.reference()).startsWith("synthetic-");
            assertThat(payment.merchant()).startsWith("Synthetic ").endsWith(" Example");
        });
        assertThat(payments(1).stream().map(CardPayment::reference)).doesNotHaveDuplicates();
        assertThat(payments(1))
                .filteredOn(payment -> payment.amount().signum() < 0)
                .hasSizeBetween(20, 100);
    }

    @Test
    void aFileOfThemHoldsThem(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("payments.csv");

        PaymentGenerator.write(file, 5_000, 1);

        try (PaymentReader reader =
                new PaymentFile(file).open(wrong -> assertThat(wrong).isNull())) {
            for (CardPayment payment : payments(1)) {
                assertThat(reader.next()).isEqualTo(payment);
            }
            assertThat(reader.hasNext()).isFalse();
        }
        assertThat(folder.toFile().list()).containsExactly("payments.csv");
    }
}
