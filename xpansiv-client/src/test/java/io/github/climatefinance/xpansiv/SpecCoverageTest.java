package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.contract.SameJson;
import io.github.climatefinance.core.ItemResults;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import io.github.climatefinance.xpansiv.Synthetic.Books;
import io.github.climatefinance.xpansiv.model.Account;
import io.github.climatefinance.xpansiv.model.AccountHolder;
import io.github.climatefinance.xpansiv.model.AccountHolderSearch;
import io.github.climatefinance.xpansiv.model.CarbonInstrument;
import io.github.climatefinance.xpansiv.model.CreateRetirementResult;
import io.github.climatefinance.xpansiv.model.CreateTransfersResult;
import io.github.climatefinance.xpansiv.model.Deposit;
import io.github.climatefinance.xpansiv.model.DepositReceipt;
import io.github.climatefinance.xpansiv.model.DepositStatus;
import io.github.climatefinance.xpansiv.model.ExchangeAccount;
import io.github.climatefinance.xpansiv.model.ForwardDeal;
import io.github.climatefinance.xpansiv.model.ForwardDealInclude;
import io.github.climatefinance.xpansiv.model.ForwardDealSearch;
import io.github.climatefinance.xpansiv.model.Generator;
import io.github.climatefinance.xpansiv.model.GeneratorInclude;
import io.github.climatefinance.xpansiv.model.GeneratorSearch;
import io.github.climatefinance.xpansiv.model.Instrument;
import io.github.climatefinance.xpansiv.model.InstrumentInclude;
import io.github.climatefinance.xpansiv.model.InstrumentSearch;
import io.github.climatefinance.xpansiv.model.Issuance;
import io.github.climatefinance.xpansiv.model.IssuanceInclude;
import io.github.climatefinance.xpansiv.model.IssuanceSearch;
import io.github.climatefinance.xpansiv.model.PortfolioActions;
import io.github.climatefinance.xpansiv.model.Position;
import io.github.climatefinance.xpansiv.model.PositionInclude;
import io.github.climatefinance.xpansiv.model.PositionPage;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.Project;
import io.github.climatefinance.xpansiv.model.ProjectInclude;
import io.github.climatefinance.xpansiv.model.ProjectSearch;
import io.github.climatefinance.xpansiv.model.ProjectStatus;
import io.github.climatefinance.xpansiv.model.ReferenceDataEntry;
import io.github.climatefinance.xpansiv.model.Retirement;
import io.github.climatefinance.xpansiv.model.RetirementInclude;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementSearch;
import io.github.climatefinance.xpansiv.model.RetirementStatus;
import io.github.climatefinance.xpansiv.model.RetirementStatusRequest;
import io.github.climatefinance.xpansiv.model.RetirementStatusResult;
import io.github.climatefinance.xpansiv.model.SplitLot;
import io.github.climatefinance.xpansiv.model.SplitLotSearch;
import io.github.climatefinance.xpansiv.model.SubAccount;
import io.github.climatefinance.xpansiv.model.SubAccountType;
import io.github.climatefinance.xpansiv.model.TaxLotsByProgramReport;
import io.github.climatefinance.xpansiv.model.Transfer;
import io.github.climatefinance.xpansiv.model.TransferInclude;
import io.github.climatefinance.xpansiv.model.TransferRegistryStatus;
import io.github.climatefinance.xpansiv.model.TransferSearch;
import io.github.climatefinance.xpansiv.model.TransferStatus;
import io.github.climatefinance.xpansiv.model.TransferType;
import io.github.climatefinance.xpansiv.model.Vintage;
import io.github.climatefinance.xpansiv.model.VintagePeriod;
import io.github.climatefinance.xpansiv.model.WithdrawAndExportResult;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireResult;
import io.github.climatefinance.xpansiv.model.Withdrawal;
import io.github.climatefinance.xpansiv.model.WithdrawalStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One typed call per documented operation and preview: what arrived is what the document says, and what was decoded is
 * what the server sent. Of reads, a second client that shares no code with the first one asks for that.
 */
@ExtendWith(SandboxExtension.class)
class SpecCoverageTest {
    private static final String FROM = "2020-01-01T00:00Z";
    private static final String TO = "2026-01-01T00:00Z";

