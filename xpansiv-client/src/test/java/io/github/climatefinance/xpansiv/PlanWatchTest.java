package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.Synthetic.Books;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan is about is read again, and a plan of something that moved is not sent though there still is enough. */
@ExtendWith(SandboxExtension.class)
class PlanWatchTest {
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

    /** What is planned, the read that watches it, and what moves it. */
    enum Planned {
        RETIREMENT("createRetirement", "getTaxLotsByProgram") {
            @Override
            Plan<?> plan(XpansivClient xpansiv, XpansivSandbox sandbox) {
                return xpansiv.retirements().planCreate(ACCOUNT, RetirementProgramCode.ACR, Write.retire());
            }

            @Override
            void move(XpansivClient xpansiv, XpansivSandbox sandbox) {
                Write.DEPOSIT.call(xpansiv, sandbox);
            }
        },
        WITHDRAWAL_AND_RETIREMENT("withdrawAndRetire", "searchDeposits") {
            @Override
            Plan<?> plan(XpansivClient xpansiv, XpansivSandbox sandbox) {
                return xpansiv.exchange()
                        .planWithdrawAndRetire(EXCHANGE, ACCOUNT, RetirementProgramCode.ACR, Write.withdrawAndRetire());
            }

            @Override
            void move(XpansivClient xpansiv, XpansivSandbox sandbox) {
                Write.WITHDRAW.call(xpansiv, sandbox);
            }
        },
        WITHDRAWAL_AND_EXPORT("withdrawAndExport", "searchDeposits") {
            @Override
            Plan<?> plan(XpansivClient xpansiv, XpansivSandbox sandbox) {
                return xpansiv.exchange()
                        .planWithdrawAndExport(EXCHANGE, ACCOUNT, ProgramCode.ACR, Write.withdrawAndExport());
            }

            @Override
            void move(XpansivClient xpansiv, XpansivSandbox sandbox) {
                Write.DEPOSIT.call(xpansiv, sandbox);
            }
        },
        ACCEPTANCE("acceptTransfers", "searchTransfers") {
            @Override
            Plan<?> plan(XpansivClient xpansiv, XpansivSandbox sandbox) {
                return xpansiv.transfers().planAccept(ACCOUNT, ProgramCode.ACR, Write.accept(sandbox));
            }

            @Override
            void move(XpansivClient xpansiv, XpansivSandbox sandbox) {
                Write.REJECT_TRANSFERS.call(xpansiv, sandbox);
            }
        };

        private final String operation;
        private final String read;

        Planned(String operation, String read) {
            this.operation = operation;
            this.read = read;
        }

        abstract Plan<?> plan(XpansivClient xpansiv, XpansivSandbox sandbox);

        abstract void move(XpansivClient xpansiv, XpansivSandbox sandbox);
    }

    private long sent(Planned planned) {
        return sandbox.requests(planned.operation).stream()
                .map(SandboxRequest::body)
                .filter(body -> body.contains("\"dryRun\":false"))
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void whatMovedIsNotSent(Planned planned) {
        Plan<?> plan = planned.plan(xpansiv, sandbox);
        assertThat(plan.watched()).isNotEmpty().noneMatch(JsonNode::isEmpty);
        planned.move(xpansiv, sandbox);
        Books before = Books.of(sandbox);

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> xpansiv.execute(plan));

        assertThat(refused)
                .hasMessage("xpansiv " + planned.operation + " was not sent: " + planned.read
                        + " answers otherwise than when it was planned");
        assertThat(sent(planned)).isZero();
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAsItWasIsSentOnce(Planned planned) {
        Plan<?> plan = planned.plan(xpansiv, sandbox);
        Books before = Books.of(sandbox);

        xpansiv.execute(plan);

        assertThat(sent(planned)).isEqualTo(1);
        assertThat(Books.of(sandbox)).isNotEqualTo(before);
        assertThat(sandbox.requests(planned.read)).hasSize(2);
        assertThat(catchThrowableOfType(RefusedException.class, () -> xpansiv.execute(plan)))
                .hasMessageEndingWith("its plan was executed before");
    }

    @ParameterizedTest
    @EnumSource(names = "RETIREMENT")
    void aPlanShowsTheTaxLotsThatARetirementTakesFrom(Planned planned) {
        Plan<?> plan = planned.plan(xpansiv, sandbox);

        assertThat(plan.watched()).allSatisfy(position -> {
            assertThat(position.at("/instrument/ein").asText()).isEqualTo(EIN);
            assertThat(position.path("taxLots")).isNotEmpty();
        });
        assertThat(plan.watched())
                .flatExtracting(position -> position.path("taxLots").findValuesAsText("id"))
                .contains(String.valueOf(Synthetic.TAX_LOT));
    }
}
