package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TradingPricesTest {

    private static final String ALL = "{'type':'PRICE_SUBSCRIPTION'}";
    private static final String BTC = "{'type':'PRICE_SUBSCRIPTION','priceSubscription':{'markets':"
            + "[{'currency':'EUR','cryptoSymbol':'BTC'}]}}";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingPrices prices = sandbox.prices();

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private static List<String> symbols(JsonNode message) {
        return message.path("prices").findValuesAsText("cryptoSymbol");
    }

    private static BigDecimal ask(JsonNode market) {
        JsonNode price = market.at("/asks/0/price");
        assertThat(price.isTextual()).as("decimals are text: %s", market).isTrue();
        return new BigDecimal(price.asText());
    }

    private static boolean isEmpty(JsonNode market) {
        return market.path("asks").isEmpty() && market.path("bids").isEmpty();
    }

    @Test
    void sendsAllMarketsToWhoNamesNone() throws Exception {
        for (String wildcard : List.of(
                ALL,
                "{'type':'PRICE_SUBSCRIPTION','priceSubscription':{}}",
                "{'type':'PRICE_SUBSCRIPTION','priceSubscription':{'markets':[]}}")) {
            try (PriceReader reader = PriceReader.of(sandbox, wildcard)) {
                JsonNode message = reader.message();

                assertThat(message.path("type").asText()).isEqualTo("PRICES");
                assertThat(symbols(message)).containsExactlyInAnyOrder("BTC", "ETH", "SOL");
                assertThat(message.has("connectionId")).isFalse();
            }
        }
    }

    @Test
    void sendsOnlyMarketsThatAreNamed() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            assertThat(symbols(reader.message())).containsExactly("BTC");
            prices.set("ETH", new BigDecimal("2500")).set("BTC", new BigDecimal("60000"));

            assertThat(isEmpty(reader.message().at("/prices/0"))).isTrue();
            JsonNode market = reader.message().at("/prices/0");
            assertThat(ask(market)).isEqualByComparingTo("60030.00");
            assertThat(market.at("/bids/0/price").asText()).isEqualTo("59970.00");
            assertThat(OffsetDateTime.parse(market.path("time").asText()).toInstant())
                    .isBetween(sandbox.now().minusSeconds(60), sandbox.now());
            assertThat(prices.subscriptions()).containsExactly(Set.of("BTC"));
        }
    }

    @Test
    void agreesWithQuotesAndWithWhatOrdersAreExecutedAt() throws Exception {
        TradingCaller caller = new TradingCaller(sandbox);
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            prices.tick();
            BigDecimal streamed = ask(reader.message().at("/prices/0"));
            String id = caller.orderCoins("BUY", "UNIT", "0.1");
            prices.holdStill();
            sandbox.passes(Duration.ofSeconds(1));

            assertThat(sandbox.quote("BTC", TradingSide.BUY, BigDecimal.ONE).price())
                    .isEqualByComparingTo(streamed);
            assertThat(caller.digitalOrder(id)
                            .at("/executionData/executionPrice")
                            .decimalValue())
                    .isEqualByComparingTo(streamed);
        }
    }

    @Test
    void sendsAHeartbeatWithoutOffersWhenPricesRest() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, ALL)) {
            reader.message();
            prices.rest();
            JsonNode message = reader.message();

            assertThat(symbols(message)).hasSize(3);
            assertThat(message.path("prices")).allMatch(TradingPricesTest::isEmpty);
        }
    }

    @Test
    void includesRestingMarketsOrNot() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, ALL)) {
            reader.message();
            prices.set("SOL", new BigDecimal("150"));
            JsonNode with = reader.message();
            sandbox.switchOff(TradingSwitch.RESTING_MARKETS_INCLUDED);
            prices.set("SOL", new BigDecimal("151"));
            JsonNode without = reader.message();
            prices.rest();
            JsonNode heartbeat = reader.message();

            assertThat(symbols(with)).hasSize(3);
            assertThat(with.path("prices")).filteredOn(one -> !isEmpty(one)).hasSize(1);
            assertThat(symbols(without)).containsExactly("SOL");
            assertThat(symbols(heartbeat)).hasSize(3);
        }
    }

    @Test
    void beginsWithPricesOrWaitsForTheNextChange() throws Exception {
        sandbox.switchOff(TradingSwitch.PRICES_AT_ONCE);
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            assertThat(prices.awaitSubscriptions(1, PATIENCE)).isTrue();
            assertThat(reader.isQuiet()).isTrue();
            prices.set("BTC", new BigDecimal("61000"));

            assertThat(ask(reader.message().at("/prices/0"))).isEqualByComparingTo("61030.50");
        }
    }

    @Test
    void wantsATokenInTheHandshakeOrNot() throws Exception {
        try (PriceReader reader = new PriceReader(sandbox, "")) {
            assertThat(reader.next()).isEqualTo("failed 403");
        }
        try (PriceReader reader = new PriceReader(sandbox, "wrong")) {
            assertThat(reader.next()).isEqualTo("failed 403");
        }
        sandbox.switchOff(TradingSwitch.PRICE_STREAM_NEEDS_TOKEN);
        try (PriceReader reader = new PriceReader(sandbox, "")) {
            assertThat(reader.next()).isEqualTo("open");
        }
    }

    @Test
    void endsAStreamWhoseSubscriptionIsNotValid() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, "{'type':'SUBSCRIBE'}")) {
            JsonNode message = reader.message();

            assertThat(message.path("type").asText()).isEqualTo("ERROR");
            assertThat(message.path("error").asText()).isNotEmpty();
            assertThat(message.path("connectionId").asText()).hasSize(36);
            assertThat(reader.next()).isEqualTo("closing 1000");
            assertThat(sandbox.takeViolations()).isNotEmpty();
        }
    }

    @Test
    void endsAStreamThatSubscribesTwice() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            reader.send(ALL);

            assertThat(reader.message().path("type").asText()).isEqualTo("ERROR");
            assertThat(reader.next()).isEqualTo("closing 1000");
            assertThat(sandbox.takeViolations()).hasSize(1);
        }
    }

    @Test
    void refusesMarketsItDoesNotHaveOrIgnoresThem() throws Exception {
        String mixed = BTC.replace("}]", "},{'currency':'EUR','cryptoSymbol':'NONE'}]");
        try (PriceReader reader = PriceReader.of(sandbox, mixed)) {
            assertThat(reader.message().path("type").asText()).isEqualTo("ERROR");
        }
        sandbox.switchOff(TradingSwitch.UNKNOWN_MARKETS_REFUSED);
        try (PriceReader reader = PriceReader.of(sandbox, mixed)) {
            assertThat(symbols(reader.message())).containsExactly("BTC");
        }
    }

    @Test
    void breaksStreamsOnDemand() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            prices.send("{\"type\":\"PRICES\",\"prices\":[{\"mark");
            assertThat(reader.next()).endsWith("mark");
            prices.fail("Synthetic failure");
            assertThat(reader.message().path("error").asText()).isEqualTo("Synthetic failure");
            assertThat(reader.next()).isEqualTo("closing 1000");
        }
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            prices.dropInMidMessage();
            assertThat(reader.next()).isEqualTo("failed 0");
        }
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            prices.drop();
            assertThat(reader.next()).isEqualTo("failed 0");
        }
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            prices.close();
            assertThat(reader.next()).isEqualTo("closing 1000");
        }
    }

    @Test
    void refusesHandshakesOnDemand() throws Exception {
        sandbox.faults().next("openPriceStream", Fault.status(503)).times(1);
        try (PriceReader reader = new PriceReader(sandbox, new TradingCaller(sandbox).token())) {
            assertThat(reader.next()).isEqualTo("failed 503");
        }
        sandbox.faults().next("openPriceStream", Fault.dropAfterEffect());
        try (PriceReader reader = new PriceReader(sandbox, new TradingCaller(sandbox).token())) {
            assertThat(reader.next()).isEqualTo("failed 0");
        }
        assertThat(sandbox.requests("openPriceStream"))
                .extracting(SandboxRequest::status)
                .contains(OptionalInt.of(503), OptionalInt.empty());
    }

    @Test
    void fallsSilentAndSpeaksAgain() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            prices.silence().rest().tick();
            prices.endSilence().set("BTC", new BigDecimal("1000"));

            assertThat(ask(reader.message().at("/prices/0"))).isEqualByComparingTo("1000.50");
        }
    }

    @Test
    void forgetsStreamsThatHungUp() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            reader.message();
            reader.hangUp();

            assertThat(prices.awaitSubscriptions(0, PATIENCE)).isTrue();
        }
    }

    @Test
    void sendsEveryTickToEveryStream() throws Exception {
        try (PriceReader first = PriceReader.of(sandbox, BTC);
                PriceReader second = PriceReader.of(sandbox, ALL)) {
            first.message();
            second.message();
            IntStream.range(0, 500).forEach(i -> prices.tick());

            for (int i = 0; i < 500; i++) {
                assertThat(first.message().path("prices")).hasSize(1);
                assertThat(second.message().path("prices")).hasSize(3);
            }
        }
    }

    @Test
    void isNotHeldUpByAStreamThatReadsNothing() throws Exception {
        String text = "x".repeat(1_000_000);
        try (PriceReader slow = PriceReader.of(sandbox, BTC)) {
            slow.message();
            slow.stall();
            IntStream.range(0, 50).forEach(i -> prices.send(text));
            try (PriceReader quick = PriceReader.of(sandbox, BTC)) {
                quick.message();
                prices.tick();

                assertThat(quick.message().path("prices")).hasSize(1);
            }
            slow.resume();
            for (int i = 0; i < 50; i++) {
                assertThat(slow.next()).hasSize(1_000_000);
            }
        }
    }

    @Test
    void sendsOneMessageForATimeThatPassesAtOnce() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, BTC)) {
            BigDecimal before = ask(reader.message().at("/prices/0"));
            sandbox.passes(Duration.ofHours(1));
            BigDecimal after = ask(reader.message().at("/prices/0"));

            assertThat(after).isNotEqualByComparingTo(before);
            assertThat(reader.isQuiet()).isTrue();
        }
    }

    @Test
    void ticksByItselfWhenLive() throws Exception {
        try (PriceReader reader = PriceReader.of(sandbox, ALL)) {
            reader.message();
            prices.live();

            assertThat(reader.message().path("prices")).hasSize(3);
            assertThat(reader.message().path("prices")).hasSize(3);
        }
    }

    @Test
    void walksTheSameWayEverywhere() throws Exception {
        sandbox.passes(Duration.ofSeconds(100));
        BigDecimal here = sandbox.quote("BTC", TradingSide.BUY, BigDecimal.ONE).price();
        try (TradingSandbox other = TradingSandbox.start()) {
            other.passes(Duration.ofSeconds(100));

            assertThat(other.quote("BTC", TradingSide.BUY, BigDecimal.ONE).price())
                    .isEqualTo(here);
        }
        sandbox.reset();
        sandbox.passes(Duration.ofSeconds(100));
        assertThat(sandbox.quote("BTC", TradingSide.BUY, BigDecimal.ONE).price())
                .isEqualTo(here);
    }

    @Test
    void answersPlainRequestsToTheStreamWith400() throws Exception {
        assertThat(new TradingCaller(sandbox).status("GET", "/websocket/prices", ""))
                .isEqualTo(400);
    }

    @Test
    void refusesPricesOfNothing() {
        assertThatThrownBy(() -> prices.set("NONE", BigDecimal.ONE))
                .hasMessage("`code` must be of something that is traded, but was NONE");
        assertThatThrownBy(() -> prices.set("BTC", BigDecimal.ZERO)).hasMessage("`price` must be above 0, but was 0");
    }
}
