package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private final PlatformCaller caller = new PlatformCaller();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "searchAccountHolders",
                "searchAccountPositions",
                "searchGenerators",
                "searchProjects",
                "searchInstruments",
                "searchTransfers",
                "searchIssuances",
                "searchSplitLots",
                "searchForwardDeals"
            })
    void walksEachSearchPageByPageAndMeetsEachThingOnce(String search) {
        String criteria = search.equals("searchInstruments") ? "{'program': 'VCS'}" : "{}";
        JsonNode all = caller.get(search, criteria, "size=100");
        List<JsonNode> walked = new ArrayList<>();

        int pages = 1;
        for (int page = 0; page < pages; page++) {
            JsonNode one = caller.get(search, criteria, "size=3", "page=" + page);
            pages = one.path("totalPages").asInt();
            assertThat(one.path("page").asInt()).isEqualTo(page);
            assertThat(one.path("size").asInt()).isEqualTo(3);
            one.path("content").forEach(walked::add);
        }

        assertThat(walked).hasSize(all.path("totalElements").asInt()).hasSizeGreaterThan(3);
        assertThat(new HashSet<>(walked)).hasSameSizeAs(walked);
        assertThat(walked).containsExactlyElementsOf(all.path("content"));
        assertThat(caller.get(search, criteria, "page=999999").path("content")).isEmpty();
        assertThat(caller.get(search, criteria).path("size").asInt()).isEqualTo(20);
        for (String size : List.of("size=0", "size=-1", "size=101")) {
            assertThat(caller.outcome(search, criteria, size)).isEqualTo("400 INVALID_PAGE_SIZE");
        }
        assertThat(caller.outcome(search, criteria, "page=-1")).isEqualTo("400 INVALID_PAGE_NUMBER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "searchProjects         | {'upn': 'SYNUPN-P103'}                                | 1",
                "searchProjects         | {'name': 'forest'}                                    | 2",
                "searchProjects         | {'country': 'NA'}                                     | 1",
                "searchProjects         | {'status': 'IMPORTED', 'program': 'ACR'}              | 2",
                "searchProjects         | {'registryAssignedId': '9003'}                        | 1",
                "searchProjects         | {'certification': 'SYN_CERT_C', 'program': 'VCS'}     | 2",
                "searchGenerators       | {'upn': 'SYNUPN-G103'}                                | 1",
                "searchGenerators       | {'name': 'wind', 'program': 'M_RETS'}                 | 2",
                "searchGenerators       | {'registryAssignedId': '9003'}                        | 1",
                "searchGenerators       | {'registryAssignedIds': ['9003', '9104', 'x']}        | 2",
                "searchGenerators       | {'hostCountry': 'CA'}                                 | 1",
                "searchGenerators       | {'fuelType': 'WIND', 'state': 'MI'}                   | 1",
                "searchInstruments      | {'ein': 'SYN-VCS-9003-2019'}                          | 1",
                "searchInstruments      | {'ein': 'SYN-VCS-9003-2019', 'program': 'ACR'}        | 0",
                "searchInstruments      | {'program': 'VCS', 'registryAssignedId': '9003'}      | 2",
                "searchInstruments      | {'program': 'VCS', 'upn': 'SYNUPN-P106'}              | 2",
                "searchInstruments      | {'program': 'ACR', 'id': 20001}                       | 1",
                "searchAccountHolders   | {'registryAccountName': 'energy partner'}             | 8",
                "searchAccountHolders   | {'registryAccountName': 'energy', 'program': 'RMS'}   | 1",
                "searchAccountHolders   | {'registryAccountId': 'SYN-EXT-7'}                    | 1",
                "searchAccountHolders   | {'active': false}                                     | 4",
                "searchAccountHolders   | {'generatorAccount': true, 'active': true}            | 6",
                "searchAccountHolders   | {'accountType': 'GENERATOR'}                          | 6",
                "searchAccountPositions | {'programs': ['ACR', 'RMS']}                          | 5",
                "searchAccountPositions | {'resourceName': 'cookstove'}                         | 2",
                "searchAccountPositions | {'registryAssignedId': '9003'}                        | 3",
                "searchAccountPositions | {'upns': ['SYNUPN-P103', 'SYNUPN-R101']}              | 3",
                "searchAccountPositions | {'vintagePeriod': {'start': {'year': 2024}}}          | 2",
                "searchAccountPositions | {'vintagePeriod': {'end': {'year': 2019}}}            | 3",
                "searchAccountPositions | {'vintagePeriod': {'start': {'year': 2023, 'month': 2}, 'end': {'year': 2023,"
                        + " 'month': 4}}} | 3",
                "searchTransfers        | {'transferIdentifier': 'SYN-TRANSFER-1001'}           | 1",
                "searchTransfers        | {'type': 'SELL'}                                      | 4",
                "searchTransfers        | {'statuses': ['INCOMING', 'CANCELLED']}               | 4",
                "searchTransfers        | {'registryStatuses': ['CONFIRMED']}                   | 3",
                "searchTransfers        | {'programs': ['M_RETS']}                              | 2",
                "searchTransfers        | {'counterpartyName': 'nobody'}                        | 0",
                "searchTransfers        | {'counterpartyName': 'ENERGY partner'}                | 9",
                "searchTransfers        | {'lastUpdatedDateFrom': '2025-05-20T13:00:00Z'}       | 4",
                "searchTransfers        | {'lastUpdatedDateTo': '2025-04-01T09:00:00.000-04:00'} | 2",
                "searchIssuances        | {'identifier': 'SYN-ISSUANCE-1005'}                   | 1",
                "searchIssuances        | {'programs': ['RMS']}                                 | 1",
                "searchIssuances        | {'createdDateTo': '2021-06-10T16:00:00Z'}             | 1",
                "searchSplitLots        | {'programs': ['ACR', 'CAR']}                          | 2",
                "searchSplitLots        | {'counterpartyName': 'buyer 1'}                       | 4",
                "searchSplitLots        | {'createdDateFrom': '2024-01-11T00:00:00Z'}           | 0",
                "searchForwardDeals     | {'dealName': 'deal 2'}                                | 1",
                "searchForwardDeals     | {'counterpartyName': 'partner'}                       | 2",
                "searchForwardDeals     | {'counterpartyName': ''}                              | 1",
                "searchForwardDeals     | {'programs': ['VCS']}                                 | 1",
                "searchForwardDeals     | {'lastUpdatedDateTo': '2024-03-31T15:00:00Z'}         | 1",
            })
    void findsByEachCriterion(String search, String criteria, int hits) {
        assertThat(caller.get(search, criteria, "size=100")
                        .path("totalElements")
                        .asInt())
                .isEqualTo(hits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "searchProjects         | {'status': 'X'}             | INVALID_PROJECT_STATUS",
                "searchProjects         | {'program': 'NEPOOL'}       | INVALID_PROGRAM",
                "searchProjects         | {'country': 'XX'}           | INVALID_COUNTRY",
                "searchProjects         | {'certification': 'X'}      | INVALID_CERTIFICATION",
                "searchGenerators       | {'program': 'ACR'}          | INVALID_PROGRAM",
                "searchGenerators       | {'hostCountry': 'XX'}       | INVALID_COUNTRY",
                "searchGenerators       | {'fuelType': 'X'}           | INVALID_FUEL_TYPE",
                "searchGenerators       | {'state': 'XX'}             | INVALID_STATE",
                "searchInstruments      | {'upn': 'SYNUPN-P103'}      | INVALID_REQUEST",
                "searchInstruments      | {'program': 'X'}            | INVALID_PROGRAM",
                "searchAccountHolders   | {'program': 'X'}            | INVALID_PROGRAM",
                "searchAccountPositions | {'programs': ['ACR', 'X']}  | INVALID_PROGRAM",
                "searchAccountPositions | {'vintagePeriod': {'start': {'year': 2024}, 'end': {'year': 2023}}}"
                        + " | INVALID_VINTAGE_PERIOD",
                "searchAccountPositions | {'vintagePeriod': {'start': {'year': 2024, 'month': 13}}}"
                        + " | INVALID_VINTAGE_PERIOD",
                "searchTransfers        | {'type': 'X'}               | INVALID_TRANSFER_TYPE",
                "searchTransfers        | {'statuses': ['NEW', 'X']}  | INVALID_TRANSFER_STATUS",
                "searchTransfers        | {'registryStatuses': ['X']} | INVALID_REGISTRY_TRANSFER_STATUS",
                "searchTransfers        | {'programs': ['X']}         | INVALID_PROGRAM",
                "searchIssuances        | {'programs': ['X']}         | INVALID_PROGRAM",
                "searchSplitLots        | {'programs': ['X']}         | INVALID_PROGRAM",
                "searchForwardDeals     | {'programs': ['X']}         | INVALID_PROGRAM",
                "searchTransfers        | {'lastUpdatedDateFrom': 'LATE', 'lastUpdatedDateTo': 'SOON'}"
                        + " | INVALID_DATE_RANGE",
                "searchIssuances        | {'createdDateFrom': 'LATE', 'createdDateTo': 'SOON'} | INVALID_DATE_RANGE",
                "searchSplitLots        | {'createdDateFrom': 'LATE', 'createdDateTo': 'SOON'} | INVALID_DATE_RANGE",
                "searchForwardDeals     | {'lastUpdatedDateFrom': 'LATE', 'lastUpdatedDateTo': 'SOON'}"
                        + " | INVALID_DATE_RANGE",
            })
    void refusesCriteriaThatMakeNoSense(String search, String criteria, String code) {
        String body = criteria.replace("LATE", "2025-01-01T00:00:00Z").replace("SOON", "2024-01-01T00:00:00Z");

        assertThat(caller.outcome(search, body)).isEqualTo("400 " + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "searchAccountPositions | {}                          | establishQuantity",
                "searchAccountPositions | {}                          | estimatedMarketPrice",
                "searchAccountPositions | {}                          | estimatedMarketValue",
                "searchAccountPositions | {}                          | estimatedGainLoss",
                "searchAccountPositions | {}                          | previousCounterparty",
                "searchAccountPositions | {}                          | externalTradeId",
                "searchAccountPositions | {}                          | dealId",
                "searchAccountPositions | {}                          | markets",
                "getTaxLotsByProgram    | {}                          | markets",
                "searchInstruments      | {'program': 'VCS'}          | issuanceCertifications",
                "searchInstruments      | {'program': 'VCS'}          | projectCertifications",
                "searchInstruments      | {'program': 'NAR'}          | stateEligibilities",
                "searchInstruments      | {'program': 'NAR'}          | voluntaryEligibilities",
                "searchInstruments      | {'program': 'NAR'}          | fuelTypes",
                "searchGenerators       | {}                          | fuelTypes",
                "searchProjects         | {}                          | projectCertifications",
                "searchProjects         | {}                          | issuanceCertifications",
                "searchRetirements      | {}                          | transferTaxLots",
                "searchTransfers        | {}                          | transferTaxLots",
                "searchIssuances        | {}                          | markets",
                "searchForwardDeals     | {}                          | statusEvents",
                "searchForwardDeals     | {}                          | linkedTransfers",
            })
    void answersAnOptionalPartOnlyWhenAskedTo(String operation, String criteria, String part) {
        assertThat(caller.get(operation, criteria).findValues(part)).isEmpty();
        assertThat(caller.get(operation, criteria, "include=['unheardOf']").findValues(part))
                .isEmpty();
        assertThat(caller.get(operation, criteria, "include=['unheardOf','" + part + "']")
                        .findValues(part))
                .isNotEmpty();
    }

    @Test
    void estimatesTaxLotsByThePriceOfTheBestMarket() {
        JsonNode lot = caller.get(
                        "searchAccountPositions",
                        "{'upns': ['SYNUPN-P105']}",
                        "include=['estimatedMarketPrice','estimatedMarketValue','estimatedGainLoss']")
                .at("/content/0/taxLots/0");

        assertThat(lot.path("availableQuantity").asLong()).isEqualTo(4_790);
        assertThat(lot.at("/pricePaid/amount").decimalValue()).isEqualByComparingTo("4.79");
        assertThat(lot.path("estimatedMarketPrice").decimalValue()).isEqualByComparingTo("7.25");
        assertThat(lot.path("estimatedMarketValue").decimalValue()).isEqualByComparingTo("34727.50");
        assertThat(lot.path("estimatedGainLoss").decimalValue()).isEqualByComparingTo("11783.40");
    }

    @Test
    void listsSubAccountsOfKnownProgramsOnly() {
        assertThat(caller.get("listSubAccounts", "{}", "ProgramCode=NEPOOL").findValuesAsText("subAccountType"))
                .containsExactlyInAnyOrder("NORMAL", "RETIREMENT", "COMPLIANCE", "RESERVE");
        assertThat(caller.get("listSubAccounts", "{}", "ProgramCode=TIGR")).isEmpty();
        assertThat(caller.ask("listSubAccounts", "{}", "ProgramCode=XYZ")
                        .body()
                        .orElseThrow()
                        .toString())
                .contains("\"code\":\"INVALID_PROGRAM\"", "\"field\":\"ProgramCode\"");
    }

    @Test
    void showsAccountsWithTheirChildrenLinksAndServices() {
        JsonNode account = caller.get("getAccount", "{}");

        assertThat(account.at("/childAccounts/0/identifier").asText()).isEqualTo(PlatformCaller.CHILD);
        assertThat(account.path("registryLinks")).hasSize(10);
        assertThat(account.at("/registryLinks/9").get("lastSyncDate").isNull()).isTrue();
        assertThat(account.path("services").findValuesAsText("type")).containsExactly("ACX", "SUBACCOUNT_SERVICE");
        assertThat(account.at("/services/1/attributes/linkedRegistryAccountIds")
                        .get("CAR")
                        .isNull())
                .isTrue();
        assertThat(caller.as(PlatformCaller.PARTNER)
                        .get("getAccount", "{}")
                        .at("/services/0/type")
                        .asText())
                .isEqualTo("CUSTODIAN_SERVICE");
    }

    @Test
    void letsAUserReachItsOwnAccountAndThoseThatGrantedItAccess() {
        assertThat(caller.ask("getAccount", "{}", "AccountIdentifier=8C9D0E1F").status())
                .isEqualTo(200);
        assertThat(caller.ask("getAccount", "{}", "AccountIdentifier=4E5F6A7B").status())
                .isEqualTo(401);
        assertThat(caller.ask("getAccount", "{}", "AccountIdentifier=nobody00").status())
                .isEqualTo(401);
        PlatformCaller child = caller.as(PlatformCaller.CHILD);
        assertThat(child.ask("getAccount", "{}").status()).isEqualTo(200);
        assertThat(child.ask("getAccount", "{}", "AccountIdentifier=0A1B2C3D").status())
                .isEqualTo(401);
    }

    @Test
    void tellsWhatCanBeDoneAsATreeOfChoices() {
        JsonNode actions = caller.get("getPortfolioAccountActions", "{}");

        assertThat(actions.at("/actions/0/fieldName").asText()).isEqualTo("batchType");
        assertThat(actions.at("/actions/0/values/0/dependencies/0/values/0/dependencies/0/fieldName")
                        .asText())
                .isEqualTo("taxLotSelectionStrategy");
    }

    @Test
    void promisesNoOrder() {
        List<String> ids =
                caller.get("searchTransfers", "{}", "size=100").path("content").findValuesAsText("identifier");

        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }
}
