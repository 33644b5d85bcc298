package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.QuoteAcceptanceData;
import io.github.climatefinance.trading.model.TestIncomingTransferData;
import io.github.climatefinance.trading.model.TokenizedOrderData;
import io.github.climatefinance.trading.model.TradeSide;
import io.github.climatefinance.trading.model.TraditionalLimitOrderData;
import io.github.climatefinance.trading.model.TraditionalMarketOrderData;
import io.github.climatefinance.trading.model.TraditionalStopOrderData;
import io.github.climatefinance.trading.model.TransferData;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders and transfers are planned with the money and the positions they are about, and not sent when these moved. */
class PlanTest {
    private static final String EXCHANGE_TRADED = "ZZSYNTHETF01";

    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingCustomer customer = sandbox.customer();
    private final TradingClient trading = SandboxClients.builder(sandbox).build();

    @AfterEach
    void stop() {
        trading.close();
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    /** What is planned. */
    enum Planned {
        QUOTE("acceptQuote") {
            @Override
            Plan<?> plan(TradingClient trading, TradingSandbox sandbox) {
                String quote = sandbox.quote("BTC", TradingSide.SELL, new BigDecimal("0.01"))
                        .quoteId();
                return trading.digitalAssets()
                        .planAcceptQuote(QuoteAcceptanceData.builder()
                                .quoteId(UUID.fromString(quote))
                                .walletCustomerProductId(wallet(sandbox))
                                .cashCustomerProductId(cash(sandbox))
                                .build());
            }
        },
        COINS("createDigitalMarketOrder") {
            @Override
            Plan<?> plan(TradingClient trading, TradingSandbox sandbox) {
                return trading.digitalAssets().planCreateMarketOrder(coins(sandbox, TradeSide.SELL));
            }
        },
        TOKENS("createTokenizedMarketOrder") {
            @Override
            Plan<?> plan(TradingClient trading, TradingSandbox sandbox) {
                return trading.tokenizedAssets().planCreateMarketOrder(tokens(sandbox));
            }
        },
        SECURITIES("createTraditionalMarketOrder") {
            @Override
            Plan<?> plan(TradingClient trading, TradingSandbox sandbox) {
                return trading.traditionalAssets().planCreateMarketOrder(shares(sandbox));
            }
        },
        SECURITIES_WITH_LIMIT("createTraditionalLimitOrder") {
            @Override
            Plan<?> plan(TradingClient trading, TradingSandbox sandbox) {
                return trading.traditionalAssets()
                        .planCreateLimitOrder(TraditionalLimitOrderData.builder()
                                .depositoryCustomerProductId(depository(sandbox))
                                .cashCustomerProductId(cash(sandbox))
                                .isin(EXCHANGE_TRADED)
                                .tradeSide(TradeSide.SELL)
                                .quantity(BigDecimal.ONE)
                                .limitPrice(BigDecimal.ONE)
                                .build());
            }
        },
        SECURITIES_WITH_STOP("createTraditionalStopOrder") {
            @Override
            Plan<?> plan(TradingClient trading, TradingSandbox sandbox) {
                return trading.traditionalAssets()
                        .planCreateStopOrder(TraditionalStopOrderData.builder()
                                .depositoryCustomerProductId(depository(sandbox))
                                .cashCustomerProductId(cash(sandbox))
                                .isin(EXCHANGE_TRADED)
                                .tradeSide(TradeSide.SELL)
                                .quantity(BigDecimal.ONE)
                                .stopPrice(BigDecimal.ONE)
                                .build());
            }
        },
        TRANSFER("createTransfer") {
            @Override
            Plan<?> plan(TradingClient trading, TradingSandbox sandbox) {
                return trading.transfers()
                        .planCreate(TransferData.builder()
                                .customerProductId(cash(sandbox))
                                .amount(new BigDecimal("12.50"))
                                .counterpartyName("Synthetic Receiver Example")
                                .iban("DE00000000000000000000")
                                .build());
            }
        };

        private final String operation;

        Planned(String operation) {
            this.operation = operation;
        }

        abstract Plan<?> plan(TradingClient trading, TradingSandbox sandbox);
    }

    private static UUID cash(TradingSandbox sandbox) {
        return UUID.fromString(sandbox.customer().cashId());
    }

    private static UUID wallet(TradingSandbox sandbox) {
        return UUID.fromString(sandbox.customer().walletId());
    }

    private static UUID depository(TradingSandbox sandbox) {
        return UUID.fromString(sandbox.customer().depositoryId());
    }

    private static DigitalOrderData coins(TradingSandbox sandbox, TradeSide side) {
        return DigitalOrderData.builder()
                .cryptoSymbol("BTC")
                .tradeSide(side)
                .quantityType(QuantityType.UNIT)
                .quantity(new BigDecimal("0.01"))
                .walletCustomerProductId(wallet(sandbox))
                .cashCustomerProductId(cash(sandbox))
                .build();
    }

    private static TokenizedOrderData tokens(TradingSandbox sandbox) {
        return TokenizedOrderData.builder()
                .symbol("SYNT")
                .quantity(new BigDecimal("3"))
                .quantityType(QuantityType.UNIT)
                .side(TradeSide.SELL)
                .walletCustomerProductId(wallet(sandbox))
                .cashCustomerProductId(cash(sandbox))
                .build();
    }

    private static TraditionalMarketOrderData shares(TradingSandbox sandbox) {
        return TraditionalMarketOrderData.builder()
                .depositoryCustomerProductId(depository(sandbox))
                .cashCustomerProductId(cash(sandbox))
                .isin(EXCHANGE_TRADED)
                .tradeSide(TradeSide.SELL)
                .quantity(BigDecimal.ONE)
                .build();
    }

    private void refuses(Plan<?> plan, Planned planned, int sent) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> trading.execute(plan));

