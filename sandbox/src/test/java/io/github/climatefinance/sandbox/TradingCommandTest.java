package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TradingCommandTest {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(STEP);
    private final TradingCaller caller = new TradingCaller(sandbox);
    private final TradingCustomer customer = sandbox.customer();

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private int order(String externalId) throws Exception {
        return caller.status(
                "POST", "/digital/orders/market", TradingCaller.coins(customer, "BUY", "UNIT", "0.01", externalId));
    }

    private String status(String orderId) throws Exception {
        return caller.digitalOrder(orderId).path("status").asText();
    }

    private String person() throws Exception {
        return caller.post("/natural-persons", """
                        {'gender':'MALE','firstName':'Synthetic','lastName':'Example','birthDay':'1990-05-05',
                         'birthPlace':'Synthetic','birthCountry':'DE','isUsNationality':false}""").path("naturalPersonId").asText();
    }

    @Test
    void takesACommandFromStatusToStatus() throws Exception {
        String id = caller.orderCoins("BUY", "UNIT", "0.01");
        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(status(id));
            sandbox.passes(STEP);
        }

        assertThat(statuses).containsExactly("RECEIVED", "PENDING", "FILLED", "SETTLED");
    }

    @Test
    void refusesAnExternalIdThatWasUsed() throws Exception {
        assertThat(order("synthetic-1")).isEqualTo(200);
        assertThat(order("synthetic-1")).isEqualTo(409);
        assertThat(order("synthetic-2")).isEqualTo(200);
        sandbox.passes(STEP.multipliedBy(4));

        assertThat(caller.read("/products/" + customer.walletId() + "/digital/orders?externalId=synthetic-1")
                        .path("data"))
                .hasSize(1);
    }

    @Test
    void neverFreesAnExternalIdAgainNotEvenOfAnInvalidCommandThatIsGone() throws Exception {
        String body = TradingCaller.coins(customer, "BUY", "UNIT", "0.01", "synthetic-3")
                .replace("BTC", "NONE");
        String id = caller.post("/digital/orders/market", body).path("orderId").asText();
        sandbox.passes(STEP);
        assertThat(status(id)).isEqualTo("INVALID");
        sandbox.passes(Duration.ofHours(47));
        caller.login();
        assertThat(status(id)).isEqualTo("INVALID");
        assertThat(order("synthetic-3")).isEqualTo(409);
        sandbox.passes(Duration.ofHours(1));
        caller.login();

        assertThat(caller.status("GET", "/digital/orders/" + id, "")).isEqualTo(404);
        assertThat(order("synthetic-3")).isEqualTo(409);
    }

    @Test
    void keepsExternalIdsApartByKindOrNot() throws Exception {
        String transfer = """
                {'customerProductId':'%s','amount':1,'counterpartyName':'Synthetic','iban':'DE00','externalId':'%s'}""";
        order("synthetic-4");
        assertThat(caller.status("POST", "/transfers", transfer.formatted(customer.cashId(), "synthetic-4")))
                .isEqualTo(200);
        sandbox.switchOn(TradingSwitch.EXTERNAL_IDS_UNIQUE_OVER_ALL_KINDS);
        order("synthetic-5");

        assertThat(caller.status("POST", "/transfers", transfer.formatted(customer.cashId(), "synthetic-5")))
                .isEqualTo(409);
    }

    @Test
    void endsTheOrderOfSomebodyWhoIsNotActiveAsInvalid() throws Exception {
        for (String requestor : List.of(sandbox.inactiveRequestorId(), "00000000-0000-0000-0000-000000000000")) {
            String id = new TradingCaller(sandbox, requestor).orderCoins("BUY", "UNIT", "0.01");
            assertThat(status(id)).isEqualTo("RECEIVED");
            sandbox.passes(STEP);

            assertThat(status(id)).isEqualTo("INVALID");
        }
    }

    @Test
    void judgesTheRequestorOfOtherCommandsOrDoesNot() throws Exception {
        TradingCaller inactive = new TradingCaller(sandbox, sandbox.inactiveRequestorId());
        String path = "/customers/" + customer.customerId() + "/products";
        String taken = inactive.post(path, "{'productCode':'BALANCE_ACCOUNT'}")
                .path("customerProductId")
                .asText();
        sandbox.passes(STEP);
        sandbox.switchOn(TradingSwitch.REQUESTOR_JUDGED_FOR_ALL_COMMANDS);
        String refused = inactive.post(path, "{'productCode':'BALANCE_ACCOUNT'}")
                .path("customerProductId")
                .asText();
        sandbox.passes(STEP);

        assertThat(caller.product(taken).path("status").asText()).isEqualTo("ACTIVE");
        assertThat(caller.product(refused).path("status").asText()).isEqualTo("INVALID");
    }

    @Test
    void pagesThroughAListByCursor() throws Exception {
        for (int i = 0; i < 4; i++) {
            person();
        }
        List<String> ids = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = caller.read("/natural-persons?limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            ids.addAll(page.path("data").findValuesAsText("naturalPersonId"));
            sizes.add(page.path("data").size());
            assertThat(page.at("/pagination/limit").asInt()).isEqualTo(3);
            cursor = page.at("/pagination/cursor").asText();
        } while (!cursor.isEmpty());

        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void takesTwentyWhenNoLimitIsNamed() throws Exception {
        for (int i = 0; i < 20; i++) {
            person();
        }

        assertThat(caller.read("/natural-persons").path("data")).hasSize(20);
        assertThat(caller.read("/natural-persons").at("/pagination/limit").asInt())
                .isEqualTo(20);
    }

    @Test
    void endsAListWithAnEmptyCursorOrWithNone() throws Exception {
        assertThat(caller.read("/strategies").at("/pagination/cursor").asText("none"))
                .isEmpty();
        sandbox.switchOff(TradingSwitch.EMPTY_CURSOR_ON_LAST_PAGE);

        assertThat(caller.read("/strategies").at("/pagination/cursor").isMissingNode())
                .isTrue();
    }

    @Test
    void takesCursorsOfItsOwnMakingOnly() throws Exception {
        for (String cursor : List.of("zzz", "c3ludGhldGlj", "20")) {
            assertThat(caller.status("GET", "/strategies?cursor=" + cursor, "")).isEqualTo(400);
        }
        assertThat(caller.status("GET", "/strategies?limit=0", "")).isEqualTo(400);
        assertThat(sandbox.takeViolations()).hasSize(1);
    }

    @Test
    void listsInThreeShapes() throws Exception {
        JsonNode paged = caller.read("/strategies");
        JsonNode data = caller.read("/products");
        JsonNode bare = caller.read("/customers/" + customer.customerId() + "/products");

        assertThat(paged.has("pagination")).isTrue();
        assertThat(data.size()).isEqualTo(1);
        assertThat(data.path("data")).isNotEmpty();
        assertThat(bare.isArray()).isTrue();
        assertThat(bare).hasSize(3);
    }

    @Test
    void forgetsAllInAReset() throws Exception {
        sandbox.switchOn(TradingSwitch.SCOPE_REQUIRED).passes(Duration.ofDays(1));
        caller.login();
        order("synthetic-6");
        sandbox.reset();
        caller.login();

        assertThat(caller.token(sandbox.tokenUrl(), caller.form(sandbox.clientSecret()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(order("synthetic-6")).isEqualTo(200);
        assertThat(sandbox.transactions()).isEmpty();
    }
}
