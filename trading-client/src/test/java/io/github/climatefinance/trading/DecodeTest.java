package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.trading.model.Currency;
import io.github.climatefinance.trading.model.CustomerProduct;
import io.github.climatefinance.trading.model.DigitalOrder;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.Document;
import io.github.climatefinance.trading.model.ExAnteCostData;
import io.github.climatefinance.trading.model.ExAnteCostResult;
import io.github.climatefinance.trading.model.OrderStatus;
import io.github.climatefinance.trading.model.OrderType;
import io.github.climatefinance.trading.model.PartialExecution;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.TradeSide;
import io.github.climatefinance.trading.model.TraditionalOrder;
import io.github.climatefinance.trading.model.Transaction;
import io.github.climatefinance.trading.model.TransferEnvelope;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as odd as the provider's own examples, and somewhat odder. */
class DecodeTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final FakeTradevest provider = new FakeTradevest();
    private final TradingClient trading = provider.client();

    @AfterEach
    void stop() {
        trading.close();
        provider.close();
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.50",
        "'\"12.50\"', 12.50",
        "0.00000001, 0.00000001",
        "1E+2, 1E+2",
        "-3.10, -3.10",
        "12345678901234567.89, 12345678901234567.89",
        "'\"12345678901234567890.123456789\"', 12345678901234567890.123456789"
    })
    void aDecimalIsReadToTheLastDigitAsNumberAndAsText(String json, BigDecimal expected) {
        provider.answer(
                "getCustomerProduct",
                "{\"accountData\":{\"availableBalance\":" + json + "},\"cryptoAssets\":[{\"quantity\":" + json + "}]}");

        CustomerProduct product = trading.products().get(ID);

        assertThat(product.accountData().orElseThrow().availableBalance().orElseThrow())
                .isEqualByComparingTo(expected);
        assertThat(product.cryptoAssets().get(0).quantity().orElseThrow()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"much\"", "\"\"", "true", "{}", "[1]", "\"1,5\"", "\"0x1F\""})
    void whatIsNoDecimalIsRefusedWithItsPlace(String json) {
        provider.answer("getCustomerProduct", "{\"accountData\":{\"availableBalance\":" + json + "}}");

        assertThatThrownBy(() -> trading.products().get(ID))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("getCustomerProduct")
                .hasMessageContaining("/accountData/availableBalance");
    }

    @Test
    void aDecimalGoesOutAsItWasGiven() {
        provider.answer("createDigitalMarketOrder", "{\"orderId\":\"" + ID + "\"}");
        trading.digitalAssets()
                .createMarketOrder(DigitalOrderData.builder()
                        .cryptoSymbol("BTC")
                        .tradeSide(TradeSide.BUY)
                        .quantityType(QuantityType.UNIT)
                        .quantity(new BigDecimal("0.10000000"))
                        .externalId("synthetic-1")
                        .walletCustomerProductId(ID)
                        .cashCustomerProductId(ID)
                        .build());

        assertThat(provider.sent("createDigitalMarketOrder").get(0).body()).contains("\"quantity\":0.10000000,");
    }

    @Test
    void enumerationsMayBeInAnotherCase() {
        provider.answer(
                "calculateExAnteCosts",
                "{\"exAnteId\":\"EX-17\",\"order\":{\"tradeSide\":\"buy\",\"currency\":\"eur\",\"quantity\":\"3\"}}");
        provider.answer(
                "getTraditionalOrder",
                "{\"orderId\":\"" + ID
                        + "\",\"orderType\":\"Market\",\"quantityType\":\"unit\",\"tradeSide\":\"Sell\"}");

        ExAnteCostResult costs = trading.traditionalAssets().calculateExAnteCosts(ExAnteCostData.fromJson("{}"));
        TraditionalOrder order = trading.traditionalAssets().getOrder(ID);

        assertThat(costs.exAnteId()).contains("EX-17");
        assertThat(costs.order().orElseThrow().tradeSide().orElseThrow().is(TradeSide.BUY))
                .isTrue();
        assertThat(costs.order().orElseThrow().currency().orElseThrow().known()).isEqualTo(Currency.Known.EUR);
        assertThat(costs.order().orElseThrow().currency().orElseThrow().value()).isEqualTo("eur");
        assertThat(order.orderType().orElseThrow().known()).isEqualTo(OrderType.Known.MARKET);
        assertThat(order.quantityType().orElseThrow().is(QuantityType.UNIT)).isTrue();
        assertThat(order.tradeSide().orElseThrow().known()).isEqualTo(TradeSide.Known.SELL);
    }

    @Test
    void aStatusNobodyKnewIsKept() {
        provider.answer("getDigitalOrder", "{\"orderId\":\"" + ID + "\",\"status\":\"TELEPORTED\"}");

        DigitalOrder order = trading.digitalAssets().getOrder(ID);

        assertThat(order.status().known()).isEqualTo(OrderStatus.Known.UNRECOGNIZED);
        assertThat(order.status().value()).isEqualTo("TELEPORTED");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01T10:00:00Z, 2025-07-01T10:00:00Z",
        "2025-07-01T10:00:00.123Z, 2025-07-01T10:00:00.123Z",
        "2025-07-01T10:00:00.123456789Z, 2025-07-01T10:00:00.123456789Z",
        "2025-07-01T12:00:00.5+02:00, 2025-07-01T10:00:00.5Z",
        "2025-07-01T10:00:00, 2025-07-01T10:00:00Z"
    })
    void momentsHaveNanosecondsOffsetsOrNoZone(String text, OffsetDateTime expected) {
        provider.answer("getDigitalOrder", "{\"orderId\":\"" + ID + "\",\"createdOn\":\"" + text + "\"}");

        assertThat(trading.digitalAssets().getOrder(ID).createdOn().isEqual(expected))
                .isTrue();
    }

    @Test
    void whatIsRequiredMayBeNullOrMissing() {
        provider.answer("getDocumentV1", "{\"documentId\":\"" + ID + "\",\"status\":null,\"size\":7}", "{}");

        Document document = trading.documents().getV1(ID);
        Document empty = trading.documents().getV1(ID);

        assertThat(document.hasStatus()).isFalse();
        assertThatThrownBy(document::status)
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("`status`");
        assertThat(document.toJson()).contains("\"status\":null");
        assertThat(empty.hasDocumentId()).isFalse();
    }

    @Test
    void propertiesNobodyKnewAreKept() {
        String body = "{\"orderId\":\"" + ID + "\",\"new\":{\"a\":[1.50,null]},\"status\":\"PENDING\"}";
        provider.answer("getDigitalOrder", body);

        DigitalOrder order = trading.digitalAssets().getOrder(ID);

        assertThat(order.additionalProperties()).containsKey("new");
        assertThat(FakeTradevest.tree(order.toJson())).isEqualTo(FakeTradevest.tree(body));
    }

    @Test
    void aTransferIsWrapped() {
        provider.answer("getTransfer", "{\"transfer\":{\"transferId\":\"" + ID + "\",\"amount\":\"5.00\"}}", "{}");

        assertThat(trading.transfers().get(ID).transfer().amount()).contains(new BigDecimal("5.00"));
        TransferEnvelope empty = trading.transfers().get(ID);
        assertThat(empty.hasTransfer()).isFalse();
        assertThat(trading.commands().transfer(ID).look().object()).isEmpty();
    }

    @Test
    void aCancellationIsAnsweredWithAnIdOrWithNothing() {
        provider.answer(
                "cancelTraditionalOrder",
                sent -> sent.number() == 1
                        ? FakeTradevest.json(200, "{\"modificationId\":\"" + ID + "\"}")
                        : new MockResponse.Builder().code(202).build());

        assertThat(trading.traditionalAssets().cancelOrder(ID).orElseThrow().modificationId())
                .contains(ID);
        assertThat(trading.traditionalAssets().cancelOrder(ID)).isEqualTo(Optional.empty());
    }

    @Test
    void partsOfATradeMayBeNegative() {
        provider.answer(
                "getTransaction",
                "{\"transactionId\":\"" + ID + "\",\"bookingDate\":\"2025-07-01\",\"traditionalTradingTransaction\":{"
                        + "\"partialExecutions\":[{\"amount\":-12.50},{\"amount\":\"-0.01\"}]}}");

        Transaction transaction = trading.transactions().get(ID);

        assertThat(transaction.traditionalTradingTransaction().orElseThrow().partialExecutions())
                .extracting(PartialExecution::amount)
                .containsExactly(Optional.of(new BigDecimal("-12.50")), Optional.of(new BigDecimal("-0.01")));
        assertThat(transaction.cashTransaction()).isEmpty();
    }
}