    private final Map<String, Executable> calls = new TreeMap<>(Map.ofEntries(
            Map.entry("getReferenceData", this::getReferenceData),
            Map.entry("getAccount", this::getAccount),
            Map.entry("listSubAccounts", this::listSubAccounts),
            Map.entry("searchAccountHolders", this::searchAccountHolders),
            Map.entry("listExchangeAccounts", this::listExchangeAccounts),
            Map.entry("searchDeposits", this::searchDeposits),
            Map.entry("searchAccountPositions", this::searchAccountPositions),
            Map.entry("getPortfolioAccountActions", this::getPortfolioAccountActions),
            Map.entry("getTaxLotsByProgram", this::getTaxLotsByProgram),
            Map.entry("checkRetirementStatus", this::checkRetirementStatus),
            Map.entry("searchRetirements", this::searchRetirements),
            Map.entry("getRegistryRules", this::getRegistryRules),
            Map.entry("searchGenerators", this::searchGenerators),
            Map.entry("searchProjects", this::searchProjects),
            Map.entry("searchInstruments", this::searchInstruments),
            Map.entry("searchTransfers", this::searchTransfers),
            Map.entry("searchIssuances", this::searchIssuances),
            Map.entry("searchSplitLots", this::searchSplitLots),
            Map.entry("searchForwardDeals", this::searchForwardDeals),
            Map.entry("createDeposits", this::createDeposits),
            Map.entry("withdrawDeposits", this::withdrawDeposits),
            Map.entry("withdrawAndRetire", this::withdrawAndRetire),
            Map.entry("withdrawAndExport", this::withdrawAndExport),
            Map.entry("settleTrade", () -> execute(Write.SETTLE)),
            Map.entry("createRetirement", this::createRetirement),
            Map.entry("createTransfers", this::createTransfers),
            Map.entry("cancelTransfers", () -> execute(Write.CANCEL_TRANSFERS)),
            Map.entry("rejectTransfers", () -> execute(Write.REJECT_TRANSFERS)),
            Map.entry("acceptTransfers", () -> execute(Write.ACCEPT_TRANSFERS))));

    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;
    private PlainCaller plain;

