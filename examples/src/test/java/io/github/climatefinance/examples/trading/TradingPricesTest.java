package io.github.climatefinance.examples.trading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCredentials;
import io.github.climatefinance.trading.TradingEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TradingPricesTest {
    private static final String TIME = "\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d  ";

    private final Screen screen = new Screen();

    @Test
    void printsALineForEachTickWhereNobodyWatches() {
        int exit = TradingPrices.run(
                List.of("--market", "BTC", "--market", "ETH", "--ticks", "3", "--seconds", "30"), screen.plain());

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
                List.of("--market", "BTC", "--ticks", "3", "--seconds", "30"), screen.live(StandardCharsets.UTF_8));

        assertThat(screen.out().split("Market +Bid +Ask +Spread +Change +Ticks", -1))
                .hasSize(4);
        assertThat(screen.out().split("\u001b\\[2A\r\u001b\\[J", -1)).hasSize(3);
        assertThat(screen.lines())
                .anyMatch(line -> line.matches("BTC/EUR +[\\d,.]+ +[\\d,.]+ +0\\.10% +[+-]?0\\.\\d\\d% +3"));
    }

    @Test
    void endsAfterTheSecondsAskedFor() {
        int exit = TradingPrices.run(List.of("--seconds", "1"), screen.plain());

        assertThat(exit).isZero();
        assertThat(screen.out()).endsWith("no gap; " + Origin.SANDBOX.words() + "\n");
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
        assertThat(TradingPrices.run(List.of("--market", "NONE"), screen.plain()))
                .isEqualTo(1);

        assertThat(screen.err())
                .startsWith("trading-prices: trading openPriceStream: the provider reported an error, "
                        + "\"there is no such market");
    }

    @Test
    void watchesThePricesOfALiveClient() {
        try (TradingSandbox sandbox = TradingSandbox.start()) {
            sandbox.prices().live();

            int exit = TradingPrices.run(
                    List.of("--live", "--ticks", "1", "--seconds", "30"),
                    screen.plain(),
                    () -> TradingClient.builder()
                            .baseUrl(sandbox.baseUrl())
                            .tokenUrl(sandbox.tokenUrl())
                            .pricesUrl(sandbox.pricesUrl())
                            .credentials(TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret()))
                            .build());

            assertThat(exit).isZero();
            assertThat(screen.out()).endsWith("1 tick of 1 market, no gap; as the provider sent them\n");
        }
    }

    @Test
    void anEnvironmentWithoutKnownPricesIsUsage() {
        int exit = TradingPrices.run(
                List.of("--live"),
                screen.plain(),
                () -> TradingClient.builder()
                        .environment(TradingEnvironment.PRODUCTION)
                        .credentials(BearerCredentials.of("synthetic"))
                        .build());

        assertThat(exit).isEqualTo(2);
        assertThat(screen.err()).startsWith("trading-prices: --live: `pricesUrl` was not set");
    }

    @Test
    void helpAndWrongArguments() {
        assertThat(TradingPrices.run(List.of("--help"), screen.plain())).isZero();
        assertThat(screen.out()).isEqualTo(PriceOptions.HELP);
        assertThat(TradingPrices.run(List.of("--seconds", "0"), screen.plain())).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("trading-prices: `--seconds` must be between 1 and 86400, but was 0\n");
    }
}
