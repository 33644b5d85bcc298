package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.icr.BookedRetirement;
import io.github.climatefinance.sandbox.icr.BookedTransaction;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcrTransactionTest {

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final String DATA =
            ",'retirementData':{'reason':'Testing','beneficiaryName':'Synthetic Beneficiary','comment':'Synthetic'}";

    private final IcrSandbox sandbox = IcrSandbox.start().processingDelay(STEP);
    private final IcrCaller caller = IcrCaller.organization(sandbox);
    private final String main = sandbox.organizationId();
    private String creditId = "";
    private BigDecimal before = BigDecimal.ZERO;

    @BeforeEach
    void readsTheInventory() throws Exception {
        JsonNode credit = caller.credits(main).get(0);
        creditId = credit.path("id").asText();
        before = credit.path("amount").decimalValue();
    }

    @AfterEach
    void close() {
        assertThat(sandbox.totals()).allSatisfy(IcrConservation::holds);
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void goesThroughTheQueueAndOntoTheChain() throws Exception {
        JsonNode queued = retire("10");
        String id = queued.path("id").asText();
        sandbox.passes(STEP);
        JsonNode onChain = caller.transaction(main, id);
        sandbox.passes(STEP);
        JsonNode processed = caller.transaction(main, id);

        assertThat(state(queued)).isEqualTo("pending_queue");
        assertThat(queued.has("txId")).isFalse();
        assertThat(state(onChain)).isEqualTo("pending_onchain");
        assertThat(onChain.path("txId").asText()).hasSize(66);
        assertThat(onChain.has("retirementId")).isFalse();
        assertThat(state(processed)).isEqualTo("processed");
        assertThat(processed.path("txId")).isEqualTo(onChain.path("txId"));
        assertThat(processed.path("retirementReason").asText()).isEqualTo("Testing");
        assertThat(processed.path("beneficiaryName").asText()).isEqualTo("Synthetic Beneficiary");
        assertThat(processed.path("updatedAt").asText())
                .isGreaterThan(processed.path("createdAt").asText());
        assertThat(balance()).isEqualByComparingTo(before.subtract(BigDecimal.TEN));
    }

    @Test
    void retiresForGoodWithACertificate() throws Exception {
        String id = retire("10").path("id").asText();
        sandbox.passes(STEP.multipliedBy(2));
        String retirementId = caller.transaction(main, id).path("retirementId").asText();
        JsonNode own =
                IcrCaller.list(caller.read("/organizations/" + main + "/retirements")
                                .path("retirements"))
                        .stream()
                        .filter(one -> one.path("id").asText().equals(retirementId))
                        .findFirst()
                        .orElseThrow();
        HttpResponse<String> pdf = caller.get("/organizations/" + main + "/retirements/" + retirementId + "/pdf");

        assertThat(sandbox.retirements())
                .last()
                .isEqualTo(new BookedRetirement(retirementId, id, Optional.of(main), creditId, BigDecimal.TEN));
        assertThat(own.path("amount").decimalValue()).isEqualByComparingTo("10");
        assertThat(own.path("comment").asText()).isEqualTo("Synthetic");
        assertThat(pdf.body()).startsWith("%PDF-1.4").endsWith("%%EOF\n").contains(retirementId + ": 10 of ICR-");
        assertThat(pdf.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"retirement-" + retirementId + ".pdf\"");
        assertThat(caller.get("/retirements/" + retirementId + "/pdf").body()).isEqualTo(pdf.body());
    }

    @Test
    void transfersToAnOrganization() throws Exception {
        String partner = sandbox.partnerOrganizationId();
        BigDecimal there = balanceOf(partner);

        JsonNode queued = act("transfer", "10.25", ",'toOrganizationId':'" + partner + "'");
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(queued.path("toOrganizationId").asText()).isEqualTo(partner);
        assertThat(queued.has("toAddress")).isFalse();
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("10.25")));
        assertThat(balanceOf(partner)).isEqualByComparingTo(there.add(new BigDecimal("10.25")));
        assertThat(sandbox.transactions())
                .containsExactly(new BookedTransaction(
                        queued.path("id").asText(),
                        "transfer",
                        creditId,
                        new BigDecimal("10.25"),
                        main,
                        Optional.of(partner),
                        Optional.empty(),
                        "processed"));
    }

    @Test
    void transfersToTheAddressOfAnOrganizationAndToAnyOther() throws Exception {
        String second = sandbox.secondOrganizationId();
        String address = IcrCaller.with(sandbox, sandbox.organizationToken(second, Map.of("organization_info", "VIEW")))
                .read("/organizations/" + second + "/addresses")
                .at("/0/address")
                .asText();
        BigDecimal there = balanceOf(second);

        JsonNode known = act(
                "transfer",
                "1",
                ",'toAddress':'" + address.toUpperCase(Locale.ROOT).replace("0X", "0x") + "'");
        JsonNode unknown = act("transfer", "2", ",'toAddress':'0x1234567890abcdef'");
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(known.path("toOrganizationId").asText()).isEqualTo(second);
        assertThat(unknown.has("toOrganizationId")).isFalse();
        assertThat(unknown.path("toAddress").asText()).isEqualTo("0x1234567890abcdef");
        assertThat(balanceOf(second)).isEqualByComparingTo(there.add(BigDecimal.ONE));
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("3")));
        assertThat(IcrConservation.totals(sandbox, creditId).elsewhere()).isEqualByComparingTo("2");
    }

    @Test
    void retiresWithATransferForWhoeverReceives() throws Exception {
        act("transfer_retire", "3", ",'toOrganizationId':'" + sandbox.partnerOrganizationId() + "'" + DATA);
        act("transfer_retire", "4", ",'toAddress':'0xabc'" + DATA);
        sandbox.passes(STEP.multipliedBy(2));
        List<BookedRetirement> made = sandbox.retirements().stream()
                .filter(one -> !one.transactionId().isEmpty())
                .toList();
        String unclaimed = made.get(1).id();
        JsonNode json = caller.read("/retirements?id=" + unclaimed);

        assertThat(made)
                .extracting(BookedRetirement::organizationId)
                .containsExactly(Optional.of(sandbox.partnerOrganizationId()), Optional.empty());
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("7")));
        assertThat(json.path("isClaimed").asBoolean()).isFalse();
        assertThat(json.has("reason")).isFalse();
        assertThat(caller.status("GET", "/retirements/" + unclaimed + "/pdf", ""))
                .isEqualTo(404);
        assertThat(caller.status("GET", "/organizations/" + main + "/retirements/" + unclaimed + "/pdf", ""))
                .isEqualTo(404);
    }

    @Test
    void cancelsForGood() throws Exception {
        BigDecimal cancelled = IcrConservation.totals(sandbox, creditId).cancelled();
        act("cancel", "6", "");
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("6")));
        assertThat(IcrConservation.totals(sandbox, creditId).cancelled())
                .isEqualByComparingTo(cancelled.add(new BigDecimal("6")));
        assertThat(sandbox.retirements()).allMatch(one -> one.transactionId().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transfer | | toOrganizationId or toAddress must be provided",
                "transfer_retire | | toOrganizationId or toAddress must be provided",
                "transfer | ,'toOrganizationId':'ORG','toAddress':'0x1' | toOrganizationId and toAddress must not both be provided",
                "retire | ,'toOrganizationId':'ORG','toAddress':'0x1' | toOrganizationId and toAddress must not both be provided",
                "transfer | ,'toAddress':'somewhere' | toAddress must be an address on the chain",
            })
    void refusesReceiversThatAreNotExactlyOne(String action, String more, String message) throws Exception {
        String body = body("1", more == null ? "" : more.replace("ORG", sandbox.partnerOrganizationId()));
        HttpResponse<String> response = caller.send("POST", path(action), body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(IcrCaller.read(response).path("message").asText()).isEqualTo(message);
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void doesNotFindAReceiverThatIsNoOrganization() throws Exception {
        assertThat(caller.status("POST", path("transfer"), body("1", ",'toOrganizationId':'nobody'")))
                .isEqualTo(404);
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void asksForAReceiverOfEveryActionOnlyIfToldTo() throws Exception {
        sandbox.switchOn(IcrSwitch.RECEIVER_ALWAYS_REQUIRED);
        assertThat(caller.status("POST", path("retire"), body("1", ""))).isEqualTo(400);
        assertThat(caller.status("POST", path("cancel"), body("1", ""))).isEqualTo(400);
        assertThat(caller.status("POST", path("cancel"), body("1", ",'toAddress':'0x1'")))
                .isEqualTo(200);
        sandbox.switchOff(IcrSwitch.RECEIVER_ALWAYS_REQUIRED);
        assertThat(caller.status("POST", path("retire"), body("1", ""))).isEqualTo(200);
        assertThat(caller.status("POST", path("cancel"), body("1", ""))).isEqualTo(200);
    }

    @Test
    void asksForRetirementDataOnlyIfToldTo() throws Exception {
        sandbox.switchOn(IcrSwitch.RETIREMENT_DATA_REQUIRED);
        assertThat(caller.status("POST", path("retire"), body("1", ""))).isEqualTo(400);
        assertThat(caller.status("POST", path("retire"), body("1", DATA))).isEqualTo(200);
        sandbox.switchOff(IcrSwitch.RETIREMENT_DATA_REQUIRED);
        JsonNode anonymous = act("retire", "1", "");

        assertThat(anonymous.has("beneficiaryName")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000", "1e300", "1e-300", "0.0000000000000000001"})
    void refusesAmountsThatAreNoneOrTooMuch(String amount) throws Exception {
        assertThat(caller.status("POST", path("retire"), body(amount, ""))).isEqualTo(400);
        assertThat(caller.status("POST", path("cancel"), body(amount, ""))).isEqualTo(400);
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void refusesCreditsThatAreNotInTheInventory() throws Exception {
        String other = creditId.replace("exPost-1", "exPost-2");

        assertThat(caller.status("POST", path("retire"), "{'creditId':'none','amount':1}"))
                .isEqualTo(400);
        assertThat(caller.status("POST", path("retire"), "{'creditId':'%s','amount':1}".formatted(other)))
                .isEqualTo(400);
    }

    @Test
    void countsDecimalsToTheLast() throws Exception {
        retire("0.1");
        retire("0.2");
        retire("0.000000000000000001");
        retire("123.456789012345678");
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("123.756789012345678001")));
    }

    @Test
    void failsWhenTheAmountHasVanishedMeanwhile() throws Exception {
        String first = retire(before.toPlainString()).path("id").asText();
        String second = retire(before.toPlainString()).path("id").asText();
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(state(caller.transaction(main, first))).isEqualTo("processed");
        assertThat(state(caller.transaction(main, second))).isEqualTo("failed");
        assertThat(caller.transaction(main, second).has("retirementId")).isFalse();
        assertThat(balance()).isZero();
        assertThat(caller.credits(main))
                .noneMatch(credit -> credit.path("id").asText().equals(creditId));
    }

    @Test
    void lowersTheBalanceWhenQueuedOnlyIfToldTo() throws Exception {
        retire("10");
        assertThat(balance()).isEqualByComparingTo(before);
        sandbox.switchOn(IcrSwitch.BALANCE_FALLS_WHEN_QUEUED);
        retire("20");
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("20")));
        assertThat(IcrConservation.totals(sandbox, creditId).underWay()).isEqualByComparingTo("20");
        sandbox.passes(STEP.multipliedBy(2));
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("30")));
        sandbox.switchOff(IcrSwitch.BALANCE_FALLS_WHEN_QUEUED);
        retire("1");
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("30")));
    }

    @ParameterizedTest
    @EnumSource(TransactionEnd.class)
    void bringsTheNextTransactionToNothingOnDemand(TransactionEnd end) throws Exception {
        for (boolean falls : new boolean[] {false, true}) {
            if (falls) {
                sandbox.switchOn(IcrSwitch.BALANCE_FALLS_WHEN_QUEUED);
            }
            sandbox.nextTransactionEnds(end);
            String unlucky = retire("10").path("id").asText();
            String lucky = retire("1").path("id").asText();
            BigDecimal now = balance();
            sandbox.passes(STEP);
            boolean early = end != TransactionEnd.FAILED;
            assertThat(state(caller.transaction(main, unlucky)))
                    .isEqualTo(early ? end.name().toLowerCase(Locale.ROOT) : "pending_onchain");
            sandbox.passes(STEP);

            assertThat(state(caller.transaction(main, unlucky)))
                    .isEqualTo(end.name().toLowerCase(Locale.ROOT));
            assertThat(caller.transaction(main, unlucky).has("txId")).isEqualTo(!early);
            assertThat(state(caller.transaction(main, lucky))).isEqualTo("processed");
            assertThat(balance()).isEqualByComparingTo(now.add(new BigDecimal(falls ? "10" : "-1")));
        }
    }

    @Test
    void requestsWaitForTheOrganization() throws Exception {
        String approved = request("retire", "5", DATA).path("id").asText();
        String rejected = request("retire", "6", DATA).path("id").asText();
        JsonNode waiting = caller.read("/organizations/" + main + "/inventory/requests/" + approved);
        sandbox.passes(STEP.multipliedBy(3));

        assertThat(state(waiting)).isEqualTo("pending_request");
        assertThat(waiting.path("amount").decimalValue()).isEqualByComparingTo("5");
        assertThat(state(caller.transaction(main, approved))).isEqualTo("pending_request");
        sandbox.approve(approved).reject(rejected);
        assertThat(state(caller.transaction(main, approved))).isEqualTo("pending_queue");
        sandbox.passes(STEP.multipliedBy(2));
        assertThat(state(caller.transaction(main, approved))).isEqualTo("processed");
        assertThat(state(caller.transaction(main, rejected))).isEqualTo("rejected");
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("5")));
        assertThatThrownBy(() -> sandbox.approve(approved))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`requestId` must be known to the registry, but was " + approved);
    }

    @Test
    void requestsDoNotWaitIfToldSo() throws Exception {
        sandbox.switchOff(IcrSwitch.REQUESTS_WAIT_FOR_APPROVAL);
        JsonNode request = request("transfer", "5", ",'toOrganizationId':'" + sandbox.partnerOrganizationId() + "'");
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(state(request)).isEqualTo("pending_queue");
        assertThat(state(caller.transaction(main, request.path("id").asText()))).isEqualTo("processed");
        sandbox.switchOn(IcrSwitch.REQUESTS_WAIT_FOR_APPROVAL);
        assertThat(state(request("retire", "1", ""))).isEqualTo("pending_request");
    }

    @Test
    void listsActionsAsRequestsUnlessToldOtherwise() throws Exception {
        String action = retire("1").path("id").asText();
        String request = request("retire", "1", "").path("id").asText();

        assertThat(requestIds()).containsExactlyInAnyOrder(action, request);
        sandbox.switchOff(IcrSwitch.ACTIONS_LISTED_AS_REQUESTS);
        assertThat(requestIds()).containsExactly(request);
        assertThat(caller.status("GET", "/organizations/" + main + "/inventory/requests/" + action, ""))
                .isEqualTo(404);
        sandbox.switchOn(IcrSwitch.ACTIONS_LISTED_AS_REQUESTS);
        assertThat(caller.status("GET", "/organizations/" + main + "/inventory/requests/" + action, ""))
                .isEqualTo(200);
    }

    private List<String> requestIds() throws Exception {
        return caller
                .read("/organizations/" + main + "/inventory/requests?limit=10&page=0")
                .path("creditRequests")
                .findValuesAsText("id")
                .stream()
                .filter(id ->
                        sandbox.transactions().stream().anyMatch(one -> one.id().equals(id)))
                .toList();
    }

    @Test
    void answersRequestsWithNothingIfToldTo() throws Exception {
        sandbox.switchOn(IcrSwitch.EMPTY_ANSWERS);
        HttpResponse<String> empty =
                caller.send("POST", "/organizations/" + main + "/inventory/requests/retire", body("1", ""));
        sandbox.switchOff(IcrSwitch.EMPTY_ANSWERS);

        assertThat(empty.statusCode()).isEqualTo(204);
        assertThat(empty.body()).isEmpty();
        assertThat(request("retire", "1", "").path("id").asText()).isNotEmpty();
        assertThat(sandbox.transactions()).hasSize(2);
    }

    @Test
    void showsATransactionToThoseItConcerns() throws Exception {
        String id = act("transfer", "1", ",'toOrganizationId':'" + sandbox.secondOrganizationId() + "'")
                .path("id")
                .asText();
        IcrCaller second = IcrCaller.installation(sandbox, sandbox.secondInstallationId());
        String hidden = retire("1").path("id").asText();

        assertThat(second.transaction(sandbox.secondOrganizationId(), id)
                        .path("id")
                        .asText())
                .isEqualTo(id);
        assertThat(second.status(
                        "GET", "/organizations/" + sandbox.secondOrganizationId() + "/transactions/" + hidden, ""))
                .isEqualTo(404);
    }

    @Test
    void givesTestCreditsEachTime() throws Exception {
        JsonNode hundred = caller.read("/organizations/" + main + "/friendbot");
        String test = caller.credits(main).stream()
                .filter(one -> one.path("serialization").equals(hundred.path("serialization")))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        BigDecimal after = caller.balance(main, test);
        sandbox.switchOn(IcrSwitch.FRIENDBOT_GIVES_1000);
        JsonNode thousand = caller.read("/organizations/" + main + "/friendbot");
        sandbox.switchOff(IcrSwitch.FRIENDBOT_GIVES_1000);

        assertThat(hundred.path("amount").asInt()).isEqualTo(100);
        assertThat(thousand.path("amount").asInt()).isEqualTo(1000);
        assertThat(thousand.path("transactionId")).isNotEqualTo(hundred.path("transactionId"));
        assertThat(caller.balance(main, test)).isEqualByComparingTo(after.add(new BigDecimal("1000")));
        assertThat(caller.read("/organizations/" + main + "/friendbot")
                        .path("amount")
                        .asInt())
                .isEqualTo(100);
    }

    @Test
    void goesOnByItselfInRealTime() throws Exception {
        sandbox.processingDelay(Duration.ZERO);
        String id = retire("1").path("id").asText();

        assertThat(state(caller.transaction(main, id))).isEqualTo("processed");
        assertThatThrownBy(() -> sandbox.processingDelay(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`delay` must not be negative, but was PT-0.001S");
        assertThatThrownBy(() -> sandbox.passes(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNoOtherAction() throws Exception {
        assertThat(caller.status("POST", path("burn"), body("1", ""))).isEqualTo(404);
        assertThat(sandbox.takeViolations())
                .singleElement()
                .extracting(Violation::problem)
                .isEqualTo("no operation of the specification fits");
    }

    @Test
    void startsAfreshOnReset() throws Exception {
        retire("1");
        sandbox.switchOn(IcrSwitch.FRIENDBOT_GIVES_1000).nextTransactionEnds(TransactionEnd.FAILED);
        sandbox.passes(STEP.multipliedBy(2));

        sandbox.reset();

        assertThat(sandbox.transactions()).isEmpty();
        assertThat(balance()).isEqualByComparingTo(before);
        assertThat(caller.read("/organizations/" + main + "/friendbot")
                        .path("amount")
                        .asInt())
                .isEqualTo(100);
        String id = retire("1").path("id").asText();
        sandbox.passes(STEP);
        assertThat(state(caller.transaction(main, id))).isEqualTo("processed");
    }

    private JsonNode retire(String amount) throws Exception {
        return act("retire", amount, DATA);
    }

    private JsonNode act(String action, String amount, String more) throws Exception {
        return caller.act(main, action, body(amount, more));
    }

    private JsonNode request(String action, String amount, String more) throws Exception {
        return caller.ok("POST", "/organizations/" + main + "/inventory/requests/" + action, body(amount, more));
    }

    private String path(String action) {
        return "/organizations/" + main + "/inventory/action/" + action;
    }

    private String body(String amount, String more) {
        return "{'creditId':'%s','amount':%s%s}".formatted(creditId, amount, more);
    }

    private BigDecimal balance() throws Exception {
        return caller.balance(main, creditId);
    }

    private BigDecimal balanceOf(String organization) throws Exception {
        String token = sandbox.organizationToken(organization, Map.of("organization_inventory", "VIEW"));
        return IcrCaller.with(sandbox, token).balance(organization, creditId);
    }

    private static String state(JsonNode transaction) {
        return transaction.path("state").asText();
    }
}