    SpecCoverageTest() {
        Arrays.stream(Preview.values()).forEach(one -> calls.put(one.operation(), () -> preview(one)));
    }

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        sandbox.processingDelay(Duration.ofHours(1));
        xpansiv = Synthetic.client(sandbox);
        plain = new PlainCaller(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    static SortedSet<String> documented() {
        ApiDocument document = ApiDocument.read(XpansivDocument.API);
        SortedSet<String> operations = new TreeSet<>(document.operationIds());
        operations.addAll(document.previewIds());
        return operations;
    }

    @Test
    void everyDocumentedOperationAndPreviewIsCalled() {
        assertThat(calls.keySet()).isEqualTo(documented()).hasSize(29 + 7);
    }

    @ParameterizedTest
    @MethodSource("documented")
    void theCallSendsAndReadsWhatIsDocumented(String operation) throws Throwable {
        assertThat(calls).containsKey(operation);
        calls.getOrDefault(operation, () -> {}).execute();
    }

    private void getReferenceData() {
        Map<String, List<ReferenceDataEntry>> data = get(
                        "getReferenceData",
                        "/reference-data",
                        () -> xpansiv.referenceData().get())
                .data();

        assertThat(data.get("RETIREMENT_PROGRAM"))
                .extracting(entry -> entry.code().orElse(""))
                .contains(RetirementProgramCode.ACR.value());
    }

    private void getAccount() {
        Account account = get(
                "getAccount",
                "/account/0A1B2C3D?include=services,somethingNew",
                () -> xpansiv.account().get(ACCOUNT, p -> p.include(List.of("services", "somethingNew"))));

        assertThat(account.identifier()).isEqualTo(ACCOUNT);
        assertThat(account.childAccounts())
                .extracting(Account::identifier)
                .containsExactly(XpansivPlatform.CHILD_ACCOUNT);
        assertThat(account.organization().legalName()).isEqualTo(XpansivPlatform.MAIN_NAME);
    }

    private void listSubAccounts() {
        List<SubAccount> accounts = get(
                "listSubAccounts",
                "/account/0A1B2C3D/program/NAR/subaccounts",
                () -> xpansiv.account().listSubAccounts(ACCOUNT, ProgramCode.NAR));

        assertThat(accounts)
                .filteredOn(one -> one.subAccountType().is(SubAccountType.RETIREMENT))
                .extracting(SubAccount::code)
                .contains("SYN-NAR-9001-RET");
    }

    private void searchAccountHolders() {
        AccountHolderSearch criteria = AccountHolderSearch.builder()
                .registryAccountId("SYN-EXT-9")
                .registryAccountName("Synthetic Buyer 9")
                .program(ProgramCode.CAR)
                .accountType("GENERAL")
                .active(true)
                .generatorAccount(false)
                .build();

        List<AccountHolder> found = post(
                        "searchAccountHolders",
                        "/account-holders/action/search?page=0&size=2",
                        "{\"registryAccountId\":\"SYN-EXT-9\",\"registryAccountName\":\"Synthetic Buyer 9\",\"program\":"
                                + "\"CAR\",\"accountType\":\"GENERAL\",\"active\":true,\"generatorAccount\":false}",
                        () -> xpansiv.accountHolders()
                                .search(criteria, p -> p.page(0).size(2)))
                .content();

        assertThat(found)
                .extracting(AccountHolder::registryAccountName)
                .containsExactly("Synthetic Buyer 9 Example Ltd");
    }

    private void listExchangeAccounts() {
        List<ExchangeAccount> accounts = get(
                "listExchangeAccounts",
                "/exchanges/CBL/accounts",
                () -> xpansiv.exchange().listAccounts(EXCHANGE));

        assertThat(accounts).extracting(ExchangeAccount::identifier).containsExactly(ACCOUNT);
    }

    private void searchDeposits() {
        List<Deposit> deposits = post(
                "searchDeposits",
                "/exchanges/CBL/accounts/0A1B2C3D/action/search-deposits",
                "",
                () -> xpansiv.exchange().searchDeposits(EXCHANGE, ACCOUNT));

        assertThat(deposits)
                .filteredOn(deposit -> deposit.depositIdentifier().equals(Synthetic.deposit(sandbox)))
                .singleElement()
                .satisfies(deposit -> {
                    assertThat(deposit.quantity()).isEqualTo(300);
                    assertThat(deposit.status()).isEqualTo(DepositStatus.DEPOSITED);
                    assertThat(deposit.instrument().ein()).isEqualTo(EIN);
                    assertThat(deposit.depositMarket().orElseThrow().market().apiCode())
                            .isEqualTo(Synthetic.MARKET);
                });
    }

    private void searchAccountPositions() {
        PositionSearch criteria = PositionSearch.builder()
                .programs(List.of(ProgramCode.ACR, ProgramCode.VCS))
                .resourceName("Forest")
                .registryAssignedId("ACR9001")
                .vintagePeriod(VintagePeriod.builder()
                        .start(Vintage.builder().year(2020).month(1).build())
                        .end(Vintage.builder().year(2020).month(12).build())
                        .build())
                .upns(List.of("SYNUPN-P101"))
                .build();

        PositionPage page = post(
                "searchAccountPositions",
                "/portfolio/account/0A1B2C3D/position/action/search?page=0&size=5&include=markets,establishQuantity,"
                        + "estimatedMarketPrice,estimatedMarketValue,estimatedGainLoss,previousCounterparty,"
                        + "externalTradeId,dealId",
                "{\"programs\":[\"ACR\",\"VCS\"],\"resourceName\":\"Forest\",\"registryAssignedId\":\"ACR9001\","
                        + "\"vintagePeriod\":{\"start\":{\"year\":2020,\"month\":1},\"end\":{\"year\":2020,\"month\":12}},"
                        + "\"upns\":[\"SYNUPN-P101\"]}",
                () -> xpansiv.portfolio()
                        .search(
                                ACCOUNT,
                                criteria,
                                p -> p.page(0)
                                        .size(5)
                                        .include(List.of(
                                                PositionInclude.MARKETS,
                                                PositionInclude.ESTABLISH_QUANTITY,
                                                PositionInclude.ESTIMATED_MARKET_PRICE,
                                                PositionInclude.ESTIMATED_MARKET_VALUE,
                                                PositionInclude.ESTIMATED_GAIN_LOSS,
                                                PositionInclude.PREVIOUS_COUNTERPARTY,
                                                PositionInclude.EXTERNAL_TRADE_ID,
                                                PositionInclude.DEAL_ID))));

        assertThat(page.page()).isZero();
        assertThat(page.size()).isEqualTo(5);
        assertThat(page.totalPages()).isEqualTo(1);
        Position position = page.content().get(0);
        Instrument instrument = position.instrument().orElseThrow();
        assertThat(instrument).isInstanceOf(CarbonInstrument.class);
        assertThat(instrument.ein()).isEqualTo(EIN);
        assertThat(instrument.vintage().year()).isEqualTo(2020);
        assertThat(instrument.markets()).isNotEmpty();
        assertThat(position.taxLots()).anySatisfy(lot -> {
            assertThat(lot.id()).contains(Synthetic.TAX_LOT);
            assertThat(lot.encumberedQuantity())
                    .hasValueSatisfying(quantity -> assertThat(quantity).isPositive());
            assertThat(lot.estimatedMarketPrice())
                    .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo(new BigDecimal("7.25")));
        });
    }

