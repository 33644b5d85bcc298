package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.icr.BookedTransaction;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcrV1Test {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final IcrSandbox sandbox = IcrSandbox.start().processingDelay(STEP);
    private final IcrCaller caller = IcrCaller.organization(sandbox);
    private final String main = sandbox.organizationId();
    private String creditId = "";
    private BigDecimal before = BigDecimal.ZERO;
    private String fund = "";

    @BeforeEach
    void reads() throws Exception {
        JsonNode credit = caller.credits(main).get(0);
        creditId = credit.path("id").asText();
        before = credit.path("amount").decimalValue();
        fund = caller.read("/v1/" + main + "/accounts").at("/accounts/1/id").asText();
    }

    @AfterEach
    void close() {
        assertThat(sandbox.totals()).allSatisfy(IcrConservation::holds);
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void readsTheInventoryOfAnOrganizationAndOfAnAccount() throws Exception {
        JsonNode organization = caller.read("/v1/" + main + "/inventory");
        JsonNode account = caller.read("/v1/" + fund + "/inventory");

        assertThat(organization.path("credits")).hasSize(11);
        assertThat(organization.at("/entity/id").asText()).isEqualTo(main);
        assertThat(account.at("/entity/id").asText()).isEqualTo(fund);
        assertThat(account.at("/entity/organizationId").asText()).isEqualTo(main);
        assertThat(account.path("credits"))
                .hasSize(8)
                .allSatisfy(one -> assertThat(one.path("amount").asInt()).isEqualTo(75));
        assertThat(caller.status("GET", "/v1/nobody/inventory", "")).isEqualTo(404);
        assertThat(caller.status("GET", "/v1/" + sandbox.partnerOrganizationId() + "/inventory", ""))
                .isEqualTo(403);
    }

    @Test
    void transfersBetweenAccountsOfOneOrganization() throws Exception {
        JsonNode receipt = transfer(main, "{'id':'" + fund + "'}", item("10.5"));
        String id = receipt.path("transactionId").asText();
        JsonNode queued = caller.read("/v1/transactions/" + id).path("transaction");
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(receipt.path("success").asBoolean()).isTrue();
        assertThat(queued.path("state").asText()).isEqualTo("pending_queue");
        assertThat(queued.at("/transactionData/amount").decimalValue()).isEqualByComparingTo("10.5");
        assertThat(caller.transaction(main, id).path("state").asText()).isEqualTo("processed");
        assertThat(caller.balance(main, creditId)).isEqualByComparingTo(before.subtract(new BigDecimal("10.5")));
        assertThat(balance(fund)).isEqualByComparingTo("85.5");
        transfer(fund, "{'id':'" + main + "'}", item("85.5"));
        sandbox.passes(STEP.multipliedBy(2));
        assertThat(balance(fund)).isZero();
        assertThat(caller.read("/v1/" + fund + "/transactions").path("transactions"))
                .hasSize(2);
        assertThat(caller.read("/v1/" + main + "/transactions").path("transactions"))
                .hasSize(2);
    }

    @Test
    void transfersToAnAddressAndIntoEscrow() throws Exception {
        transfer(main, "{'publicKey':'0xabc'}", item("1"));
        transfer(main, "{'email':'someone@receiver.example'}", item("2"));
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(caller.balance(main, creditId)).isEqualByComparingTo(before.subtract(new BigDecimal("3")));
        assertThat(IcrConservation.totals(sandbox, creditId).elsewhere()).isEqualByComparingTo("3");
    }

    @Test
    void transfersAllCreditsOrNone() throws Exception {
        String other = caller.credits(main).get(1).path("id").asText();
        String to = "{'id':'" + sandbox.partnerOrganizationId() + "'}";
        String more = "{'id':'" + other + "','amount':4}";

        assertThat(transferStatus(to, item("1") + "," + item("1000000"))).isEqualTo(400);
        assertThat(transferStatus(to, item(before.toPlainString()) + "," + item("1")))
                .isEqualTo(400);
        assertThat(transferStatus(to, "")).isEqualTo(400);
        assertThat(sandbox.transactions()).isEmpty();
        JsonNode receipt = transfer(main, to, item("3") + "," + more);

        assertThat(sandbox.transactions())
                .extracting(BookedTransaction::creditId)
                .containsExactly(creditId, other);
        assertThat(receipt.path("transactionId").asText())
                .isEqualTo(sandbox.transactions().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'id':'ORG','email':'someone@receiver.example'}", "{'publicKey':'nowhere'}"})
    void refusesReceiversThatAreNotExactlyOne(String to) throws Exception {
        assertThat(transferStatus(to.replace("ORG", main), item("1"))).isEqualTo(400);
        assertThat(transferStatus("{'id':'nobody'}", item("1"))).isEqualTo(404);
        assertThat(sandbox.transactions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Testing, Testing", "Compliance, Compliance"})
    void retires(String reason, String shown) throws Exception {
        String id = caller.ok(
                        "POST",
                        "/v1/retire",
                        ("{'fromId':'%s','reason':'%s','beneficiaryName':'Synthetic','comment':'Synthetic',"
                                        + "'credit':%s,'receiptEmails':[{'email':'receipt@receiver.example'}]}")
                                .formatted(fund, reason, item("5")))
                .path("transactionId")
                .asText();
        sandbox.passes(STEP.multipliedBy(2));
        JsonNode transaction = caller.read("/v1/transactions/" + id).path("transaction");
        JsonNode retirement = caller.read(
                        "/v1/retirements/" + transaction.path("retirementId").asText())
                .path("retirement");

        assertThat(transaction.path("action").asText()).isEqualTo("retire");
        assertThat(transaction.path("retirementReason").asText()).isEqualTo(shown);
        assertThat(retirement.path("reason").asText()).isEqualTo(shown);
        assertThat(retirement.path("amount").decimalValue()).isEqualByComparingTo("5");
        assertThat(balance(fund)).isEqualByComparingTo("70");
    }

    @Test
    void retiresForAReceiver() throws Exception {
        String partner = sandbox.partnerOrganizationId();
        caller.ok(
                "POST",
                "/v1/retire",
                "{'to':{'id':'%s'},'fromId':'%s','reason':'Testing','beneficiaryName':'Synthetic','credit':%s}"
                        .formatted(partner, main, item("5")));
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(sandbox.transactions())
                .singleElement()
                .extracting(BookedTransaction::action)
                .isEqualTo("transfer_retire");
        assertThat(sandbox.retirements())
                .last()
                .satisfies(one -> assertThat(one.organizationId()).hasValue(partner));
    }

    @Test
    void writesReasonsOfTheOtherGenerationInItsOwnWords() throws Exception {
        String id = caller.act(
                        main,
                        "retire",
                        "{'creditId':'%s','amount':1,'retirementData':{'reason':'free text','beneficiaryName':'S'}}"
                                .formatted(creditId))
                .path("id")
                .asText();
        sandbox.passes(STEP.multipliedBy(2));
        String retirement = caller.transaction(main, id).path("retirementId").asText();

        assertThat(caller.transaction(main, id).path("retirementReason").asText())
                .isEqualTo("free text");
        assertThat(caller.read("/v1/transactions/" + id)
                        .at("/transaction/retirementReason")
                        .asText())
                .isEqualTo("Other");
        assertThat(caller.read("/v1/retirements/" + retirement)
                        .at("/retirement/reason")
                        .asText())
                .isEqualTo("Other");
    }

    @Test
    void opensAndClosesAccounts() throws Exception {
        JsonNode opened = caller.ok("POST", "/v1/" + main + "/accounts", "{'name':'Synthetic new account'}")
                .path("account");
        String id = opened.path("id").asText();

        assertThat(caller.read("/v1/" + main + "/accounts").path("accounts")).hasSize(3);
        assertThat(opened.path("ownerId").asText()).isEqualTo(main);
        assertThat(caller.ok("DELETE", "/v1/" + main + "/accounts/" + id, "").path("account"))
                .isEqualTo(opened);
        assertThat(caller.status("DELETE", "/v1/" + main + "/accounts/" + id, ""))
                .isEqualTo(404);
        assertThat(caller.status("GET", "/v1/" + id + "/inventory", "")).isEqualTo(404);
        String first =
                caller.read("/v1/" + main + "/accounts").at("/accounts/0/id").asText();
        assertThat(caller.status("DELETE", "/v1/" + main + "/accounts/" + first, ""))
                .isEqualTo(400);
    }

    @Test
    void closesAnAccountThatHoldsCreditsOnlyIfToldTo() throws Exception {
        String path = "/v1/" + main + "/accounts/" + fund;
        assertThat(caller.status("DELETE", path, "")).isEqualTo(400);
        transfer(main, "{'id':'" + fund + "'}", item("1"));
        sandbox.switchOn(IcrSwitch.ACCOUNTS_WITH_CREDITS_CLOSE);
        assertThat(caller.status("DELETE", path, "")).isEqualTo(200);
        assertThat(caller.balance(main, creditId)).isEqualByComparingTo(before.add(new BigDecimal("75")));
        sandbox.passes(STEP.multipliedBy(2));
        assertThat(caller.balance(main, creditId)).isEqualByComparingTo(before.add(new BigDecimal("75")));
        sandbox.switchOff(IcrSwitch.ACCOUNTS_WITH_CREDITS_CLOSE);
        String empty = caller.ok("POST", "/v1/" + main + "/accounts", "{'name':'Synthetic'}")
                .at("/account/id")
                .asText();
        assertThat(caller.status("DELETE", "/v1/" + main + "/accounts/" + empty, ""))
                .isEqualTo(200);
    }

    @Test
    void listsTheTransactionsOfEverybodyOnlyIfToldTo() throws Exception {
        String token =
                sandbox.organizationToken(sandbox.partnerOrganizationId(), Map.of("organization_inventory", "VIEW"));
        IcrCaller partner = IcrCaller.with(sandbox, token);
        caller.act(main, "cancel", "{'creditId':'%s','amount':1}".formatted(creditId));
        transfer(main, "{'id':'" + sandbox.partnerOrganizationId() + "'}", item("1"));
        String hidden = sandbox.transactions().get(0).id();

        assertThat(partner.read("/v1/transactions").path("transactions")).hasSize(1);
        assertThat(partner.status("GET", "/v1/transactions/" + hidden, "")).isEqualTo(404);
        sandbox.switchOn(IcrSwitch.ALL_TRANSACTIONS_LISTED);
        assertThat(partner.read("/v1/transactions").path("transactions")).hasSize(2);
        assertThat(partner.status("GET", "/v1/transactions/" + hidden, "")).isEqualTo(200);
        sandbox.switchOff(IcrSwitch.ALL_TRANSACTIONS_LISTED);
        assertThat(partner.read("/v1/transactions").path("transactions")).hasSize(1);
        assertThat(caller.read("/v1/transactions?limit=1&page=1").path("transactions"))
                .hasSize(1);
        assertThat(caller.read("/v1/transactions?limit=1&page=2").path("transactions"))
                .isEmpty();
    }

    @Test
    void searchesProjects() throws Exception {
        JsonNode all = caller.read("/v1/projects").path("projects");
        JsonNode wind = caller.read("/v1/projects?search=wind%20POWER").path("projects");
        String id = wind.at("/0/id").asText();

        assertThat(all).hasSize(23);
        assertThat(wind).hasSize(11);
        assertThat(caller.read("/v1/projects/" + id)).isEqualTo(wind.get(0));
        assertThat(caller.status("GET", "/v1/projects/none", "")).isEqualTo(404);
    }

    @Test
    void pagesRetirements() throws Exception {
        JsonNode page = caller.read("/v1/retirements?limit=20&page=1");

        assertThat(page.path("retirements")).hasSize(7);
        assertThat(page.at("/pagination/total").asInt()).isEqualTo(27);
        assertThat(caller.read("/v1/retirements").path("retirements")).hasSize(10);
    }

    @Test
    void asksForPermissions() throws Exception {
        IcrCaller viewer =
                IcrCaller.with(sandbox, sandbox.organizationToken(main, Map.of("organization_inventory", "REQUEST")));

        assertThat(viewer.status("GET", "/v1/" + main + "/inventory", "")).isEqualTo(200);
        assertThat(viewer.status("GET", "/v1/" + main + "/accounts", "")).isEqualTo(403);
        assertThat(viewer.status("POST", "/v1/" + main + "/accounts", "{'name':'Synthetic'}"))
                .isEqualTo(403);
        HttpResponse<String> transfer = viewer.send(
                "POST",
                "/v1/transfer",
                "{'to':{'id':'%s'},'fromId':'%s','credits':[%s]}".formatted(fund, main, item("1")));
        assertThat(transfer.statusCode()).isEqualTo(403);
    }

    private JsonNode transfer(String from, String to, String items) throws Exception {
        return caller.ok("POST", "/v1/transfer", "{'to':%s,'fromId':'%s','credits':[%s]}".formatted(to, from, items));
    }

    private int transferStatus(String to, String items) throws Exception {
        return caller.status(
                "POST", "/v1/transfer", "{'to':%s,'fromId':'%s','credits':[%s]}".formatted(to, main, items));
    }

    private String item(String amount) {
        return "{'creditId':'%s','amount':%s}".formatted(creditId, amount);
    }

    private BigDecimal balance(String account) throws Exception {
        return IcrCaller.list(caller.read("/v1/" + account + "/inventory").path("credits")).stream()
                .filter(one -> one.path("id").asText().equals(creditId))
                .map(one -> one.path("amount").decimalValue())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
