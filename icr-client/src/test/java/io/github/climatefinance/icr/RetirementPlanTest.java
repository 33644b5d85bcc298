package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.CreateReservationRequest;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetireReservationRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferAndRetireReservationRequest;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A retirement without a dry run of the provider's: what its plan says and holds to. */
@ExtendWith(SandboxExtension.class)
class RetirementPlanTest {
    private IcrSandbox sandbox;
    private IcrClient icr;

    @BeforeEach
    void start(IcrSandbox fresh) {
        sandbox = fresh;
        icr = client(Guard.builder().requirePlan().build());
    }

    @AfterEach
    void stop() {
        icr.close();
    }

    private IcrClient client(Guard guard) {
        return IcrClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(IcrCredentials.organizationToken(sandbox.organizationToken()))
                .guard(guard)
                .build();
    }

    private RetireCreditsRequest request(String amount) {
        return RetireCreditsRequest.builder()
                .creditId(icr.inventories()
                        .get(sandbox.organizationId())
                        .credits()
                        .get(0)
                        .id())
                .amount(new BigDecimal(amount))
                .retirementData(RetirementData.builder()
                        .reason("Voluntary purposes")
                        .beneficiaryName("Synthetic Beneficiary Example")
                        .comment("synthetic-order-1")
                        .build())
                .build();
    }

    private Plan<CreditTransaction> plan(String amount) {
        return icr.inventories().planRetireCredits(sandbox.organizationId(), request(amount));
    }

    private long sent() {
        return sandbox.requests("retireCredits").size();
    }

    @Test
    void aPlanSaysThatNothingWasRehearsed() {
        Plan<CreditTransaction> plan = plan("5");

        assertThat(plan.isRehearsed()).isFalse();
        assertThat(plan.summary()).contains("the provider has none");
        assertThat(plan.watched()).hasSize(1).allMatch(shown -> shown.has("amount"));
        assertThat(plan.quantity()).contains(new BigDecimal("5"));
        assertThat(plan.accounts()).containsExactly(sandbox.organizationId());
        assertThat(plan.credentials()).doesNotContain(sandbox.organizationToken());
        assertThat(sent()).isZero();
    }

