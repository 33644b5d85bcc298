package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import io.github.climatefinance.icr.v1beta.model.RetirementReason;
import io.github.climatefinance.icr.v1beta.model.TransferReceiver;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a ledger finds out about actions. */
@ExtendWith(SandboxExtension.class)
class LedgerTest {
    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final RetirementData DATA = RetirementData.builder()
            .reason("Testing")
            .beneficiaryName("Synthetic Beneficiary Example")
            .comment("synthetic-order-1")
            .build();

    private final WriteLedger ledger = WriteLedger.inMemory();
    private IcrSandbox sandbox;
    private String organization;

    @BeforeEach
    void start(IcrSandbox fresh) {
        sandbox = fresh;
        organization = sandbox.organizationId();
    }

    /** A client of the app, whose ledger is the app's. */
    private IcrClient icr(IcrApp app) {
        return app.installation(sandbox.installationId());
    }

    private IcrApp app() {
        return IcrApp.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(IcrCredentials.app(sandbox.appId(), sandbox.appPrivateKeyPem()))
                .ledger(ledger)
                .build();
    }

    private void lose(String operation, ThrowingCallable call) {
        sandbox.faults().next(operation, Fault.dropAfterEffect());
        assertThatThrownBy(call).isInstanceOf(OutcomeUnknownException.class);
    }

    private String credit(IcrClient icr) {
        return icr.inventories().get(organization).credits().get(0).id();
    }

    @Test
    void retirementsAreFoundByTheirCommentAlsoByAnotherProcess() throws Exception {
        try (IcrApp app = app()) {
            IcrClient icr = icr(app);
            RetireCreditsRequest one = RetireCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .retirementData(DATA)
                    .build();
            lose("retireCredits", () -> icr.inventories().retireCredits(organization, one));
            TransferAndRetireCreditsRequest other = TransferAndRetireCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .toOrganizationId(sandbox.partnerOrganizationId())
                    .retirementData(
                            DATA.toBuilder().comment("synthetic-order-2").build())
                    .build();
            lose("transferAndRetireCredits", () -> icr.inventories().transferAndRetireCredits(organization, other));
        }

        assertThat(ledger.unresolved()).extracting(LedgerEntry::toJson).noneMatch(text -> text.contains("Beneficiary"));
        try (IcrApp later = app()) {
            assertThat(icr(later).ledger().reconcile())
                    .extracting(Reconciled::answer)
                    .containsExactly(Reconciliation.EXECUTED, Reconciliation.EXECUTED);
        }
        assertThat(ledger.unresolved()).isEmpty();
    }

    @Test
    void whatHasNoCommentStaysOpen() {
        try (IcrApp app = app()) {
            IcrClient icr = icr(app);
            TransferCreditsRequest transfer = TransferCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .toOrganizationId(sandbox.partnerOrganizationId())
                    .build();
            lose("transferCredits", () -> icr.inventories().transferCredits(organization, transfer));
            CancelCreditsRequest cancellation = CancelCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .build();
            lose("cancelCredits", () -> icr.inventories().cancelCredits(organization, cancellation));

            assertThat(icr.ledger().settlingTime(Duration.ZERO).reconcile())
                    .hasSize(2)
                    .allSatisfy(found -> assertThat(found.toString())
                            .endsWith("CANNOT_TELL, it has no comment of its own to be told from others by"));
            assertThat(icr.ledger().unresolved()).hasSize(2);
        }
    }

    @Test
    void requestsForRetirementsAreFoundByTheirCommentToo() {
        try (IcrApp app = app()) {
            IcrClient icr = icr(app);
            RetireCreditsRequest one = RetireCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .retirementData(DATA)
                    .build();
            lose("requestRetirement", () -> icr.inventoryRequests().requestRetirement(organization, one));
            TransferAndRetireCreditsRequest other = TransferAndRetireCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .toOrganizationId(sandbox.partnerOrganizationId())
                    .retirementData(
                            DATA.toBuilder().comment("synthetic-order-2").build())
                    .build();
            lose(
                    "requestTransferAndRetirement",
                    () -> icr.inventoryRequests().requestTransferAndRetirement(organization, other));
            TransferCreditsRequest transfer = TransferCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .toOrganizationId(sandbox.partnerOrganizationId())
                    .build();
            lose("requestTransfer", () -> icr.inventoryRequests().requestTransfer(organization, transfer));

            assertThat(icr.ledger().settlingTime(Duration.ZERO).reconcile())
                    .extracting(Reconciled::answer)
                    .containsExactly(Reconciliation.EXECUTED, Reconciliation.EXECUTED, Reconciliation.CANNOT_TELL);
        }
    }

    private io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest betaRetirement(
            String credit, String comment) {
        return io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest.builder()
                .fromId(organization)
                .reason(RetirementReason.VOLUNTARY_PURPOSES)
                .beneficiaryName("Synthetic Beneficiary Example")
                .comment(comment)
                .to(TransferReceiver.builder().email("synthetic@example.org").build())
                .credit(Map.of("creditId", TextNode.valueOf(credit), "amount", DecimalNode.valueOf(FIVE)))
                .build();
    }