    private void getPortfolioAccountActions() {
        PortfolioActions actions = get(
                "getPortfolioAccountActions",
                "/portfolio/account/0A1B2C3D/actions",
                () -> xpansiv.portfolio().getActions(ACCOUNT));

        assertThat(actions.actions())
                .singleElement()
                .satisfies(action -> assertThat(action.fieldName()).contains("batchType"));
    }

    private void getTaxLotsByProgram() {
        TaxLotsByProgramReport report = get(
                "getTaxLotsByProgram",
                "/reports/account/0A1B2C3D/type/tax-lots-by-program?include=dealId,fuelTypes",
                () -> xpansiv.reports()
                        .getTaxLotsByProgram(
                                ACCOUNT, p -> p.include(List.of(PositionInclude.DEAL_ID, PositionInclude.FUEL_TYPES))));

        assertThat(report.accountName()).contains(XpansivPlatform.MAIN_NAME);
        assertThat(report.content())
                .extracting(position ->
                        position.instrument().orElseThrow().getClass().getSimpleName())
                .contains("CarbonInstrument", "RecInstrument", "ResourceInstrument");
    }

    private void checkRetirementStatus() {
        String id = sandbox.retirements().get(0).identifier();

        RetirementStatusResult result = post(
                "checkRetirementStatus",
                "/retirements/account/0A1B2C3D/action/check-status",
                "{\"retirementIdentifiers\":[\"" + id + "\",\"unheard-of\"]}",
                () -> xpansiv.retirements()
                        .checkStatus(
                                ACCOUNT,
                                RetirementStatusRequest.builder()
                                        .retirementIdentifiers(List.of(id, "unheard-of"))
                                        .build()));

        assertThat(result.retirementStatuses())
                .extracting(state -> state.status().orElseThrow())
                .containsExactly(RetirementStatus.RETIRED, RetirementStatus.NOT_FOUND);
        assertThat(result.failed()).hasSize(1);
    }

    private void searchRetirements() {
        RetirementSearch criteria = RetirementSearch.builder()
                .program(ProgramCode.ACR)
                .lastUpdatedDateFrom(OffsetDateTime.parse(FROM))
                .lastUpdatedDateTo(OffsetDateTime.parse(TO))
                .externalIdentifier("SYN-PAST-1")
                .build();

        List<Retirement> found = post(
                        "searchRetirements",
                        "/retirements/account/0A1B2C3D/action/search?include=transferTaxLots,dealId",
                        "{\"program\":\"ACR\",\"lastUpdatedDateFrom\":\"2020-01-01T00:00:00Z\","
                                + "\"lastUpdatedDateTo\":\"2026-01-01T00:00:00Z\",\"externalIdentifier\":\"SYN-PAST-1\"}",
                        () -> xpansiv.retirements()
                                .search(
                                        ACCOUNT,
                                        criteria,
                                        p -> p.include(List.of(
                                                RetirementInclude.TRANSFER_TAX_LOTS, RetirementInclude.DEAL_ID))))
                .retirements();

        assertThat(found).singleElement().satisfies(retirement -> {
            assertThat(retirement.quantity()).isEqualTo(100);
            assertThat(retirement.status()).isEqualTo(RetirementStatus.RETIRED);
            assertThat(retirement.createdDate()).isEqualTo(OffsetDateTime.parse("2024-07-01T13:00:00Z"));
            assertThat(retirement.attributes()).containsEntry("retirementReason", TextNode.valueOf("VOLUNTARY"));
            assertThat(retirement.transferTaxLots()).isNotEmpty();
        });
    }

