package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.StreamMessage;
import io.github.climatefinance.trading.model.Currency;
import io.github.climatefinance.trading.model.Market;
import io.github.climatefinance.trading.model.PriceLevel;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceProtocolTest {
    private static final String MARKET = "\"market\":{\"currency\":\"EUR\",\"cryptoSymbol\":\"BTC\"}";
    private static final String TIME = "\"time\":\"2025-07-01T12:00:00.123456789+02:00\"";

    private final PriceProtocol protocol = new PriceProtocol(List.of());

    @Test
    void asksForAllMarketsByNamingNone() {
        assertThat(protocol.subscription()).isEqualTo("{\"type\":\"PRICE_SUBSCRIPTION\"}");
    }

    @Test
    void asksForPairs() {
        List<Market> pairs = List.of(
                Market.builder().currency(Currency.EUR).cryptoSymbol("BTC").build(),
                Market.builder()
                        .currency(Currency.of("CHF"))
                        .cryptoSymbol("ETH")
                        .build());

        assertThat(new PriceProtocol(pairs).subscription())
                .isEqualTo("{\"type\":\"PRICE_SUBSCRIPTION\",\"priceSubscription\":{\"markets\":["
                        + "{\"currency\":\"EUR\",\"cryptoSymbol\":\"BTC\"},"
                        + "{\"currency\":\"CHF\",\"cryptoSymbol\":\"ETH\"}]}}");
    }

    @Test
    void opensTheDocumentedPathWithATokenIfThereIsOne() {
        assertThat(protocol.operation()).hasToString("openPriceStream (GET /websocket/prices)");
        assertThat(protocol.operation().security()).containsExactly(List.of("partnerToken"), List.of());
    }

    @Test
    void readsDecimalsSentAsTextToTheLastDigit() {
        PriceTick tick = tick("\"asks\":[{\"price\":\"61234.500000000001\",\"quantity\":\"0.10\"}],\"bids\":[]");

        assertThat(tick.asks()).extracting(PriceLevel::price).containsExactly(new BigDecimal("61234.500000000001"));
        assertThat(tick.asks()).extracting(PriceLevel::quantity).containsExactly(new BigDecimal("0.10"));
    }

    @Test
    void readsDecimalsSentAsNumbers() {
        PriceTick tick = tick("\"asks\":[],\"bids\":[{\"price\":61234.5,\"quantity\":2}]");

        assertThat(tick.bids()).extracting(PriceLevel::price).containsExactly(new BigDecimal("61234.5"));
        assertThat(tick.bids()).extracting(PriceLevel::quantity).containsExactly(new BigDecimal("2"));
    }

    @Test
    void keepsTheOffsetAndTheNanosecondsOfTheTime() {
        PriceTick tick = tick("\"asks\":[{\"price\":\"1\",\"quantity\":\"1\"}],\"bids\":[]");

        assertThat(tick.time()).isEqualTo(OffsetDateTime.parse("2025-07-01T12:00:00.123456789+02:00"));
        assertThat(tick.time().getOffset()).hasToString("+02:00");
        assertThat(tick.time().getNano()).isEqualTo(123456789);
    }

    @Test
    void findsTheBestOffersInAnyOrder() {
        PriceTick tick = tick("\"asks\":[" + level("103") + "," + level("101") + "," + level("102") + "],\"bids\":["
                + level("98") + "," + level("99") + "," + level("9.7") + "]");

        assertThat(tick.bestAsk()).map(PriceLevel::price).contains(new BigDecimal("101"));
        assertThat(tick.bestBid()).map(PriceLevel::price).contains(new BigDecimal("99"));
        assertThat(tick("\"asks\":[" + level("1") + "],\"bids\":[]").bestBid()).isEmpty();
    }

    @Test
    void theMarketIsTheSubjectWhateverItsCase() {
        PriceTick tick = tick("\"asks\":[" + level("1") + "],\"bids\":[]");
        PriceTick other =
                read("{\"type\":\"PRICES\",\"prices\":[{\"market\":{\"currency\":\"eur\",\"cryptoSymbol\":\"btc\"},"
                                + TIME + ",\"asks\":[" + level("2") + "],\"bids\":[]}]}")
                        .items()
                        .get(0);

        assertThat(tick.pair()).isEqualTo("BTC/EUR");
        assertThat(protocol.subject(tick)).isEqualTo(protocol.subject(other));
        assertThat(tick).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"PRICES\",\"prices\":[]}",
                "{\"type\":\"PRICES\"}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME + ",\"asks\":[],\"bids\":[]}]}",
                "{\"type\":\"NEWS\",\"text\":\"synthetic\"}"
            })
    void aMessageWithoutOffersOrOfAnUnknownTypeHasNoTicks(String message) {
        assertThat(read(message)).isEqualTo(StreamMessage.of(List.of()));
    }

    @Test
    void passesOverTheMarketsThatRest() {
        StreamMessage<PriceTick> message = read("{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME
                + ",\"asks\":[],\"bids\":[]},{\"market\":{\"currency\":\"EUR\",\"cryptoSymbol\":\"ETH\"}," + TIME
                + ",\"asks\":[" + level("1") + "],\"bids\":[]}]}");

        assertThat(message.items()).extracting(PriceTick::pair).containsExactly("ETH/EUR");
    }

    @Test
    void readsAnErrorWithTheIdOfTheConnection() {
        assertThat(read("{\"type\":\"ERROR\",\"error\":\"no such market\",\"connectionId\":\"5f1c\"}"))
                .isEqualTo(StreamMessage.error("no such market (connection id 5f1c)"));
        assertThat(read("{\"type\":\"error\"}")).isEqualTo(StreamMessage.error("no reason"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "",
                "null",
                "[]",
                "{\"type\":null}",
                "{\"type\":\"PRICES\",\"prices\":[null]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME + ",\"asks\":[null],\"bids\":[]}]}",
                "{\"prices\":[]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME + ",\"bids\":[]}]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME + ",\"asks\":[]}]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET
                        + ",\"asks\":[{\"price\":\"1\",\"quantity\":\"1\"}],\"bids\":[]}]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + TIME
                        + ",\"asks\":[{\"price\":\"1\",\"quantity\":\"1\"}],\"bids\":[]}]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME
                        + ",\"asks\":[{\"quantity\":\"1\"}],\"bids\":[]}]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME
                        + ",\"asks\":[],\"bids\":[{\"price\":\"1\"}]}]}",
                "{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME
                        + ",\"asks\":[{\"price\":\"1,5\",\"quantity\":\"1\"}],\"bids\":[]}]}",
                "{\"type\":\"PRICES\",\"prices\":[{\"market\":{\"currency\":\"EUR\"}," + TIME
                        + ",\"asks\":[{\"price\":\"1\",\"quantity\":\"1\"}],\"bids\":[]}]}"
            })
    void refusesWhatIsNotATick(String message) {
        assertThatThrownBy(() -> protocol.read(message)).isInstanceOf(DecodingException.class);
    }

    private PriceTick tick(String offers) {
        StreamMessage<PriceTick> message =
                read("{\"type\":\"PRICES\",\"prices\":[{" + MARKET + "," + TIME + "," + offers + "}]}");
        assertThat(message.error()).isEmpty();
        assertThat(message.items()).hasSize(1);
        return message.items().get(0);
    }

    private StreamMessage<PriceTick> read(String message) {
        return protocol.read(message);
    }

    private static String level(String price) {
        return "{\"price\":\"" + price + "\",\"quantity\":\"1\"}";
    }
}
