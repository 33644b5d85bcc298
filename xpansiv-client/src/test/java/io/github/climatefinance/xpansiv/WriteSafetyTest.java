package io.github.climatefinance.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.Synthetic.Books;
import io.github.climatefinance.xpansiv.model.RetirementSearch;
import io.github.climatefinance.xpansiv.model.RetirementStatusRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to writes when something goes wrong: each is sent once, and its failure says how to find out. */
@ExtendWith(SandboxExtension.class)
class WriteSafetyTest {
    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    /** A way for a write to go wrong, and what can be known of it then. */
    enum Mishap {
        DROPPED_BEFORE(Fault.dropBeforeEffect(), Outcome.UNKNOWN, false),
        DROPPED_AFTER(Fault.dropAfterEffect(), Outcome.UNKNOWN, true),
        UNAVAILABLE(Fault.status(503).header("Retry-After", "0"), Outcome.UNKNOWN, false),
        UNAVAILABLE_AFTER(Fault.status(503).header("Retry-After", "0").afterEffect(), Outcome.UNKNOWN, true),
        TIMEOUT_OF_THE_PROVIDER(Fault.status(408), Outcome.UNKNOWN, false),
        CRASH(Fault.status(500), Outcome.UNKNOWN, false),
        CRASH_AFTER(Fault.status(500).afterEffect(), Outcome.UNKNOWN, true),
        REDIRECT(Fault.status(307).header("Location", "/app/login"), Outcome.UNKNOWN, false),
        LOGIN_PAGE(Fault.html(), Outcome.UNKNOWN, false),
        BODY_CUT(Fault.cutBody(), Outcome.ACCEPTED, true),
        BODY_TRUNCATED(Fault.truncatedJson(), Outcome.ACCEPTED, true),
        BODY_EMPTY(Fault.emptyBody(), Outcome.ACCEPTED, true);

        private final Fault fault;

        private final Outcome outcome;
        private final boolean executed;

        Mishap(Fault fault, Outcome outcome, boolean executed) {
            this.fault = fault;
            this.outcome = outcome;
            this.executed = executed;
        }

        /** An answer without a body has none that could break. */
        boolean canBefall(Write write) {
            return !write.answersNothing() || (this != BODY_CUT && this != BODY_TRUNCATED && this != BODY_EMPTY);
        }
    }

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        sandbox.processingDelay(Duration.ofHours(1));
        xpansiv = Synthetic.builder(sandbox)
                .retryPolicy(
                        RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build())
                .build();
        xpansiv.referenceData().get();
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    static Stream<Arguments> mishaps() {
        return Arrays.stream(Write.values())
                .flatMap(write -> Arrays.stream(Mishap.values())
                        .filter(mishap -> mishap.canBefall(write))
                        .map(mishap -> Arguments.of(write, mishap)));
    }

    @Test
    void theseAreAllWritesOfTheDocument() {
        assertThat(Write.values())
                .extracting(Write::operation)
                .containsExactlyInAnyOrderElementsOf(
                        XpansivDocument.read(XpansivDocument.API).unsafeOperationIds());
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void aWriteThatGoesWrongIsSentOnceAndSaysHowToFindOut(Write write, Mishap mishap) {
        long before = write.effect(sandbox);
        sandbox.faults().next(write.operation(), mishap.fault);

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> write.call(xpansiv, sandbox));

        assertThat(sandbox.requests(write.operation())).hasSize(1);
        assertThat(unknown).isNotNull();
        assertThat(unknown.outcome()).isEqualTo(mishap.outcome);
        assertThat(unknown.operationId()).isEqualTo(write.operation());
        assertThat(unknown.reconcileOperationId()).contains(write.reconcile());
        assertThat(unknown.idempotencyKey()).isEmpty();
        assertThat(unknown).hasMessageContaining("ask " + write.reconcile() + " before sending it again");
        assertThat(write.effect(sandbox) - before).isEqualTo(mishap.executed ? write.once() : 0);
    }