    private void getRegistryRules() {
        Map<String, JsonNode> rules = get(
                "getRegistryRules",
                "/retirements/program/ACR/rules",
                () -> xpansiv.retirements().getRules(RetirementProgramCode.ACR));

        assertThat(rules).containsKey("retirementReason");
    }

    private void searchGenerators() {
        GeneratorSearch criteria = GeneratorSearch.builder()
                .upn("SYNUPN-G101")
                .name("Solar")
                .program("NEPOOL")
                .registryAssignedIds(List.of("MSS9101", "MSS9102"))
                .hostCountry("US")
                .fuelType("SOLAR")
                .state("MA")
                .build();

        List<Generator> found = post(
                        "searchGenerators",
                        "/generators/action/search?page=0&size=2&include=fuelTypes",
                        "{\"upn\":\"SYNUPN-G101\",\"name\":\"Solar\",\"program\":\"NEPOOL\",\"registryAssignedIds\":"
                                + "[\"MSS9101\",\"MSS9102\"],\"hostCountry\":\"US\",\"fuelType\":\"SOLAR\",\"state\":\"MA\"}",
                        () -> xpansiv.generators()
                                .search(criteria, p -> p.page(0).size(2).include(List.of(GeneratorInclude.FUEL_TYPES))))
                .content();

        assertThat(found).singleElement().satisfies(generator -> {
            assertThat(generator.registryAssignedId()).contains("MSS9101");
            assertThat(generator.fuelTypes()).hasSize(1);
        });
    }

    private void searchProjects() {
        ProjectSearch criteria = ProjectSearch.builder()
                .upn("SYNUPN-P101")
                .name("Forest")
                .country("US")
                .status(ProjectStatus.IMPORTED)
                .program("ACR")
                .registryAssignedId("ACR9001")
                .certification("SYN_CERT_A")
                .build();

        List<Project> found = post(
                        "searchProjects",
                        "/projects/action/search?page=0&size=2&include=projectCertifications,issuanceCertifications",
                        "{\"upn\":\"SYNUPN-P101\",\"name\":\"Forest\",\"country\":\"US\",\"status\":\"IMPORTED\","
                                + "\"program\":\"ACR\",\"registryAssignedId\":\"ACR9001\",\"certification\":\"SYN_CERT_A\"}",
                        () -> xpansiv.projects()
                                .search(
                                        criteria,
                                        p -> p.page(0)
                                                .size(2)
                                                .include(List.of(
                                                        ProjectInclude.PROJECT_CERTIFICATIONS,
                                                        ProjectInclude.ISSUANCE_CERTIFICATIONS))))
                .content();

        assertThat(found).singleElement().satisfies(project -> {
            assertThat(project.status()).contains(ProjectStatus.IMPORTED);
            assertThat(project.projectCertifications()).hasSize(1);
            assertThat(project.location().orElseThrow().latitude())
                    .hasValueSatisfying(degrees -> assertThat(degrees).isEqualByComparingTo("-46.5"));
        });
    }

    private void searchInstruments() {
        InstrumentSearch criteria = InstrumentSearch.builder()
                .ein(EIN)
                .program(ProgramCode.ACR)
                .registryAssignedId("ACR9001")
                .upn("SYNUPN-P101")
                .id(20_001)
                .build();

        List<Instrument> found = post(
                        "searchInstruments",
                        "/instruments/action/search?page=0&size=2&include=markets",
                        "{\"ein\":\"SYN-ACR-9001-2020\",\"program\":\"ACR\",\"registryAssignedId\":\"ACR9001\","
                                + "\"upn\":\"SYNUPN-P101\",\"id\":20001}",
                        () -> xpansiv.instruments()
                                .search(criteria, p -> p.page(0).size(2).include(List.of(InstrumentInclude.MARKETS))))
                .content();

        assertThat(found).singleElement().isInstanceOfSatisfying(CarbonInstrument.class, carbon -> {
            assertThat(carbon.id()).contains(20_001L);
            assertThat(carbon.project().name()).contains("Forest");
        });
    }

