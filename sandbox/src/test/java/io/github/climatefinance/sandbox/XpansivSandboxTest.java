package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XpansivSandboxTest {

    private static final String MAIN = "0A1B2C3D";
    private static final String PARTNER = "4E5F6A7B";
    private static final String CHILD = "8C9D0E1F";
    private static final String ALL_INCLUDED =
            "?size=100&include=markets,issuanceCertifications,projectCertifications,stateEligibilities,"
                    + "voluntaryEligibilities,fuelTypes,establishQuantity,estimatedMarketPrice,estimatedMarketValue,"
                    + "estimatedGainLoss,previousCounterparty,externalTradeId,dealId,transferTaxLots,statusEvents,"
                    + "linkedTransfers,unheardOf";

    private final XpansivSandbox sandbox = XpansivSandbox.start();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "getReferenceData, /reference-data",
        "getAccount, /account/0A1B2C3D?include=anything",
        "getAccount, /account/4E5F6A7B",
        "listSubAccounts, /account/0A1B2C3D/program/NAR/subaccounts",
        "listExchangeAccounts, /exchanges/CBL/accounts",
        "getPortfolioAccountActions, /portfolio/account/0A1B2C3D/actions",
        "getTaxLotsByProgram, /reports/account/0A1B2C3D/type/tax-lots-by-program",
        "getRegistryRules, /retirements/program/ACR/rules",
        "getRegistryRules, /retirements/program/NEPOOL/rules",
    })
    void reads(String operation, String path) throws Exception {
        XpansivCaller caller = new XpansivCaller(sandbox, path.contains(PARTNER) ? sandbox.partner() : sandbox.user());

        assertThat(caller.read(path)).isNotEmpty();

        assertThat(sandbox.requests())
                .last()
                .extracting(SandboxRequest::operation)
                .isEqualTo(operation);
        assertThat(sandbox.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "searchAccountHolders, /account-holders/action/search, ''",
        "searchAccountPositions, /portfolio/account/0A1B2C3D/position/action/search, all",
        "searchRetirements, /retirements/account/0A1B2C3D/action/search, all",
        "searchGenerators, /generators/action/search, all",
        "searchProjects, /projects/action/search, all",
        "searchTransfers, /transfers/account/0A1B2C3D/action/search, all",
        "searchIssuances, /issuances/account/0A1B2C3D/action/search, all",
        "searchSplitLots, /split-lots/account/0A1B2C3D/action/search, ''",
        "searchForwardDeals, /forward-deals/account/0A1B2C3D/action/search, all",
    })
    void searches(String operation, String path, String include) throws Exception {
        String query = include.isEmpty()
                ? "?size=100"
                : operation.equals("searchRetirements") ? ALL_INCLUDED.replace("size=100&", "") : ALL_INCLUDED;

        JsonNode found = caller().ask(path + query, "{}");

        assertThat(found.path(operation.equals("searchRetirements") ? "retirements" : "content"))
                .isNotEmpty();
        assertThat(sandbox.requests())
                .last()
                .extracting(SandboxRequest::operation)
                .isEqualTo(operation);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void takesAnAccountThroughAllItCanDo() throws Exception {
        sandbox.processingDelay(Duration.ofHours(1));
        XpansivCaller main = caller();
        XpansivCaller partner = new XpansivCaller(sandbox, sandbox.partner());

        JsonNode instruments = main.ask("/instruments/action/search" + ALL_INCLUDED, "{'program': 'VCS'}");
        JsonNode deposits = main.ask(
                "/exchanges/CBL/execution-venues/CBL_SPOT/accounts/0A1B2C3D/action/deposit",
                "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700001, 'quantity': 900}]}");
        sandbox.passes(Duration.ofHours(1));
        JsonNode withdrawn = main.ask(
                "/exchanges/CBL/accounts/0A1B2C3D/action/withdraw",
                "{'withdrawals': [{'depositIdentifier': '%s', 'quantity': 50}]}"
                        .formatted(deposits.at("/0/depositIdentifier").asText()));
        JsonNode retired = main.ask(
                "/exchanges/CBL/account/0A1B2C3D/program/ACR/action/withdraw-and-retire?include=transferTaxLots"
                        .replace("?include=transferTaxLots", ""),
                "{'dryRun': false, 'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 10,"
                        + " 'externalIdentifier': 'mine-1'}]}");
        JsonNode exported = main.ask(
                "/exchanges/CBL/account/0A1B2C3D/program/ACR/action/withdraw-and-export",
                "{'exports': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 20, 'externalIdentifier': 'mine-2'}]}");
        HttpResponse<String> settled = main.post(
                "/exchanges/CBL/execution-venues/CBL_SPOT/action/settle",
                "{'tradeIdentifier': 'trade-9', 'sellerIdentifier': '0A1B2C3D', 'buyerIdentifier': '4E5F6A7B',"
                        + " 'productCode': 'SYN-CARBON', 'quantity': 30, 'price': 7.5, 'currency': 'USD'}");
        JsonNode created = main.ask(
                "/retirements/account/0A1B2C3D/program/ACR/action/create",
                "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 40, 'externalIdentifier': 'mine-3',"
                        + " 'taxLotSelectionStrategy': 'LARGEST_TAX_LOT_FIRST'}]}");
        JsonNode status = main.ask(
                "/retirements/account/0A1B2C3D/action/check-status",
                "{'retirementIdentifiers': ['%s']}"
                        .formatted(created.at("/retirementIdentifiers/0").asText()));
        JsonNode offered = main.ask(
                "/transfers/account/0A1B2C3D/program/ACR/action/create",
                "{'counterpartyRegistryName': '%s', 'settlementDate': '2099-12-31', 'transfers': [{'ein':"
                                .formatted(sandbox.partner().accountName())
                        + " 'SYN-ACR-9001-2020', 'transferData': {'transferDataType': 'STRATEGY',"
                        + " 'taxLotSelectionStrategy': 'NEWEST_TAX_LOT_FIRST', 'quantity': 60}},"
                        + " {'ein': 'SYN-ACR-9002-2021', 'transferData': {'transferDataType': 'TAX_LOTS', 'taxLots':"
                        + " [{'taxLotId': 700006, 'quantity': 5}]}}]}");
        String first = transfer("SYN-ACR-9001-2020", 60).identifier();
        HttpResponse<String> cancelled = main.post(
                "/transfers/account/0A1B2C3D/program/ACR/action/cancel",
                "{'transfers': ['%s']}"
                        .formatted(transfer("SYN-ACR-9002-2021", 5).identifier()));
        HttpResponse<String> accepted = partner.post(
                "/transfers/account/4E5F6A7B/program/ACR/action/accept",
                "{'transfers': [{'transferIdentifier': '%s', 'price': {'currency': 'USD', 'amount': 7}}]}"
                        .formatted(first));
        HttpResponse<String> rejected = partner.post(
                "/transfers/account/4E5F6A7B/program/VCS/action/reject",
                "{'transfers': ['%s']}"
                        .formatted(transfer("SYN-VCS-9003-2019", 130).identifier()));
        JsonNode deposited = main.ask("/exchanges/CBL/accounts/0A1B2C3D/action/search-deposits", "");
        sandbox.passes(Duration.ofHours(3));

        assertThat(instruments.path("totalElements").asInt()).isEqualTo(8);
        assertThat(withdrawn.at("/0/status").asText()).isEqualTo("WITHDRAWN");
        assertThat(retired.at("/retirements/0/status").asText()).isEqualTo("NEW");
        assertThat(exported.path("exports")).hasSize(1);
        assertThat(settled.statusCode()).isEqualTo(201);
        assertThat(status.at("/retirementStatuses/0/status").asText()).isEqualTo("NEW");
        assertThat(offered.path("transfers")).hasSize(2);
        assertThat(List.of(cancelled, accepted, rejected))
                .extracting(HttpResponse::statusCode, HttpResponse::body)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(200, ""));
        assertThat(deposited).hasSize(5);
        assertThat(sandbox.retirements())
                .filteredOn(one -> one.externalIdentifier().orElse("").startsWith("mine"))
                .extracting(BookedRetirement::status)
                .containsExactly("RETIRED", "RETIRED");
        assertThat(sandbox.deposits()).last().extracting(BookedDeposit::status).isEqualTo("DEPOSITED");
        assertThat(sandbox.violations()).isEmpty();
    }

    private BookedTransfer transfer(String ein, long quantity) {
        return sandbox.transfers().stream()
                .filter(one -> one.ein().equals(ein) && one.quantity() == quantity)
                .findFirst()
                .orElseThrow();
    }

    private XpansivCaller caller() throws IOException, InterruptedException {
        return new XpansivCaller(sandbox, sandbox.user());
    }
}
