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
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.LedgerState;
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
import java.time.Instant;
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
        RetirementItem wanted = (identifier.isEmpty() ? item : item.externalIdentifier(identifier)).build();
        assertThatThrownBy(() -> create(wanted)).isInstanceOf(OutcomeUnknownException.class);
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

        assertThat(found(Duration.ZERO).toString())
                .as("the deadline of the call is not over")
                .endsWith("CANNOT_TELL, it was not found, but the settling time is not over");
        assertThat(xpansiv.ledger().unresolved()).hasSize(1);
    }

    /** Nobody documents how long a retirement takes to show. */
    @Test
    void nothingWasNotExecutedWhereNobodyHasStatedASettlingTime() throws Exception {
        retire("mine-1", Fault.dropBeforeEffect());
        LedgerEntry lost = ledger.unresolved().get(0);
        Instant longAgo = Instant.EPOCH;
        ledger.note(LedgerNote.of(lost.id(), LedgerState.NOT_SENT, "it takes the place of an old one"));
        ledger.begin(LedgerEntry.fromJson(lost.toJson()
                .replace(lost.begun().toString(), longAgo.toString())
                .replace(lost.until().toString(), longAgo.plusSeconds(60).toString())));

        assertThat(xpansiv.ledger().reconcile())
                .singleElement()
                .satisfies(found -> assertThat(found.toString())
                        .endsWith(
                                "CANNOT_TELL, it was not found, but the settling time is not over; nobody has stated a settling"
                                        + " time"));
        assertThat(found(Duration.ofDays(10)).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        assertThat(xpansiv.ledger().unresolved()).isEmpty();
    }

    @Test
    void ofABatchItIsSaidWhatIsKnownOfEach() {
        RetirementItem done = RetirementItem.builder()
                .ein(EIN)
                .quantity(5)
                .externalIdentifier("mine-2")
                .build();
        RetirementItem lost = done.toBuilder()
                .ein("SYN-ACR-9002-2021")
                .externalIdentifier("mine-1")
                .build();
        create(done);
        sandbox.faults().next("createRetirement", Fault.dropBeforeEffect());
        assertThatThrownBy(() -> create(lost, done)).isInstanceOf(OutcomeUnknownException.class);

        assertThat(found(Duration.ZERO).toString())
                .endsWith("CANNOT_TELL, mine-1: CANNOT_TELL, it was not found, but the settling time is not over;"
                        + " mine-2: EXECUTED, the provider has it");
    }

    private void create(RetirementItem... items) {
        CreateRetirementRequest request =
                CreateRetirementRequest.builder().retirements(List.of(items)).build();
        xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request);
    }

    @Test
    void aSearchThatFailsTellsNothing() {
        retire("mine-1", Fault.dropAfterEffect());
        sandbox.faults().next("searchRetirements", Fault.status(403));

        assertThat(found(Duration.ZERO).toString())
                .contains("CANNOT_TELL, the read failed: xpansiv searchRetirements failed: HTTP 403");
        assertThat(found(Duration.ZERO).answer()).isEqualTo(Reconciliation.EXECUTED);
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

    /** The examples of docs/safety.md for the night. */
    @Test
    void aHumanSeesAndClosesWhatNoReadSettles(@TempDir Path folder) throws Exception {
        String id;
        try (FileLedger before = FileLedger.open(folder);
                XpansivClient dying = Synthetic.builder(sandbox).ledger(before).build()) {
            xpansiv.close();
            xpansiv = dying;
            retire("", Fault.dropAfterEffect());
            id = before.unresolved().get(0).id();
        }

        try (FileLedger ledger = FileLedger.open(folder)) {
            for (LedgerEntry entry : ledger.unresolved()) {
                System.out.println(entry.toJson());
            }
        }
        try (FileLedger ledger = FileLedger.open(folder)) {
            ledger.note(LedgerNote.of(id, LedgerState.EXECUTED, "support, ticket 4711"));
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
