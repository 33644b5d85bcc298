package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1k",
        "1050000, 1.05M",
        "250000, 250k",
        "-1500, -1.5k",
        "2000000000, 2G",
    })
    void compactNumbersAreShortAndExact(BigInteger value, String text) {
        assertThat(Figures.compact(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3%", "2, 3, 66.7%", "3, 3, 100.0%", "0, 5, 0.0%", "-1, 8, -12.5%", "1, 0, -"})
    void percentIsRoundedToATenth(BigInteger part, BigInteger whole, String text) {
        assertThat(Figures.percent(part, whole)).isEqualTo(text);
    }

    @Test
    void groupsDigitsWhateverTheirNumber() {
        assertThat(Figures.grouped(new BigInteger("18446744073709551614"))).isEqualTo("18,446,744,073,709,551,614");
    }

    @Test
    void constantsBecomeWords() {
        assertThat(Figures.words("GENERIC_COMPENSATION")).isEqualTo("generic compensation");
    }

    @Test
    void namibiaIsACountry() {
        assertThat(Figures.country("NA")).isEqualTo("Namibia");
    }

    @Test
    void whatIsNoCountryCodeStaysAsItIs() {
        assertThat(Figures.country("<b>")).isEqualTo("<b>");
        assertThat(Figures.country("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5",
                "5.00|5",
                "1250.50|1,250.5",
                "0.000001|0.000001",
                "1E+3|1,000",
                "12345678901234567890.1|12,345,678,901,234,567,890.1"
            })
    void amountsHaveAsManyDecimalsAsTheyNeed(BigDecimal value, String text) {
        assertThat(Figures.exact(value)).isEqualTo(text);
    }

    @Test
    void moneyIsExactToTheCent() {
        assertThat(Figures.money(new BigDecimal("12345678901234567.895"))).isEqualTo("12,345,678,901,234,567.90");
        assertThat(Figures.money(new BigDecimal("7"))).isEqualTo("7.00");
    }

    @Test
    void momentsAreInUtc() {
        assertThat(Figures.millisecond(Instant.parse("2026-01-02T03:04:05.006789Z")))
                .isEqualTo("2026-01-02 03:04:05.006 UTC");
    }
}
