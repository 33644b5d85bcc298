package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.batch.BatchProgress;
import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.core.batch.BatchWalk;
import io.github.climatefinance.core.batch.InvalidItemsException;
import io.github.climatefinance.core.batch.ItemProblem;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.core.error.BatchState;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.ItemReference;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.RateLimitedException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.core.error.UnmatchedResultsException;
import io.github.climatefinance.doconomy.model.CalculationRequest;
import io.github.climatefinance.doconomy.model.MissingTransactionFootprint;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.doconomy.model.UnknownTransactionImpact;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalculateTest {
    private static final RetryPolicy QUICK =
            RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build();

    private final FakeProvider provider = new FakeProvider();
    private final DoconomyClient doconomy =
            provider.builder().retryPolicy(QUICK).build();

    @AfterEach
    void stop() {
        doconomy.close();
        provider.close();
    }

    private static BigDecimal total(TransactionImpact impact) {
        return ((TransactionCarbonFootprint) impact).co2eEmission().total();
    }

    private static void assertComplete(List<BatchResult<Transaction, TransactionImpact>> results, int from, int to) {
        assertThat(results)
                .extracting(one -> one.item().reference())
                .isEqualTo(
                        IntStream.range(from, to).mapToObj(i -> "payment-" + i).toList());
        assertThat(results)
                .allSatisfy(one -> assertThat(total(one.result()))
                        .isEqualByComparingTo(one.item().amount().value()));
    }

    private static MockResponse refusal(int status, String reason) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body("{\"errors\":[{\"source\":\"Synthetic\",\"reasonCode\":\"" + reason
                        + "\",\"description\":\"synthetic refusal\"}]}")
                .build();
    }

    private boolean has(RecordedRequest request, String reference) {
        return FakeProvider.references(request).contains(reference);
    }

    @Test
    void fiveThousandAndOnePaymentsTakeTwoCalls() {
        List<BatchProgress> progress = new ArrayList<>();

        List<BatchResult<Transaction, TransactionImpact>> results =
                doconomy.calculate(FakeProvider.payments(5_001)).onProgress(progress::add).stream()
                        .toList();

        assertComplete(results, 0, 5_001);
        assertThat(provider.calculations)
                .extracting(request -> FakeProvider.references(request).size())
                .containsExactlyInAnyOrder(5_000, 1);
        assertThat(progress).extracting(BatchProgress::answered).containsExactly(5_000L, 5_001L);
    }

    @Test
    void noBodyIsLargerThanAgreedAndNoneIsSmallerThanNeedBe() {
        int most = 10_000;

        List<BatchResult<Transaction, TransactionImpact>> results =
                doconomy.calculate(FakeProvider.payments(500)).bytesPerCall(most).concurrency(1).stream()
                        .toList();

        assertComplete(results, 0, 500);
        List<RecordedRequest> sent = provider.calculations;
        assertThat(sent).hasSizeGreaterThan(5);
        assertThat(sent)
                .allSatisfy(request -> assertThat(request.getBody().size()).isLessThanOrEqualTo(most));
        for (int i = 0; i + 1 < sent.size(); i++) {
            int next = FakeProvider.json(sent.get(i + 1))
                    .path("transactions")
                    .path(0)
                    .toString()
                    .length();
            assertThat(sent.get(i).getBody().size() + ",".length() + next).isGreaterThan(most);
        }
    }

    @Test
    void aBodyOfExactlyTheAgreedSizeIsOneCall() {
        List<Transaction> payments = FakeProvider.payments(3);
        int size = CalculationRequest.builder()
                .transactions(payments)
                .build()
                .toJson()
                .length();

        assertThat(doconomy.calculate(payments).bytesPerCall(size).stream()).hasSize(3);
        assertThat(doconomy.calculate(payments).bytesPerCall(size - 1).concurrency(1).stream())
                .hasSize(3);

        assertThat(provider.calculations)
                .extracting(request -> FakeProvider.references(request).size())
                .containsExactly(3, 2, 1);
    }

    @Test
    void answersMayComeInAnyOrder() {
        provider.instead((call, request) -> {
            ObjectNode answer = FakeProvider.calculated(request);
            ArrayNode impacts = (ArrayNode) answer.path("transactionImpacts");
            for (int i = 0; i < impacts.size() / 2; i++) {
                int opposite = impacts.size() - 1 - i;
                var kept = impacts.get(i);
                impacts.set(i, impacts.get(opposite));
                impacts.set(opposite, kept);
            }
            return FakeProvider.ok(answer);
        });

        assertComplete(
                doconomy.calculate(FakeProvider.payments(1_000)).itemsPerCall(100).stream()
                        .toList(),
                0,
                1_000);
    }

    @Test
    void paymentsOfOneReferenceGetTheirOwnResults() {
        List<Transaction> payments = Stream.of(1, 2, 3)
                .map(number -> FakeProvider.payment(number).toBuilder()
                        .reference("same")
                        .build())
                .toList();

        assertThat(doconomy.calculate(payments))
                .extracting(one -> total(one.result()).unscaledValue().intValue())
                .containsExactly(1, 2, 3);
        assertThat(provider.calculations).hasSize(3);
    }

    @Test
    void aPaymentWithoutAFootprintIsNoZero() {
        Transaction unsupported = FakeProvider.payment(1).toBuilder()
                .classifications(List.of(Classifications.mcc("9999")))
                .build();

        List<TransactionImpact> impacts = doconomy.calculate(List.of(unsupported, FakeProvider.payment(2))).stream()
                .map(BatchResult::result)
                .toList();

        assertThat(impacts.get(0)).isInstanceOf(MissingTransactionFootprint.class);
        assertThat(total(impacts.get(1))).isEqualByComparingTo("0.02");
    }

    @Test
    void aResultOfANewKindIsNeitherAFootprintNorNone() {
        provider.instead((call, request) -> {
            ObjectNode answer = FakeProvider.calculated(request);
            ((ObjectNode) answer.at("/transactionImpacts/1"))
                    .removeAll()
                    .put("reference", "payment-1")
                    .put("waterUse", 7);
            return FakeProvider.ok(answer);
        });

        List<TransactionImpact> impacts = doconomy.calculate(FakeProvider.payments(3)).stream()
                .map(BatchResult::result)
                .toList();

        assertThat(impacts.get(1))
                .isInstanceOfSatisfying(
                        UnknownTransactionImpact.class,
                        unknown ->
                                assertThat(unknown.toJson()).isEqualTo("{\"reference\":\"payment-1\",\"waterUse\":7}"));
        assertThat(total(impacts.get(2))).isEqualByComparingTo("0.02");
    }

    @Test
    void noPaymentsTakeNoCall() {
        assertThat(doconomy.calculate(List.of())).isEmpty();

        assertThat(provider.tokenRequests).isEmpty();
    }

    @Test
    void aBadCurrencyAmongTenThousandIsNamedByItsPlace() {
        List<Transaction> payments = new ArrayList<>(FakeProvider.payments(10_000));
        Transaction good = payments.get(7_312);
        payments.set(
                7_312,
                good.toBuilder()
                        .amount(good.amount().toBuilder().currency("Sek").build())
                        .build());
        payments.set(9_998, good.toBuilder().reference("x".repeat(101)).build());
        List<BatchResult<Transaction, TransactionImpact>> results = new ArrayList<>();
        BatchWalk<Transaction, TransactionImpact> walk =
                doconomy.calculate(payments).iterator();

        InvalidItemsException refused =
                catchThrowableOfType(InvalidItemsException.class, () -> walk.forEachRemaining(results::add));

        assertComplete(results, 0, 5_000);
        assertThat(refused)
                .hasMessage("doconomy calculateImpacts: items cannot be sent: [7312] `amount.currency` must be three"
                        + " capital letters, but was \"Sek\"; [9998] `reference` must have 1 to 100 characters, but had"
                        + " 101");
        assertThat(refused.problems()).extracting(ItemProblem::index).containsExactly(7_312L, 9_998L);
        assertThat(refused.state().notSent()).hasSize(5_000);
        assertThat(provider.calculations).hasSize(1);
    }

    @Test
    void aTokenRefusedInTheMiddleIsRenewedAndNothingIsLost() {
        provider.instead((call, request) ->
                Objects.equals(request.getHeaders().get("Authorization"), "Bearer token-1") && call > 2
                        ? FakeProvider.status(401)
                        : null);

        List<BatchResult<Transaction, TransactionImpact>> results =
                doconomy.calculate(FakeProvider.payments(1_000)).itemsPerCall(100).concurrency(1).stream()
                        .toList();

        assertComplete(results, 0, 1_000);
        assertThat(provider.tokenRequests).hasSize(2);
        assertThat(provider.calculations).hasSize(11);
    }

    @Test
    void accessTakenAwayInTheMiddleStopsTheRunAndItCanBeTakenUpAgain() {
        provider.instead((call, request) -> call > 3 && call < 6 ? FakeProvider.status(401) : null);
        List<BatchResult<Transaction, TransactionImpact>> results = new ArrayList<>();
        BatchWalk<Transaction, TransactionImpact> walk = doconomy.calculate(FakeProvider.payments(1_000))
                .itemsPerCall(100)
                .concurrency(1)
                .iterator();

        BatchException failure = catchThrowableOfType(BatchException.class, () -> walk.forEachRemaining(results::add));

        assertThat(failure).hasCauseInstanceOf(UnauthorizedException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(failure.state().delivered()).isEqualTo(300);
        walk.forEachRemaining(results::add);
        assertComplete(results, 0, 1_000);
    }

    @Test
    void aStormOfRateLimitsPassesBy() {
        provider.instead((call, request) -> call % 3 == 0
                ? null
                : new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "0")
                        .build());

        List<BatchResult<Transaction, TransactionImpact>> results =
                doconomy.calculate(FakeProvider.payments(1_000)).itemsPerCall(100).concurrency(1).stream()
                        .toList();

        assertComplete(results, 0, 1_000);
        assertThat(provider.calculations).hasSize(30);
    }

    @Test
    void aStormThatDoesNotPassEndsTheRunWithTheHintOfWhenToComeBack() {
        provider.instead((call, request) -> new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "3600")
                .build());

        BatchException failure = catchThrowableOfType(
                BatchException.class,
                () -> doconomy.calculate(FakeProvider.payments(1_000))
                        .itemsPerCall(100)
                        .concurrency(3)
                        .iterator()
                        .hasNext());

        assertThat(((RateLimitedException) Objects.requireNonNull(failure.getCause())).retryAfter())
                .contains(Duration.ofHours(1));
        assertThat(provider.calculations).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aCallThatFailsForGoodLeavesTheOthersGood() {
        provider.instead((call, request) -> has(request, "payment-250") ? refusal(400, "BAD_REQUEST") : null);
        List<BatchResult<Transaction, TransactionImpact>> results = new ArrayList<>();
        BatchWalk<Transaction, TransactionImpact> walk = doconomy.calculate(FakeProvider.payments(1_000))
                .itemsPerCall(100)
                .iterator();

        BatchException failure = catchThrowableOfType(BatchException.class, () -> walk.forEachRemaining(results::add));

        assertComplete(results, 0, 200);
        assertThat(failure)
                .hasCauseInstanceOf(BadRequestException.class)
                .hasMessage("100 items, the first of them index 200: doconomy calculateImpacts failed: HTTP 400"
                        + " BAD_REQUEST, \"synthetic refusal\" (POST /transactions)");
        BatchState state = failure.state();
        assertThat(state.delivered()).isEqualTo(200);
        assertThat(state.failed()).hasSize(100).contains(new ItemReference(250, "payment-250"));
        assertThat(state.delivered()
                        + state.failed().size()
                        + state.answered().size()
                        + state.underway().size()
                        + state.notSent().size())
                .isEqualTo(state.taken());
        assertThat(walk.skipFailed()).hasSize(100).contains(FakeProvider.payment(250));
        results.clear();
        walk.forEachRemaining(results::add);
        assertComplete(results, 300, 1_000);
        assertThat(provider.calculations)
                .as("only the bad call failed, and no other was repeated")
                .hasSize(10);
    }

    @Test
    void aMissingResultIsAFailureThatNamesThePaymentAndShiftsNoOther() {
        provider.instead((call, request) -> {
            if (!has(request, "payment-17") || call > 1) {
                return null;
            }
            ObjectNode answer = FakeProvider.calculated(request);
            ((ArrayNode) answer.path("transactionImpacts")).remove(17);
            return FakeProvider.ok(answer);
        });
        BatchWalk<Transaction, TransactionImpact> walk =
                doconomy.calculate(FakeProvider.payments(100)).iterator();

        BatchException failure = catchThrowableOfType(BatchException.class, walk::hasNext);

        UnmatchedResultsException cause = (UnmatchedResultsException) Objects.requireNonNull(failure.getCause());
        assertThat(cause.missing()).containsExactly(new ItemReference(17, "payment-17"));
        assertThat(failure.outcome()).isEqualTo(Outcome.ACCEPTED);
        List<BatchResult<Transaction, TransactionImpact>> again = new ArrayList<>();
        walk.forEachRemaining(again::add);
        assertComplete(again, 0, 100);
    }

    @Test
    void aResultNobodyAskedForIsAFailureThatNamesIt() {
        provider.instead((call, request) -> {
            ObjectNode answer = FakeProvider.calculated(request);
            ((ArrayNode) answer.path("transactionImpacts")).addObject().put("reference", "stranger");
            return FakeProvider.ok(answer);
        });

        BatchException failure = catchThrowableOfType(
                BatchException.class,
                () -> doconomy.calculate(FakeProvider.payments(3)).iterator().hasNext());

        assertThat(((UnmatchedResultsException) Objects.requireNonNull(failure.getCause())).unexpected())
                .containsExactly("stranger");
    }

    @Test
    void aResultWithoutAReferenceIsOneNobodyAskedFor() {
        provider.instead((call, request) -> {
            ObjectNode answer = FakeProvider.calculated(request);
            ((ArrayNode) answer.path("transactionImpacts")).addObject().put("waterUse", 7);
            ((ArrayNode) answer.path("transactionImpacts")).add("text");
            return FakeProvider.ok(answer);
        });

        BatchException failure = catchThrowableOfType(
                BatchException.class,
                () -> doconomy.calculate(FakeProvider.payments(3)).iterator().hasNext());

        assertThat(((UnmatchedResultsException) Objects.requireNonNull(failure.getCause())).unexpected())
                .containsExactly("", "");
    }

    @Test
    void anEmptyAnswerIsNoSuccess() {
        provider.instead((call, request) -> new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body("{}")
                .build());

        BatchException failure = catchThrowableOfType(
                BatchException.class,
                () -> doconomy.calculate(FakeProvider.payments(3)).iterator().hasNext());

        assertThat(((UnmatchedResultsException) Objects.requireNonNull(failure.getCause())).missing())
                .hasSize(3);
    }

    @Test
    void aWalkAsAWholeHasABudgetAndEachCallItsDeadline() {
        provider.instead((call, request) -> new MockResponse.Builder()
                .headersDelay(10, java.util.concurrent.TimeUnit.SECONDS)
                .build());

        BatchException budget = catchThrowableOfType(
                BatchException.class,
                () -> doconomy.calculate(FakeProvider.payments(3))
                        .within(Duration.ofMillis(200))
                        .iterator()
                        .hasNext());
        BatchException deadline = catchThrowableOfType(
                BatchException.class,
                () -> doconomy.calculate(FakeProvider.payments(3))
                        .withOptions(o -> o.timeout(Duration.ofMillis(200)))
                        .iterator()
                        .hasNext());

        assertThat(budget)
                .hasCauseInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("the walk's budget of PT0.2S is spent");
        assertThat(deadline)
                .hasCauseInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("the deadline of 200 ms passed");
    }

    @Test
    void closingTheWalkCancelsTheCallsUnderWay() {
        provider.instead((call, request) -> new MockResponse.Builder()
                .headersDelay(10, java.util.concurrent.TimeUnit.SECONDS)
                .build());
        BatchWalk<Transaction, TransactionImpact> walk = doconomy.calculate(FakeProvider.payments(300))
                .itemsPerCall(100)
                .concurrency(2)
                .iterator();
        Thread closer = new Thread(() -> {
            while (provider.calculations.size() < 2) {
                Thread.onSpinWait();
            }
            walk.close();
        });
        closer.start();

        BatchException failure = catchThrowableOfType(BatchException.class, walk::hasNext);

        assertThat(failure.getCause()).isInstanceOf(io.github.climatefinance.core.error.CallCancelledException.class);
        assertThat(provider.calculations).hasSize(2);
    }

    @Test
    void settingsOfAWalkAreThoseTheProviderTakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> doconomy.calculate(List.of()).itemsPerCall(5_001))
                .withMessage("`items` must be between 1 and 5000, but was 5001");
    }
}
