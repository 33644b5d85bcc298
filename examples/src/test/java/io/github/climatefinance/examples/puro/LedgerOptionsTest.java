package io.github.climatefinance.examples.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerOptionsTest {

    @Test
    void nothingSaidMeansTheSandbox() throws UsageException {
        assertThat(LedgerOptions.parse(List.of()))
                .isEqualTo(new LedgerOptions(CommandLine.Source.SANDBOX, Path.of("target", "puro-ledger.html"), 8));
    }

    @Test
    void everyOptionIsHeard() throws UsageException {
        assertThat(LedgerOptions.parse(List.of("--out", "x/y.html", "--live", "--read-ahead", "100")))
                .isEqualTo(new LedgerOptions(CommandLine.Source.LIVE, Path.of("x", "y.html"), 100));
    }

    @Test
    void helpReadsNothing() throws UsageException {
        assertThat(LedgerOptions.parse(List.of("--live", "--help")).source()).isEqualTo(CommandLine.Source.NONE);
        assertThat(LedgerOptions.HELP).contains("--live", "--out", "--read-ahead", "CLIMATEFINANCE_PURO_KEY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--read-ahead,0        | `--read-ahead` must be between 1 and 100, but was 0",
                "--read-ahead,101      | `--read-ahead` must be between 1 and 100, but was 101",
                "--fast                | `--fast` is not an option; --help lists them",
            })
    void whatMakesNoSenseIsNamed(String arguments, String message) {
        List<String> words = Arrays.asList(arguments.split(",", -1));

        assertThatThrownBy(() -> LedgerOptions.parse(words))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