        assertThat(refused).isNotNull();
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused)
                .hasMessage("trading " + planned.operation
                        + " was not sent: getCustomerProduct answers otherwise than when it was planned");
        assertThat(sandbox.requests(planned.operation)).hasSize(sent);
    }

    @ParameterizedTest
    @EnumSource
    void whenMoneyCameThePlanIsNotSent(Planned planned) {
        Plan<?> plan = planned.plan(trading, sandbox);
        trading.transfers()
                .createTestIncoming(TestIncomingTransferData.builder()
                        .customerProductId(cash(sandbox))
                        .amount(new BigDecimal("0.01"))
                        .reference("Synthetic reference")
                        .build());
        sandbox.passes(Duration.ofMinutes(5));

        refuses(plan, planned, 0);
    }

    @ParameterizedTest
    @EnumSource
    void whenNothingMovedThePlanIsSentOnce(Planned planned) {
        Plan<?> plan = planned.plan(trading, sandbox);

        trading.execute(plan);

        assertThat(sandbox.requests(planned.operation)).hasSize(1);
    }

    @Test
    void aPlanShowsMoneyAndPositions() {
        Plan<?> plan = Planned.COINS.plan(trading, sandbox);

        assertThat(plan.watched())
                .extracting(shown -> shown.path("customerProductId").asText())
                .containsExactly(customer.cashId(), customer.walletId());
        assertThat(plan.watched().get(0).at("/accountData/availableBalance").isNumber())
                .isTrue();
        assertThat(plan.watched().get(1).path("cryptoAssets"))
                .extracting(asset -> asset.path("cryptoSymbol").asText())
                .contains("BTC");
        assertThat(plan.watched()).noneMatch(shown -> shown.has("modifiedOn"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRANSFER")
    void whenAPositionMovedThePlanIsNotSent(Planned planned) {
        Duration step = Duration.ofMinutes(1);
        sandbox.processingDelay(step).quoteLifetime(step.multipliedBy(60));
        Plan<?> plan = planned.plan(trading, sandbox);
        trading.execute(planned.plan(trading, sandbox));
        sandbox.passes(step);
        int readsBefore = sandbox.requests("getCustomerProduct").size();

        refuses(plan, planned, 1);

        assertThat(sandbox.requests("getCustomerProduct"))
                .as("the money is as it was, the position is not")
                .hasSize(readsBefore + 2);
    }
}