    private void searchTransfers() {
        String id = Synthetic.pendingTransfer(sandbox, "SYN-VCS-9003-2019");
        TransferSearch criteria = TransferSearch.builder()
                .transferIdentifier(id)
                .type(TransferType.SELL)
                .statuses(List.of(TransferStatus.NEW, TransferStatus.CANCELLED))
                .registryStatuses(List.of(TransferRegistryStatus.PENDING_CONFIRMATION))
                .lastUpdatedDateFrom(OffsetDateTime.parse(FROM))
                .lastUpdatedDateTo(OffsetDateTime.parse(TO))
                .counterpartyName(XpansivPlatform.PARTNER_NAME)
                .programs(List.of(ProgramCode.VCS))
                .build();

        List<Transfer> found = post(
                        "searchTransfers",
                        "/transfers/account/0A1B2C3D/action/search?page=0&size=2&include=transferTaxLots",
                        "{\"transferIdentifier\":\"" + id + "\",\"type\":\"SELL\",\"statuses\":[\"NEW\",\"CANCELLED\"],"
                                + "\"registryStatuses\":[\"PENDING_CONFIRMATION\"],\"lastUpdatedDateFrom\":"
                                + "\"2020-01-01T00:00:00Z\",\"lastUpdatedDateTo\":\"2026-01-01T00:00:00Z\","
                                + "\"counterpartyName\":\"Synthetic Energy Partner Example Inc\",\"programs\":[\"VCS\"]}",
                        () -> xpansiv.transfers()
                                .search(
                                        ACCOUNT,
                                        criteria,
                                        p -> p.page(0).size(2).include(List.of(TransferInclude.TRANSFER_TAX_LOTS))))
                .content();

        assertThat(found).singleElement().satisfies(transfer -> {
            assertThat(transfer.identifier()).contains(id);
            assertThat(transfer.quantity()).contains(130L);
            assertThat(transfer.unitPrice().orElseThrow().amount()).isEqualByComparingTo("6.75");
            assertThat(transfer.transferTaxLots().get(0).taxLot().id()).isPresent();
        });
    }

    private void searchIssuances() {
        Issuance any = xpansiv.issuances()
                .search(ACCOUNT, IssuanceSearch.builder().build())
                .content()
                .get(0);
        String id = any.identifier().orElseThrow();
        ProgramCode program = any.instrument().orElseThrow().program();
        IssuanceSearch criteria = IssuanceSearch.builder()
                .identifier(id)
                .createdDateFrom(OffsetDateTime.parse(FROM))
                .createdDateTo(OffsetDateTime.parse(TO))
                .programs(List.of(program))
                .build();

        List<Issuance> found = post(
                        "searchIssuances",
                        "/issuances/account/0A1B2C3D/action/search?page=0&size=2&include=markets",
                        "{\"identifier\":\"" + id + "\",\"createdDateFrom\":\"2020-01-01T00:00:00Z\",\"createdDateTo\":"
                                + "\"2026-01-01T00:00:00Z\",\"programs\":[\"" + program + "\"]}",
                        () -> xpansiv.issuances()
                                .search(
                                        ACCOUNT,
                                        criteria,
                                        p -> p.page(0).size(2).include(List.of(IssuanceInclude.MARKETS))))
                .content();

        assertThat(found).singleElement().satisfies(issuance -> {
            assertThat(issuance.status()).contains("Issued");
            assertThat(issuance.taxLot().orElseThrow().id()).isPresent();
        });
    }

