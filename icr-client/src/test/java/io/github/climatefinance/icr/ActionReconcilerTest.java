package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionReconcilerTest {
    private static final String COMMENT = "synthetic-order-1";
    private static final BigDecimal FIVE = new BigDecimal("5");

    private final IcrSandbox sandbox;
    private final IcrClient icr;
    private final String organization;

    ActionReconcilerTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.icr = Apps.organization(sandbox);
        this.organization = sandbox.organizationId();
    }

    @AfterAll
    void stop() {
        icr.close();
    }

    @Test
    void findsByItsCommentARetirementWhoseAnswerWasLost() {
        RetireCreditsRequest request = retirement(COMMENT, FIVE);
        someOthers();
        Instant sentAt = Instant.now();
        sandbox.faults().next("retireCredits", Fault.dropAfterEffect());
        assertThatThrownBy(() -> icr.inventories().retireCredits(organization, request))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.reconcileOperationId()).contains("listInventoryRequests"));

        ReconciledAction<CreditTransaction> found = icr.reconciliation().check(organization, request, sentAt);

        assertThat(found.answer()).isEqualTo(Reconciliation.EXECUTED);
        assertThat(found.reason()).isEqualTo("the provider has it, by its comment");
        assertThat(found.transactions()).singleElement().satisfies(transaction -> {
            assertThat(transaction.retirementComment()).contains(COMMENT);
            assertThat(transaction.amount()).isEqualByComparingTo(FIVE);
        });
        assertThat(found)
                .hasToString("EXECUTED, the provider has it, by its comment ["
                        + found.transactions().get(0).id() + "]");
        assertThat(sandbox.transactions()).hasSize(4);
    }

    @Test
    void findsATransferWithARetirementToo() {
        TransferAndRetireCreditsRequest request = TransferAndRetireCreditsRequest.builder()
                .creditId(credit())
                .amount(FIVE)
                .toOrganizationId(sandbox.partnerOrganizationId())
                .retirementData(data(COMMENT))
                .build();
        Instant sentAt = Instant.now();
        sandbox.faults().next("transferAndRetireCredits", Fault.dropAfterEffect());
        assertThatThrownBy(() -> icr.inventories().transferAndRetireCredits(organization, request))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(icr.reconciliation().check(organization, request, sentAt).answer())
                .isEqualTo(Reconciliation.EXECUTED);
    }

    @Test
    void nothingFoundProvesNothing() {
        RetireCreditsRequest request = retirement(COMMENT, FIVE);
        Instant sentAt = Instant.now();
        sandbox.faults().next("retireCredits", Fault.dropBeforeEffect());
        assertThatThrownBy(() -> icr.inventories().retireCredits(organization, request))
                .isInstanceOf(OutcomeUnknownException.class);

        assertCannotTell(
                icr.reconciliation().check(organization, request, sentAt),
                "nothing like it was found, which proves nothing",
                0);
    }

    @Test
    void actionsThatAreNotListedCannotBeFound() {
        sandbox.switchOff(IcrSwitch.ACTIONS_LISTED_AS_REQUESTS);
        RetireCreditsRequest request = retirement(COMMENT, FIVE);
        Instant sentAt = Instant.now();
        icr.inventories().retireCredits(organization, request);

        assertCannotTell(
                icr.reconciliation().check(organization, request, sentAt),
                "nothing like it was found, which proves nothing",
                0);
    }

    @Test
    void somethingLikeItWithAnotherCommentIsShownForAHumanToLookAt() {
        Instant sentAt = Instant.now();
        icr.inventories().retireCredits(organization, retirement("synthetic-other", FIVE));
        icr.inventories().retireCredits(organization, retirement("synthetic-other", new BigDecimal("7")));

        ReconciledAction<CreditTransaction> found =
                icr.reconciliation().check(organization, retirement(COMMENT, FIVE), sentAt);

        assertCannotTell(found, "no transaction has its comment, but there is something like it", 1);
        assertThat(found.isFinal()).isFalse();
    }

    @Test
    void aRetirementWithoutACommentMayBeSomebodyElses() {
        RetireCreditsRequest request = retirement("", FIVE);
        Instant sentAt = Instant.now();
        CreditTransaction other = icr.inventories().retireCredits(organization, request);

        ReconciledAction<CreditTransaction> found = icr.reconciliation().check(organization, request, sentAt);

        assertCannotTell(found, "it has no comment of its own to be told from others by", 1);
        assertThat(found.transactions().get(0).id()).isEqualTo(other.id());
    }

    @Test
    void aCommentThatTwoHaveTellsNothing() {
        RetireCreditsRequest request = retirement(COMMENT, FIVE);
        Instant sentAt = Instant.now();
        icr.inventories().retireCredits(organization, request);
        icr.inventories().retireCredits(organization, request);

        assertCannotTell(
                icr.reconciliation().check(organization, request, sentAt), "several transactions have its comment", 2);
    }

    @Test
    void aCommentOfAnotherActionTellsNothing() {
        Instant sentAt = Instant.now();
        icr.inventories().retireCredits(organization, retirement(COMMENT, FIVE));

        assertCannotTell(
                icr.reconciliation().check(organization, retirement(COMMENT, new BigDecimal("6")), sentAt),
                "its comment belongs to another transaction",
                1);
    }

    @Test
    void aCommentOfOtherCreditsTellsNothing() {
        Instant sentAt = Instant.now();
        RetireCreditsRequest done = retirement(COMMENT, FIVE).toBuilder()
                .creditId(icr.inventories().get(organization).credits().get(1).id())
                .build();
        icr.inventories().retireCredits(organization, done);

        assertCannotTell(
                icr.reconciliation().check(organization, retirement(COMMENT, FIVE), sentAt),
                "its comment belongs to another transaction",
                1);
        assertCannotTell(
                icr.reconciliation().check(organization, retirement("synthetic-order-2", FIVE), sentAt),
                "nothing like it was found, which proves nothing",
                0);
    }

    @Test
    void aTransactionThatDoesNotTellItsCreditsIsNotSurelyIt() {
        Instant sentAt = Instant.now();
        icr.inventories().retireCredits(organization, retirement(COMMENT, FIVE));
        sandbox.faults().next("listInventoryRequests", Fault.answer(answer -> {
            ((ObjectNode) answer.path("creditRequests").path(0)).remove("creditId");
            return answer;
        }));

        assertCannotTell(
                icr.reconciliation().check(organization, retirement(COMMENT, FIVE), sentAt),
                "its comment belongs to another transaction",
                1);
    }

    @Test
    void blanksAreNoComment() {
        Instant sentAt = Instant.now();
        icr.inventories().retireCredits(organization, retirement(" ", FIVE));

        assertCannotTell(
                icr.reconciliation().check(organization, retirement(" ", FIVE), sentAt),
                "it has no comment of its own to be told from others by",
                1);
    }

    @Test
    void transfersToTheSameAddressAreShownHoweverItIsWritten() {
        TransferCreditsRequest request = TransferCreditsRequest.builder()
                .creditId(credit())
                .amount(FIVE)
                .toAddress("0x00000000000000000000000000000000000000aB")
                .build();
        Instant sentAt = Instant.now();
        CreditTransaction one = icr.inventories().transferCredits(organization, request);
        TransferCreditsRequest elsewhere = request.toBuilder()
                .toAddress("0x00000000000000000000000000000000000000cd")
                .build();
        icr.inventories().transferCredits(organization, elsewhere);
        TransferCreditsRequest asked = request.toBuilder()
                .toAddress("0x00000000000000000000000000000000000000Ab")
                .build();

        ReconciledAction<CreditTransaction> found = icr.reconciliation().check(organization, asked, sentAt);

        assertCannotTell(found, "it has no comment of its own to be told from others by", 1);
        assertThat(found.transactions().get(0).id()).isEqualTo(one.id());
    }

    @Test
    void anEarlierTransactionIsAnother() {
        RetireCreditsRequest request = retirement(COMMENT, FIVE);
        icr.inventories().retireCredits(organization, request);
        Instant later = Instant.now().plus(Duration.ofMinutes(6));

        assertCannotTell(
                icr.reconciliation().check(organization, request, later),
                "its comment belongs to another transaction",
                1);
    }

    @Test
    void transfersLikeItAreShownForAHumanToLookAt() {
        TransferCreditsRequest request = TransferCreditsRequest.builder()
                .creditId(credit())
                .amount(FIVE)
                .toOrganizationId(sandbox.partnerOrganizationId())
                .build();
        Instant sentAt = Instant.now();
        CreditTransaction one = icr.inventories().transferCredits(organization, request);
        icr.inventories()
                .transferCredits(
                        organization,
                        request.toBuilder()
                                .toOrganizationId(sandbox.secondOrganizationId())
                                .build());
        icr.inventories()
                .transferCredits(
                        organization,
                        request.toBuilder().amount(new BigDecimal("7")).build());

        ReconciledAction<CreditTransaction> found = icr.reconciliation().check(organization, request, sentAt);

        assertCannotTell(found, "it has no comment of its own to be told from others by", 1);
        assertThat(found.transactions().get(0).id()).isEqualTo(one.id());
    }

    @Test
    void cancellationsToo() {
        CancelCreditsRequest request =
                CancelCreditsRequest.builder().creditId(credit()).amount(FIVE).build();
        Instant sentAt = Instant.now();
        icr.inventories().cancelCredits(organization, request);

        assertCannotTell(
                icr.reconciliation().check(organization, request, sentAt),
                "it has no comment of its own to be told from others by",
                1);
    }

    @Test
    void looksOnAllPages() {
        RetireCreditsRequest request = retirement(COMMENT, FIVE);
        Instant sentAt = Instant.now();
        others(11);
        icr.inventories().retireCredits(organization, request);
        others(11);

        ReconciledAction<CreditTransaction> found = icr.reconciliation().check(organization, request, sentAt);

        assertThat(icr.inventoryRequests().list(organization).creditRequests())
                .as("the first page")
                .noneMatch(
                        one -> one.retirementComment().filter(COMMENT::equals).isPresent());
        assertThat(found.answer()).isEqualTo(Reconciliation.EXECUTED);
    }

    private void someOthers() {
        others(3);
    }

    private void others(int count) {
        for (int i = 0; i < count; i++) {
            icr.inventories().retireCredits(organization, retirement("synthetic-other-" + i, FIVE));
        }
    }

    private RetireCreditsRequest retirement(String comment, BigDecimal amount) {
        return RetireCreditsRequest.builder()
                .creditId(credit())
                .amount(amount)
                .retirementData(data(comment))
                .build();
    }

    private static RetirementData data(String comment) {
        RetirementData.Builder data =
                RetirementData.builder().reason("Testing").beneficiaryName("Synthetic Beneficiary Example");
        return comment.isEmpty() ? data.build() : data.comment(comment).build();
    }

    private String credit() {
        return icr.inventories().get(organization).credits().get(0).id();
    }

    private static void assertCannotTell(ReconciledAction<CreditTransaction> found, String reason, int transactions) {
        assertThat(found.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.transactions()).hasSize(transactions);
    }
}