    @ParameterizedTest
    @EnumSource
    void aWriteWithoutAnAnswerInTimeIsNotSentAgain(Write write) {
        BearerCredentials token = BearerCredentials.of(new PlainCaller(sandbox).token());
        long before = write.effect(sandbox);
        sandbox.faults().next(write.operation(), Fault.latency(Duration.ofMinutes(10)));

        OutcomeUnknownException unknown;
        try (XpansivClient impatient = XpansivClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(token)
                .attemptTimeout(Duration.ofMillis(150))
                .build()) {
            unknown = catchThrowableOfType(OutcomeUnknownException.class, () -> write.call(impatient, sandbox));
        }

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.reconcileOperationId()).contains(write.reconcile());
        // The one that hangs is not among the answered; a second one would be.
        assertThat(sandbox.requests(write.operation())).isEmpty();
        assertThat(write.effect(sandbox)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatWasTurnedAwayForNowIsRepeatedAndExecutedOnce(Write write) {
        long before = write.effect(sandbox);
        sandbox.faults().next(write.operation(), Fault.status(429).header("Retry-After", "0"));

        write.call(xpansiv, sandbox);

        assertThat(statuses(write)).containsExactly(429, successOf(write));
        assertThat(write.effect(sandbox) - before).isEqualTo(write.once());
    }

    @ParameterizedTest
    @EnumSource
    void aWriteWithARevokedTokenIsRepeatedWithANewOneAndExecutedOnce(Write write) {
        long before = write.effect(sandbox);
        sandbox.faults().next(write.operation(), Fault.credentialRevoked());

        write.call(xpansiv, sandbox);

        assertThat(statuses(write)).containsExactly(401, successOf(write));
        assertThat(sandbox.requests("requestToken")).hasSize(2);
        assertThat(write.effect(sandbox) - before).isEqualTo(write.once());
    }

    @Test
    void theCauseOfAnUnreadableAnswerIsKept() {
        sandbox.faults().next("createRetirement", Fault.truncatedJson());

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> Write.RETIRE.call(xpansiv, sandbox));

        assertThat(unknown)
                .hasCauseInstanceOf(DecodingException.class)
                .hasMessageStartingWith("xpansiv createRetirement was accepted, but its answer could not be read;"
                        + " ask searchRetirements before sending it again: ");
    }

    @ParameterizedTest
    @EnumSource
    void aPreviewIsRepeatedOnlyIfNothingIsSaidToHappen(Preview preview) {
        boolean isRead = "read"
                .equals(XpansivDocument.read(XpansivDocument.API).previews().get(preview.operation()));
        Books before = Books.of(sandbox);
        sandbox.faults().next(preview.write().operation(), Fault.status(503).header("Retry-After", "0"));

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> preview.call(xpansiv, sandbox));

        assertThat(sandbox.requests(preview.write().operation()))
                .hasSize(isRead ? 2 : 1)
                .allSatisfy(request -> assertThat(request.body()).contains("\"dryRun\":true"));
        if (isRead) {
            assertThat(unknown).isNull();
        } else {
            assertThat(unknown.operationId()).isEqualTo(preview.operation());
            assertThat(unknown).hasCauseInstanceOf(ServerException.class);
        }
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aSearchIsRepeatedThoughItPosts(Search search) {
        sandbox.faults().next(search.operation(), Fault.status(503).header("Retry-After", "0"));
        sandbox.faults().next(search.operation(), Fault.dropAfterEffect());

        assertThat(search.all(xpansiv, 2).first(1)).hasSize(1);
        assertThat(sandbox.requests(search.operation())).hasSize(3);
    }

    @Test
    void readsOfExchangeAndRetirementsAreRepeatedThoughTheyPost() {
        for (String operation : List.of("searchDeposits", "searchRetirements", "checkRetirementStatus")) {
            sandbox.faults().next(operation, Fault.status(500));
            sandbox.faults().next(operation, Fault.dropBeforeEffect());
        }

        assertThat(xpansiv.exchange().searchDeposits(Synthetic.EXCHANGE, Synthetic.ACCOUNT))
                .isNotEmpty();
        assertThat(xpansiv.retirements()
                        .search(Synthetic.ACCOUNT, RetirementSearch.builder().build())
                        .retirements())
                .isNotEmpty();
        assertThat(xpansiv.retirements()
                        .checkStatus(
                                Synthetic.ACCOUNT,
                                RetirementStatusRequest.builder()
                                        .retirementIdentifiers(List.of("unheard-of"))
                                        .build())
                        .retirementStatuses())
                .hasSize(1);
        assertThat(sandbox.faults().pending()).isZero();
    }

    private List<Integer> statuses(Write write) {
        return sandbox.requests(write.operation()).stream()
                .map(SandboxRequest::status)
                .map(status -> status.orElse(0))
                .toList();
    }

    private static int successOf(Write write) {
        return write == Write.SETTLE ? 201 : 200;
    }
}