    private void searchSplitLots() {
        SplitLotSearch criteria = SplitLotSearch.builder()
                .programs(List.of(ProgramCode.ACR))
                .createdDateFrom(OffsetDateTime.parse(FROM))
                .createdDateTo(OffsetDateTime.parse(TO))
                .counterpartyName("Synthetic Buyer 1 Example Ltd")
                .build();

        List<SplitLot> found = post(
                        "searchSplitLots",
                        "/split-lots/account/0A1B2C3D/action/search?page=0&size=2",
                        "{\"programs\":[\"ACR\"],\"createdDateFrom\":\"2020-01-01T00:00:00Z\",\"createdDateTo\":"
                                + "\"2026-01-01T00:00:00Z\",\"counterpartyName\":\"Synthetic Buyer 1 Example Ltd\"}",
                        () -> xpansiv.splitLots()
                                .search(ACCOUNT, criteria, p -> p.page(0).size(2)))
                .content();

        assertThat(found).singleElement().satisfies(lot -> {
            assertThat(lot.ein()).contains(EIN);
            assertThat(lot.quantity()).contains(250L);
            assertThat(lot.sourceTaxLotId()).contains(Synthetic.TAX_LOT);
        });
    }

    private void searchForwardDeals() {
        ForwardDealSearch criteria = ForwardDealSearch.builder()
                .programs(List.of(ProgramCode.M_RETS))
                .lastUpdatedDateFrom(OffsetDateTime.parse(FROM))
                .lastUpdatedDateTo(OffsetDateTime.parse(TO))
                .counterpartyName("")
                .dealName("Deal 3")
                .build();

        List<ForwardDeal> found = post(
                        "searchForwardDeals",
                        "/forward-deals/account/0A1B2C3D/action/search?page=0&size=2&include=statusEvents,linkedTransfers",
                        "{\"programs\":[\"M_RETS\"],\"lastUpdatedDateFrom\":\"2020-01-01T00:00:00Z\","
                                + "\"lastUpdatedDateTo\":\"2026-01-01T00:00:00Z\",\"counterpartyName\":\"\","
                                + "\"dealName\":\"Deal 3\"}",
                        () -> xpansiv.forwardDeals()
                                .search(
                                        ACCOUNT,
                                        criteria,
                                        p -> p.page(0)
                                                .size(2)
                                                .include(List.of(
                                                        ForwardDealInclude.STATUS_EVENTS,
                                                        ForwardDealInclude.LINKED_TRANSFERS))))
                .content();

        assertThat(found).singleElement().satisfies(deal -> {
            assertThat(deal.counterpartyName()).isEmpty();
            assertThat(deal.privateCounterpartyDetails()).isPresent();
            assertThat(deal.statusEvents()).hasSize(1);
            assertThat(deal.forwardTransactions()).hasSize(2);
        });
    }

    private void createDeposits() {
        ItemResults<?> receipts = (ItemResults<?>) execute(Write.DEPOSIT);

        assertThat(receipts).singleElement(type(DepositReceipt.class)).satisfies(receipt -> {
            assertThat(sandbox.deposits())
                    .last()
                    .extracting(BookedDeposit::identifier)
                    .isEqualTo(receipt.depositIdentifier());
            assertThat(receipt.status()).contains(DepositStatus.PENDING);
        });
        assertThat(receipts.failed()).isEmpty();
    }

    private void withdrawDeposits() {
        ItemResults<?> withdrawals = (ItemResults<?>) execute(Write.WITHDRAW);

        assertThat(withdrawals).singleElement(type(Withdrawal.class)).satisfies(withdrawal -> {
            assertThat(withdrawal.depositIdentifier()).isEqualTo(Synthetic.deposit(sandbox));
            assertThat(withdrawal.status()).isEqualTo(WithdrawalStatus.WITHDRAWN);
        });
    }

    private void withdrawAndRetire() {
        WithdrawAndRetireResult result = (WithdrawAndRetireResult) execute(Write.WITHDRAW_AND_RETIRE);

        assertThat(result.retirements()).singleElement().satisfies(retirement -> {
            assertThat(retirement.identifier()).isEqualTo(lastRetirement().identifier());
            assertThat(retirement.externalIdentifier()).contains("mine-1");
            assertThat(retirement.batchIdentifier()).isEqualTo(result.batchIdentifier());
            assertThat(retirement.instrument()).isInstanceOf(CarbonInstrument.class);
        });
        assertThat(result.retirementIdentifiers()).isEmpty();
    }

    private void withdrawAndExport() {
        WithdrawAndExportResult result = (WithdrawAndExportResult) execute(Write.WITHDRAW_AND_EXPORT);

        assertThat(result.exports()).singleElement().satisfies(export -> {
            assertThat(export.transferIdentifier()).isEqualTo(lastTransfer().identifier());
            assertThat(export.externalIdentifier()).contains("mine-2");
        });
    }

