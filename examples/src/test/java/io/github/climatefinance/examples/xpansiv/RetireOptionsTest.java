package io.github.climatefinance.examples.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetireOptionsTest {
    private static final String LIVE = "--live,--account,A,--program,VCS,--ein,E,--quantity,1,--exchange,X,--venue,V";

    @Test
    void nothingSaidMeansTheSandbox() throws UsageException {
        RetireOptions options = RetireOptions.parse(List.of());

        assertThat(options.source()).isEqualTo(CommandLine.Source.SANDBOX);
        assertThat(options.out()).isEqualTo(Path.of("target", "xpansiv-retirement.html"));
        assertThat(options.losesAnswer()).isFalse();
        assertThat(options.account()).isEmpty();
        assertThat(options.order().item()).isEqualTo(new RetirementOrder.Item("VCS", "SYN-VCS-9003-2023", 120));
        assertThat(options.order().beneficiary())
                .contains(new RetirementOrder.Attribute("beneficialOwnerName", "Synthetic Bank Example plc", true));
    }

    @Test
    void everyOptionIsHeard() throws UsageException {
        RetireOptions options = RetireOptions.parse(
                words(
                        LIVE
                                + ",--yes-retire-for-good,--market,M,--external-id,I,--out,x.html,--beneficiary,who=B,--attribute,a=1"));

        assertThat(options)
                .isEqualTo(new RetireOptions(
                        CommandLine.Source.LIVE,
                        Path.of("x.html"),
                        false,
                        Optional.of("A"),
                        new RetirementOrder(
                                new RetirementOrder.Item("VCS", "E", 1),
                                new RetirementOrder.Place("X", "V", Optional.of("M")),
                                List.of(
                                        new RetirementOrder.Attribute("who", "B", true),
                                        new RetirementOrder.Attribute("a", "1", false)),
                                Optional.of("I"))));
    }

    @Test
    void nobodyIsTheBeneficiaryOfARealRetirementUnlessNamed() throws UsageException {
        assertThat(RetireOptions.parse(words(LIVE + ",--yes-retire-for-good"))
                        .order()
                        .attributes())
                .isEmpty();
    }

    @Test
    void attributesAreSentAsWhatTheyLookLike() throws UsageException {
        RetirementOrder order = RetireOptions.parse(
                        words(
                                "--beneficiary,who=7,--attribute,a=true,--attribute,b=false,--attribute,c=-12,--attribute,d=1.5,--attribute,e=x=y,--attribute,f=007"))
                .order();

        Map<String, JsonNode> sent = order.request("id").attributes();

        assertThat(sent.toString()).isEqualTo("{who=\"7\", a=true, b=false, c=-12, d=\"1.5\", e=\"x=y\", f=\"007\"}");
        assertThat(order.request("id").retirements())
                .singleElement()
                .satisfies(item -> assertThat(item.externalIdentifier()).contains("id"));
    }

    @Test
    void helpDoesNothingElse() throws UsageException {
        assertThat(RetireOptions.parse(List.of("--live", "--help")).source()).isEqualTo(CommandLine.Source.NONE);
        assertThat(RetireOptions.HELP.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(115));
    }

    @Test
    void aRealRetirementMustBeConfirmed() {
        assertThatThrownBy(() -> RetireOptions.parse(words(LIVE)))
                .isInstanceOf(UsageException.class)
                .hasMessage("--live retires real credits, which nothing undoes: add `--yes-retire-for-good` if that is"
                        + " what you want");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--account", "--program", "--ein", "--quantity", "--exchange", "--venue"})
    void aRealRetirementHasNoDefaults(String option) {
        String without = (LIVE + ",--yes-retire-for-good").replaceAll("," + option + ",[^,]+", "");

        assertThatThrownBy(() -> RetireOptions.parse(words(without)))
                .isInstanceOf(UsageException.class)
                .hasMessage("--live needs `" + option + "`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--live,--lose-answer,--yes-retire-for-good | `--lose-answer` is for the sandbox only",
                "--quantity,0            | `--quantity` must be between 1 and 2147483647, but was 0",
                "--quantity,1.5          | `--quantity` must be a whole number, but was \"1.5\"",
                "--ein,                  | `--ein` must not be blank",
                "--attribute,x           | `--attribute` must be NAME=VALUE, but was \"x\"",
                "--attribute,=x          | `--attribute` must be NAME=VALUE, but was \"=x\"",
                "--beneficiary,x=        | `--beneficiary` must be NAME=VALUE, but was \"x=\"",
                "--attribute,a=1,--attribute,a=2 | the attribute `a` is given twice",
                "--attribute,beneficialOwnerName=x | the attribute `beneficialOwnerName` is given twice",
                "--force                 | `--force` is not an option; --help lists them",
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
