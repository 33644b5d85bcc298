package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PollTimeoutException;
import io.github.climatefinance.icr.Settlement.Progress;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.InventoryCredit;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransactionState;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IcrWaitingTest {
    private static final Duration GENEROUS = Duration.ofMinutes(1);

    private final IcrSandbox sandbox;
    private final IcrClient icr;

    IcrWaitingTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.icr = Apps.organization(sandbox);
    }

    @AfterAll
    void stop() {
        icr.close();
    }

    @Test
    void waitsUntilTheTransactionIsProcessedAndTellsEachState() {
        Duration step = Duration.ofMinutes(1);
        sandbox.processingDelay(step);
        CreditTransaction queued = retire();
        List<Settlement<CreditTransaction>> states = new ArrayList<>();

        Settlement<CreditTransaction> end = icr.waiting()
                .settlement(sandbox.organizationId(), queued.id())
                .onPoll(state -> {
                    states.add(state);
                    sandbox.passes(step);
                })
                .firstDelay(Duration.ofMillis(1))
                .timeout(GENEROUS)
                .build()
                .await();

        assertThat(end.progress()).isEqualTo(Progress.PROCESSED);
        assertThat(end.isProcessed()).isTrue();
        assertThat(end.isEnded()).isTrue();
        assertThat(end.transaction().state()).isEqualTo(TransactionState.PROCESSED);
        assertThat(end.transaction().txId()).isPresent();
        assertThat(end.transaction().id()).isEqualTo(queued.id());
        assertThat(end).hasToString("transaction " + queued.id() + " is processed");
        assertThat(states).last().isSameAs(end);
        assertThat(states)
                .extracting(state -> state.transaction().state())
                .containsExactly(
                        TransactionState.PENDING_QUEUE, TransactionState.PENDING_ONCHAIN, TransactionState.PROCESSED);
        assertThat(sandbox.retirements())
                .last()
                .satisfies(retirement -> assertThat(retirement.amount()).isEqualByComparingTo("5"));
    }

    @ParameterizedTest
    @CsvSource({"FAILED, FAILED", "REJECTED, REJECTED", "CANCELLED, CANCELLED"})
    void aFailedEndIsAnAnswer(TransactionEnd asked, Progress answered) {
        sandbox.processingDelay(Duration.ofMillis(1)).nextTransactionEnds(asked);
        CreditTransaction queued = retire();

        Settlement<CreditTransaction> end = icr.awaitSettled(sandbox.organizationId(), queued.id(), GENEROUS);

        assertThat(end.progress()).isEqualTo(answered);
        assertThat(end.isEnded()).isTrue();
        assertThat(end.isProcessed()).isFalse();
    }

    @Test
    void namesTheLastStateSeenWhenTheTimeIsUp() {
        sandbox.processingDelay(Duration.ofHours(1));
        CreditTransaction queued = retire();

        assertThatThrownBy(() -> icr.awaitSettled(sandbox.organizationId(), queued.id(), Duration.ofMillis(1)))
                .isInstanceOfSatisfying(PollTimeoutException.class, late -> {
                    assertThat(late.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(late.lastState())
                            .containsInstanceOf(Settlement.class)
                            .hasToString("Optional[transaction " + queued.id() + " is pending_queue]");
                })
                .hasMessageStartingWith("transaction " + queued.id() + " was not done within PT0.001S")
                .hasMessageEndingWith("last state: transaction " + queued.id() + " is pending_queue");
    }

    @Test
    void anUnknownTransactionEndsTheWait() {
        assertThatThrownBy(() -> icr.awaitSettled(sandbox.organizationId(), "nowhere", GENEROUS))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending_onchain", "pending_queue", "pending_request", "pending_reserved", "something_new"})
    void everyOtherStateWaits(String state) {
        Settlement<CreditTransaction> settlement =
                Settlement.of(CreditTransaction.fromJson("{\"id\":\"t-1\",\"state\":\"" + state + "\"}"));

        assertThat(settlement.progress()).isEqualTo(Progress.WAITING);
        assertThat(settlement.isEnded()).isFalse();
        assertThat(settlement).hasToString("transaction t-1 is " + state);
    }

    @Test
    void aTransactionThatTellsNothingWaits() {
        Settlement<CreditTransaction> settlement = Settlement.of(CreditTransaction.fromJson("{}"));

        assertThat(settlement.progress()).isEqualTo(Progress.WAITING);
        assertThat(settlement).hasToString("transaction without an id is in no state that is told");
    }

    private CreditTransaction retire() {
        InventoryCredit credit =
                icr.inventories().get(sandbox.organizationId()).credits().get(0);
        return icr.inventories()
                .retireCredits(
                        sandbox.organizationId(),
                        RetireCreditsRequest.builder()
                                .creditId(credit.id())
                                .amount(new BigDecimal("5"))
                                .retirementData(RetirementData.builder()
                                        .reason("Testing")
                                        .beneficiaryName("Synthetic Beneficiary Example")
                                        .build())
                                .build());
    }
}
