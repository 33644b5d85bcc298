package io.github.climatefinance.examples.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetireOptionsTest {
    private static final String LIVE = "--live,--amount,1,--reason,R,--beneficiary,B";
    private static final String SURE = ",--yes-retire-for-good";

    @Test
    void nothingSaidMeansTheSandbox() throws UsageException {
        RetireOptions options = RetireOptions.parse(List.of());

        assertThat(options.source()).isEqualTo(CommandLine.Source.SANDBOX);
        assertThat(options.out()).isEqualTo(Path.of("target", "icr-retirement.html"));
        assertThat(options.losesAnswer()).isFalse();
        assertThat(options.installation()).isEmpty();
        assertThat(options.order())
                .isEqualTo(new RetirementOrder(
                        new BigDecimal("5"),
                        Optional.empty(),
                        "Voluntary purposes",
                        "Synthetic Bank Example plc",
                        options.order().reference()));
        assertThat(options.order().reference())
                .isNotBlank()
                .isNotEqualTo(RetireOptions.parse(List.of()).order().reference());
    }

    @Test
    void everyOptionIsHeard() throws UsageException {
        assertThat(RetireOptions.parse(
                        words(LIVE + SURE + ",--credit,C,--installation,I,--reference,own,--out,x.html")))
                .isEqualTo(new RetireOptions(
                        CommandLine.Source.LIVE,
                        Path.of("x.html"),
                        false,
                        Optional.of("I"),
                        new RetirementOrder(BigDecimal.ONE, Optional.of("C"), "R", "B", "own")));
    }

    @Test
    void aRealRegistryMayHaveAFriendbotToo() throws UsageException {
        assertThat(RetireOptions.parse(words(LIVE + SURE + ",--friendbot"))
                        .order()
                        .creditId())
                .isEmpty();
    }

    @Test
    void helpDoesNothingElse() throws UsageException {
        assertThat(RetireOptions.parse(List.of("--live", "--help")).source()).isEqualTo(CommandLine.Source.NONE);
        assertThat(RetireOptions.HELP.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(117));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--amount", "--reason", "--beneficiary"})
    void aRealRetirementHasNoDefaults(String option) {
        String without = (LIVE + SURE + ",--credit,C").replaceAll("," + option + ",[^,]+", "");

        assertThatThrownBy(() -> RetireOptions.parse(words(without)))
                .isInstanceOf(UsageException.class)
                .hasMessage("--live needs `" + option + "`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                LIVE + ",--credit,C | --live retires real credits, which nothing undoes: add `--yes-retire-for-good`"
                        + " if that is what you want",
                LIVE + SURE + "     | --live needs `--credit` or `--friendbot`",
                "--live,--lose-answer | `--lose-answer` is for the sandbox only",
                "--friendbot,--credit,C | `--friendbot` and `--credit` cannot both be given",
                "--amount,0         | `--amount` must be a number above 0, such as 2.5, but was \"0\"",
                "--reference,       | `--reference` must not be blank",
                "--installation     | `--installation` needs a value",
                "--force            | `--force` is not an option; --help lists them",
            })
    void whatMakesNoSenseIsNamed(String arguments, String message) {
        assertThatThrownBy(() -> RetireOptions.parse(words(arguments)))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    private static List<String> words(String arguments) {
        return Arrays.asList(arguments.split(",", -1));
    }
}