    @Test
    void retirementsOfV1BetaAreFoundByTheirComment() throws Exception {
        try (IcrApp app = app()) {
            IcrClient icr = icr(app);
            lose(
                    "retireV1Credits",
                    () -> icr.v1beta().inventories().retireCredits(betaRetirement(credit(icr), "synthetic-order-1")));
            assertThat(ledger.unresolved())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.body())
                            .contains("{\"fromId\":\"" + organization
                                    + "\",\"credit\":{\"amount\":5},\"comment\":\"synthetic-order-1\",\"to\":{}}"));

            assertThat(icr.ledger().reconcile())
                    .extracting(Reconciled::toString)
                    .allSatisfy(found -> assertThat(found).endsWith("EXECUTED, the provider has it, by its comment"));
            assertThat(ledger.unresolved()).isEmpty();
        }
    }

    @Test
    void whatV1BetaHasNotMadeWasNotExecutedOnceAStatedTimeIsOver() throws Exception {
        try (IcrApp app = app()) {
            IcrClient icr = icr(app);
            sandbox.faults().next("retireV1Credits", Fault.dropBeforeEffect());
            assertThatThrownBy(() ->
                            icr.v1beta().inventories().retireCredits(betaRetirement(credit(icr), "synthetic-order-1")))
                    .isInstanceOf(OutcomeUnknownException.class);
            sandbox.faults().next("transferV1Credits", Fault.dropBeforeEffect());
            assertThatThrownBy(() -> icr.v1beta()
                            .inventories()
                            .transferCredits(io.github.climatefinance.icr.v1beta.model.TransferCreditsRequest.builder()
                                    .fromId(organization)
                                    .to(TransferReceiver.builder()
                                            .id(sandbox.partnerOrganizationId())
                                            .build())
                                    .credits(List.of(Map.of("amount", DecimalNode.valueOf(FIVE)), Map.of()))
                                    .build()))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(ledger.unresolved().get(1).body())
                    .contains("{\"fromId\":\"" + organization + "\",\"credits\":[{\"amount\":5},{}]}");

            assertThat(icr.ledger().reconcile())
                    .extracting(Reconciled::reason)
                    .containsOnly("nothing like it was found, but the settling time is not over; nobody has stated a"
                            + " settling time");
            assertThat(icr.ledger().settlingTime(Duration.ZERO).reconcile())
                    .as("the deadlines of the calls are not over")
                    .extracting(Reconciled::answer)
                    .containsOnly(Reconciliation.CANNOT_TELL);
            for (LedgerEntry entry : ledger.unresolved()) {
                ledger.begin(LedgerEntry.fromJson(entry.toJson()
                        .replace(entry.until().toString(), entry.begun().toString())));
            }
            assertThat(icr.ledger().settlingTime(Duration.ZERO).reconcile())
                    .extracting(Reconciled::answer)
                    .containsExactly(Reconciliation.NOT_EXECUTED, Reconciliation.NOT_EXECUTED);
        }
    }

    @Test
    void manyAreLookedForInOneReadOfTheList() {
        try (IcrApp app = app()) {
            IcrClient icr = icr(app);
            String credit = credit(icr);
            for (int i = 0; i < 12; i++) {
                RetireCreditsRequest request = RetireCreditsRequest.builder()
                        .creditId(credit)
                        .amount(FIVE)
                        .retirementData(
                                DATA.toBuilder().comment("synthetic-order-" + i).build())
                        .build();
                lose("retireCredits", () -> icr.inventories().retireCredits(organization, request));
            }
            for (int i = 0; i < 3; i++) {
                var request = betaRetirement(credit, "synthetic-beta-order-" + i);
                lose("retireV1Credits", () -> icr.v1beta().inventories().retireCredits(request));
            }

            assertThat(icr.ledger().reconcile())
                    .hasSize(15)
                    .extracting(Reconciled::answer)
                    .containsOnly(Reconciliation.EXECUTED);
            assertThat(sandbox.requests("listInventoryRequests"))
                    .as("two pages, and one read that finds no more")
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(sandbox.requests("listV1EntityTransactions")).hasSize(1);
        }
    }

    @Test
    void anotherInstallationDoesNotLookForIt() {
        try (IcrApp app = app()) {
            IcrClient icr = icr(app);
            RetireCreditsRequest request = RetireCreditsRequest.builder()
                    .creditId(credit(icr))
                    .amount(FIVE)
                    .retirementData(DATA)
                    .build();
            lose("retireCredits", () -> icr.inventories().retireCredits(organization, request));

            assertThat(app.installation(sandbox.secondInstallationId()).ledger().reconcile())
                    .singleElement()
                    .satisfies(found -> assertThat(found.reason())
                            .isEqualTo("it was sent with other credentials than this client's"));
        }
    }
}
