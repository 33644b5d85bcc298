package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.icr.v1beta.model.CreditTransaction;
import io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest;
import io.github.climatefinance.icr.v1beta.model.RetirementReason;
import io.github.climatefinance.icr.v1beta.model.TransactionReceipt;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example of v1-beta in the guide, run: its models have the names of others, so it stands by itself. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideV1BetaTest {
    private final IcrSandbox sandbox;
    private final IcrClient icr;

    GuideV1BetaTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.icr = Apps.organization(sandbox);
    }

    @AfterAll
    void stop() {
        icr.close();
    }

    @Test
    void itWaitsForTheEnd() {
        sandbox.processingDelay(Duration.ofMillis(1));

        retire(sandbox.organizationId(), "synthetic-order-1", BigDecimal.ONE);

        assertThat(sandbox.transactions())
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo("processed"));
        assertThat(sandbox.requests("listV1EntityTransactions")).isEmpty();
    }

    @Test
    void itFindsWhatGotNoAnswer() {
        sandbox.faults().next("retireV1Credits", Fault.dropAfterEffect());

        retire(sandbox.organizationId(), "synthetic-order-1", BigDecimal.ONE);

        assertThat(sandbox.transactions()).hasSize(1);
        assertThat(sandbox.requests("retireV1Credits")).hasSize(1);
        assertThat(sandbox.requests("listV1EntityTransactions")).hasSize(1);
    }

    private void retire(String organizationId, String ownReference, BigDecimal amount) {
        String creditId =
                icr.v1beta().inventories().get(organizationId).credits().get(0).id();

        RetireCreditsRequest request = RetireCreditsRequest.builder()
                .fromId(organizationId)
                .reason(RetirementReason.VOLUNTARY_PURPOSES)
                .beneficiaryName("Synthetic Beneficiary Example")
                .comment(ownReference)
                .credit(Map.of("creditId", TextNode.valueOf(creditId), "amount", DecimalNode.valueOf(amount)))
                .build();

        Instant sentAt = Instant.now();
        try {
            TransactionReceipt queued = icr.v1beta().inventories().retireCredits(request);
            System.out.println(icr.v1beta().awaitSettled(queued.transactionId(), Duration.ofMinutes(15)));
        } catch (OutcomeUnknownException unknown) {
            ReconciledAction<CreditTransaction> found = icr.v1beta()
                    .reconciliation()
                    .untilTold(request, sentAt)
                    .build()
                    .await();
            switch (found.answer()) {
                case EXECUTED ->
                    System.out.println("done: " + found.transactions().get(0).id());
                case NOT_EXECUTED -> System.out.println("not done: it may be sent again");
                case CANNOT_TELL -> System.out.println("ask the provider: " + found);
            }
        }
    }
}