    @Test
    void manyThreadsTogetherRetireOnce() {
        Plan<CreditTransaction> plan = plan("5");
        List<CompletableFuture<CreditTransaction>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.supplyAsync(() -> icr.execute(plan)));
        }

        int done = 0;
        for (CompletableFuture<CreditTransaction> one : all) {
            try {
                one.join();
                done++;
            } catch (CompletionException e) {
                assertThat(e)
                        .hasCauseInstanceOf(RefusedException.class)
                        .hasMessageContaining("its plan was executed before");
            }
        }

        assertThat(done).isEqualTo(1);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void whatCannotBeUndoneNeedsAPlanWhereTheClientSaysSo() {
        RetireCreditsRequest request = request("5");

        assertThatThrownBy(() -> icr.inventories().retireCredits(sandbox.organizationId(), request))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("icr retireCredits was not sent: the guard wants a plan");
        assertThat(sent()).isZero();

        icr.execute(icr.inventories().planRetireCredits(sandbox.organizationId(), request));
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aPlanWhoseCreditsMovedInBetweenIsNotSent() {
        Plan<CreditTransaction> plan = plan("5");
        icr.execute(plan("7"));
        sandbox.passes(Duration.ofHours(1));

        assertThatThrownBy(() -> icr.execute(plan))
                .isInstanceOf(RefusedException.class)
                .hasMessage("icr retireCredits was not sent: getInventory answers otherwise than when it was planned");
        assertThat(sent()).isEqualTo(1);
    }

    private TransferAndRetireCreditsRequest onward(RetireCreditsRequest request) {
        return TransferAndRetireCreditsRequest.builder()
                .creditId(request.creditId())
                .amount(request.amount())
                .toOrganizationId(sandbox.partnerOrganizationId())
                .build();
    }

    @Test
    void everyActionOnTheInventoryIsPlannedWithItsBalanceAndNotSentWhenThatMoved() {
        RetireCreditsRequest request = request("5");
        CancelCreditsRequest cancellation = CancelCreditsRequest.builder()
                .creditId(request.creditId())
                .amount(request.amount())
                .build();
        String organization = sandbox.organizationId();
        Map<String, Plan<?>> plans = Map.of(
                "transferAndRetireCredits",
                icr.inventories().planTransferAndRetireCredits(organization, onward(request)),
                "cancelCredits",
                icr.inventories().planCancelCredits(organization, cancellation),
                "requestRetirement",
                icr.inventoryRequests().planRequestRetirement(organization, request),
                "requestTransferAndRetirement",
                icr.inventoryRequests().planRequestTransferAndRetirement(organization, onward(request)));
        icr.execute(plan("7"));
        sandbox.passes(Duration.ofHours(1));

        plans.forEach((operation, plan) -> assertThatThrownBy(() -> icr.execute(plan))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "icr " + operation + " was not sent: getInventory answers otherwise than when it was planned"));
        assertThat(sandbox.requests())
                .extracting(SandboxRequest::operation)
                .doesNotContainAnyElementsOf(plans.keySet());
    }

    @Test
    void whatAsksForARetirementIsPlannedWithTheBalanceToo() {
        icr.execute(icr.inventoryRequests().planRequestRetirement(sandbox.organizationId(), request("5")));

        assertThat(sandbox.requests()).extracting(SandboxRequest::operation).contains("requestRetirement");
    }

    private String reserved() {
        String organization = sandbox.organizationId();
        String creditId =
                icr.warehouses().getInventory(organization).credits().get(0).id();
        icr.reservations()
                .create(
                        organization,
                        CreateReservationRequest.builder()
                                .creditId(creditId)
                                .organizationId(organization)
                                .amount(new BigDecimal("3"))
                                .build());
        return icr.reservations().list(organization).reservations().get(0).id();
    }

    private static RetirementData data() {
        return RetirementData.builder()
                .reason("Voluntary purposes")
                .beneficiaryName("Synthetic Beneficiary Example")
                .build();
    }

    @Test
    void aPlanOfAReservationShowsWhatIsReserved() {
        Plan<?> plan = icr.reservations()
                .planRetire(
                        sandbox.organizationId(),
                        reserved(),
                        RetireReservationRequest.builder()
                                .retirementData(data())
                                .build());

        assertThat(plan.watched())
                .singleElement()
                .satisfies(
                        shown -> assertThat(shown.path("amount").decimalValue()).isEqualByComparingTo("3"));
        icr.execute(plan);
        assertThat(sandbox.requests()).extracting(SandboxRequest::operation).contains("retireReservation");
    }

    @Test
    void aReservationThatIsOverIsNotRetired() {
        String organization = sandbox.organizationId();
        String reservation = reserved();
        Plan<?> retirement = icr.reservations()
                .planRetire(
                        organization,
                        reservation,
                        RetireReservationRequest.builder()
                                .retirementData(data())
                                .build());
        Plan<?> transfer = icr.reservations()
                .planTransferAndRetire(
                        organization,
                        reservation,
                        TransferAndRetireReservationRequest.builder()
                                .receiverId(sandbox.partnerOrganizationId())
                                .retirementData(data())
                                .build());
        icr.reservations().cancel(organization, reservation);

        for (Plan<?> plan : List.of(retirement, transfer)) {
            assertThatThrownBy(() -> icr.execute(plan))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageEndingWith("listReservations answers otherwise than when it was planned");
        }
        assertThat(sandbox.requests())
                .extracting(SandboxRequest::operation)
                .doesNotContain("retireReservation", "transferAndRetireReservation");
    }

    @Test
    void aClientOfAnotherTokenDoesNotExecuteThePlan() {
        Plan<CreditTransaction> plan = plan("5");
        try (IcrClient other = IcrClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(IcrCredentials.organizationToken("synthetic-other"))
                .build()) {
            assertThatThrownBy(() -> other.execute(plan))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("it was planned with the credentials accessToken ");
        }
        assertThat(sent()).isZero();
    }
}
