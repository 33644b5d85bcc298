package io.github.climatefinance.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ItemResults;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.xpansiv.model.CarbonInstrument;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.CreateRetirementResult;
import io.github.climatefinance.xpansiv.model.ErrorDetails;
import io.github.climatefinance.xpansiv.model.FieldError;
import io.github.climatefinance.xpansiv.model.Instrument;
import io.github.climatefinance.xpansiv.model.Position;
import io.github.climatefinance.xpansiv.model.PositionInclude;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.RecInstrument;
import io.github.climatefinance.xpansiv.model.ResourceInstrument;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementStatusResult;
import io.github.climatefinance.xpansiv.model.TaxLot;
import io.github.climatefinance.xpansiv.model.TaxLotSelectionStrategy;
import io.github.climatefinance.xpansiv.model.Withdrawal;
import io.github.climatefinance.xpansiv.model.WithdrawalItem;
import io.github.climatefinance.xpansiv.model.WithdrawalRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of the guide, run. The architecture tests find each of them here, whatever its line breaks. */
@ExtendWith(SandboxExtension.class)
class GuideTest {
    private final String account = Synthetic.ACCOUNT;

    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        sandbox.processingDelay(Duration.ZERO);
        xpansiv = Synthetic.client(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    @Test
    void clients() {
        String clientId = sandbox.user().clientId();
        String clientSecret = sandbox.user().clientSecret();
        String username = sandbox.user().username();
        String password = sandbox.user().password();

        XpansivClient xpansiv = XpansivClient.builder()
                .environment(XpansivEnvironment.UAT)
                .credentials(XpansivCredentials.builder()
                        .client(clientId, clientSecret)
                        .user(username, password)
                        .build())
                .build();

        xpansiv.close();
    }

    @Test
    void inventory() {
        Map<String, Long> available = new TreeMap<>();
        for (Position position : xpansiv.portfolio()
                .searchAll(
                        account,
                        PositionSearch.builder()
                                .programs(List.of(ProgramCode.VCS))
                                .build(),
                        p -> p.include(List.of(PositionInclude.MARKETS, PositionInclude.of("somethingNew"))))
                .distinct()) {
            String ein = position.instrument().map(Instrument::ein).orElse("not told");
            for (TaxLot lot : position.taxLots()) {
                available.merge(ein, lot.availableQuantity().orElse(0L), Long::sum);
            }
        }

        assertThat(available)
                .isNotEmpty()
                .allSatisfy((ein, quantity) -> assertThat(ein).startsWith("SYN-VCS-"));
    }

    @Test
    void instruments() {
        for (Position position : xpansiv.reports().getTaxLotsByProgram(account).content()) {
            assertThat(origin(position.instrument().orElseThrow())).startsWith("Synthetic");
        }
    }

    private static String origin(Instrument instrument) {
        String origin = "another kind";
        if (instrument instanceof CarbonInstrument carbon) {
            origin = carbon.project().name();
        } else if (instrument instanceof RecInstrument rec) {
            origin = rec.generator().name();
        } else if (instrument instanceof ResourceInstrument resource) {
            origin = resource.resourceProject().name();
        }
        return origin;
    }

    @Test
    void planning() {
        String baseUrl = sandbox.baseUrl();
        String tokenUrl = sandbox.tokenUrl();
        XpansivCredentials credentials = Synthetic.credentials(sandbox.user());
        CreateRetirementRequest request = CreateRetirementRequest.builder()
                .retirements(List.of(RetirementItem.builder()
                        .ein("SYN-VCS-9003-2019")
                        .quantity(5)
                        .taxLotSelectionStrategy(TaxLotSelectionStrategy.OLDEST_TAX_LOT_FIRST)
                        .build()))
                .build();
        int before = sandbox.retirements().size();

        Guard guard = Guard.builder()
                .mostPerCall(new BigDecimal("1000"))
                .allowedAccounts(account)
                .sandboxOnly()
                .requirePlan()
                .build();

        try (XpansivClient xpansiv = XpansivClient.builder()
                .baseUrl(baseUrl)
                .tokenUrl(tokenUrl)
                .credentials(credentials)
                .guard(guard)
                .build()) {
            Plan<CreateRetirementResult> plan =
                    xpansiv.retirements().planCreate(account, RetirementProgramCode.VCS, request);
            if (approved(plan.summary(), plan.hash())) {
                CreateRetirementResult asked = xpansiv.execute(plan);
                System.out.println(asked.retirementIdentifiers());
            }
        }

        assertThat(sandbox.retirements()).hasSize(before + 1);
    }

    private static boolean approved(String summary, String hash) {
        return summary.contains(hash);
    }

    @Test
    void retiring() {
        String ein = "SYN-VCS-9003-2019";
        String externalIdentifier = "mine-1";
        Map<String, JsonNode> attributes = Map.of();

        CreateRetirementRequest request = CreateRetirementRequest.builder()
                .retirements(List.of(RetirementItem.builder()
                        .ein(ein)
                        .quantity(5)
                        .taxLotSelectionStrategy(TaxLotSelectionStrategy.OLDEST_TAX_LOT_FIRST)
                        .externalIdentifier(externalIdentifier)
                        .build()))
                .attributes(attributes)
                .build();

        xpansiv.retirements().previewCreate(account, RetirementProgramCode.VCS, request);

        CreateRetirementResult asked = xpansiv.retirements().create(account, RetirementProgramCode.VCS, request);
        RetirementStatusResult end = xpansiv.waiting()
                .retirements(account, asked)
                .timeout(Duration.ofHours(1))
                .build()
                .await();
        end.throwIfAnyFailed();

        assertThat(sandbox.retirements())
                .last()
                .extracting(BookedRetirement::status, BookedRetirement::quantity)
                .containsExactly("RETIRED", 5L);
    }

    @Test
    void attributes() {
        Map<String, JsonNode> attributes = RegistryAttributes.describedBy(
                        xpansiv.retirements().getRules(RetirementProgramCode.VCS))
                .text("beneficialOwnerName", "Synthetic Bank Example plc")
                .build();

        assertThat(attributes).hasSize(1);
    }

    @Test
    void unknownOutcomes() {
        CreateRetirementRequest request = request(5);
        sandbox.faults().next("createRetirement", Fault.dropAfterEffect());

        Instant sentAt = Instant.now();
        try {
            xpansiv.retirements().create(account, RetirementProgramCode.VCS, request);
        } catch (OutcomeUnknownException unknown) {
            ReconciledRetirements found = xpansiv.reconciliation()
                    .untilTold(account, request, sentAt)
                    .build()
                    .await();
            switch (found.answer()) {
                case EXECUTED ->
                    System.out.println("done: " + found.items().get(0).retirements());
                case NOT_EXECUTED -> System.out.println("not done: it may be sent again");
                case CANNOT_TELL -> System.out.println("ask the provider: " + found);
            }
        }

        assertThat(sandbox.requests("createRetirement")).hasSize(1);
        assertThat(sandbox.requests("searchRetirements")).hasSize(1);
    }

    @Test
    void failedItems() {
        WithdrawalRequest request = WithdrawalRequest.builder()
                .withdrawals(List.of(WithdrawalItem.builder()
                        .depositIdentifier(Synthetic.deposit(sandbox))
                        .quantity(1)
                        .build()))
                .build();

        ItemResults<Withdrawal> results = xpansiv.exchange().withdraw("CBL", account, request);
        for (Withdrawal failed : results.failed()) {
            System.out.println(
                    failed.depositIdentifier() + ": " + failed.status().value());
        }
        results.throwIfAnyFailed();

        assertThat(results).hasSize(1);
    }

    @Test
    void refusals() {
        CreateRetirementRequest request = request(0);

        try {
            xpansiv.retirements().previewCreate(account, RetirementProgramCode.VCS, request);
        } catch (BadRequestException refused) {
            ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
            System.out.println(details.code().orElse("no code") + " " + details.attributeErrors());
            for (List<FieldError> item : details.retirementErrors()) {
                System.out.println(item);
            }
        }

        assertThat(Synthetic.last(sandbox).status()).hasValue(400);
    }

    private static CreateRetirementRequest request(long quantity) {
        return CreateRetirementRequest.builder()
                .retirements(List.of(RetirementItem.builder()
                        .ein("SYN-VCS-9003-2019")
                        .quantity(quantity)
                        .externalIdentifier("mine-2")
                        .build()))
                .build();
    }
}
