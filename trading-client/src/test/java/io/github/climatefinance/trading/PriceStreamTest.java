package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.ForbiddenException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.StreamException;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.SlowConsumer;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamRun;
import io.github.climatefinance.core.stream.StreamSettings;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import io.github.climatefinance.trading.model.Currency;
import io.github.climatefinance.trading.model.PriceLevel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The price stream against the sandbox, on the clock of this machine. */
@Timeout(60)
class PriceStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingClient trading = client(TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret()));
    private final PriceEvents heard = new PriceEvents();

    @BeforeEach
    void pricesComeOnlyWhenTheyChange() {
        sandbox.switchOff(TradingSwitch.PRICES_AT_ONCE);
    }

    @AfterEach
    void close() {
        trading.close();
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private TradingClient client(TradingCredentials credentials) {
        return TradingClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .pricesUrl(sandbox.pricesUrl().replace("http:", "ws:"))
                .credentials(credentials)
                .build();
    }

    private PriceStream prices(String... symbols) {
        return trading.prices(wanted -> {
            for (String symbol : symbols) {
                wanted.market(Currency.EUR, symbol);
            }
            wanted.settings(PriceStreamTest::quick);
        });
    }

    private static void quick(StreamSettings.Builder settings) {
        settings.reconnect(RetryPolicy.builder()
                .maxAttempts(Integer.MAX_VALUE)
                .baseDelay(Duration.ofMillis(1))
                .maxDelay(Duration.ofMillis(20))
                .build());
    }

    private StreamRun listened(PriceStream prices) {
        StreamRun run = prices.listen(heard);
        heard.next(StreamEvent.Connected.class);
        subscribed(1);
        return run;
    }

    private void subscribed(int count) {
        assertThat(sandbox.prices().awaitSubscriptions(count, PATIENCE)).isTrue();
    }

    @Test
    void tellsOfTheMarketsAskedForAsPricesMove() {
        listened(prices("BTC"));
        assertThat(sandbox.prices().subscriptions()).containsExactly(Set.of("BTC"));

        sandbox.prices().set("BTC", new BigDecimal("50000")).set("ETH", new BigDecimal("3000"));

        PriceTick tick = heard.tick();
        assertThat(tick.pair()).isEqualTo("BTC/EUR");
        assertThat(tick.market().currency()).isEqualTo(Currency.EUR);
        assertThat(tick.bestAsk())
                .map(PriceLevel::price)
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("50025"));
        assertThat(tick.bestBid())
                .map(PriceLevel::price)
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("49975"));
        assertThat(tick.time().toInstant()).isBetween(sandbox.now().minusSeconds(60), sandbox.now());
    }

    @Test
    void tellsOfAllMarketsWhenNoneIsNamed() {
        listened(prices());
        Set<String> all = sandbox.prices().subscriptions().get(0);
        assertThat(all).hasSizeGreaterThan(2);

        sandbox.prices().tick();

        assertThat(heard.ticks(all.size()))
                .extracting(tick -> tick.market().cryptoSymbol())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void heartbeatsAreNotToldAndKeepTheConnection() {
        listened(prices("BTC"));
        sandbox.prices().rest().rest();
        sandbox.prices().set("BTC", new BigDecimal("50000"));

        assertThat(heard.tick().pair()).isEqualTo("BTC/EUR");
        assertThat(heard.isEmpty()).isTrue();
    }

    @Test
    void deliversAThousandTicksInOrder() {
        listened(prices("BTC"));
        for (int i = 1; i <= 1000; i++) {
            sandbox.prices().set("BTC", new BigDecimal(i * 2000L));
        }

        assertThat(heard.ticks(1000))
                .extracting(tick -> tick.bestAsk().orElseThrow().price().intValueExact())
                .isEqualTo(IntStream.rangeClosed(1, 1000)
                        .map(i -> i * 2001)
                        .boxed()
                        .toList());
    }

    @Test
    void connectsAndSubscribesAgainAfterADropInMidMessage() {
        listened(prices("ETH", "BTC"));

        sandbox.prices().dropInMidMessage();

        assertThat(heard.next(StreamEvent.Disconnected.class).reason()).isEqualTo(GapReason.CONNECTION);
        heard.next(StreamEvent.Connected.class);
        StreamEvent.Gap<?> gap = heard.gap();
        assertThat(gap.reason()).isEqualTo(GapReason.CONNECTION);
        assertThat(gap.from()).isBeforeOrEqualTo(gap.to());
        subscribed(1);
        assertThat(sandbox.prices().subscriptions()).containsExactly(Set.of("BTC", "ETH"));
        sandbox.prices().set("BTC", new BigDecimal("50000"));
        assertThat(heard.tick().pair()).isEqualTo("BTC/EUR");
    }

    @Test
    void connectsAgainWhenTheProviderClosesOrDrops() {
        listened(prices("BTC"));

        sandbox.prices().close();
        assertThat(heard.next(StreamEvent.Disconnected.class).cause())
                .hasMessage("trading openPriceStream: the provider closed the connection with code 1000");
        heard.next(StreamEvent.Connected.class);
        heard.gap();
        subscribed(1);
        sandbox.prices().drop();

        heard.next(StreamEvent.Disconnected.class);
        heard.next(StreamEvent.Connected.class);
        assertThat(heard.gap().reason()).isEqualTo(GapReason.CONNECTION);
    }

    @Test
    void givesUpAConnectionWithoutHeartbeats() {
        sandbox.prices().silence();
        PriceStream prices = trading.prices(wanted -> wanted.market("BTC").settings(settings -> {
            quick(settings);
            settings.heartbeatLimit(Duration.ofMillis(100));
        }));
        prices.listen(heard);
        heard.next(StreamEvent.Connected.class);

        StreamEvent.Disconnected<?> lost = heard.next(StreamEvent.Disconnected.class);

        assertThat(lost.reason()).isEqualTo(GapReason.SILENCE);
        assertThat(lost.cause()).hasMessage("trading openPriceStream: nothing was heard for 100 ms");
        heard.next(StreamEvent.Connected.class);
        assertThat(heard.gap().reason()).isEqualTo(GapReason.SILENCE);
    }

    @Test
    void aMalformedTickIsAGapThatNamesThePlaceAndTheConnectionGoesOn() {
        listened(prices("BTC"));

        sandbox.prices()
                .send("{\"type\":\"PRICES\",\"prices\":[{\"market\":{\"currency\":\"EUR\",\"cryptoSymbol\":\"BTC\"},"
                        + "\"time\":\"2025-07-01T12:00:00+02:00\",\"asks\":[{\"price\":\"much\",\"quantity\":\"1\"}],"
                        + "\"bids\":[]}]}")
                .set("BTC", new BigDecimal("50000"));

        StreamEvent.Gap<?> gap = heard.gap();
        assertThat(gap.reason()).isEqualTo(GapReason.MALFORMED);
        SdkException cause = gap.cause().orElseThrow();
        assertThat(cause).isInstanceOf(DecodingException.class).hasMessageNotContaining("much");
        assertThat(((DecodingException) cause).pointer()).isEqualTo("/prices/0/asks/0/price");
        assertThat(heard.tick().pair()).isEqualTo("BTC/EUR");
    }

    @Test
    void anErrorAfterPricesIsAGap() {
        listened(prices("BTC"));
        sandbox.prices().set("BTC", new BigDecimal("50000"));
        heard.tick();

        sandbox.prices().fail("synthetic trouble");

        StreamEvent.Disconnected<?> lost = heard.next(StreamEvent.Disconnected.class);
        assertThat(lost.reason()).isEqualTo(GapReason.PROVIDER_ERROR);
        assertThat(lost.cause())
                .hasMessageStartingWith(
                        "trading openPriceStream: the provider reported an error, \"synthetic trouble (connection id ");
        heard.next(StreamEvent.Connected.class);
        assertThat(heard.gap().reason()).isEqualTo(GapReason.PROVIDER_ERROR);
    }

    @Test
    void anErrorThatAnswersTheSubscriptionEndsTheStream() {
        StreamRun run = prices("NONE").listen(heard);

        assertThat(failureOf(run))
                .isInstanceOf(StreamException.class)
                .hasMessageStartingWith(
                        "trading openPriceStream: the provider reported an error, \"there is no such market");
    }

    @Test
    void getsANewTokenAfterA401AndOnlyOnce() {
        sandbox.faults().next("openPriceStream", Fault.status(401));
        listened(prices("BTC"));
        assertThat(tokenRequests()).isEqualTo(2);

        sandbox.faults().next("openPriceStream", Fault.status(401)).times(2);
        StreamRun refused = prices("BTC").listen(event -> {});

        assertThat(failureOf(refused)).isInstanceOf(SdkException.class).hasMessageContaining("HTTP 401");
        assertThat(tokenRequests()).isEqualTo(3);
    }

    private long tokenRequests() {
        return sandbox.requests().stream()
                .filter(request -> request.path().endsWith("/connect/token"))
                .count();
    }

    @Test
    void sharesTheTokenOfTheClient() {
        trading.webhooks().list();
        listened(prices("BTC"));

        assertThat(tokenRequests()).isEqualTo(1);
    }

    @Test
    void a403EndsTheStream() {
        try (TradingClient stranger = TradingClient.builder()
                .baseUrl(sandbox.baseUrl())
                .pricesUrl(sandbox.pricesUrl())
                .credentials(BearerCredentials.of("synthetic-wrong"))
                .build()) {
            StreamRun run = stranger.prices().listen(heard);

            assertThat(failureOf(run))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("the token is missing or not valid")
                    .hasMessageContaining("(GET /websocket/prices");
        }
        assertThat(heard.isEmpty()).isTrue();
    }

    @Test
    void a400EndsTheStreamWithTheErrorOfItsMessage() {
        sandbox.faults().next("openPriceStream", Fault.status(400));

        assertThat(failureOf(prices("BTC").listen(heard))).isInstanceOf(BadRequestException.class);
    }

    @Test
    void aProviderThatIsDownIsAskedAgain() {
        sandbox.faults().next("openPriceStream", Fault.status(503)).times(2);
        prices("BTC").listen(heard);

        assertThat(heard.next(StreamEvent.Disconnected.class).cause()).hasMessageContaining("HTTP 503");
        heard.next(StreamEvent.Disconnected.class);
        heard.next(StreamEvent.Connected.class);
        subscribed(1);
        sandbox.prices().set("BTC", new BigDecimal("50000"));
        assertThat(heard.tick().pair()).as("no gap, as nothing came before").isEqualTo("BTC/EUR");
    }

    @Test
    void aSlowConsumerGetsTheLatestOfEachMarketAndACount() {
        heard.hang();
        slow(SlowConsumer.LATEST);
        for (int i = 1; i <= 400; i++) {
            sandbox.prices().set("BTC", new BigDecimal(i * 2000L));
        }
        sandbox.prices().send("read up to here");
        heard.release();

        int ticks = 0;
        long dropped = 0;
        BigDecimal last = BigDecimal.ZERO;
        for (StreamEvent<PriceTick> event = heard.next(); !isMalformed(event); event = heard.next()) {
            if (event instanceof StreamEvent.Item<PriceTick> tick) {
                ticks++;
                assertThat(tick.value().bestAsk().orElseThrow().price()).isGreaterThan(last);
                last = tick.value().bestAsk().orElseThrow().price();
            } else if (event instanceof StreamEvent.Gap<PriceTick> gap) {
                assertThat(gap.reason()).isEqualTo(GapReason.SLOW_CONSUMER);
                dropped += gap.dropped();
            }
        }
        assertThat(ticks + dropped).isEqualTo(400);
        assertThat(last).isEqualByComparingTo(new BigDecimal(400 * 2001L));
    }

    private static boolean isMalformed(StreamEvent<PriceTick> event) {
        return event instanceof StreamEvent.Gap<PriceTick> gap && gap.reason() == GapReason.MALFORMED;
    }

    @Test
    void theProviderWaitsForAConsumerThatBlocks() {
        heard.hang();
        slow(SlowConsumer.BLOCK);
        for (int i = 1; i <= 400; i++) {
            sandbox.prices().set("BTC", new BigDecimal(i * 2000L));
        }
        heard.release();

        assertThat(heard.ticks(400))
                .extracting(tick -> tick.bestAsk().orElseThrow().price().intValueExact())
                .isEqualTo(
                        IntStream.rangeClosed(1, 400).map(i -> i * 2001).boxed().toList());
    }

    @Test
    void aConsumerThatMayMissNothingIsEndedWhenItIsTooSlow() {
        heard.hang();
        StreamRun run = slow(SlowConsumer.FAIL);
        for (int i = 1; i <= 400; i++) {
            sandbox.prices().set("BTC", new BigDecimal(i * 2000L));
        }
        subscribed(0);
        heard.release();

        assertThat(failureOf(run))
                .isInstanceOf(StreamException.class)
                .hasMessage("trading openPriceStream: the consumer is too slow, 16 events are waiting for it");
    }

    private StreamRun slow(SlowConsumer policy) {
        StreamRun run = trading.prices(wanted -> wanted.market("BTC").settings(settings -> {
                    quick(settings);
                    settings.buffer(16).slowConsumer(policy);
                }))
                .listen(heard);
        heard.next(StreamEvent.Connected.class);
        subscribed(1);
        return run;
    }

    @Test
    void twoStreamsAtOnceHaveAConnectionEach() {
        listened(prices("BTC"));
        PriceEvents other = new PriceEvents();
        StreamRun second = prices("ETH").listen(other);
        other.next(StreamEvent.Connected.class);
        subscribed(2);

        sandbox.prices().set("BTC", new BigDecimal("50000")).set("ETH", new BigDecimal("3000"));

        assertThat(heard.tick().pair()).isEqualTo("BTC/EUR");
        assertThat(other.tick().pair()).isEqualTo("ETH/EUR");
        second.close();
        subscribed(1);
        sandbox.prices().set("BTC", new BigDecimal("60000"));
        assertThat(heard.tick().pair()).isEqualTo("BTC/EUR");
    }

    @Test
    void closingAStreamLeavesTheClientAndEndsItsRuns() {
        PriceStream prices = prices("BTC");
        StreamRun run = listened(prices);

        prices.close();

        run.ended().orTimeout(20, TimeUnit.SECONDS).join();
        subscribed(0);
        assertThat(trading.webhooks().list()).isEmpty();
    }

    private static Throwable failureOf(StreamRun run) {
        try {
            run.ended().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            return Objects.requireNonNull(e.getCause());
        }
        throw new AssertionError("it ended without a failure");
    }

    @Test
    void productionHasNoAddressThatIsKnown() {
        try (TradingClient production = TradingClient.builder()
                .environment(TradingEnvironment.PRODUCTION)
                .credentials(BearerCredentials.of("synthetic"))
                .build()) {
            assertThatThrownBy(production::prices)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("`pricesUrl` was not set, and none is documented for what this client calls");
        }
    }
}
