package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.PollTimeoutException;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.Retirement;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of retirements whose request got no usable answer. */
@ExtendWith(SandboxExtension.class)
class RetirementReconcilerTest {
    private static final Duration SETTLING = Duration.ofMinutes(15);

    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;
    private Instant sentAt;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        sandbox.processingDelay(Duration.ofHours(1));
        xpansiv = Synthetic.client(sandbox);
        sentAt = sandbox.now();
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"RETIRE", "WITHDRAW_AND_RETIRE"})
    void whatWasExecutedIsFoundWithItsRetirement(Write write) {
        lose(write, Fault.dropAfterEffect());

        ReconciledRetirements found = check(write, early());

        assertThat(found.answer()).isEqualTo(Reconciliation.EXECUTED);
        assertThat(found.isFinal()).isTrue();
        assertThat(found.items()).singleElement().satisfies(item -> {
            assertThat(item.answer()).isEqualTo(Reconciliation.EXECUTED);
            assertThat(item.ein()).isEqualTo(EIN);
            assertThat(item.quantity()).isEqualTo(write.once());
            assertThat(item.externalIdentifier()).isPresent();
            assertThat(item.retirements())
                    .extracting(Retirement::identifier)
                    .containsExactly(lastBooked().identifier());
        });
        assertThat(sandbox.requests(write.operation())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RETIRE", "WITHDRAW_AND_RETIRE"})
    void whatWasNotExecutedCannotBeToldUntilTheSettlingTimeIsOver(Write write) {
        lose(write, Fault.dropBeforeEffect());

        ReconciledRetirements before = check(write, early());
        ReconciledRetirements after = check(write, late());

        assertThat(before.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(before.isFinal()).isFalse();
        assertThat(before.items().get(0).reason()).isEqualTo("it was not found, but the settling time is not over");
        assertThat(after.answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        assertThat(after.isFinal()).isTrue();
        assertThat(after)
                .hasToString("NOT_EXECUTED ["
                        + after.items().get(0).externalIdentifier().orElseThrow()
                        + ": NOT_EXECUTED, the provider has no retirement with this external identifier]");
        assertThat(sandbox.requests(write.operation())).hasSize(1);
    }

    @Test
    void searchesByTheExternalIdentifierAndNothingElse() {
        check(request(item("mine-9", EIN, 1)), late());

        assertThat(sandbox.requests())
                .extracting(SandboxRequest::operation)
                .containsExactly("requestToken", "searchRetirements");
        assertThat(Synthetic.last(sandbox).body()).isEqualTo("{\"externalIdentifier\":\"mine-9\"}");
    }

    /** Who searches for nothing may be answered with everything, or with nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aBlankExternalIdentifierIsNone(String blank) {
        ReconciledRetirements found = check(request(item(blank, EIN, 1)), late());

        assertThat(found.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(found.items().get(0).externalIdentifier()).isEmpty();
        assertThat(found.items().get(0).reason()).isEqualTo("it was sent without an external identifier");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void anItemWithoutExternalIdentifierCannotBeToldAndIsNotSearched() {
        CreateRetirementRequest request =
                request(RetirementItem.builder().ein(EIN).quantity(1).build());

        ReconciledRetirements found = check(request, late());

        assertThat(found.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(found.isFinal()).isTrue();
        assertThat(found)
                .hasToString("CANNOT_TELL [(no external identifier): CANNOT_TELL, it was sent without an external"
                        + " identifier]");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void itemsThatLookTheSameCannotBeTold() {
        CreateRetirementRequest request = request(item("mine-9", EIN, 1), item("mine-9", EIN, 2));

        assertThat(check(request, late()).items())
                .extracting(ReconciledRetirements.Item::answer)
                .containsOnly(Reconciliation.CANNOT_TELL);
        assertThat(sandbox.requests("searchRetirements")).isEmpty();
    }

    @Test
    void aSearchAnsweredWithNotFoundTellsNothing() {
        sandbox.switchOn(XpansivSwitch.EMPTY_RETIREMENT_SEARCH_NOT_FOUND);
        lose(Write.RETIRE, Fault.dropBeforeEffect());

        ReconciledRetirements before = check(Write.RETIRE, early());
        ReconciledRetirements after = check(Write.RETIRE, late());

        assertThat(before.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(before.isFinal()).as("it may still be found").isFalse();
        assertThat(after.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(after.isFinal()).isTrue();
    }

    @Test
    void anotherQuantityCannotBeTold() {
        xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request(item("mine-9", EIN, 3)));

        ReconciledRetirements.Item item =
                check(request(item("mine-9", EIN, 4)), late()).items().get(0);

        assertThat(item.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(item.reason()).isEqualTo("the quantity that was found is another");
        assertThat(item.retirements()).hasSize(1);
    }

    @Test
    void anotherInstrumentCannotBeTold() {
        xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request(item("mine-9", EIN, 3)));

        ReconciledRetirements.Item item = check(request(item("mine-9", "SYN-ACR-9002-2021", 3)), late())
                .items()
                .get(0);

        assertThat(item.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(item.reason()).contains("another instrument");
        assertThat(item.retirements()).hasSize(1);
    }

    @Test
    void oneMadeLongBeforeIsNotTheOneAskedForWhichMayStillShow() {
        CreateRetirementRequest request = request(item("SYN-PAST-1", EIN, 100));

        ReconciledRetirements before = check(request, early());
        ReconciledRetirements after = check(request, late());

        assertThat(List.of(before.answer(), after.answer())).containsOnly(Reconciliation.CANNOT_TELL);
        assertThat(before.isFinal()).isFalse();
        assertThat(after.isFinal()).isTrue();
        assertThat(after.items().get(0).retirements()).hasSize(1);
    }

    @Test
    void clocksMayDifferByFiveMinutes() {
        Write.RETIRE.call(xpansiv, sandbox);

        sentAt = sandbox.now().plus(Duration.ofMinutes(4));
        assertThat(check(Write.RETIRE, early()).answer()).isEqualTo(Reconciliation.EXECUTED);
        sentAt = sandbox.now().plus(Duration.ofMinutes(6));
        assertThat(check(Write.RETIRE, early()).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void whatWasExecutedTwiceShowsTwice() {
        Write.RETIRE.call(xpansiv, sandbox);
        Write.RETIRE.call(xpansiv, sandbox);

        ReconciledRetirements found = check(Write.RETIRE, early());

        assertThat(found.answer()).isEqualTo(Reconciliation.EXECUTED);
        assertThat(found.items().get(0).retirements())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .extracting(Retirement::quantity)
                .containsOnly(40L);
    }

    @Test
    void whatWasExecutedInPartsIsExecutedOnceTheyAddUp() {
        CreateRetirementRequest whole = request(item("mine-9", EIN, 5));
        xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request(item("mine-9", EIN, 2)));

        ReconciledRetirements before = check(whole, early());
        xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request(item("mine-9", EIN, 3)));
        ReconciledRetirements after = check(whole, early());

        assertThat(before.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(before.isFinal()).as("more parts may show").isFalse();
        assertThat(after.answer()).isEqualTo(Reconciliation.EXECUTED);
        assertThat(after.items().get(0).retirements()).hasSize(2);
    }

    @Test
    void ofABatchEachItemIsToldAndTheWholeIsNot() {
        xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request(item("mine-2", EIN, 3)));

        ReconciledRetirements found = check(
                request(
                        item("mine-1", "SYN-ACR-9002-2021", 3),
                        item("mine-2", EIN, 3),
                        item("mine-3", "SYN-ACR-9001-2023", 3)),
                late());

        assertThat(found.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(found.items())
                .extracting(ReconciledRetirements.Item::answer)
                .containsExactly(Reconciliation.NOT_EXECUTED, Reconciliation.EXECUTED, Reconciliation.NOT_EXECUTED);
        assertThat(found.items().get(1).externalIdentifier()).contains("mine-2");
    }

    @Test
    void anEmptyRequestCannotBeTold() {
        ReconciledRetirements found = check(CreateRetirementRequest.builder().build(), late());

        assertThat(found.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(found.items()).isEmpty();
    }

    @Test
    void aProviderThatIgnoresTheCriterionDoesNotFoolIt() {
        answerWith(
                foreign().put("externalIdentifier", "mine-33"),
                foreign("SYN-ACR-9002-2021", sentAt),
                foreign(EIN, sentAt.minus(Duration.ofHours(1))));

        ReconciledRetirements found = check(Write.RETIRE, late());

        assertThat(found.answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        assertThat(found.items().get(0).retirements()).isEmpty();
    }

    static Stream<ObjectNode> retirementsThatMayBeTheOneAskedFor() {
        return Stream.of(
                foreign(),
                foreign().putNull("externalIdentifier"),
                foreign().put("externalIdentifier", " "),
                foreign().put("externalIdentifier", " MINE-3\n"),
                foreign().without(List.of("instrument", "quantity", "createdDate")));
    }

    @ParameterizedTest
    @MethodSource("retirementsThatMayBeTheOneAskedFor")
    void whatMayBeTheOneAskedForKeepsItFromBeingSentAgain(ObjectNode like) {
        answerWith(like);
        ReconciledRetirements before = check(Write.RETIRE, early());
        answerWith(like);
        ReconciledRetirements after = check(Write.RETIRE, late());

        assertThat(List.of(before.answer(), after.answer())).containsOnly(Reconciliation.CANNOT_TELL);
        assertThat(before.isFinal()).as("the very one may still show").isFalse();
        assertThat(after.isFinal()).isTrue();
        assertThat(after.items().get(0).reason())
                .isEqualTo("no retirement has exactly this external identifier, but one that was found may be it");
        assertThat(after.items().get(0).retirements()).hasSize(1);
    }

    private void answerWith(ObjectNode... retirements) {
        sandbox.faults().next("searchRetirements", Fault.answer(json -> {
            ((ObjectNode) json).putArray("retirements").addAll(List.of(retirements));
            return json;
        }));
    }

    /** As if made for {@link Write#RETIRE}, but without its identifier. */
    private static ObjectNode foreign() {
        return foreign(EIN, Instant.now());
    }

    private static ObjectNode foreign(String ein, Instant created) {
        ObjectNode one = JsonNodeFactory.instance
                .objectNode()
                .put("createdDate", created.toString())
                .put("quantity", 40);
        one.putObject("instrument").put("type", "CARBON").put("ein", ein);
        return one;
    }

    @Test
    void aRetirementThatLacksWhatIsComparedIsNotTakenForTheOneAskedFor() {
        Write.RETIRE.call(xpansiv, sandbox);
        for (String missing : List.of("createdDate", "instrument", "quantity")) {
            sandbox.faults().next("searchRetirements", Fault.answer(json -> {
                ((ObjectNode) json.at("/retirements/0")).remove(missing);
                return json;
            }));

            assertThat(check(Write.RETIRE, late()).answer()).as(missing).isEqualTo(Reconciliation.CANNOT_TELL);
        }
    }

    @Test
    void aSearchThatFailsForGoodFailsTheCheck() {
        sandbox.faults()
                .next("searchRetirements", Fault.status(503).header("Retry-After", "0"))
                .always();

        assertThatThrownBy(() -> check(Write.RETIRE, late())).isInstanceOf(ServerException.class);
        assertThat(sandbox.requests("searchRetirements")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"RETIRE", "WITHDRAW_AND_RETIRE"})
    void theWaitEndsWhenTimeCanTellNoMore(Write write) {
        lose(write, Fault.dropBeforeEffect());
        RetirementReconciler reconciler = xpansiv.reconciliation().settlingTime(Duration.ofMillis(1));

        ReconciledRetirements found = (write == Write.RETIRE
                        ? reconciler.untilTold(ACCOUNT, Write.retire(), sentAt)
                        : reconciler.untilTold(ACCOUNT, Write.withdrawAndRetire(), sentAt))
                .firstDelay(Duration.ofMillis(1))
                .build()
                .await();

        assertThat(found.answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
    }

    @Test
    void theWaitGoesOnWhileTimeMayTell() {
        lose(Write.RETIRE, Fault.dropBeforeEffect());

        assertThatThrownBy(() -> xpansiv.reconciliation()
                        .untilTold(ACCOUNT, Write.retire(), sentAt)
                        .timeout(Duration.ofMillis(5))
                        .firstDelay(Duration.ofMillis(1))
                        .build()
                        .await())
                .isInstanceOfSatisfying(
                        PollTimeoutException.class,
                        timeout -> assertThat(timeout.lastState())
                                .hasValueSatisfying(state -> assertThat(((ReconciledRetirements) state).answer())
                                        .isEqualTo(Reconciliation.CANNOT_TELL)))
                .hasMessageStartingWith("the reconciliation of a request to retire was not done within PT0.005S");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> xpansiv.reconciliation().settlingTime(Duration.ofMillis(-1)))
                .withMessage("`time` must not be negative, but was PT-0.001S");
        Instant[] nothing = new Instant[1];
        assertThatNullPointerException()
                .isThrownBy(() -> xpansiv.reconciliation().check(ACCOUNT, Write.retire(), nothing[0]))
                .withMessage("sentAt");
    }

    private void lose(Write write, Fault fault) {
        sandbox.faults().next(write.operation(), fault);
        assertThatThrownBy(() -> write.call(xpansiv, sandbox)).isInstanceOf(OutcomeUnknownException.class);
    }

    private ReconciledRetirements check(Write write, Instant now) {
        return write == Write.RETIRE
                ? check(Write.retire(), now)
                : at(now).check(ACCOUNT, Write.withdrawAndRetire(), sentAt);
    }

    private ReconciledRetirements check(CreateRetirementRequest request, Instant now) {
        return at(now).check(ACCOUNT, request, sentAt);
    }

    private RetirementReconciler at(Instant now) {
        return xpansiv.reconciliation().clock(() -> now);
    }

    private Instant early() {
        return sentAt.plus(SETTLING).minusMillis(1);
    }

    private Instant late() {
        return sentAt.plus(SETTLING);
    }

    private BookedRetirement lastBooked() {
        List<BookedRetirement> all = sandbox.retirements();
        return all.get(all.size() - 1);
    }

    private static CreateRetirementRequest request(RetirementItem... items) {
        return CreateRetirementRequest.builder().retirements(List.of(items)).build();
    }

    private static RetirementItem item(String externalIdentifier, String ein, long quantity) {
        return RetirementItem.builder()
                .ein(ein)
                .quantity(quantity)
                .externalIdentifier(externalIdentifier)
                .build();
    }
}
