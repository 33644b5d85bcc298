package io.github.climatefinance.examples.trading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingEnvironment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TradingPricesTest {
    private static final String TIME = "\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d  ";

    private final Screen screen = new Screen();

    @TempDir
    private Path folder;

    @Test
    void drawsHowEveryMarketMovedAndPrintsATableInsteadOfLinesIfAsked() throws Exception {
        int exit =
                TradingPrices.run(at("--brief", "--every-ms", "5", "--ticks", "60", "--seconds", "30"), screen.plain());

        assertThat(exit).isZero();
        assertThat(screen.lines()).hasSize(7);
        assertThat(screen.lines().get(0)).matches("Market +Bid +Ask +Spread +Change +Ticks");
        assertThat(screen.lines().get(5)).isEqualTo("60 ticks of 3 markets, no gap; " + Origin.SANDBOX.words());
        ParsedPage page = ParsedPage.parse(Files.readString(folder.resolve("prices.html")));
        assertThat(page.rows("Market")).extracting(row -> row.get(0)).containsExactly("BTC/EUR", "ETH/EUR", "SOL/EUR");
        assertThat(page.texts("p")).contains("BTC/EURETH/EURSOL/EUR");
        List<String> lines = page.looking("polyline", "line").stream()
                .map(line -> line.getAttribute("points"))
                .toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.stream()
                        .limit(3)
                        .mapToInt(line -> line.split(" ", -1).length)
                        .sum())
                .isEqualTo(60);
        List<String> changes =
                page.rows("Market").stream().map(row -> row.get(4)).toList();
        assertThat(page.texts("desc").get(0))
                .matches("BTC/EUR (\\S+)% in the end; ETH/EUR (\\S+)% in the end; SOL/EUR (\\S+)% in the end\\.");
        assertThat(changes).allMatch(change -> change.matches("[+-]?\\d\\.\\d\\d%"));
    }

    @Test
    void aFileThatCannotBeWrittenIsFoundBeforeAnythingIsWatched() {
        assertThat(TradingPrices.run(List.of("--out", folder.toString()), screen.plain()))
                .isEqualTo(1);

        assertThat(screen.err()).isEqualTo("trading-prices: cannot write " + folder + ": it is a directory\n");
        assertThat(screen.out()).isEmpty();
    }

    private List<String> at(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve("prices.html").toString()));
        return all;
    }

    @Test
    void printsALineForEachTickWhereNobodyWatches() {
        int exit = TradingPrices.run(
                at("--market", "BTC", "--market", "ETH", "--ticks", "3", "--seconds", "30"), screen.plain());

        assertThat(screen.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(screen.lines().get(0)).matches(TIME + "connected");
        assertThat(screen.lines().subList(1, 4))
                .allMatch(line -> line.matches(TIME + "(BTC|ETH)/EUR  bid [\\d,]+\\.\\d{2,}  ask [\\d,]+\\.\\d{2,}"));
        assertThat(screen.lines().get(5)).isEqualTo("3 ticks of 2 markets, no gap; " + Origin.SANDBOX.words());
        assertThat(screen.out()).doesNotContain("\r", "\u001b");
    }

    @Test
    void drawsTheTableInItsPlaceWhereSomebodyWatches() {
        TradingPrices.run(
                at("--market", "BTC", "--ticks", "3", "--seconds", "30"), screen.live(StandardCharsets.UTF_8));

        assertThat(screen.out().split("Market +Bid +Ask +Spread +Change +Ticks", -1))
                .hasSize(4);
        assertThat(screen.out().split("\u001b\\[2A\r\u001b\\[J", -1)).hasSize(3);
        assertThat(screen.lines())
                .anyMatch(line -> line.matches("BTC/EUR +[\\d,.]+ +[\\d,.]+ +0\\.10% +[+-]?0\\.\\d\\d% +3"));
    }

    @Test
    void endsAfterTheSecondsAskedFor() {
        int exit = TradingPrices.run(at("--seconds", "1"), screen.plain());

        assertThat(exit).isZero();
        assertThat(screen.out()).contains("no gap; " + Origin.SANDBOX.words() + "\nChart: file:");
    }

    @Test
    void tellsOfWhatIsMissing() {
        PriceView view = new PriceView(screen.plain(), new PriceBoard(), false);
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");

        view.show(new StreamEvent.Gap<>(noon, noon.plusMillis(1500), GapReason.SLOW_CONSUMER, 7, Optional.empty()));

        assertThat(screen.out()).isEqualTo("12:00:01.500  gap of 1500 ms, slow consumer: ticks may be missing\n");
    }

    @Test
    void aMarketThatDoesNotExistIsAFailure() {
        assertThat(TradingPrices.run(at("--market", "NONE"), screen.plain())).isEqualTo(1);

        assertThat(screen.err())
                .startsWith("trading-prices: trading openPriceStream: the provider reported an error, "
                        + "\"there is no such market");
    }

    @Test
    void watchesThePricesOfALiveClient() {
        try (TradingSandbox sandbox = TradingSandbox.start()) {
            sandbox.prices().live();

            int exit = TradingPrices.run(
                    at("--live", "--ticks", "1", "--seconds", "30"),
                    screen.plain(),
                    new Platforms(() -> Platforms.client(sandbox), TradingSandbox::start));

            assertThat(exit).isZero();
            assertThat(screen.out()).contains("1 tick of 1 market, no gap; as the provider sent them\n");
        }
    }

    @Test
    void anEnvironmentWithoutKnownPricesIsUsage() {
        int exit = TradingPrices.run(
                at("--live"),
                screen.plain(),
                new Platforms(
                        () -> TradingClient.builder()
                                .environment(TradingEnvironment.PRODUCTION)
                                .credentials(BearerCredentials.of("synthetic"))
                                .build(),
                        TradingSandbox::start));

        assertThat(exit).isEqualTo(2);
        assertThat(screen.err()).startsWith("trading-prices: --live: `pricesUrl` was not set");
    }

    @Test
    void helpAndWrongArguments() {
        assertThat(TradingPrices.run(List.of("--help"), screen.plain())).isZero();
        assertThat(screen.out()).isEqualTo(PriceOptions.HELP);
        assertThat(TradingPrices.run(List.of("--seconds", "0"), screen.plain())).isEqualTo(2);
        assertThat(TradingPrices.run(List.of("--live", "--every-ms", "5"), screen.plain()))
                .isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                        trading-prices: `--seconds` must be between 1 and 86400, but was 0
                        trading-prices: `--every-ms` is for the sandbox only
                        """);
    }
}
