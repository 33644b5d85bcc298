package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every switch in both positions. */
class XpansivSwitchTest {

    private static final String TRANSFERS = "/transfers/account/0A1B2C3D/action/search";
    private static final String RETIREMENTS = "/retirements/account/0A1B2C3D/action/search";
    private static final String CREATE = "/retirements/account/0A1B2C3D/program/ACR/action/create";
    private static final String DEPOSIT = "/exchanges/CBL/execution-venues/CBL_SPOT/accounts/0A1B2C3D/action/deposit";
    private static final String WITHDRAW = "/exchanges/CBL/accounts/0A1B2C3D/action/withdraw";
    private static final String SETTLE = "/exchanges/CBL/execution-venues/CBL_SPOT/action/settle";

    private final XpansivSandbox sandbox = XpansivSandbox.start();
    private XpansivCaller caller;

    @BeforeEach
    void logIn() throws Exception {
        caller = new XpansivCaller(sandbox, sandbox.user());
    }

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void countsPagesFromNoughtOrOne() throws Exception {
        JsonNode fromNought = caller.ask(TRANSFERS + "?size=4", "{}");
        sandbox.switchOn(XpansivSwitch.COUNTS_PAGES_FROM_ONE);
        JsonNode fromOne = caller.ask(TRANSFERS + "?size=4", "{}");

        assertThat(fromNought.path("page").asInt()).isZero();
        assertThat(fromOne.path("page").asInt()).isEqualTo(1);
        assertThat(fromOne.path("content")).isEqualTo(fromNought.path("content"));
        assertThat(caller.ask(TRANSFERS + "?size=4&page=3", "{}").path("content"))
                .hasSize(1);
        assertThat(outcome(caller.post(TRANSFERS + "?page=0", "{}"))).isEqualTo("400 INVALID_PAGE_NUMBER");
        sandbox.switchOff(XpansivSwitch.COUNTS_PAGES_FROM_ONE);
        assertThat(caller.ask(TRANSFERS + "?size=4&page=2", "{}").path("content"))
                .hasSize(1);
    }

    @Test
    void writesTimestampsWithOrWithoutAnOffset() throws Exception {
        String criteria = "{'transferIdentifier': 'SYN-TRANSFER-1001'}";

        String with =
                caller.ask(TRANSFERS, criteria).at("/content/0/createdDate").asText();
        sandbox.switchOn(XpansivSwitch.TIMESTAMPS_WITHOUT_OFFSET);
        String without =
                caller.ask(TRANSFERS, criteria).at("/content/0/createdDate").asText();

        assertThat(with).isEqualTo("2025-04-01T13:00:00.000Z");
        assertThat(without).isEqualTo("2025-04-01T13:00:00.000");
    }

    @Test
    void refusesTokensWithOrWithoutABody() throws Exception {
        HttpResponse<String> withBody = caller.get("/account/4E5F6A7B");
        sandbox.faults().next("getReferenceData", Fault.credentialRevoked()).times(2);
        HttpResponse<String> revoked = caller.get("/reference-data");
        sandbox.switchOff(XpansivSwitch.ERROR_BODIES_ON_401);

        assertThat(withBody.statusCode()).isEqualTo(401);
        assertThat(withBody.body()).isEqualTo("{\"message\":\"the token is not good for this account\"}");
        assertThat(revoked.body()).startsWith("{\"message\":");
        for (String path : new String[] {"/account/4E5F6A7B", "/reference-data"}) {
            HttpResponse<String> withoutBody = caller.get(path);
            assertThat(withoutBody.statusCode()).isEqualTo(401);
            assertThat(withoutBody.body()).isEmpty();
        }
    }

    @Test
    void keepsToOneEditionOrTheLater() throws Exception {
        String body = "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700003, 'quantity': 5}]}";
        String trade = "{'tradeIdentifier': 'free', 'sellerIdentifier': '0A1B2C3D', 'buyerIdentifier': '4E5F6A7B',"
                + " 'productCode': 'SYN-CARBON', 'quantity': 1, 'price': 0, 'currency': 'USD'}";

        JsonNode accounts = caller.read("/exchanges/RVCMC/accounts");
        JsonNode receipt = caller.ask(DEPOSIT, body).get(0);
        String free = outcome(caller.post(SETTLE, trade));
        sandbox.switchOn(XpansivSwitch.LATER_EDITION);

        assertThat(accounts.findValuesAsText("identifier")).containsExactly("0A1B2C3D", "8C9D0E1F");
        assertThat(receipt.path("status").asText()).isEqualTo("PENDING");
        assertThat(free).isEqualTo("400 INVALID_REQUEST");
        assertThat(outcome(caller.get("/exchanges/RVCMC/accounts"))).isEqualTo("404");
        assertThat(caller.ask(DEPOSIT, body).get(0).has("status")).isFalse();
        assertThat(outcome(caller.post(SETTLE, trade))).isEqualTo("201");
    }

