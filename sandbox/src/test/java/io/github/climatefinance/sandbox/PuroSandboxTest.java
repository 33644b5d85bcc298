package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.Violation.Side;
import io.github.climatefinance.sandbox.puro.PuroSwitch;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PuroSandboxTest {

    private static final String TRANSACTIONS = "/registry/transactions";

    private final PuroSandbox sandbox = PuroSandbox.start();
    private final Caller caller = new Caller(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"transactions", "production-facilities", "certificates", "methodologies", "documents", "labels"})
    void listsEverythingPageByPageAndEachThingOnce(String listing) throws Exception {
        JsonNode first = caller.json("/registry/" + listing + "?limit=2");
        List<JsonNode> all = caller.all("/registry/" + listing);

        assertThat(first.path("pagination").toString())
                .isEqualTo("{\"total\":" + all.size() + ",\"offset\":0,\"limit\":2}");
        assertThat(first.path("data")).hasSize(2);
        assertThat(first.path("data").get(1)).isEqualTo(all.get(1));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void takesAHundredFromTheStartUnlessAskedOtherwise() throws Exception {
        JsonNode page = caller.json(TRANSACTIONS);

        assertThat(page.path("data")).hasSize(100);
        assertThat(page.at("/pagination/limit").asInt()).isEqualTo(100);
        assertThat(page.at("/pagination/offset").asInt()).isZero();
    }

    @Test
    void answersAnEmptyPageBehindTheEnd() throws Exception {
        JsonNode page = caller.json("/registry/labels?offset=2147483647");

        assertThat(page.path("data").isArray()).isTrue();
        assertThat(page.path("data")).isEmpty();
        assertThat(page.at("/pagination/total").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=ten",
                "limit=",
                "offset=-1",
                "limit=1&limit=2",
                "transactionType=issuance",
                "since=2024-01-01"
            })
    void refusesAndReportsAQueryTheSpecificationDoesNotAllow(String query) throws Exception {
        HttpResponse<String> response = caller.get(TRANSACTIONS + "?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("listTransactions REQUEST: query parameter `" + query.substring(0, query.indexOf('=')) + "`");
        assertThat(sandbox.violations()).extracting(Violation::side).containsExactly(Side.REQUEST);
    }

    @Test
    void readsOneTransactionAndOneFacility() throws Exception {
        JsonNode transaction = caller.json(TRANSACTIONS + "?limit=1").at("/data/0");
        JsonNode facility =
                caller.json("/registry/production-facilities?limit=1&offset=9").at("/data/0");

        assertThat(caller.json(
                        TRANSACTIONS + "/" + transaction.path("transactionId").asText()))
                .isEqualTo(transaction);
        assertThat(caller.json("/registry/production-facilities/"
                        + facility.path("code").asText()))
                .isEqualTo(facility);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transactions/3fa85f64-5717-4562-b3fc-2c963f66afa6",
                "transactions/not-an-id",
                "production-facilities/OC4C00"
            })
    void answers404ForWhatItDoesNotHave(String path) throws Exception {
        HttpResponse<String> response = caller.get("/registry/" + path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
        assertThat(sandbox.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Issuance", "Transfer", "Retirement", "Withdrawal"})
    void filtersByType(String type) throws Exception {
        List<JsonNode> found = caller.all(TRANSACTIONS + "?transactionType=" + type);

        assertThat(found)
                .hasSizeGreaterThan(20)
                .allSatisfy(transaction ->
                        assertThat(transaction.path("type").asText()).isEqualTo(type));
        assertThat(caller.all(TRANSACTIONS).stream()
                        .filter(transaction -> transaction.path("type").asText().equals(type)))
                .hasSameSizeAs(found);
    }

    @Test
    void filtersByFacilityAlsoWhereItIsNotTheFirstBundle() throws Exception {
        JsonNode mixed = caller.all(TRANSACTIONS + "?transactionType=Retirement").stream()
                .filter(retirement -> !code(retirement, 0)
                        .equals(code(retirement, retirement.path("bundles").size() - 1)))
                .findFirst()
                .orElseThrow();
        String code = code(mixed, mixed.path("bundles").size() - 1);

        List<JsonNode> found = caller.all(TRANSACTIONS + "?productionFacilityCode=" + code);
        List<JsonNode> retired =
                caller.all(TRANSACTIONS + "?transactionType=Retirement&productionFacilityCode=" + code);

        assertThat(found).contains(mixed).hasSizeGreaterThan(retired.size());
        assertThat(retired).contains(mixed);
        assertThat(caller.all(TRANSACTIONS + "?productionFacilityCode=nowhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "synthetic-key:wrong",
        "wrong:synthetic-secret",
        "synthetic-key",
        "'synthetic-key:synthetic-secret\n'",
    })
    void answers401WithoutTheRightCredentials(String userAndSecret) throws Exception {
        Caller stranger = new Caller(sandbox.baseUrl(), userAndSecret.isEmpty() ? "" : Caller.basic(userAndSecret));

        assertThat(stranger.get(TRANSACTIONS).statusCode()).isEqualTo(401);
        assertThat(stranger.get("/registry/labels?limit=0").statusCode()).isEqualTo(401);
        assertThat(sandbox.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer c3ludGhldGljLWtleTpzeW50aGV0aWMtc2VjcmV0", "Basic", "Basic %%%"})
    void answers401ToCredentialsOfAnotherForm(String authorization) throws Exception {
        assertThat(new Caller(sandbox.baseUrl(), authorization)
                        .get(TRANSACTIONS)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void hidesInternalTransfersUntilSwitchedOn() throws Exception {
        List<JsonNode> ordinary = caller.all(TRANSACTIONS);
        assertThat(caller.all(TRANSACTIONS + "?transactionType=InternalTransfer"))
                .isEmpty();

        sandbox.switchOn(PuroSwitch.INTERNAL_TRANSFERS_VISIBLE);
        List<JsonNode> internal = caller.all(TRANSACTIONS + "?transactionType=InternalTransfer");
        String one = TRANSACTIONS + "/" + internal.get(0).path("transactionId").asText();

        assertThat(internal).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(ordinary);
        assertThat(caller.json(one)).isEqualTo(internal.get(0));

        sandbox.switchOff(PuroSwitch.INTERNAL_TRANSFERS_VISIBLE);
        assertThat(caller.get(one).statusCode()).isEqualTo(404);

        sandbox.switchOn(PuroSwitch.FORBIDDEN_RATHER_THAN_NOT_FOUND);
        assertThat(caller.get(one).statusCode()).isEqualTo(403);
        assertThat(caller.get(TRANSACTIONS + "/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void sendsErrorBodiesOnlyWhenSwitchedOn() throws Exception {
        assertThat(caller.get(TRANSACTIONS + "/nothing").body()).isEmpty();

        sandbox.switchOn(PuroSwitch.ERROR_BODIES);
        HttpResponse<String> response = caller.get(TRANSACTIONS + "/nothing");

        assertThat(response.body())
                .isEqualTo("{\"statusCode\":404,\"message\":\"no such item\",\"error\":\"Synthetic error 404\"}");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void leavesOutWhatOnlyThirdPartiesSawWhenSwitchedOff() throws Exception {
        String retirements = TRANSACTIONS + "?transactionType=Retirement&limit=1";
        assertThat(caller.json(retirements).at("/data/0/retirementDetails")).isNotEmpty();
        assertThat(caller.get("/registry/production-facilities").body()).contains("generalRules");

        sandbox.switchOff(PuroSwitch.THIRD_PARTY_PROPERTIES);

        assertThat(caller.json(retirements).at("/data/0/retirementDetails").toString())
                .isEqualTo("{}");
        assertThat(caller.get("/registry/production-facilities").body()).doesNotContain("generalRules");
    }

    @Test
    void showsAHiddenBeneficiaryOnceItsTimeHasCome() throws Exception {
        JsonNode hidden = caller.all(TRANSACTIONS + "?transactionType=Retirement").stream()
                .filter(retirement -> !retirement.path("retirementDetails").has("beneficiaryName"))
                .findFirst()
                .orElseThrow();
        OffsetDateTime until = OffsetDateTime.parse(
                hidden.at("/retirementDetails/beneficiaryHiddenUntil").asText());
        assertThat(until.toInstant()).isAfter(sandbox.now());
        assertThat(hidden.path("retirementDetails").has("retirementPurpose")).isFalse();

        sandbox.moveTo(until.toInstant());
        JsonNode shown =
                caller.json(TRANSACTIONS + "/" + hidden.path("transactionId").asText());

        assertThat(shown.at("/retirementDetails/beneficiaryName").asText()).startsWith("Synthetic ");
        assertThat(shown.at("/retirementDetails/retirementPurpose").asText()).isNotEmpty();
    }

    @Test
    void isAsFreshAfterAReset() throws Exception {
        String before = caller.get(TRANSACTIONS).body();
        sandbox.switchOn(PuroSwitch.ERROR_BODIES)
                .switchOff(PuroSwitch.THIRD_PARTY_PROPERTIES)
                .moveTo(sandbox.now().plusSeconds(1));
        sandbox.faults().next(Faults.ANY, Fault.status(500)).always();
        caller.get("/registry/labels?limit=0");

        sandbox.reset();

        assertThat(sandbox.requests()).isEmpty();
        assertThat(sandbox.violations()).isEmpty();
        assertThat(caller.get(TRANSACTIONS).body()).isEqualTo(before);
    }

    @Test
    void sharesNothingWithAnotherSandboxButTheSeed() throws Exception {
        try (PuroSandbox other = PuroSandbox.start()) {
            other.faults().next(Faults.ANY, Fault.status(500)).always();
            Caller otherCaller = new Caller(other);

            assertThat(otherCaller.get("/registry/labels").statusCode()).isEqualTo(500);
            assertThat(caller.get("/registry/labels").statusCode()).isEqualTo(200);
            assertThat(sandbox.requests()).hasSize(1);

            other.reset();
            assertThat(otherCaller.all(TRANSACTIONS)).isEqualTo(caller.all(TRANSACTIONS));
            assertThat(otherCaller.all("/registry/certificates")).isEqualTo(caller.all("/registry/certificates"));
        }
    }

    @Test
    void promisesNoOrder() throws Exception {
        List<String> times = caller.all(TRANSACTIONS).stream()
                .map(transaction -> transaction.path("completedOn").asText())
                .toList();

        assertThat(times).isNotEqualTo(times.stream().sorted().toList());
    }

    @Test
    void remembersRequestsWithTheirQuery() throws Exception {
        caller.get(TRANSACTIONS + "?limit=3&productionFacilityCode=a%20b%2Bc");

        assertThat(sandbox.requests()).singleElement().satisfies(request -> {
            assertThat(request.operation()).isEqualTo("listTransactions");
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.path()).isEqualTo("/registry/api/registry/transactions");
            assertThat(request.queryValue("productionFacilityCode")).isEqualTo("a b+c");
            assertThat(request.queryValue("offset")).isEmpty();
            assertThat(request.status()).hasValue(200);
            assertThat(request.toString()).doesNotContain("Basic");
        });
    }

    @Test
    void allProvidersStartTogetherAndEndTogether() throws Exception {
        try (Sandbox all = Sandbox.start()) {
            Caller puro = new Caller(all.puro());
            assertThat(puro.get("/registry/labels?limit=0").statusCode()).isEqualTo(400);
            assertThat(all.violations()).hasSize(1);
            all.reset();
            assertThat(all.violations()).isEmpty();
            assertThat(all.puro()).isSameAs(all.puro());
        }
    }

    private static String code(JsonNode transaction, int bundle) {
        return transaction
                .path("bundles")
                .path(bundle)
                .path("productionFacilityCode")
                .asText();
    }
}