    private void createRetirement() {
        CreateRetirementResult result = (CreateRetirementResult) execute(Write.RETIRE);

        assertThat(result.retirementIdentifiers())
                .containsExactly(lastRetirement().identifier());
        assertThat(result.batchIdentifier()).isPresent();
    }

    private void createTransfers() {
        CreateTransfersResult result = (CreateTransfersResult) execute(Write.CREATE_TRANSFERS);

        assertThat(result.transfers()).singleElement().satisfies(transfer -> {
            assertThat(transfer.transferIdentifier()).contains(lastTransfer().identifier());
            assertThat(transfer.externalTransferIdentifier()).contains("mine-4");
        });
    }

    private BookedRetirement lastRetirement() {
        return sandbox.retirements().get(sandbox.retirements().size() - 1);
    }

    private BookedTransfer lastTransfer() {
        return sandbox.transfers().get(sandbox.transfers().size() - 1);
    }

    private <T> T get(String operation, String pathAndQuery, Supplier<T> call) {
        T decoded = call.get();
        assertArrived(operation, "GET", pathAndQuery, "");
        assertSame(plain.get(pathAndQuery), decoded);
        return decoded;
    }

    private <T> T post(String operation, String pathAndQuery, String body, Supplier<T> call) {
        T decoded = call.get();
        assertArrived(operation, "POST", pathAndQuery, body);
        assertSame(plain.post(pathAndQuery, body), decoded);
        return decoded;
    }

    /** Executes a write once; of its answer, the sandbox itself tells what it sent. */
    private Object execute(Write write) {
        long before = write.effect(sandbox);
        String body = write.body(sandbox);
        Object decoded = answered(write, () -> write.call(xpansiv, sandbox));
        assertArrived(write.operation(), "POST", write.path(), body);
        assertThat(write.effect(sandbox) - before).isEqualTo(write.once());
        return decoded;
    }

    private void preview(Preview preview) {
        Books before = Books.of(sandbox);
        String body = preview.body(sandbox);
        Object decoded = answered(preview.write(), () -> preview.call(xpansiv, sandbox));
        assertArrived(preview.write().operation(), "POST", preview.write().path(), body);
        assertThat(body).contains("\"dryRun\":true");
        assertThat(decoded).isNotNull();
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    private Object answered(Write write, Supplier<Object> call) {
        List<JsonNode> sent = new ArrayList<>();
        sandbox.faults().next(write.operation(), Fault.answer(json -> {
            sent.add(json.deepCopy());
            return json;
        }));
        Object decoded = call.get();
        if (write.answersNothing()) {
            assertThat(decoded).isEqualTo(Write.NOTHING);
            assertThat(sent).isEmpty();
        } else {
            assertSame(sent.get(0), decoded);
        }
        return decoded;
    }

    private static void assertSame(JsonNode sent, Object decoded) {
        assertThat(SameJson.difference(sent, PlainCaller.tree(decoded))).isEmpty();
    }

    private void assertArrived(String operation, String method, String pathAndQuery, String body) {
        String[] parts = pathAndQuery.split("\\?", 2);
        Map<String, String> query = new LinkedHashMap<>();
        for (String parameter : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
            query.put(parameter.split("=", 2)[0], parameter.split("=", 2)[1]);
        }
        SandboxRequest last = Synthetic.last(sandbox);
        assertThat(last.operation()).isEqualTo(operation);
        assertThat(last.method()).isEqualTo(method);
        assertThat(last.path()).isEqualTo("/app/api/v1" + parts[0]);
        assertThat(last.query().keySet()).isEqualTo(query.keySet());
        query.forEach((name, value) -> assertThat(last.queryValue(name)).isEqualTo(value));
        assertThat(last.headers().get("authorization")).hasSize(1);
        if (body.isEmpty()) {
            assertThat(last.body()).isEmpty();
        } else {
            assertThat(Synthetic.header(last, "content-type")).startsWith("application/json");
            assertThat(SameJson.difference(PlainCaller.json(body), PlainCaller.json(last.body())))
                    .isEmpty();
        }
    }
}
