package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
                "/exchanges/CBL/account/0A1B2C3D/program/ACR/action/withdraw-and-retire",
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
                .containsOnly(tuple(200, ""));
        assertThat(deposited).hasSize(5);
        assertThat(sandbox.retirements())
                .filteredOn(one -> one.externalIdentifier().orElse("").startsWith("mine"))
                .extracting(BookedRetirement::status)
                .containsExactly("RETIRED", "RETIRED");
        assertThat(sandbox.deposits()).last().extracting(BookedDeposit::status).isEqualTo("DEPOSITED");
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void givesTokensForTwentyFourHours() throws Exception {
        JsonNode token = XpansivCaller.json(XpansivCaller.logIn(sandbox, XpansivCaller.form(sandbox.user())));
        XpansivCaller caller = caller();

        sandbox.passes(Duration.ofHours(23));
        int before = caller.get("/reference-data").statusCode();
        sandbox.passes(Duration.ofHours(1).plusSeconds(1));

        assertThat(token.path("expires_in").asLong()).isEqualTo(86_400);
        assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(token.path("scope").asText()).isEmpty();
        assertThat(before).isEqualTo(200);
        assertThat(caller.get("/reference-data").statusCode()).isEqualTo(401);
        assertThat(caller().get("/reference-data").statusCode()).isEqualTo(200);
        assertThat(sandbox.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type, password, 403, unsupported_grant_type",
        "realm, Other, 403, invalid_grant",
        "audience, https://xpansiv.example, 403, invalid_grant",
        "client_id, stranger, 401, invalid_client",
        "client_secret, synthetic-secret-of-partner, 401, invalid_client",
        "username, stranger@users.example, 403, invalid_grant",
        "password, synthetic-password-of-partner, 403, invalid_grant",
    })
    void givesNoTokenForAnythingElse(String field, String value, int status, String error) throws Exception {
        Map<String, String> form = XpansivCaller.form(sandbox.user());
        form.put(field, value);

        HttpResponse<String> response = XpansivCaller.logIn(sandbox, form);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains("\"error\":\"" + error + "\"");
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void lendsATokenToNobodyElse() throws Exception {
        for (XpansivUser user : List.of(sandbox.user(), sandbox.partner(), sandbox.childUser())) {
            XpansivCaller caller = new XpansivCaller(sandbox, user);
            String own = user.accountIdentifier();
            for (String account : List.of(MAIN, PARTNER, CHILD)) {
                boolean reached = account.equals(own) || (own.equals(MAIN) && account.equals(CHILD));
                assertThat(caller.get("/account/" + account).statusCode())
                        .as("%s asks for %s", own, account)
                        .isEqualTo(reached ? 200 : 401);
            }
        }
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void reportsWhatBreaksTheSpecification() throws Exception {
        HttpResponse<String> tooFew = caller().post(
                        "/exchanges/CBL/execution-venues/CBL_SPOT/accounts/0A1B2C3D/action/deposit",
                        "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700001, 'quantity': 0}]}");
        HttpResponse<String> misspelt = caller().post("/projects/action/search", "{'nmae': 'Forest'}");
        HttpResponse<String> noDryRun = caller().post(
                        "/exchanges/CBL/account/0A1B2C3D/program/ACR/action/withdraw-and-retire",
                        "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}]}");
        HttpResponse<String> unknownData = caller().post(
                        "/transfers/account/0A1B2C3D/program/ACR/action/create",
                        "{'counterpartyRegistryName': 'x', 'settlementDate': '2099-12-31', 'transfers': [{'ein': 'x',"
                                + " 'transferData': {'transferDataType': 'GUESS'}}]}");

        assertThat(List.of(tooFew, misspelt, noDryRun, unknownData))
                .allSatisfy(response -> assertThat(response.statusCode()).isEqualTo(400));
        assertThat(sandbox.takeViolations())
                .extracting(Violation::operation)
                .contains("createDeposits", "searchProjects", "withdrawAndRetire", "createTransfers");
    }

    @Test
    void refusesCodesThatItsListsDoNotHaveInsteadOfReportingThem() throws Exception {
        HttpResponse<String> program = caller().get("/account/0A1B2C3D/program/XYZ/subaccounts");
        HttpResponse<String> rules = caller().get("/retirements/program/XYZ/rules");

        assertThat(program.statusCode()).isEqualTo(400);
        assertThat(program.body()).contains("INVALID_PROGRAM", "ProgramCode");
        assertThat(rules.statusCode()).isEqualTo(404);
        assertThat(rules.body()).isEmpty();
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void showsWhatReallyHappenedWhenTheAnswerIsLost() throws Exception {
        sandbox.faults().next("createRetirement", Fault.dropAfterEffect());
        sandbox.faults().next("createRetirement", Fault.dropBeforeEffect());
        String path = "/retirements/account/0A1B2C3D/program/ACR/action/create";
        String body = "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1, 'externalIdentifier': '%s'}]}";
        XpansivCaller caller = caller();

        assertThatThrownBy(() -> caller.post(path, body.formatted("done"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> caller.post(path, body.formatted("not-done"))).isInstanceOf(IOException.class);

        assertThat(sandbox.retirements())
                .filteredOn(one -> one.externalIdentifier().orElse("").endsWith("done"))
                .extracting(one -> one.externalIdentifier().orElse(""))
                .containsExactly("done");
        assertThat(caller.ask("/retirements/account/0A1B2C3D/action/search", "{'externalIdentifier': 'done'}")
                        .path("retirements"))
                .hasSize(1);
    }

    @Test
    void answersInjectedFailuresInTheProvidersWay() throws Exception {
        sandbox.faults().next("getReferenceData", Fault.status(500));

        HttpResponse<String> response = caller().get("/reference-data");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("{\"message\":\"injected fault\"}");
    }

    @Test
    void livesInRealTimeAndIsFreshAfterAReset() throws Exception {
        sandbox.processingDelay(Duration.ofDays(1));
        caller().ask(
                        "/retirements/account/0A1B2C3D/program/ACR/action/create",
                        "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}]}");
        XpansivCaller old = caller();
        sandbox.passes(Duration.ofDays(1));
        Instant ahead = sandbox.now();

        sandbox.reset();

        assertThat(ahead).isAfter(Instant.now().plus(Duration.ofHours(23)));
        assertThat(sandbox.now()).isBefore(Instant.now().plus(Duration.ofHours(1)));
        assertThat(sandbox.retirements()).hasSize(9);
        assertThat(sandbox.requests()).isEmpty();
        assertThat(old.get("/reference-data").statusCode()).isEqualTo(401);
        assertThat(sandbox.totals())
                .allSatisfy(one -> assertThat(one.issued())
                        .isEqualTo(
                                one.available() + one.encumbered() + one.unsettled() + one.retired() + one.exported()));
        assertThatThrownBy(() -> sandbox.processingDelay(Duration.ofSeconds(-1)))
                .hasMessage("`delay` must not be negative, but was PT-1S");
    }

    @Test
    void doesWhatTheDocumentsShow() {
        try (XpansivSandbox sandbox = XpansivSandbox.start()) {
            // a client gets baseUrl(), tokenUrl() and what user() logs in with; let it retire something
            sandbox.passes(Duration.ofHours(1));
            assertThat(sandbox.retirements())
                    .noneMatch(retirement -> retirement.status().equals("NEW"));
        }
    }

    @Test
    void isOneOfAllProviders() {
        try (Sandbox all = Sandbox.start()) {
            assertThat(all.xpansiv().baseUrl()).startsWith("http://127.0.0.1:").endsWith("/app/api/v1");
            assertThat(all.xpansiv().tokenUrl()).startsWith("http://127.0.0.1:").endsWith("/oauth/token");
        }
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