    @Test
    void tellsOfBadWithdrawalsInASuccessOrRefusesAll() throws Exception {
        String body = "{'withdrawals': [{'depositIdentifier': 'SYN-DEPOSIT-1001', 'quantity': 1},"
                + " {'depositIdentifier': 'SYN-DEPOSIT-1002', 'quantity': 999}]}";

        JsonNode results = caller.ask(WITHDRAW, body);
        sandbox.switchOff(XpansivSwitch.WITHDRAWAL_ERRORS_AS_ITEMS);

        assertThat(results.findValuesAsText("status")).containsExactly("WITHDRAWN", "NO_AVAILABLE_QUANTITY");
        assertThat(outcome(caller.post(WITHDRAW, body))).isEqualTo("400 INVALID_WITHDRAWALS");
        assertThat(sandbox.deposits().get(0).available()).isEqualTo(399);
    }

    @Test
    void knowsNotOrRefusesAnUnknownExchange() throws Exception {
        String[] paths = {
            "/exchanges/XYZ/accounts/0A1B2C3D/action/search-deposits",
            "/exchanges/XYZ/accounts/0A1B2C3D/action/withdraw",
            "/exchanges/XYZ/execution-venues/CBL_SPOT/accounts/0A1B2C3D/action/deposit",
            "/exchanges/XYZ/execution-venues/CBL_SPOT/action/settle"
        };
        String[] bodies = {
            "",
            "{'withdrawals': [{'depositIdentifier': 'SYN-DEPOSIT-1001', 'quantity': 1}]}",
            "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700003, 'quantity': 5}]}",
            "{'tradeIdentifier': 't', 'sellerIdentifier': '0A1B2C3D', 'buyerIdentifier': '4E5F6A7B',"
                    + " 'productCode': 'SYN-CARBON', 'quantity': 1, 'price': 1, 'currency': 'USD'}"
        };

        for (int i = 0; i < paths.length; i++) {
            sandbox.switchOff(XpansivSwitch.UNKNOWN_EXCHANGE_NOT_FOUND);
            assertThat(outcome(caller.post(paths[i], bodies[i]))).isEqualTo("400 INVALID_EXCHANGE");
            sandbox.switchOn(XpansivSwitch.UNKNOWN_EXCHANGE_NOT_FOUND);
            HttpResponse<String> notFound = caller.post(paths[i], bodies[i]);
            assertThat(notFound.statusCode()).isEqualTo(404);
            assertThat(notFound.body()).isEqualTo("{\"message\":\"there is no exchange XYZ\"}");
        }
    }

