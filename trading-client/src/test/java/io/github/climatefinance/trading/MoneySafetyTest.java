package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.AssetTotals;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.OrderResult;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.QuoteAcceptanceData;
import io.github.climatefinance.trading.model.TokenizedOrderData;
import io.github.climatefinance.trading.model.TradeSide;
import io.github.climatefinance.trading.model.TraditionalMarketOrderData;
import io.github.climatefinance.trading.model.TransferData;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the provider's books say after calls that went wrong. */
class MoneySafetyTest {
    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingCustomer customer = sandbox.customer();
    private final TradingClient trading = SandboxClients.builder(sandbox)
            .retryPolicy(RetryPolicy.builder()
                    .maxAttempts(3)
                    .baseDelay(Duration.ofMillis(1))
                    .build())
            .build();

    @AfterEach
    void stop() {
        trading.close();
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    /** Ways to die, and whether the command was received nevertheless. */
    enum Mishap {
        UNAVAILABLE(Fault.status(503).header("Retry-After", "0"), false),
        FAILED_AFTERWARDS(Fault.status(500).afterEffect(), true),
        DROPPED_BEFORE(Fault.dropBeforeEffect(), false),
        DROPPED_AFTER(Fault.dropAfterEffect(), true),
        CUT(Fault.cutBody(), true),
        TRUNCATED(Fault.truncatedJson(), true);

        private final Fault fault;

        private final boolean received;

        Mishap(Fault fault, boolean received) {
            this.fault = fault;
            this.received = received;
        }
    }

    private void lapse() {
        sandbox.passes(Duration.ofMinutes(5));
    }

    private BigDecimal held(String asset) {
        return sandbox.totals().stream()
                .filter(total -> total.asset().equals(asset))
                .map(AssetTotals::inProducts)
                .findFirst()
                .orElseThrow();
    }

    private DigitalOrderData.Builder coins(String quantity) {
        return DigitalOrderData.builder()
                .cryptoSymbol("BTC")
                .tradeSide(TradeSide.BUY)
                .quantityType(QuantityType.UNIT)
                .quantity(new BigDecimal(quantity))
                .walletCustomerProductId(UUID.fromString(customer.walletId()))
                .cashCustomerProductId(UUID.fromString(customer.cashId()));
    }

    private TransferData.Builder transfer(String amount) {
        return TransferData.builder()
                .customerProductId(UUID.fromString(customer.cashId()))
                .amount(new BigDecimal(amount))
                .counterpartyName("Synthetic Receiver Example")
                .iban("DE00000000000000000000");
    }

    @Test
    void aPlannedOrderIsPlacedOnceThoughItsAnswerIsLost() {
        BigDecimal before = held("BTC");
        Plan<OrderResult> plan =
                trading.digitalAssets().planCreateMarketOrder(coins("0.01").build());
        assertThat(held("BTC")).isEqualByComparingTo(before);
        assertThat(plan.quantity()).contains(new BigDecimal("0.01"));
        assertThat(plan.accounts()).containsExactly(customer.cashId());
        sandbox.faults().next("createDigitalMarketOrder", Fault.dropAfterEffect());

        ApiResponse<OrderResult> placed = trading.executeWithResponse(plan);
        lapse();

        assertThat(placed.isSettledByReading()).isTrue();
        assertThat(held("BTC")).isEqualByComparingTo(before.add(new BigDecimal("0.01")));
        assertThat(catchThrowableOfType(RefusedException.class, () -> trading.execute(plan))
                        .outcome())
                .isEqualTo(Outcome.NOT_SENT);
    }

    @ParameterizedTest
    @EnumSource
    void anOrderForSecuritiesThatGoesWrongIsNeverExecutedTwice(Mishap mishap) {
        TraditionalMarketOrderData order = TraditionalMarketOrderData.builder()
                .depositoryCustomerProductId(UUID.fromString(customer.depositoryId()))
                .cashCustomerProductId(UUID.fromString(customer.cashId()))
                .tradeSide(TradeSide.BUY)
                .isin("ZZSYNTHETF01")
                .quantity(new BigDecimal("2"))
                .build();
        BigDecimal before = held("ZZSYNTHETF01");
        sandbox.faults().next("createTraditionalMarketOrder", mishap.fault);

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> trading.traditionalAssets().createMarketOrder(order));
        lapse();

        assertThat(unknown.outcome()).isIn(Outcome.UNKNOWN, Outcome.ACCEPTED);
        assertThat(sandbox.requests("createTraditionalMarketOrder")).hasSize(1);
        assertThat(held("ZZSYNTHETF01").subtract(before)).isEqualByComparingTo(mishap.received ? "2" : "0");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRUNCATED")
    void anOrderForCoinsThatGoesWrongIsExecutedOnceAndAnswered(Mishap mishap) {
        BigDecimal before = held("BTC");
        sandbox.faults().next("createDigitalMarketOrder", mishap.fault);

        ApiResponse<OrderResult> placed = trading.digitalAssets()
                .createMarketOrderWithResponse(coins("0.25").build());
        lapse();

        assertThat(held("BTC").subtract(before)).isEqualByComparingTo("0.25");
        assertThat(placed.isSettledByReading()).isEqualTo(mishap.received);
        assertThat(placed.idempotencyKey()).isPresent();
        assertThat(trading.digitalAssets().getOrder(placed.value().orderId()).externalId())
                .isEqualTo(placed.idempotencyKey().orElseThrow());
        List<SandboxRequest> sent = sandbox.requests("createDigitalMarketOrder");
        assertThat(sent).hasSize(2);
        assertThat(sent.stream().map(SandboxRequest::body).distinct()).hasSize(1);
    }

    @Test
    void anOrderForCoinsWhoseAnswerMakesNoSenseIsExecutedOnce() {
        BigDecimal before = held("BTC");
        sandbox.faults().next("createDigitalMarketOrder", Fault.truncatedJson());

        Optional<SdkException> failure = attempt(
                () -> trading.digitalAssets().createMarketOrder(coins("0.25").build()));
        lapse();

        assertThat(held("BTC").subtract(before)).isEqualByComparingTo("0.25");
        assertThat(failure).map(SdkException::outcome).hasValue(Outcome.ACCEPTED);
        assertThat(sandbox.requests("createDigitalMarketOrder")).hasSize(1);
    }

    @Test
    void anAcceptedQuoteWhoseAnswerIsLostIsExecutedOnceAndFound() {
        BigDecimal before = held("BTC");
        sandbox.faults().next("acceptQuote", Fault.dropAfterEffect());

        ApiResponse<OrderResult> accepted = trading.digitalAssets().acceptQuoteWithResponse(acceptance());
        lapse();

        assertThat(held("BTC").subtract(before)).isEqualByComparingTo("0.01");
        assertThat(accepted.isSettledByReading()).isTrue();
        assertThat(trading.digitalAssets().getOrder(accepted.value().orderId()).externalId())
                .isEqualTo(accepted.idempotencyKey().orElseThrow());
        assertThat(statuses("acceptQuote")).containsExactly(0, 409);
    }

    private QuoteAcceptanceData acceptance() {
        return QuoteAcceptanceData.builder()
                .quoteId(UUID.fromString(sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.01"))
                        .quoteId()))
                .walletCustomerProductId(UUID.fromString(customer.walletId()))
                .cashCustomerProductId(UUID.fromString(customer.cashId()))
                .build();
    }

    private List<Integer> statuses(String operation) {
        return sandbox.requests(operation).stream()
                .map(request -> request.status().orElse(0))
                .toList();
    }

    @Test
    void anOrderForTokensWhoseAnswerIsLostIsExecutedOnceAndFound() {
        BigDecimal before = held("SYNT");
        sandbox.faults().next("createTokenizedMarketOrder", Fault.dropAfterEffect());

        ApiResponse<OrderResult> placed =
                trading.tokenizedAssets().createMarketOrderWithResponse(tokens(new BigDecimal("3")));
        lapse();

        assertThat(held("SYNT").subtract(before)).isEqualByComparingTo("3");
        assertThat(placed.isSettledByReading()).isTrue();
        assertThat(statuses("createTokenizedMarketOrder")).containsExactly(0, 409);
    }

    @Test
    void anOrderForTokensIsFoundOnALaterPageToo() {
        int aPage = 20;
        for (int i = 0; i < aPage; i++) {
            trading.tokenizedAssets().createMarketOrder(tokens(BigDecimal.ONE));
        }
        sandbox.faults().next("createTokenizedMarketOrder", Fault.dropAfterEffect());

        ApiResponse<OrderResult> placed =
                trading.tokenizedAssets().createMarketOrderWithResponse(tokens(BigDecimal.ONE));

        assertThat(placed.isSettledByReading()).isTrue();
        assertThat(sandbox.requests("listTokenizedOrders")).hasSize(2);
    }

    private TokenizedOrderData tokens(BigDecimal quantity) {
        return TokenizedOrderData.builder()
                .symbol("SYNT")
                .quantity(quantity)
                .quantityType(QuantityType.UNIT)
                .side(TradeSide.BUY)
                .walletCustomerProductId(UUID.fromString(customer.walletId()))
                .cashCustomerProductId(UUID.fromString(customer.cashId()))
                .build();
    }

    @Test
    void aQuoteThatHasExpiredIsAConflictWhereItIsRefusedAtOnce() {
        sandbox.switchOn(TradingSwitch.EXPIRED_QUOTES_REFUSED_AT_ONCE);
        QuoteAcceptanceData expired = acceptance();
        lapse();

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class, () -> trading.digitalAssets().acceptQuote(expired));

        assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(conflict).hasMessageContaining("the quote has expired");
    }

