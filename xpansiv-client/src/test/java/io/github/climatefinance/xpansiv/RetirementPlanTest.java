package io.github.climatefinance.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.XpansivUser;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import io.github.climatefinance.xpansiv.Synthetic.Books;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.CreateRetirementResult;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.TaxLotSelectionStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A retirement is planned, approved and sent once; whatever moved in between keeps it from being sent. */
@ExtendWith(SandboxExtension.class)
class RetirementPlanTest {
    private static final String EIN = "SYN-VCS-9003-2019";

    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        sandbox.processingDelay(Duration.ofHours(1));
        xpansiv = Synthetic.client(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    private static CreateRetirementRequest request(long quantity) {
        return CreateRetirementRequest.builder()
                .retirements(List.of(RetirementItem.builder()
                        .ein(EIN)
                        .quantity(quantity)
                        .taxLotSelectionStrategy(TaxLotSelectionStrategy.OLDEST_TAX_LOT_FIRST)
                        .externalIdentifier("mine-" + quantity)
                        .build()))
                .build();
    }

    private static Plan<CreateRetirementResult> plan(XpansivClient client, long quantity) {
        return client.retirements().planCreate(Synthetic.ACCOUNT, RetirementProgramCode.VCS, request(quantity));
    }

    private long available() {
        return xpansiv.reports().getTaxLotsByProgram(Synthetic.ACCOUNT).content().stream()
                .filter(position -> position.instrument().orElseThrow().ein().equals(EIN))
                .flatMap(position -> position.taxLots().stream())
                .mapToLong(lot -> lot.availableQuantity().orElse(0L))
                .sum();
    }

    @Test
    void aPlanIsRehearsedAndThenSentAsItWasShown() {
        Books before = Books.of(sandbox);

        Plan<CreateRetirementResult> plan = plan(xpansiv, 5);

        assertThat(Books.of(sandbox)).isEqualTo(before);
        assertThat(plan.quantity()).contains(new BigDecimal("5"));
        assertThat(plan.accounts()).containsExactly(Synthetic.ACCOUNT);
        assertThat(plan.dryRunAnswer()).isPresent();
        assertThat(plan.summary()).contains("xpansiv createRetirement, which cannot be undone", EIN);

        assertThat(xpansiv.execute(plan).retirementIdentifiers()).hasSize(1);

        assertThat(Synthetic.last(sandbox).body()).isEqualTo(new String(plan.body(), StandardCharsets.UTF_8));
        assertThat(sandbox.requests("createRetirement"))
                .extracting(SandboxRequest::body)
                .map(body -> body.contains("\"dryRun\":true"))
                .containsExactly(true, true, false);
        assertThat(sandbox.retirements()).hasSize(before.retirements().size() + 1);
    }

    @Test
    void aPlanIsExecutedOnceWhateverCameOfIt() {
        Plan<CreateRetirementResult> lost = plan(xpansiv, 5);
        sandbox.faults().next("createRetirement", Fault.latency(Duration.ofMillis(1)));
        sandbox.faults().next("createRetirement", Fault.dropAfterEffect());
        int before = sandbox.retirements().size();

        assertThatThrownBy(() -> xpansiv.execute(lost)).isInstanceOf(OutcomeUnknownException.class);

        assertThatThrownBy(() -> xpansiv.execute(lost))
                .isInstanceOf(RefusedException.class)
                .hasMessage("xpansiv createRetirement was not sent: its plan was executed before");
        assertThat(sandbox.retirements()).hasSize(before + 1);
    }

    @Test
    void aPlanThatTheDryRunRefusesIsNone() {
        long tooMuch = available() + 1;
        Books before = Books.of(sandbox);

        assertThatThrownBy(() -> plan(xpansiv, tooMuch))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("xpansiv previewCreateRetirement failed");
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @Test
    void aPlanWhoseCreditsWereTakenInBetweenIsNotSent() {
        long all = available();
        Plan<CreateRetirementResult> plan = plan(xpansiv, all);
        xpansiv.retirements().create(Synthetic.ACCOUNT, RetirementProgramCode.VCS, request(1));
        Books before = Books.of(sandbox);

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> xpansiv.execute(plan));

        assertThat(refused)
                .hasMessage("xpansiv createRetirement was not sent: getTaxLotsByProgram answers otherwise than when it"
                        + " was planned");
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @Test
    void aPlanThatTheDryRunNoLongerPassesIsNotSent() {
        Plan<CreateRetirementResult> plan = xpansiv.retirements()
                .planCreate(
                        Synthetic.ACCOUNT,
                        RetirementProgramCode.VCS,
                        CreateRetirementRequest.fromJson(
                                "{\"retirements\":[{\"ein\":\"" + EIN + "\",\"quantity\":5}]}"));
        sandbox.switchOn(XpansivSwitch.STRATEGY_REQUIRED);
        Books before = Books.of(sandbox);

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> xpansiv.execute(plan));

        assertThat(refused)
                .hasMessageStartingWith("xpansiv createRetirement was not sent: its checks did not pass again: ")
                .hasCauseInstanceOf(BadRequestException.class);
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @Test
    void aPlanIsExecutedWithoutWaitingToo() {
        try (XpansivClient guarded = Synthetic.builder(sandbox)
                .guard(Guard.builder().requirePlan().build())
                .build()) {
            Plan<CreateRetirementResult> plan = plan(guarded, 5);

            assertThat(guarded.executeAsync(plan).join().retirementIdentifiers())
                    .hasSize(1);
            assertThatThrownBy(() -> guarded.executeAsync(plan).join()).hasCauseInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aPlanOfAnotherEnvironmentOrUserIsNotSent() {
        Plan<CreateRetirementResult> plan = plan(xpansiv, 5);
        XpansivUser user = sandbox.user();
        int before = sandbox.requests().size();

        try (XpansivClient uat = XpansivClient.builder()
                        .environment(XpansivEnvironment.UAT)
                        .credentials(Synthetic.credentials(user))
                        .build();
                XpansivClient other = XpansivClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .tokenUrl(sandbox.tokenUrl())
                        .credentials(XpansivCredentials.builder()
                                .client(user.clientId(), user.clientSecret())
                                .user("synthetic-other", user.password())
                                .build())
                        .build();
                XpansivClient same = Synthetic.client(sandbox)) {
            assertThatThrownBy(() -> uat.execute(plan))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("it was planned for " + sandbox.baseUrl());
            assertThatThrownBy(() -> other.execute(plan))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("it was planned with the credentials bearerToken ");
            assertThat(sandbox.requests()).hasSize(before);

            assertThat(same.execute(plan).retirementIdentifiers()).hasSize(1);
        }
    }

    @Test
    void theGuardHoldsPlainCallsAndPlansAgainstItsLimits() {
        Guard guard = Guard.builder()
                .mostPerCall(new BigDecimal("5"))
                .allowedAccounts(Synthetic.ACCOUNT)
                .sandboxOnly()
                .build();
        try (XpansivClient guarded = Synthetic.builder(sandbox).guard(guard).build()) {
            Books before = Books.of(sandbox);

            assertThatThrownBy(() ->
                            guarded.retirements().create(Synthetic.ACCOUNT, RetirementProgramCode.VCS, request(6)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage(
                            "xpansiv createRetirement was not sent: the guard lets 5 through per call, but it is 6");
            assertThatThrownBy(() -> plan(guarded, 6)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(
                            () -> guarded.retirements().create("SYN-ACC-OTHER", RetirementProgramCode.VCS, request(1)))
                    .isInstanceOf(RefusedException.class);
            assertThat(sandbox.requests()).isEmpty();
            assertThat(Books.of(sandbox)).isEqualTo(before);

            assertThat(guarded.execute(plan(guarded, 5)).retirementIdentifiers())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sandboxOnlyKnowsWhereRetirementsAreReal(XpansivEnvironment environment) {
        OkHttpClient dead = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IOException("nothing leaves this test");
                })
                .build();
        try (XpansivClient client = XpansivClient.builder()
                .environment(environment)
                .credentials(Synthetic.credentials(sandbox.user()))
                .httpClient(dead)
                .guard(Guard.builder().sandboxOnly().build())
                .timeout(Duration.ofSeconds(2))
                .build()) {
            boolean refused = catchThrowableOfType(
                            RuntimeException.class,
                            () -> client.retirements().create(Synthetic.ACCOUNT, RetirementProgramCode.VCS, request(1)))
                    instanceof RefusedException;

            assertThat(refused).isEqualTo(environment == XpansivEnvironment.PRODUCTION);
        }
    }
}
