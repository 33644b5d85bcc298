package io.github.climatefinance.examples.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.climatefinance.doconomy.Classifications;
import io.github.climatefinance.doconomy.model.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
    private final Map<String, String> line = new HashMap<>(Map.of(
            "reference", "synthetic-1",
            "date", "2026-02-28",
            "merchant", "Synthetic Grocer Example",
            "mcc", "0742",
            "amount", "129.50",
            "currency", "SEK",
            "country", "SE"));

    private CardPayment read() {
        return CardPayment.read(column -> line.getOrDefault(column, ""));
    }

    @Test
    void aPaymentTellsTheProviderWhatItNeedsAndNotWhoWasPaid() {
        Transaction sent = read().toTransaction();

        assertThat(sent.reference()).isEqualTo("synthetic-1");
        assertThat(sent.classifications()).containsExactly(Classifications.mcc("0742"));
        assertThat(sent.amount().value()).isEqualTo(new BigDecimal("129.50"));
        assertThat(sent.amount().currency()).isEqualTo("SEK");
        assertThat(sent.country()).isEqualTo("SE");
        assertThat(sent.date()).contains(LocalDate.of(2026, 2, 28));
        assertThat(sent.toJson()).doesNotContain("Grocer");
    }

    @Test
    void theDateMayBeMissing() {
        line.put("date", "");

        assertThat(read().toTransaction().date()).isEmpty();
        assertThat(read().toLine())
                .containsExactly("synthetic-1", "", "Synthetic Grocer Example", "0742", "129.50", "SEK", "SE");
    }

    @Test
    void zerosThatASpreadsheetLostAreRestored() {
        line.put("mcc", "742");

        assertThat(read().mcc()).isEqualTo("0742");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "reference | ~~ | `reference` must have 1 to 100 characters, but had 0",
                "date | 28.02.2026 | `date` must be a day such as 2026-02-28, but was \"28.02.2026\"",
                "date | 2026-02-30 | `date` must be a day such as 2026-02-28, but was \"2026-02-30\"",
                "date | +12026-02-28 | `date` must be a day such as 2026-02-28, but was \"+12026-02-28\"",
                "mcc | 54111 | `mcc` must be a merchant category code, up to four digits, but was \"54111\"",
                "mcc | ~~ | `mcc` must be a merchant category code, up to four digits, but was \"\"",
                "amount | 12,50 | `amount` must be a decimal number such as -129.50, but was \"12,50\"",
                "amount | 1E9 | `amount` must be a decimal number such as -129.50, but was \"1E9\"",
                "amount | 1000000000.01 | `amount` must be between -1000000000 and 1000000000, but was 1000000000.01",
                "currency | Sek | `currency` must be a currency of ISO 4217, such as SEK, but was \"Sek\"",
                "currency | QQQ | `currency` must be a currency of ISO 4217, such as SEK, but was \"QQQ\"",
                "country | SWE | `country` must be two capital letters, but was \"SWE\"",
                "country | in the middle of nowhere | `country` must be two capital letters, but was \"in the middle of now…\"",
                "merchant | Caf\uFFFD | `merchant` has characters that are not UTF-8"
            })
    void saysWhatIsWrong(String column, String text, String problem) {
        line.put(column, text);

        assertThatIllegalArgumentException().isThrownBy(this::read).withMessage(problem);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        line.put("reference", "r".repeat(101));
        line.put("merchant", "m".repeat(201));
        line.put("country", "");

        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessage("`reference` must have 1 to 100 characters, but had 101; `merchant` must have 0 to 200"
                        + " characters, but had 201; `country` must be two capital letters, but was \"\"");
    }
}
