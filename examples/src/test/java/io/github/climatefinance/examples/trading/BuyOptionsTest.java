package io.github.climatefinance.examples.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyOptionsTest {
    private static final String ID = "00000000-0000-4000-8000-000000000007";
    private static final String WHO = " --cash " + ID + " --wallet " + ID + " --requestor " + ID;

    @Test
    void nothingSaidMeansTheSandbox() throws UsageException {
        assertThat(BuyOptions.parse(List.of()))
                .isEqualTo(new BuyOptions(
                        CommandLine.Source.SANDBOX,
                        Path.of("target", "trading-purchase.html"),
                        false,
                        new BuyOptions.Wish(
                                "BTC",
                                new BigDecimal("0.05"),
                                BuyOptions.Way.QUOTE,
                                Optional.empty(),
                                Optional.empty()),
                        new BuyOptions.Ids(Optional.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void aQuoteCanBeAcceptedLive() throws UsageException {
        BuyOptions options = parse("--live --yes-buy --external-id own --out x.html --quote " + ID + WHO);

        Optional<UUID> id = Optional.of(UUID.fromString(ID));
        assertThat(options.source()).isEqualTo(CommandLine.Source.LIVE);
        assertThat(options.out()).isEqualTo(Path.of("x.html"));
        assertThat(options.wish().quote()).isEqualTo(id);
        assertThat(options.wish().externalId()).contains("own");
        assertThat(options.who()).isEqualTo(new BuyOptions.Ids(id, id, id));
    }

    @Test
    void theMarketCanBeTakenLive() throws UsageException {
        BuyOptions.Wish wish = parse("--live --yes-buy --market --asset ETH --quantity 2" + WHO)
                .wish();

        assertThat(wish)
                .isEqualTo(new BuyOptions.Wish(
                        "ETH", new BigDecimal("2"), BuyOptions.Way.MARKET, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--live | --live needs `--quote` or `--market`, `--cash`, `--wallet`, `--requestor`",
                "--live --market --asset BTC --cash " + ID + " | --live needs `--quantity`, `--wallet`, `--requestor`",
                "--live --quote " + ID + WHO
                        + " | --live buys with real money, which nothing undoes: add `--yes-buy` if that is what you want",
                "--live --lose-answer | `--lose-answer` is for the sandbox only",
                "--quote " + ID + " | `--quote` is for --live only: the sandbox hands out a quote by itself",
                "--live --quote " + ID
                        + " --market | `--quote` says what is bought and for how much: `--market`, `--asset` and"
                        + " `--quantity` cannot be given with it",
                "--live --quote " + ID
                        + " --asset BTC | `--quote` says what is bought and for how much: `--market`, `--asset` and"
                        + " `--quantity` cannot be given with it",
                "--live --yes-buy --quote 7" + WHO + " | `--quote` must be a UUID, but was \"7\"",
                "--wallet 1-1-1-1-1 | `--wallet` must be a UUID, but was \"1-1-1-1-1\"",
                "--quantity 0 | `--quantity` must be a number above 0, such as 2.5, but was \"0\"",
                "--sell | `--sell` is not an option; --help lists them"
            })
    void whatMakesNoSenseIsOneSentence(String arguments, String sentence) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(UsageException.class)
                .hasMessage(sentence);
    }

    @Test
    void theHelpNamesEveryOption() {
        assertThat(BuyOptions.HELP.lines())
                .filteredOn(line -> line.startsWith("  --"))
                .extracting(line -> line.strip().split(" ", -1)[0])
                .containsExactly(
                        "--asset",
                        "--quantity",
                        "--market",
                        "--quote",
                        "--external-id",
                        "--cash",
                        "--wallet",
                        "--requestor",
                        "--lose-answer",
                        "--live",
                        "--yes-buy",
                        "--out",
                        "--help");
    }

    private static BuyOptions parse(String arguments) throws UsageException {
        return BuyOptions.parse(List.of(arguments.strip().split(" ", -1)));
    }
}