    @Test
    void findsNoRetirementsOrNothing() throws Exception {
        String criteria = "{'externalIdentifier': 'nobody'}";

        JsonNode none = caller.ask(RETIREMENTS, criteria);
        sandbox.switchOn(XpansivSwitch.EMPTY_RETIREMENT_SEARCH_NOT_FOUND);
        HttpResponse<String> nothing = caller.post(RETIREMENTS, criteria);

        assertThat(none).hasToString("{\"retirements\":[]}");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).isEmpty();
        assertThat(caller.ask(RETIREMENTS, "{}").path("retirements")).hasSize(9);
    }

    @Test
    void matchesPartsOfNamesOrWholeNames() throws Exception {
        String projects = "/projects/action/search";
        String part = "{'name': 'FOREST example project 1'}";
        String whole = "{'name': 'Synthetic Forest Example Project 1'}";

        assertThat(caller.ask(projects, part).path("content")).hasSize(1);
        assertThat(caller.ask(projects, whole).path("content")).hasSize(1);
        sandbox.switchOn(XpansivSwitch.NAMES_MATCH_WHOLE);
        assertThat(caller.ask(projects, part).path("content")).isEmpty();
        assertThat(caller.ask(projects, whole).path("content")).hasSize(1);
    }

    @Test
    void locksAnEinWhileItIsRetiredOrNot() throws Exception {
        String retirement = "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}]}";
        String export = "{'exports': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}]}";
        String exports = "/exchanges/CBL/account/0A1B2C3D/program/ACR/action/withdraw-and-export";
        sandbox.processingDelay(Duration.ofHours(1));

        caller.ask(CREATE, retirement);
        String free = outcome(caller.post(CREATE, retirement));
        sandbox.switchOn(XpansivSwitch.EIN_LOCKED_WHILE_RETIRING);
        HttpResponse<String> locked = caller.post(CREATE, retirement);
        HttpResponse<String> exportLocked = caller.post(exports, export);
        sandbox.passes(Duration.ofHours(2));

        assertThat(free).isEqualTo("200");
        assertThat(locked.body()).contains("\"code\":\"EIN_CURRENTLY_LOCKED\"");
        assertThat(exportLocked.body()).contains("\"code\":\"EIN_CURRENTLY_LOCKED\"");
        assertThat(outcome(caller.post(CREATE, retirement))).isEqualTo("200");
    }

    @Test
    void choosesTaxLotsUnaskedOrWantsAStrategy() throws Exception {
        String retirement = "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}]}";

        assertThat(outcome(caller.post(CREATE, retirement))).isEqualTo("200");
        sandbox.switchOn(XpansivSwitch.STRATEGY_REQUIRED);
        HttpResponse<String> refused = caller.post(CREATE, retirement);
        assertThat(outcome(refused)).isEqualTo("400 INVALID_RETIREMENTS");
        assertThat(refused.body()).contains("INVALID_TAX_LOT_ALLOCATION_STRATEGY");
        assertThat(outcome(caller.post(
                        CREATE,
                        "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1,"
                                + " 'taxLotSelectionStrategy': 'NEWEST_TAX_LOT_FIRST'}]}")))
                .isEqualTo("200");
    }

    @Test
    void enforcesRegistryRulesOrTakesAnyAttributes() throws Exception {
        String retirement = "{'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}], 'attributes': {'a': 1}}";

        assertThat(outcome(caller.post(CREATE, retirement))).isEqualTo("400 INVALID_ATTRIBUTES");
        sandbox.switchOff(XpansivSwitch.REGISTRY_RULES_ENFORCED);
        assertThat(outcome(caller.post(CREATE, retirement))).isEqualTo("200");
    }

    @Test
    void settlesOnAnyDayToComeOrByACalendar() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        LocalDate sunday = today.plusDays(3).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

        assertThat(transferOn(sunday)).isEqualTo("200");
        assertThat(transferOn(sunday.plusDays(1))).isEqualTo("200");
        assertThat(transferOn(sunday.plusDays(365))).isEqualTo("200");
        sandbox.switchOn(XpansivSwitch.SETTLEMENT_CALENDAR);
        assertThat(transferOn(sunday)).isEqualTo("400 SETTLEMENT_DATE_HOLIDAY");
        assertThat(transferOn(sunday.plusDays(1))).isEqualTo("200");
        assertThat(transferOn(sunday.plusDays(365))).isEqualTo("400 SETTLEMENT_DATE_OUTSIDE_TRADING_WINDOW");
        assertThat(outcome(new XpansivCaller(sandbox, sandbox.partner())
                        .post(
                                "/transfers/account/4E5F6A7B/program/VCS/action/accept",
                                "{'transfers': [{'transferIdentifier': 'SYN-TRANSFER-1007',"
                                        + " 'price': {'currency': 'USD', 'amount': 1}}]}")))
                .isEqualTo("400 SETTLEMENT_DATE_OUTSIDE_TRADING_WINDOW");
    }

    @Test
    void goesBackToTheFirstPositionsWhenReset() throws Exception {
        Set<XpansivSwitch> on = EnumSet.noneOf(XpansivSwitch.class);
        for (XpansivSwitch each : XpansivSwitch.values()) {
            if (each.isOnAtFirst()) {
                on.add(each);
                sandbox.switchOff(each);
            } else {
                sandbox.switchOn(each);
            }
        }

        sandbox.reset();
        caller = new XpansivCaller(sandbox, sandbox.user());

        assertThat(on)
                .containsExactly(
                        XpansivSwitch.ERROR_BODIES_ON_401,
                        XpansivSwitch.WITHDRAWAL_ERRORS_AS_ITEMS,
                        XpansivSwitch.REGISTRY_RULES_ENFORCED);
        countsPagesFromNoughtOrOne();
        keepsToOneEditionOrTheLater();
    }

    private String transferOn(LocalDate day) throws Exception {
        return outcome(caller.post(
                "/transfers/account/0A1B2C3D/program/ACR/action/create",
                ("{'counterpartyRegistryName': '%s', 'settlementDate': '%s', 'transfers': [{'ein': 'SYN-ACR-9001-2020',"
                                + " 'transferData': {'transferDataType': 'STRATEGY', 'quantity': 1,"
                                + " 'taxLotSelectionStrategy': 'NEWEST_TAX_LOT_FIRST'}}]}")
                        .formatted(sandbox.partner().accountName(), day)));
    }

    private static String outcome(HttpResponse<String> response) throws Exception {
        String code = response.body().isEmpty()
                ? ""
                : XpansivCaller.tree(response).path("code").asText();
        return (response.statusCode() + " " + code).strip();
    }
}
