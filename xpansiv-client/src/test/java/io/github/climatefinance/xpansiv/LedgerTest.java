package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireItem;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a ledger finds out about retirements. */
@ExtendWith(SandboxExtension.class)
class LedgerTest {
    private static final Logger log = LoggerFactory.getLogger(LedgerTest.class);

    private final WriteLedger ledger = WriteLedger.inMemory();
    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        xpansiv = Synthetic.builder(sandbox).ledger(ledger).build();
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    private void retire(String identifier, Fault fault) {
        sandbox.faults().next("createRetirement", fault);
        RetirementItem.Builder item = RetirementItem.builder().ein(EIN).quantity(5);
        CreateRetirementRequest request = CreateRetirementRequest.builder()
                .retirements(List.of((identifier.isEmpty() ? item : item.externalIdentifier(identifier)).build()))
                .build();
        assertThatThrownBy(() -> xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    private Reconciled found(Duration settling) {
        List<Reconciled> all = xpansiv.ledger().settlingTime(settling).reconcile();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aRetirementThatWasExecutedIsFoundAndClosed() throws Exception {
        retire("mine-1", Fault.dropAfterEffect());
        LedgerEntry entry = ledger.unresolved().get(0);

        assertThat(entry.path()).containsEntry("AccountIdentifier", ACCOUNT);
        assertThat(entry.body())
                .contains("{\"retirements\":[{\"externalIdentifier\":\"mine-1\",\"ein\":\"" + EIN
                        + "\",\"quantity\":5}]}");
        assertThat(found(Duration.ZERO).answer()).isEqualTo(Reconciliation.EXECUTED);
        assertThat(xpansiv.ledger().unresolved()).isEmpty();
    }

    @Test
    void aRetirementFromDepositsIsFoundToo() {
        sandbox.faults().next("withdrawAndRetire", Fault.dropAfterEffect());
        WithdrawAndRetireRequest request = WithdrawAndRetireRequest.builder()
                .retirements(List.of(WithdrawAndRetireItem.builder()
                        .ein(EIN)
                        .quantity(5)
                        .externalIdentifier("mine-1")
                        .build()))
                .build();
        assertThatThrownBy(() ->
                        xpansiv.exchange().withdrawAndRetire(EXCHANGE, ACCOUNT, RetirementProgramCode.ACR, request))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(found(Duration.ZERO).answer()).isEqualTo(Reconciliation.EXECUTED);
    }

    @Test
    void whatIsMissingWasNotExecutedOnlyAfterDeadlineAndSettlingTime() {
        retire("mine-1", Fault.dropBeforeEffect());

        assertThat(found(Duration.ofSeconds(1)).toString())
                .endsWith("CANNOT_TELL, it was not found, but the settling time is not over");
        assertThat(xpansiv.ledger().unresolved()).hasSize(1);
    }

    @Test
    void whatHasNoIdentifierStaysOpen() {
        retire("", Fault.dropAfterEffect());

        assertThat(found(Duration.ZERO).toString()).endsWith("CANNOT_TELL, it was sent without an external identifier");
        assertThat(xpansiv.ledger().unresolved()).hasSize(1);
    }

    @Test
    void previewsAreNotWrittenDownAndSoNotRefused(@TempDir Path folder) {
        CreateRetirementRequest request = CreateRetirementRequest.builder()
                .retirements(
                        List.of(RetirementItem.builder().ein(EIN).quantity(5).build()))
                .build();
        FileLedger closed = FileLedger.open(folder);
        closed.close();
        try (XpansivClient refused = Synthetic.builder(sandbox).ledger(closed).build()) {
            refused.retirements().previewCreate(ACCOUNT, RetirementProgramCode.ACR, request);

            assertThatThrownBy(() -> refused.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(sandbox.requests("createRetirement"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.body()).contains("\"dryRun\":true"));
    }

    /** The example of docs/safety.md. */
    @Test
    void aProgramAsksItsLedgerBeforeItSendsAnything(@TempDir Path folder) {
        String url = sandbox.baseUrl();
        String tokenUrl = sandbox.tokenUrl();
        XpansivCredentials credentials = Synthetic.credentials(sandbox.user());
        xpansiv.close();
        try (FileLedger before = FileLedger.open(folder)) {
            xpansiv = Synthetic.builder(sandbox).ledger(before).build();
            retire("mine-1", Fault.dropAfterEffect());
            assertThat(before.unresolved()).hasSize(1);
        }

        try (FileLedger ledger = FileLedger.open(folder);
                XpansivClient xpansiv = XpansivClient.builder()
                        .baseUrl(url)
                        .tokenUrl(tokenUrl)
                        .credentials(credentials)
                        .ledger(ledger)
                        .build()) {
            for (Reconciled found : xpansiv.ledger().reconcile()) {
                log.warn("{}", found);
            }
            // only now begin to send
        }

        try (FileLedger after = FileLedger.open(folder)) {
            assertThat(after.unresolved()).isEmpty();
        }
    }

    @Test
    void aClientWithoutALedgerSaysSo() {
        try (XpansivClient without = Synthetic.client(sandbox)) {
            assertThatThrownBy(without::ledger)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the client has no ledger: give its builder one with `ledger`");
        }
    }
}
