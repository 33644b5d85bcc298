package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Path OTHERWISE = Path.of("otherwise.html");

    @Test
    void nothingSaidMeansTheSandboxAndWhatTheProgramPrefers() throws UsageException {
        CommandLine line = parse();

        assertThat(line.source()).isEqualTo(CommandLine.Source.SANDBOX);
        assertThat(line.file("--out", OTHERWISE)).isEqualTo(OTHERWISE);
        assertThat(line.number("--count", 1, 5, 3)).isEqualTo(3);
    }

    @Test
    void everyOptionIsHeardAndTheLastOfTwoCounts() throws UsageException {
        CommandLine line = parse("--count", "2", "--live", "--out", "x/y.html", "--count", "5");

        assertThat(line.source()).isEqualTo(CommandLine.Source.LIVE);
        assertThat(line.file("--out", OTHERWISE)).isEqualTo(Path.of("x", "y.html"));
        assertThat(line.number("--count", 1, 5, 3)).isEqualTo(5);
    }

    @Test
    void anAmountMayHaveDecimals() throws UsageException {
        assertThat(parse("--count", "2.50").amount("--count", BigDecimal.ONE)).isEqualTo(new BigDecimal("2.50"));
        assertThat(parse().amount("--count", BigDecimal.ONE)).isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "+1", "1e3", "1,5", ".5", "5.", "five", "1234567890123456"})
    void anAmountIsAPlainNumberAboveZero(String text) {
        assertThatThrownBy(() -> parse("--count", text).amount("--count", BigDecimal.ONE))
                .isInstanceOf(UsageException.class)
                .hasMessage("`--count` must be a number above 0, such as 2.5, but was \"" + text + "\"");
    }

    @Test
    void helpReadsNothingAndHearsNothingMore() throws UsageException {
        assertThat(parse("--live", "--help", "--nonsense").source()).isEqualTo(CommandLine.Source.NONE);
    }

    @Test
    void severalValuesOfAnOptionKeepTheirOrder() throws UsageException {
        CommandLine line = parse("--out", "a", "--out", " ", "--out", "a");

        assertThat(line.all("--out")).containsExactly("a", " ", "a");
        assertThat(line.all("--count")).isEmpty();
    }

    @Test
    void anOptionMayStandAlone() throws UsageException {
        CommandLine line = CommandLine.parse(List.of("--sure", "--out", "--sure"), Set.of("--out"), Set.of("--sure"));

        assertThat(line.has("--sure")).isTrue();
        assertThat(line.text("--out")).contains("--sure");
        assertThat(parse("--out", "x").has("--sure")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fast           | `--fast` is not an option; --help lists them",
                "page.html        | `page.html` is not an option; --help lists them",
                "--out            | `--out` needs a value",
                "--out,           | `--out` must not be blank",
                "--count          | `--count` needs a value",
                "--count,0        | `--count` must be between 1 and 5, but was 0",
                "--count,-3       | `--count` must be between 1 and 5, but was -3",
                "--count,6        | `--count` must be between 1 and 5, but was 6",
                "--count,three    | `--count` must be a whole number, but was \"three\"",
            })
    void whatMakesNoSenseIsNamed(String arguments, String message) {
        String[] words = arguments.split(",", -1);

        assertThatThrownBy(() -> {
                    CommandLine line = parse(words);
                    line.file("--out", OTHERWISE);
                    line.number("--count", 1, 5, 3);
                })
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void aPathWithANulIsNoFile() throws UsageException {
        CommandLine line = parse("--out", "a\u0000b");

        assertThatThrownBy(() -> line.file("--out", OTHERWISE))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("`--out` must be a file, but was \"a");
    }

    private static CommandLine parse(String... arguments) throws UsageException {
        return CommandLine.parse(List.of(arguments), Set.of("--out", "--count"));
    }
}
