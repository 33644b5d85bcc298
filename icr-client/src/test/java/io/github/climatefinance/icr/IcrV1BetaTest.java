package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.PollTimeoutException;
import io.github.climatefinance.icr.Settlement.Progress;
import io.github.climatefinance.icr.v1beta.model.CreditTransaction;
import io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest;
import io.github.climatefinance.icr.v1beta.model.RetirementReason;
import io.github.climatefinance.icr.v1beta.model.TransferCreditsRequest;
import io.github.climatefinance.icr.v1beta.model.TransferReceiver;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of transfers and retirements of v1-beta, also of those whose answer was lost. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IcrV1BetaTest {
    private static final Duration GENEROUS = Duration.ofMinutes(1);
    private static final Duration SETTLING = Duration.ofMinutes(15);
    private static final String COMMENT = "synthetic-order-1";
    private static final String NOTHING_YET = "nothing like it was found, but the settling time is not over";
    private static final String LIKE_IT = "no transaction has its comment, but there is something like it";

    private final IcrSandbox sandbox;
    private final IcrClient icr;
    private final IcrV1Beta beta;
    private final String organization;
    private Instant sentAt = Instant.EPOCH;

    IcrV1BetaTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.icr = Apps.organization(sandbox);
        this.beta = icr.v1beta();
        this.organization = sandbox.organizationId();
    }

    @BeforeEach
    void look() {
        sandbox.processingDelay(Duration.ofHours(1));
        sentAt = sandbox.now();
    }

    @AfterAll
    void stop() {
        icr.close();
    }

    @Test
    void waitsUntilTheTransactionIsProcessedAndTellsEachState() {
        String id = beta.inventories().retireCredits(retirement(COMMENT, "5")).transactionId();
        List<String> states = new ArrayList<>();

        Settlement<CreditTransaction> end = beta.waiting()
                .settlement(id)
                .onPoll(state -> {
                    states.add(state.toString());
                    sandbox.passes(Duration.ofHours(1));
                })
                .firstDelay(Duration.ofMillis(1))
                .timeout(GENEROUS)
                .build()
                .await();

        assertThat(end.progress()).isEqualTo(Progress.PROCESSED);
        assertThat(end.transaction().txId()).isPresent();
        assertThat(end.transaction().retirementComment()).contains(COMMENT);
        assertThat(end).hasToString("transaction " + id + " is processed");
        String named = "transaction " + id + " is ";
        assertThat(states).containsExactly(named + "pending_queue", named + "pending_onchain", named + "processed");
    }

    @ParameterizedTest
    @CsvSource({"FAILED, FAILED", "REJECTED, REJECTED", "CANCELLED, CANCELLED"})
    void aFailedEndIsAnAnswer(TransactionEnd asked, Progress answered) {
        sandbox.processingDelay(Duration.ofMillis(1)).nextTransactionEnds(asked);
        String id = beta.inventories().transferCredits(transfer("5")).transactionId();

        assertThat(beta.awaitSettled(id, GENEROUS).progress()).isEqualTo(answered);
    }

    @Test
    void namesTheLastStateSeenWhenTheTimeIsUp() {
        String id = beta.inventories().transferCredits(transfer("5")).transactionId();

        assertThatThrownBy(() -> beta.awaitSettled(id, Duration.ofMillis(1)))
                .isInstanceOf(PollTimeoutException.class)
                .hasMessageStartingWith("transaction " + id + " was not done within PT0.001S")
                .hasMessageEndingWith("last state: transaction " + id + " is pending_queue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending_onchain", "pending_queue", "pending_request", "pending_reserved", "something_new"})
    void everyOtherStateWaits(String state) {
        Settlement<CreditTransaction> settlement =
                Settlement.of(CreditTransaction.fromJson("{\"id\":\"t-1\",\"state\":\"" + state + "\"}"));

        assertThat(settlement.progress()).isEqualTo(Progress.WAITING);
        assertThat(settlement).hasToString("transaction t-1 is " + state);
    }

    @Test
    void findsByItsCommentARetirementWhoseAnswerWasLost() {
        RetireCreditsRequest request = retirement(COMMENT, "5");
        assertThat(beta.inventories().retireCredits(retirement("synthetic-other", "5")))
                .isNotNull();
        sandbox.faults().next("retireV1Credits", Fault.dropAfterEffect());
        assertThatThrownBy(() -> beta.inventories().retireCredits(request))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.reconcileOperationId()).contains("listV1EntityTransactions"));

        ReconciledAction<CreditTransaction> found = early().check(request, sentAt);

        String id = sandbox.transactions().get(1).id();
        assertThat(found.answer()).isEqualTo(Reconciliation.EXECUTED);
        assertThat(found.isFinal()).isTrue();
        assertThat(found.transactions()).extracting(CreditTransaction::id).containsExactly(id);
        assertThat(found).hasToString("EXECUTED, the provider has it, by its comment [" + id + "]");
        assertThat(sandbox.requests("retireV1Credits")).hasSize(2);
        assertThat(sandbox.requests("listV1EntityTransactions"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.path()).isEqualTo("/v1/" + organization + "/transactions"));
    }

    @Test
    void whatWasNotExecutedCannotBeToldUntilTheSettlingTimeIsOver() {
        RetireCreditsRequest request = retirement(COMMENT, "5");
        sandbox.faults().next("retireV1Credits", Fault.dropBeforeEffect());
        assertThatThrownBy(() -> beta.inventories().retireCredits(request)).isInstanceOf(OutcomeUnknownException.class);

        assertAnswer(early().check(request, sentAt), Reconciliation.CANNOT_TELL, NOTHING_YET, 0);
        assertThat(early().check(request, sentAt).isFinal()).isFalse();
        ReconciledAction<CreditTransaction> after = late().check(request, sentAt);

        assertAnswer(after, Reconciliation.NOT_EXECUTED, "the provider has made nothing like it since", 0);
        assertThat(after.isFinal()).isTrue();
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void theSettlingTimeIsOverAtItsLastInstant() {
        RetireCreditsRequest request = retirement(COMMENT, "5");
        InstantSource last = () -> sentAt.plus(SETTLING);

        assertThat(beta.reconciliation().clock(last).check(request, sentAt).answer())
                .isEqualTo(Reconciliation.NOT_EXECUTED);
        assertThat(beta.reconciliation()
                        .clock(() -> sentAt.plus(SETTLING).minusMillis(1))
                        .check(request, sentAt)
                        .answer())
                .isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(late().settlingTime(SETTLING.multipliedBy(2))
                        .check(request, sentAt)
                        .answer())
                .isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void whatSettlesWhileTheListIsReadIsNotSettled() {
        InstantSource during =
                () -> sandbox.requests("listV1EntityTransactions").isEmpty() ? sentAt : sentAt.plus(SETTLING);

        assertThat(beta.reconciliation()
                        .clock(during)
                        .check(retirement(COMMENT, "5"), sentAt)
                        .answer())
                .isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void aListThatMayBeAPartOnlyProvesNothing() {
        sandbox.faults()
                .next("listV1EntityTransactions", Fault.answer(answer -> {
                    ((ObjectNode) answer).putObject("pagination").put("total", 0);
                    return answer;
                }))
                .always();

        ReconciledAction<CreditTransaction> found = late().check(retirement(COMMENT, "5"), sentAt);

        assertAnswer(
                found, Reconciliation.CANNOT_TELL, "nothing like it was found, but the list may be a part only", 0);
        assertThat(found.isFinal()).isTrue();
        assertAnswer(early().check(retirement(COMMENT, "5"), sentAt), Reconciliation.CANNOT_TELL, NOTHING_YET, 0);
    }

    /** What it has made bears a time before the one at which this machine says that it was sent. */
    @Test
    void aClockAnHourAheadOfTheProvidersDeniesNothing() {
        assertThat(beta.inventories().transferCredits(transfer("5"))).isNotNull();
        Instant sentByOurs = sentAt.plus(Duration.ofHours(1));
        Instant asked = sentByOurs.plus(SETTLING);

        assertAnswer(
                dated(asked.minus(Duration.ofHours(1)), asked).check(transfer("5"), sentByOurs),
                Reconciliation.CANNOT_TELL,
                "nothing like it was found, but this machine's clock is ahead of the provider's",
                0);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, 0, 299})
    void clocksMayDifferByFiveMinutesOrOursBeBehind(long secondsAhead) {
        Instant asked = sentAt.plus(SETTLING);

        assertThat(dated(asked.minusSeconds(secondsAhead), asked)
                        .check(transfer("5"), sentAt)
                        .answer())
                .isEqualTo(Reconciliation.NOT_EXECUTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "null"})
    void anAnswerWithoutTheListIsNoList(String list) {
        sandbox.faults().next("listV1EntityTransactions", Fault.answer(answer -> {
            ObjectNode json = (ObjectNode) answer;
            return list.equals("null") ? json.putNull("transactions") : json.without("transactions");
        }));

        assertThatThrownBy(() -> late().check(retirement(COMMENT, "5"), sentAt))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("`transactions`");
    }

    @Test
    void somethingLikeItWithAnotherCommentLeavesADoubt() {
        assertThat(beta.inventories().retireCredits(retirement("synthetic-other", "5")))
                .isNotNull();

        ReconciledAction<CreditTransaction> before = early().check(retirement(COMMENT, "5"), sentAt);
        ReconciledAction<CreditTransaction> after = late().check(retirement(COMMENT, "5"), sentAt);

        assertAnswer(before, Reconciliation.CANNOT_TELL, LIKE_IT, 1);
        assertThat(before.isFinal()).isFalse();
        assertAnswer(after, Reconciliation.CANNOT_TELL, LIKE_IT, 1);
        assertThat(after.isFinal()).isTrue();
    }

    @Test
    void anotherAmountIsAnotherRetirement() {
        assertThat(beta.inventories().retireCredits(retirement("synthetic-other", "7")))
                .isNotNull();

        assertThat(late().check(retirement(COMMENT, "5"), sentAt).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        assertThat(late().check(retirement(COMMENT, "7.00"), sentAt).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void whereTheAmountCannotBeComparedEveryRetirementSinceLeavesADoubt() {
        RetireCreditsRequest otherwise = retirement(COMMENT, "5").toBuilder()
                .credit(Map.of("amount", TextNode.valueOf("5"), "quantity", DecimalNode.valueOf(BigDecimal.ONE)))
                .build();
        assertThat(late().check(otherwise, sentAt).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);

        assertThat(beta.inventories().retireCredits(retirement("synthetic-other", "7")))
                .isNotNull();

        assertAnswer(late().check(otherwise, sentAt), Reconciliation.CANNOT_TELL, LIKE_IT, 1);
    }

    @Test
    void anotherActionIsNoRetirementUnlessNobodyKnowsIt() {
        assertThat(beta.inventories().transferCredits(transfer("5"))).isNotNull();
        RetireCreditsRequest request = retirement(COMMENT, "5");

        assertThat(late().check(request, sentAt).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        eachListed(json -> json.put("action", "something_new"));
        assertAnswer(late().check(request, sentAt), Reconciliation.CANNOT_TELL, LIKE_IT, 1);
    }

    @Test
    void aRetirementWithAReceiverMayCallItselfATransfer() {
        assertThat(beta.inventories().transferCredits(transfer("5"))).isNotNull();
        RetireCreditsRequest request = retirement(COMMENT, "5").toBuilder()
                .to(TransferReceiver.builder()
                        .id(sandbox.partnerOrganizationId())
                        .build())
                .build();

        assertAnswer(late().check(request, sentAt), Reconciliation.CANNOT_TELL, LIKE_IT, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"action", "amount", "createdAt", "retirementComment"})
    void aTransactionThatKeepsSomethingToItselfMayBeIt(String property) {
        assertThat(beta.inventories().retireCredits(retirement("synthetic-other", "5")))
                .isNotNull();
        eachListed(json -> json.remove(property));

        assertAnswer(late().check(retirement(COMMENT, "5"), sentAt), Reconciliation.CANNOT_TELL, LIKE_IT, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"action", "amount", "createdAt"})
    void itsCommentAloneIsNotEnough(String property) {
        assertThat(beta.inventories().retireCredits(retirement(COMMENT, "5"))).isNotNull();
        eachListed(json -> json.remove(property));

        assertAnswer(
                late().check(retirement(COMMENT, "5"), sentAt),
                Reconciliation.CANNOT_TELL,
                "its comment belongs to another transaction",
                1);
    }

    @Test
    void aTransactionWithoutAnIdIsNamedByNothing() {
        assertThat(beta.inventories().retireCredits(retirement(COMMENT, "5"))).isNotNull();
        eachListed(json -> json.remove("id"));

        assertThat(early().check(retirement(COMMENT, "5"), sentAt))
                .hasToString("EXECUTED, the provider has it, by its comment");
    }

    @Test
    void anEarlierTransactionIsAnother() {
        assertThat(beta.inventories().retireCredits(retirement("synthetic-other", "5")))
                .isNotNull();
        assertThat(beta.inventories().retireCredits(retirement(COMMENT, "6"))).isNotNull();
        Instant later = sentAt.plus(Duration.ofMinutes(6));
        IcrV1BetaReconciler muchLater = beta.reconciliation().clock(() -> later.plus(SETTLING));

        assertThat(muchLater.check(retirement("synthetic-order-2", "5"), later).answer())
                .isEqualTo(Reconciliation.NOT_EXECUTED);
        assertAnswer(
                muchLater.check(retirement(COMMENT, "6"), later),
                Reconciliation.CANNOT_TELL,
                "its comment belongs to another transaction",
                1);
        assertThat(muchLater
                        .check(retirement("synthetic-order-2", "5"), later.minus(Duration.ofMinutes(2)))
                        .answer())
                .as("clocks may differ by five minutes")
                .isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void aCommentThatTwoHaveTellsNothing() {
        assertThat(beta.inventories().retireCredits(retirement(COMMENT, "5"))).isNotNull();
        assertThat(beta.inventories().retireCredits(retirement(COMMENT, "6"))).isNotNull();

        ReconciledAction<CreditTransaction> found = early().check(retirement(COMMENT, "5"), sentAt);

        assertAnswer(found, Reconciliation.CANNOT_TELL, "several transactions have its comment", 2);
        assertThat(found.isFinal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aRetirementWithoutACommentMayBeSomebodyElses(String comment) {
        RetireCreditsRequest request = retirement(comment, "5");
        assertThat(beta.inventories().retireCredits(request)).isNotNull();

        ReconciledAction<CreditTransaction> found = early().check(request, sentAt);

        assertAnswer(found, Reconciliation.CANNOT_TELL, "it has no comment of its own to be told from others by", 1);
        assertThat(found.isFinal()).isTrue();
    }

    @Test
    void aTransferIsNotExecutedIfThereIsNothingLikeIt() {
        TransferCreditsRequest request = transfer("5");
        sandbox.faults().next("transferV1Credits", Fault.dropBeforeEffect());
        assertThatThrownBy(() -> beta.inventories().transferCredits(request))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(early().check(request, sentAt).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(late().check(request, sentAt).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
    }

    @Test
    void transfersLikeItAreShownForAHumanToLookAt() {
        assertThat(beta.inventories().transferCredits(transfer("5"))).isNotNull();
        assertThat(beta.inventories().transferCredits(transfer("7"))).isNotNull();

        assertAnswer(
                late().check(transfer("5"), sentAt),
                Reconciliation.CANNOT_TELL,
                "it has no comment of its own to be told from others by",
                1);
        assertThat(late().check(transfer("6"), sentAt).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        assertThat(late().check(transfer("1", "2"), sentAt).transactions())
                .as("two kinds may become one transaction")
                .hasSize(2);
    }

    @Test
    void waitsUntilTimeCanTellNothingMore() {
        RetireCreditsRequest request = retirement(COMMENT, "5");
        Iterator<Instant> times = List.of(sentAt, sentAt.plus(Duration.ofMinutes(14)), sentAt.plus(SETTLING))
                .iterator();
        List<Reconciliation> answers = new ArrayList<>();

        ReconciledAction<CreditTransaction> told = beta.reconciliation()
                .clock(times::next)
                .untilTold(request, sentAt)
                .firstDelay(Duration.ofMillis(1))
                .onPoll(now -> answers.add(now.answer()))
                .build()
                .await();

        assertThat(told.answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        assertThat(answers)
                .containsExactly(Reconciliation.CANNOT_TELL, Reconciliation.CANNOT_TELL, Reconciliation.NOT_EXECUTED);
        assertThat(late().untilTold(transfer("5"), sentAt).build().await().answer())
                .isEqualTo(Reconciliation.NOT_EXECUTED);
    }

    @Test
    void wantsATimeThatMakesSense() {
        assertThatThrownBy(() -> beta.reconciliation().settlingTime(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`time` must not be negative, but was PT-1S");
        Instant[] nothing = new Instant[1];
        assertThatNullPointerException()
                .isThrownBy(() -> beta.reconciliation().check(transfer("5"), nothing[0]))
                .withMessage("sentAt");
    }

    private IcrV1BetaReconciler early() {
        return beta.reconciliation().clock(() -> sentAt);
    }

    private IcrV1BetaReconciler late() {
        return beta.reconciliation().clock(() -> sentAt.plus(SETTLING));
    }

    /** Asks at a time of this machine, and is answered at another of the provider. */
    private IcrV1BetaReconciler dated(Instant theirs, Instant ours) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(theirs.atOffset(ZoneOffset.UTC));
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request())
                        .newBuilder()
                        .header("Date", date)
                        .build())
                .build();
        return IcrClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(IcrCredentials.organizationToken(sandbox.organizationToken()))
                .httpClient(http)
                .build()
                .v1beta()
                .reconciliation()
                .clock(() -> ours);
    }

    /** Changes every transaction of the next list. */
    private void eachListed(Consumer<ObjectNode> change) {
        sandbox.faults().next("listV1EntityTransactions", Fault.answer(answer -> {
            for (JsonNode one : (ArrayNode) answer.path("transactions")) {
                change.accept((ObjectNode) one);
            }
            return answer;
        }));
    }

    private RetireCreditsRequest retirement(String comment, String amount) {
        RetireCreditsRequest.Builder request = RetireCreditsRequest.builder()
                .fromId(organization)
                .reason(RetirementReason.TESTING)
                .beneficiaryName("Synthetic Beneficiary Example")
                .credit(credit(amount));
        return comment.isEmpty() ? request.build() : request.comment(comment).build();
    }

    private TransferCreditsRequest transfer(String... amounts) {
        return TransferCreditsRequest.builder()
                .to(TransferReceiver.builder()
                        .id(sandbox.partnerOrganizationId())
                        .build())
                .fromId(organization)
                .credits(List.of(amounts).stream().map(this::credit).toList())
                .build();
    }

    private Map<String, JsonNode> credit(String amount) {
        String id = beta.inventories().get(organization).credits().get(0).id();
        return Map.of("creditId", TextNode.valueOf(id), "amount", DecimalNode.valueOf(new BigDecimal(amount)));
    }

    private static void assertAnswer(
            ReconciledAction<CreditTransaction> found, Reconciliation answer, String reason, int transactions) {
        assertThat(found.answer()).isEqualTo(answer);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.transactions()).hasSize(transactions);
    }
}
