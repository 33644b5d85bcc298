package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.SameJson;
import io.github.climatefinance.core.ItemResults;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.Faults;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import io.github.climatefinance.xpansiv.model.Account;
import io.github.climatefinance.xpansiv.model.AccountService;
import io.github.climatefinance.xpansiv.model.AccountServiceType;
import io.github.climatefinance.xpansiv.model.AcxServiceAttributes;
import io.github.climatefinance.xpansiv.model.CarbonInstrument;
import io.github.climatefinance.xpansiv.model.Deposit;
import io.github.climatefinance.xpansiv.model.DepositReceipt;
import io.github.climatefinance.xpansiv.model.DepositStatus;
import io.github.climatefinance.xpansiv.model.ExchangeAccount;
import io.github.climatefinance.xpansiv.model.Instrument;
import io.github.climatefinance.xpansiv.model.InstrumentSearch;
import io.github.climatefinance.xpansiv.model.InstrumentType;
import io.github.climatefinance.xpansiv.model.PortfolioAction;
import io.github.climatefinance.xpansiv.model.Position;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.RecInstrument;
import io.github.climatefinance.xpansiv.model.ResourceInstrument;
import io.github.climatefinance.xpansiv.model.Retirement;
import io.github.climatefinance.xpansiv.model.RetirementSearch;
import io.github.climatefinance.xpansiv.model.RetirementStatus;
import io.github.climatefinance.xpansiv.model.SettlementRequest;
import io.github.climatefinance.xpansiv.model.SubaccountServiceAttributes;
import io.github.climatefinance.xpansiv.model.TaxLot;
import io.github.climatefinance.xpansiv.model.Transfer;
import io.github.climatefinance.xpansiv.model.TransferSearch;
import io.github.climatefinance.xpansiv.model.TransferStatus;
import io.github.climatefinance.xpansiv.model.UnknownAccountServiceAttributes;
import io.github.climatefinance.xpansiv.model.UnknownInstrument;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireResult;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The provider's page and its later document describe answers in two ways: the client reads both, and what may come next. */
@ExtendWith(SandboxExtension.class)
class EditionsTest {
    private static final String NEW_CODE = "SOMETHING_NEW";

    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        xpansiv = Synthetic.client(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    @Test
    void theEditionOfThePageListsAccountsOfAnExchange() {
        assertThat(xpansiv.exchange().listAccounts(EXCHANGE))
                .extracting(ExchangeAccount::identifier)
                .containsExactly(ACCOUNT);

        sandbox.switchOn(XpansivSwitch.LATER_EDITION);

        assertThatThrownBy(() -> xpansiv.exchange().listAccounts(EXCHANGE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void linksOfAnExchangeAccountAreKeptAsTheyCome() {
        changed("listExchangeAccounts", json -> {
            ((ObjectNode) json.get(0))
                    .putArray("registryLinks")
                    .addObject()
                    .put("program", "ACR")
                    .put("any", 1.50);
            ((ObjectNode) json.get(0)).remove("executionVenueLinks");
        });

        ExchangeAccount account = xpansiv.exchange().listAccounts(EXCHANGE).get(0);

        assertThat(account.registryLinks())
                .singleElement()
                .satisfies(link -> assertThat(link).containsEntry("program", TextNode.valueOf("ACR")));
        assertThat(account.executionVenueLinks()).isEmpty();
    }

    @Test
    void theLaterEditionTellsNoStatusOfANewDeposit() {
        ItemResults<DepositReceipt> page = deposit();
        sandbox.switchOn(XpansivSwitch.LATER_EDITION);
        ItemResults<DepositReceipt> later = deposit();

        assertThat(page.get(0).status()).contains(DepositStatus.PENDING);
        assertThat(later.get(0).status()).isEmpty();
        assertThat(later.get(0).depositIdentifier()).isNotEmpty();
        assertThat(later.failed()).isEmpty();
        assertThat(later.throwIfAnyFailed()).isSameAs(later);
    }

    @Test
    void whetherATradeMaySettleForNothingIsLeftToTheProvider() {
        assertThatThrownBy(this::settleForNothing).isInstanceOf(BadRequestException.class);

        sandbox.switchOn(XpansivSwitch.LATER_EDITION);
        settleForNothing();

        assertThat(Synthetic.last(sandbox).status()).hasValue(201);
    }

    @Test
    void theOldestAnswerToWithdrawAndRetireHasIdsOnly() {
        changed("withdrawAndRetire", json -> {
            ((ObjectNode) json).remove("retirements");
            ((ObjectNode) json).putArray("retirementIdentifiers").add("SYN-1").add("SYN-2");
        });

        WithdrawAndRetireResult result = (WithdrawAndRetireResult) Write.WITHDRAW_AND_RETIRE.call(xpansiv, sandbox);

        assertThat(result.retirementIdentifiers()).containsExactly("SYN-1", "SYN-2");
        assertThat(result.retirements()).isEmpty();
        assertThat(result.hasRetirements()).isFalse();
        assertThat(result.failed()).isEmpty();
        assertThat(result.throwIfAnyFailed()).isSameAs(result);
    }

    @Test
    void timestampsAreReadWithAndWithoutOffset() {
        List<Retirement> with = retirements();
        sandbox.switchOn(XpansivSwitch.TIMESTAMPS_WITHOUT_OFFSET);
        List<Retirement> without = retirements();

        assertThat(without)
                .extracting(Retirement::createdDate)
                .isEqualTo(with.stream().map(Retirement::createdDate).toList())
                .contains(OffsetDateTime.parse("2024-07-01T13:00:00Z"));
    }

    static Stream<Function<XpansivClient, Object>> reads() {
        Stream<Function<XpansivClient, Object>> searches = Arrays.stream(Search.values())
                .map(search -> xpansiv -> search.all(xpansiv, 20).first(20));
        return Stream.concat(
                searches,
                Stream.of(
                        xpansiv -> List.of(xpansiv.account().get(ACCOUNT)),
                        xpansiv -> xpansiv.account().listSubAccounts(ACCOUNT, ProgramCode.NAR),
                        xpansiv -> xpansiv.exchange().searchDeposits(EXCHANGE, ACCOUNT),
                        xpansiv ->
                                xpansiv.reports().getTaxLotsByProgram(ACCOUNT).content(),
                        xpansiv -> xpansiv.retirements()
                                .search(ACCOUNT, RetirementSearch.builder().build())
                                .retirements()));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void newCodesAreReadWhereverTheyStand(Function<XpansivClient, Object> read) {
        List<JsonNode> sent = new ArrayList<>();
        sandbox.faults()
                .next(Faults.ANY, Fault.answer(json -> json)) // the token
                .times(1);
        sandbox.faults()
                .next(Faults.ANY, Fault.answer(json -> {
                    JsonNode changed = withNewCodes(json);
                    sent.add(changed.deepCopy());
                    return changed;
                }))
                .times(1);

        Object decoded = read.apply(xpansiv);

        JsonNode whole = sent.get(0);
        assertThat(whole.toString()).contains(NEW_CODE);
        JsonNode items = whole.isArray()
                ? whole
                : whole.has("content")
                        ? whole.path("content")
                        : whole.has("retirements") ? whole.path("retirements") : PlainCaller.tree(List.of(whole));
        assertThat(SameJson.difference(items, PlainCaller.tree(decoded))).isEmpty();
    }

    /** Replaces what looks like a code. */
    private static JsonNode withNewCodes(JsonNode json) {
        if (json.isTextual() && json.asText().matches("[A-Z][A-Z_]+")) {
            return JsonNodeFactory.instance.textNode(NEW_CODE);
        }
        if (json instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(withNewCodes(property.getValue())));
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withNewCodes(array.get(i)));
            }
        }
        return json;
    }

    @Test
    void aNewCodeIsNoKnownOneAndCanBeSent() {
        changed("searchTransfers", json -> ((ObjectNode) json.at("/content/0")).put("status", NEW_CODE));

        Transfer transfer = xpansiv.transfers()
                .search(ACCOUNT, TransferSearch.builder().build())
                .content()
                .get(0);

        TransferStatus status = transfer.status().orElseThrow();
        assertThat(status.isKnown()).isFalse();
        assertThat(status.known()).isEqualTo(TransferStatus.Known.UNRECOGNIZED);
        assertThat(status).isEqualTo(TransferStatus.of(NEW_CODE));
        assertThatThrownBy(() -> xpansiv.transfers()
                        .search(
                                ACCOUNT,
                                TransferSearch.builder()
                                        .statuses(List.of(status))
                                        .build()))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("INVALID_TRANSFER_STATUS");
    }

    @Test
    void aNewStatusOfAnItemIsNoFailure() {
        changed("withdrawAndRetire", json -> ((ObjectNode) json.at("/retirements/0")).put("status", NEW_CODE));

        WithdrawAndRetireResult result = (WithdrawAndRetireResult) Write.WITHDRAW_AND_RETIRE.call(xpansiv, sandbox);

        assertThat(result.failed()).isEmpty();
        assertThat(result.retirements().get(0).status()).isEqualTo(RetirementStatus.of(NEW_CODE));
    }

    @Test
    void whatWasNotAskedForReadsAsEmpty() {
        Position position = xpansiv.portfolio()
                .search(
                        ACCOUNT,
                        PositionSearch.builder().upns(List.of("SYNUPN-P101")).build())
                .content()
                .get(0);

        CarbonInstrument instrument = (CarbonInstrument) position.instrument().orElseThrow();
        TaxLot lot = position.taxLots().get(0);
        assertThat(instrument.markets()).isEmpty();
        assertThat(instrument.hasMarkets()).isFalse();
        assertThat(instrument.issuanceCertifications()).isEmpty();
        assertThat(instrument.projectCertifications()).isEmpty();
        assertThat(lot.establishQuantity()).isEmpty();
        assertThat(lot.estimatedMarketPrice()).isEmpty();
        assertThat(lot.dealId()).isEmpty();
        assertThat(retirements())
                .allSatisfy(
                        retirement -> assertThat(retirement.transferTaxLots()).isEmpty());
    }

    @Test
    void onlyTheAccessorOfWhatIsMissingThrows() {
        changed(
                "searchDeposits",
                json -> json.forEach(
                        deposit -> ((ObjectNode) deposit).without(List.of("taxLot", "status", "executionVenue"))));

        Deposit deposit = xpansiv.exchange().searchDeposits(EXCHANGE, ACCOUNT).get(0);

        assertThat(deposit.quantity()).isPositive();
        assertThat(deposit.hasTaxLot()).isFalse();
        assertThat(deposit.hasStatus()).isFalse();
        assertThatThrownBy(deposit::taxLot)
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("`taxLot`")
                .hasMessageContaining("Deposit");
    }

    @Test
    void aNewKindOfInstrumentKeepsItsJsonAndWhatAllHaveAlike() {
        changed("searchInstruments", json -> {
            ((ObjectNode) json.at("/content/0"))
                    .put("type", "PLASTIC")
                    .put("polymer", "PET")
                    .remove("project");
        });

        Instrument instrument = instrument();

        assertThat(instrument).isInstanceOfSatisfying(UnknownInstrument.class, unknown -> {
            assertThat(unknown.json().path("polymer").asText()).isEqualTo("PET");
            assertThat(unknown.ein()).isEqualTo(EIN);
            assertThat(unknown.type()).isEqualTo(InstrumentType.of("PLASTIC"));
            assertThat(unknown.vintage().year()).isEqualTo(2020);
            assertThat(unknown.creditType()).isEqualTo("VOLUNTARY");
        });
    }

    @Test
    void aKindOfInstrumentThatIsNotToldIsKnownByItsShape() {
        assertThat(reshaped("project")).isInstanceOf(CarbonInstrument.class);
        assertThat(reshaped("generator")).isInstanceOf(RecInstrument.class);
        assertThat(reshaped("resourceProject")).isInstanceOf(ResourceInstrument.class);
        assertThat(reshaped("somethingElse")).isInstanceOf(UnknownInstrument.class);
    }

    /** An instrument without a type that has a resource of this name. */
    private Instrument reshaped(String resource) {
        changed("searchInstruments", json -> {
            ObjectNode first = (ObjectNode) json.at("/content/0");
            first.remove("type");
            first.set(resource, first.remove("project"));
        });
        Instrument instrument = instrument();
        assertThat(instrument.hasType()).isFalse();
        assertThat(instrument.ein()).isEqualTo(EIN);
        return instrument;
    }

    @Test
    void attributesOfServicesAreToldByTheirShape() {
        changed(
                "getAccount",
                json -> ((ArrayNode) json.path("services"))
                        .addObject()
                        .put("type", NEW_CODE)
                        .putObject("attributes")
                        .put("unheardOf", true));

        List<AccountService> services = xpansiv.account().get(ACCOUNT).services();

        assertThat(services)
                .extracting(AccountService::type)
                .containsExactly(
                        AccountServiceType.ACX, AccountServiceType.SUBACCOUNT_SERVICE, AccountServiceType.of(NEW_CODE));
        assertThat(services.get(0).attributes()).containsInstanceOf(AcxServiceAttributes.class);
        assertThat(services.get(1).attributes()).containsInstanceOf(SubaccountServiceAttributes.class);
        assertThat(services.get(2).attributes()).containsInstanceOf(UnknownAccountServiceAttributes.class);
    }

    @Test
    void aProgramWithoutARegistryAccountHasNull() {
        SubaccountServiceAttributes attributes =
                (SubaccountServiceAttributes) xpansiv.account().get(ACCOUNT).services().stream()
                        .filter(service -> service.type().is(AccountServiceType.SUBACCOUNT_SERVICE))
                        .findFirst()
                        .flatMap(AccountService::attributes)
                        .orElseThrow();

        assertThat(attributes.linkedRegistryAccountIds())
                .hasSize(2)
                .containsEntry("NAR", "SYN-NAR-9001")
                .containsEntry("CAR", null);
        assertThat(attributes.retirementSubaccountCodes()).isEqualTo(Map.of("NAR", List.of("SYN-NAR-9001-RET")));
    }

    @Test
    void accountsHaveAccountsBelowThem() {
        changed("getAccount", json -> {
            JsonNode child = json.at("/childAccounts/0").deepCopy();
            ((ArrayNode) json.at("/childAccounts/0/childAccounts")).add(child);
        });

        Account account = xpansiv.account().get(ACCOUNT);

        Account grandchild = account.childAccounts().get(0).childAccounts().get(0);
        assertThat(grandchild.identifier()).isEqualTo(XpansivPlatform.CHILD_ACCOUNT);
        assertThat(grandchild.childAccounts()).isEmpty();
        assertThat(account.registryLinks().get(0).lastSyncDate()).isPresent();
        assertThat(account.registryLinks())
                .last()
                .satisfies(link -> assertThat(link.isLastSyncDateNull()).isTrue());
    }

    @Test
    void choicesHaveChoicesThatFollow() {
        PortfolioAction first =
                xpansiv.portfolio().getActions(ACCOUNT).actions().get(0);

        PortfolioAction second = first.values().get(0).dependencies().get(0);
        PortfolioAction third = second.values().get(0).dependencies().get(0);

        assertThat(List.of(first, second, third))
                .extracting(action -> action.fieldName().orElse(""))
                .containsExactly("batchType", "program", "taxLotSelectionStrategy");
        assertThat(third.values())
                .allSatisfy(option -> assertThat(option.dependencies()).isEmpty());
    }

    private void changed(String operation, Consumer<JsonNode> change) {
        UnaryOperator<JsonNode> changing = json -> {
            change.accept(json);
            return json;
        };
        sandbox.faults().next(operation, Fault.answer(changing));
    }

    @SuppressWarnings("unchecked") // it is what a deposit returns
    private ItemResults<DepositReceipt> deposit() {
        return (ItemResults<DepositReceipt>) Write.DEPOSIT.call(xpansiv, sandbox);
    }

    private void settleForNothing() {
        xpansiv.exchange()
                .settle(
                        EXCHANGE,
                        Synthetic.VENUE,
                        SettlementRequest.builder()
                                .tradeIdentifier("trade-for-nothing")
                                .sellerIdentifier(ACCOUNT)
                                .buyerIdentifier(XpansivPlatform.PARTNER_ACCOUNT)
                                .productCode(Synthetic.MARKET)
                                .quantity(1)
                                .price(BigDecimal.ZERO)
                                .currency("USD")
                                .build());
    }

    private Instrument instrument() {
        return xpansiv.instruments()
                .search(InstrumentSearch.builder().ein(EIN).build())
                .content()
                .get(0);
    }

    private List<Retirement> retirements() {
        return xpansiv.retirements()
                .search(ACCOUNT, RetirementSearch.builder().build())
                .retirements();
    }
}
