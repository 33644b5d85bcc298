package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.ItemsFailedException;
import io.github.climatefinance.core.error.PollTimeoutException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import io.github.climatefinance.xpansiv.model.AcceptTransfersRequest;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.CreateRetirementResult;
import io.github.climatefinance.xpansiv.model.Deposit;
import io.github.climatefinance.xpansiv.model.DepositItem;
import io.github.climatefinance.xpansiv.model.DepositRequest;
import io.github.climatefinance.xpansiv.model.DepositStatus;
import io.github.climatefinance.xpansiv.model.Price;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementState;
import io.github.climatefinance.xpansiv.model.RetirementStatus;
import io.github.climatefinance.xpansiv.model.RetirementStatusResult;
import io.github.climatefinance.xpansiv.model.TaxLot;
import io.github.climatefinance.xpansiv.model.Transfer;
import io.github.climatefinance.xpansiv.model.TransferAcceptance;
import io.github.climatefinance.xpansiv.model.TransferStatus;
import io.github.climatefinance.xpansiv.model.TransferType;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireResult;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Waits for what the platform does on its own time, which the tests let pass between two polls. */
@ExtendWith(SandboxExtension.class)
class WaitingTest {
    private static final Duration STEP = Duration.ofHours(1);

    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        sandbox.processingDelay(STEP);
        xpansiv = Synthetic.client(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    @Test
    void aRetirementIsWaitedForUntilItIsRetired() {
        String id = retire(EIN, RetirementProgramCode.ACR);
        timePassesWith("checkRetirementStatus");

        RetirementStatusResult end = await(xpansiv.waiting().retirements(ACCOUNT, List.of(id)));

        assertThat(end.retirementStatuses()).singleElement().satisfies(state -> {
            assertThat(state.status()).contains(RetirementStatus.RETIRED);
            assertThat(state.registryTransferIdentifier()).isPresent();
        });
        assertThat(end.throwIfAnyFailed()).isSameAs(end);
        assertThat(sandbox.requests("checkRetirementStatus")).hasSize(3);
    }

    @Test
    void nothingIsSlowIfThePlatformIsNot() {
        sandbox.processingDelay(Duration.ZERO);
        String id = retire(EIN, RetirementProgramCode.ACR);

        await(xpansiv.waiting().retirements(ACCOUNT, List.of(id)));

        assertThat(sandbox.requests("checkRetirementStatus")).hasSize(1);
    }

    @Test
    void aFailedRetirementIsAnEndToo() {
        sandbox.processingDelay(Duration.ZERO);
        String good = retire(EIN, RetirementProgramCode.ACR);
        String bad = retire("SYN-VCS-9006-2019", RetirementProgramCode.VCS);

        RetirementStatusResult end = await(xpansiv.waiting().retirements(ACCOUNT, List.of(good, bad, "unheard-of")));

        assertThat(end.failed())
                .extracting(state -> state.status().orElseThrow())
                .containsExactly(RetirementStatus.FAILED, RetirementStatus.NOT_FOUND);
        assertThat(end.failed().get(0).identifier()).contains(bad);
        assertThatThrownBy(end::throwIfAnyFailed)
                .isInstanceOf(ItemsFailedException.class)
                .hasMessage("2 of 3 items failed: FAILED, NOT_FOUND");
    }

    @Test
    void aStatusOfRetirementsThatIsNotKnownIsNoEnd() {
        String id = retire(EIN, RetirementProgramCode.ACR);
        sandbox.faults()
                .next(
                        "checkRetirementStatus",
                        Fault.answer(json -> with(json, "/retirementStatuses/0", "PENDING_SOMETHING_NEW")))
                .always();

        PollTimeoutException timeout = timeout(xpansiv.waiting().retirements(ACCOUNT, List.of(id)));

        assertThat(timeout).hasMessageStartingWith("retirement " + id + " was not done within PT0.005S");
        assertThat(((RetirementStatusResult) timeout.lastState().orElseThrow()).retirementStatuses())
                .extracting(state -> state.status().orElseThrow())
                .containsExactly(RetirementStatus.of("PENDING_SOMETHING_NEW"));
    }

    @Test
    void retirementsThatAreNotAnsweredAreNotAtTheirEnd() {
        String id = retire(EIN, RetirementProgramCode.ACR);
        sandbox.faults()
                .next("checkRetirementStatus", Fault.answer(json -> {
                    ((ObjectNode) json).putArray("retirementStatuses");
                    return json;
                }))
                .always();

        PollTimeoutException timeout = timeout(xpansiv.waiting().retirements(ACCOUNT, List.of(id, "another")));

        assertThat(timeout).hasMessageStartingWith("one of 2 retirements was not done");
    }

    @Test
    void aTransferIsWaitedForFromBothSides() {
        String id = Synthetic.pendingTransfer(sandbox, "SYN-VCS-9003-2019");
        try (XpansivClient partner = XpansivClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(Synthetic.credentials(sandbox.partner()))
                .build()) {
            accept(partner, id);
            timePassesWith("searchTransfers");

            Transfer given =
                    await(xpansiv.waiting().transfers(ACCOUNT, List.of(id))).get(0);
            Transfer got = await(partner.waiting().transfers(XpansivPlatform.PARTNER_ACCOUNT, List.of(id)))
                    .get(0);

            assertThat(given.type()).contains(TransferType.SELL);
            assertThat(got.type()).contains(TransferType.BUY);
            assertThat(List.of(given, got))
                    .extracting(transfer -> transfer.status().orElseThrow())
                    .containsOnly(TransferStatus.SETTLED);
            assertThat(sandbox.requests("searchTransfers")).hasSize(3);
        }
    }

    @Test
    void refusedAndCancelledTransfersAreAtTheirEndAndAskedForOnce() {
        Write.CANCEL_TRANSFERS.call(xpansiv, sandbox);
        Write.REJECT_TRANSFERS.call(xpansiv, sandbox);
        List<String> ended = sandbox.transfers().stream()
                .filter(transfer -> Set.of("CANCELLED", "REJECTED").contains(transfer.status()))
                .map(BookedTransfer::identifier)
                .toList();
        String pending = exported();
        timePassesWith("searchTransfers");

        List<Transfer> end = await(xpansiv.waiting()
                .transfers(
                        ACCOUNT,
                        Stream.concat(Stream.of(pending), ended.stream()).toList()));

        assertThat(end).hasSize(1 + ended.size());
        assertThat(end.get(0).identifier()).contains(pending);
        assertThat(end.get(0).status()).contains(TransferStatus.SETTLED);
        // The one that was pending twice, the others once.
        assertThat(sandbox.requests("searchTransfers")).hasSize(2 + ended.size());
    }

    @Test
    void aStatusOfTransfersThatIsNotKnownIsNoEnd() {
        String id = Synthetic.pendingTransfer(sandbox, "SYN-VCS-9003-2019");
        sandbox.faults()
                .next("searchTransfers", Fault.answer(json -> with(json, "/content/0", "SETTLED_ON_THE_MOON")))
                .always();

        PollTimeoutException timeout = timeout(xpansiv.waiting().transfers(ACCOUNT, List.of(id)));

        assertThat(timeout.lastState().orElseThrow())
                .asInstanceOf(InstanceOfAssertFactories.list(Transfer.class))
                .extracting(transfer -> transfer.status().orElseThrow())
                .containsExactly(TransferStatus.of("SETTLED_ON_THE_MOON"));
    }

    @Test
    void transfersThatAreNotFoundAreNotAtTheirEnd() {
        PollTimeoutException timeout = timeout(xpansiv.waiting().transfers(ACCOUNT, List.of("unheard-of")));

        assertThat(timeout.lastState()).contains(List.of());
    }

    @Test
    void depositsAreWaitedForUntilTheVenueHasDecided() {
        deposit(EIN);
        deposit("SYN-VCS-9007-2020");
        List<String> ids = sandbox.deposits().stream()
                .filter(deposit -> deposit.status().equals("PENDING"))
                .map(BookedDeposit::identifier)
                .toList();
        timePassesWith("searchDeposits");

        List<Deposit> end = await(xpansiv.waiting().deposits(EXCHANGE, ACCOUNT, ids));

        assertThat(end)
                .extracting(Deposit::status)
                .containsExactlyInAnyOrder(DepositStatus.DEPOSITED, DepositStatus.REJECTED);
        assertThat(sandbox.requests("searchDeposits")).hasSize(2);
    }

    @Test
    void aDepositWithoutKnownStatusIsNoEnd() {
        String id = Synthetic.deposit(sandbox);
        for (Consumer<ObjectNode> change : List.<Consumer<ObjectNode>>of(
                deposit -> deposit.put("status", "SOMETHING_NEW"), deposit -> deposit.remove("status"))) {
            sandbox.faults().clear();
            sandbox.faults()
                    .next("searchDeposits", Fault.answer(json -> {
                        json.forEach(deposit -> change.accept((ObjectNode) deposit));
                        return json;
                    }))
                    .always();

            assertThat(timeout(xpansiv.waiting().deposits(EXCHANGE, ACCOUNT, List.of(id))))
                    .isNotNull();
        }
    }

    @Test
    void aDepositThatIsListedTwiceStandsForNoOther() {
        String id = Synthetic.deposit(sandbox);
        sandbox.faults()
                .next("searchDeposits", Fault.answer(json -> {
                    ((ArrayNode) json).addAll((ArrayNode) json.deepCopy());
                    return json;
                }))
                .always();

        assertThat(timeout(xpansiv.waiting().deposits(EXCHANGE, ACCOUNT, List.of(id, "unheard-of"))))
                .isNotNull();
        assertThat(await(xpansiv.waiting().deposits(EXCHANGE, ACCOUNT, List.of(id))))
                .hasSize(2);
    }

    @Test
    void aWaitForNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> xpansiv.waiting().retirements(ACCOUNT, List.of()))
                .withMessage("`retirementIdentifiers` must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> xpansiv.waiting().transfers(ACCOUNT, Set.of()))
                .withMessage("`transferIdentifiers` must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> xpansiv.waiting().deposits(EXCHANGE, ACCOUNT, List.of()))
                .withMessage("`depositIdentifiers` must not be empty");
    }

    @Test
    void anIdentifierThatIsGivenTwiceIsAskedForOnce() {
        sandbox.processingDelay(Duration.ZERO);
        Collection<String> twice = List.of(Synthetic.deposit(sandbox), Synthetic.deposit(sandbox));

        assertThat(await(xpansiv.waiting().deposits(EXCHANGE, ACCOUNT, twice))).hasSize(1);
    }

    /** After each answer of the operation the platform gets as much time as one of its steps takes. */
    private void timePassesWith(String operation) {
        sandbox.faults()
                .next(operation, Fault.answer(json -> {
                    sandbox.passes(STEP);
                    return json;
                }))
                .always();
    }

    private static <T> T await(Poller.Builder<T> wait) {
        return wait.firstDelay(Duration.ofMillis(1)).build().await();
    }

    private static <T> PollTimeoutException timeout(Poller.Builder<T> wait) {
        return catchThrowableOfType(PollTimeoutException.class, () -> await(wait.timeout(Duration.ofMillis(5))));
    }

    private static JsonNode with(JsonNode json, String at, String status) {
        ((ObjectNode) json.at(at)).put("status", status);
        return json;
    }

    @Test
    void takesTheIdentifiersOfAnAnswerInEitherForm() {
        WithdrawAndRetireResult both = WithdrawAndRetireResult.builder()
                .batchIdentifier("SYN-BATCH")
                .retirementIdentifiers(List.of(retire(EIN, RetirementProgramCode.ACR)))
                .build();
        CreateRetirementResult created = CreateRetirementResult.builder()
                .retirementIdentifiers(both.retirementIdentifiers())
                .build();
        WithdrawAndRetireResult present = (WithdrawAndRetireResult) Write.WITHDRAW_AND_RETIRE.call(xpansiv, sandbox);
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(await(xpansiv.waiting().retirements(ACCOUNT, both)).retirementStatuses())
                .extracting(RetirementState::identifier)
                .containsExactly(Optional.of(both.retirementIdentifiers().get(0)));
        assertThat(await(xpansiv.waiting().retirements(ACCOUNT, created)).retirementStatuses())
                .hasSize(1);
        assertThat(await(xpansiv.waiting().retirements(ACCOUNT, present)).retirementStatuses())
                .extracting(RetirementState::identifier)
                .containsExactly(Optional.of(present.retirements().get(0).identifier()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> xpansiv.waiting()
                        .retirements(ACCOUNT, CreateRetirementResult.builder().build()))
                .withMessage("`retirementIdentifiers` must not be empty");
    }

    @Test
    void aRetirementThatCannotBeNamedIsNotLeftOutOfTheWait() {
        WithdrawAndRetireResult answer = WithdrawAndRetireResult.fromJson(
                "{\"retirements\":[{\"identifier\":\"SYN-1\"},{\"externalIdentifier\":\"mine-2\"}]}");

        assertThatThrownBy(() -> xpansiv.waiting().retirements(ACCOUNT, answer))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("`identifier`");
    }

    private String retire(String ein, RetirementProgramCode program) {
        CreateRetirementResult asked = xpansiv.retirements()
                .create(
                        ACCOUNT,
                        program,
                        CreateRetirementRequest.builder()
                                .retirements(List.of(RetirementItem.builder()
                                        .ein(ein)
                                        .quantity(5)
                                        .build()))
                                .build());
        return asked.retirementIdentifiers().get(0);
    }

    private String exported() {
        Write.WITHDRAW_AND_EXPORT.call(xpansiv, sandbox);
        return sandbox.transfers().get(sandbox.transfers().size() - 1).identifier();
    }

    private static void accept(XpansivClient partner, String id) {
        partner.transfers()
                .accept(
                        XpansivPlatform.PARTNER_ACCOUNT,
                        ProgramCode.VCS,
                        AcceptTransfersRequest.builder()
                                .transfers(List.of(TransferAcceptance.builder()
                                        .transferIdentifier(id)
                                        .price(Price.builder()
                                                .currency("USD")
                                                .amount(BigDecimal.ONE)
                                                .build())
                                        .build()))
                                .build());
    }

    private void deposit(String ein) {
        long lot = xpansiv.reports().getTaxLotsByProgram(ACCOUNT).content().stream()
                .filter(position -> position.instrument().orElseThrow().ein().equals(ein))
                .flatMap(position -> position.taxLots().stream())
                .map(TaxLot::id)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
        xpansiv.exchange()
                .deposit(
                        EXCHANGE,
                        Synthetic.VENUE,
                        ACCOUNT,
                        DepositRequest.builder()
                                .market(Synthetic.MARKET)
                                .deposits(List.of(DepositItem.builder()
                                        .taxLotId(lot)
                                        .quantity(10)
                                        .build()))
                                .build());
    }
}