    @Test
    void aConflictOfStateOnARepeatIsNotTakenForAnOrder() {
        sandbox.switchOn(TradingSwitch.EXPIRED_QUOTES_REFUSED_AT_ONCE);
        BigDecimal before = held("BTC");
        QuoteAcceptanceData expired = acceptance();
        lapse();
        sandbox.faults().next("acceptQuote", Fault.dropBeforeEffect());

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> trading.digitalAssets().acceptQuote(expired));

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.idempotencyKey()).isPresent();
        assertThat(unknown).hasMessageContaining("listDigitalOrders");
        assertThat(statuses("acceptQuote")).containsExactly(0, 409);
        assertThat(held("BTC")).isEqualByComparingTo(before);
    }

    @Test
    void whatTheSettlingReadCannotFindOutStaysUnknown() {
        sandbox.faults().next("createDigitalMarketOrder", Fault.dropAfterEffect());
        sandbox.faults().next("listDigitalOrders", Fault.status(500)).times(3);
        BigDecimal before = held("BTC");

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> trading.digitalAssets().createMarketOrder(coins("0.25").build()));
        lapse();

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.idempotencyKey()).isPresent();
        assertThat(unknown.reconcileOperationId()).contains("listDigitalOrders");
        assertThat(held("BTC").subtract(before)).isEqualByComparingTo("0.25");
    }

    @Test
    void aTransferThatNoReadCanSettleIsSentOnceAndUnknown() {
        BigDecimal before = held("EUR");
        sandbox.faults().next("createTransfer", Fault.dropAfterEffect());

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> trading.transfers().create(transfer("12.50").build()));
        lapse();

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.idempotencyKey()).isPresent();
        assertThat(before.subtract(held("EUR"))).isEqualByComparingTo("12.50");
        assertThat(statuses("createTransfer")).containsExactly(0, 409);
    }

    @Test
    void aTransferThatNeverArrivedIsRepeatedAndBookedOnce() {
        BigDecimal before = held("EUR");
        sandbox.faults().next("createTransfer", Fault.dropBeforeEffect());

        trading.transfers().create(transfer("12.50").build());
        lapse();

        assertThat(before.subtract(held("EUR"))).isEqualByComparingTo("12.50");
    }

    @Test
    void anExternalIdUsedTwiceIsAConflictAndBooksNothing() {
        trading.digitalAssets()
                .createMarketOrder(coins("0.1").externalId("synthetic-1").build());
        lapse();
        BigDecimal before = held("BTC");

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> trading.digitalAssets()
                        .createMarketOrder(
                                coins("0.3").externalId("synthetic-1").build()));
        lapse();

        assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(conflict.idempotencyKey()).contains("synthetic-1");
        assertThat(held("BTC")).isEqualByComparingTo(before);
    }

    @Test
    void theExternalIdOfAnInvalidOrderIsUsedUp() {
        UUID invalid = trading.digitalAssets()
                .withRequestorId(UUID.fromString(sandbox.inactiveRequestorId()))
                .createMarketOrder(coins("0.1").externalId("synthetic-2").build())
                .orderId();
        lapse();
        assertThat(trading.commands().digitalOrder(invalid).look().progress())
                .isEqualTo(CommandResult.Progress.INVALID);

        sandbox.passes(Duration.ofDays(3));

        assertThat(trading.commands().digitalOrder(invalid).look())
                .hasToString("digital order " + invalid + " is not to be found");
        assertThat(catchThrowableOfType(
                        ConflictException.class,
                        () -> trading.digitalAssets()
                                .createMarketOrder(
                                        coins("0.1").externalId("synthetic-2").build())))
                .isNotNull();
    }

    @Test
    void moneyAndAssetsAddUpAfterAllThat() {
        List<BigDecimal> before = sums();
        for (Mishap mishap : Mishap.values()) {
            sandbox.faults().next("createDigitalMarketOrder", mishap.fault);
            sandbox.faults().next("createTransfer", mishap.fault);
            attempt(() ->
                    trading.digitalAssets().createMarketOrder(coins("0.05").build()));
            attempt(() -> trading.transfers().create(transfer("1.00").build()));
        }
        lapse();

        assertThat(sums()).isEqualTo(before);
    }

    private List<BigDecimal> sums() {
        return sandbox.totals().stream()
                .map(total -> total.sum().stripTrailingZeros())
                .toList();
    }

    private static Optional<SdkException> attempt(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (SdkException failure) {
            assertThat(failure.outcome()).isIn(Outcome.UNKNOWN, Outcome.ACCEPTED);
            assertThat(failure.idempotencyKey()).isPresent();
            return Optional.of(failure);
        }
    }
}
