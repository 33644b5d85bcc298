package io.github.climatefinance.sandbox;

import static io.github.climatefinance.sandbox.DoconomyCaller.SCOPE;
import static io.github.climatefinance.sandbox.DoconomyCaller.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoconomyV3Test {

    private static final String GROCERIES = "[{\"type\":\"mcc\",\"id\":\"5411\"}]";

    private final DoconomySandbox sandbox = DoconomySandbox.start();

    @AfterEach
    void close() {
        List<Violation> left = sandbox.violations();
        sandbox.close();
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5411, 100.10, EUR, FR, 55.06, 5.51",
        "5411, 1, EUR, NA, 0.66, 0.07",
        "5411, 1000000000, EUR, FR, 550000000.00, 55000000.00",
        "5411, -1000000000, EUR, FR, -550000000.00, -55000000.00",
        "5411, 0, EUR, FR, 0.00, 0.00",
        "5411, -20.00, EUR, FR, -11.00, -1.10",
        "5411, 1e2, USD, FR, 49.50, 5.50",
        "0742, 10, SEK, SE, 0.11, 0.12",
        "3001, 2, EUR, FR, 2.70, 0.27",
        "5931, 0.0499999999999999999, EUR, FR, 0.00, 0.00",
        "5931, 0.05, EUR, FR, 0.01, 0.00",
    })
    void calculatesInExactDecimals(
            String mcc, String value, String currency, String country, String emission, String cost) throws Exception {
        HttpResponse<String> response = calculate("""
                {"reference":"ä 1","classifications":[{"type":"mcc","id":"%s"}],"amount":{"value":%s,"currency":"%s"},\
                "country":"%s","date":"2026-02-28"}""".formatted(mcc, value, currency, country));

        JsonNode impact = json(response).at("/transactionImpacts/0");
        assertThat(response.body())
                .contains("\"co2eEmission\":{\"total\":" + emission + "}")
                .contains("\"socialCostOfCarbon\":{\"total\":" + cost + ",\"currency\":\"" + currency + "\"}");
        assertThat(impact.path("reference").asText()).isEqualTo("ä 1");
        assertThat(impact.path("classification")).hasToString("{\"type\":\"mcc\",\"id\":\"" + mcc + "\"}");
        assertThat(impact.path("docc").asText()).matches("[0-9]{6}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"type\":\"mcc\",\"id\":\"9999\"}]",
                "[{\"type\":\"mcc\",\"id\":\"groceries\"}]",
                "[{\"type\":\"mcc\",\"id\":\"\"}]",
                "[{\"type\":\"mcc\",\"id\":\"05411\"}]",
                "[{\"type\":\"docc\",\"id\":\"5411\"}]",
                "[{\"type\":\"plaid\",\"id\":\"5411\"}]"
            })
    void answersNothingButTheReferenceForWhatIsNotSupported(String classifications) throws Exception {
        assertThat(impacts(payment("a", classifications, "1", "EUR"))).hasToString("[{\"reference\":\"a\"}]");
    }

    @Test
    void takesTheFirstSupportedClassificationOrTheLast() throws Exception {
        String several = "[{\"type\":\"plaid\",\"id\":\"1\"},{\"type\":\"MCC\",\"id\":\"5411\"},"
                + "{\"type\":\"mcc\",\"id\":\"5931\"},{\"type\":\"mcc\",\"id\":\"9999\"}]";

        JsonNode first = impacts(payment("a", several, "1", "EUR")).get(0);
        sandbox.switchOff(DoconomySwitch.FIRST_CLASSIFICATION_COUNTS);
        JsonNode last = impacts(payment("a", several, "1", "EUR")).get(0);

        assertThat(first.path("classification")).hasToString("{\"type\":\"MCC\",\"id\":\"5411\"}");
        assertThat(last.path("classification")).hasToString("{\"type\":\"mcc\",\"id\":\"5931\"}");
        assertThat(first.path("docc")).isNotEqualTo(last.path("docc"));
    }

    @Test
    void takesItsOwnCategoryCodeForAClassification() throws Exception {
        JsonNode byMerchant = impacts(payment("a", GROCERIES, "1", "EUR")).get(0);
        JsonNode byCode = impacts(payment(
                        "a",
                        "[{\"type\":\"docc\",\"id\":\""
                                + byMerchant.path("docc").asText() + "\"}]",
                        "1",
                        "EUR"))
                .get(0);

        assertThat(byCode.path("spendingAreaId")).isEqualTo(byMerchant.path("spendingAreaId"));
        assertThat(byCode.at("/co2eEmission/total").decimalValue()).isEqualByComparingTo("0.55");
    }

    @Test
    void mayNeedLeadingZeros() throws Exception {
        String short742 = "[{\"type\":\"mcc\",\"id\":\"742\"}]";
        String full742 = "[{\"type\":\"mcc\",\"id\":\"0742\"}]";

        assertThat(impacts(payment("a", short742, "1", "EUR")).get(0).has("docc"))
                .isTrue();
        sandbox.switchOn(DoconomySwitch.LEADING_ZEROS_REQUIRED);
        assertThat(impacts(payment("a", short742, "1", "EUR")).get(0).has("docc"))
                .isFalse();
        assertThat(impacts(payment("a", full742, "1", "EUR")).get(0).has("docc"))
                .isTrue();
    }

    @Test
    void refusesACurrencyItDoesNotSupportOrHasNoFigureForIt() throws Exception {
        String[] payments = {payment("a", GROCERIES, "1", "EUR"), payment("b", GROCERIES, "1", "XTS")};

        HttpResponse<String> refused = calculate(payments);
        sandbox.switchOff(DoconomySwitch.UNSUPPORTED_CURRENCIES_REFUSED);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(DoconomyCaller.read(refused).path("errors"))
                .hasToString("[{\"source\":\"Synthetic Doconomy\",\"reasonCode\":\"BAD_REQUEST\",\"description\":"
                        + "\"$.transactions[1].amount.currency: XTS is not supported\",\"recoverable\":false}]");
        assertThat(impacts(payments).get(1)).hasToString("{\"reference\":\"b\"}");
    }

    @Test
    void refusesAReferenceThatIsThereTwiceOrAnswersBoth() throws Exception {
        String[] payments = {payment("a", GROCERIES, "1", "EUR"), payment("a", GROCERIES, "2", "EUR")};

        assertThat(impacts(payments).findValuesAsText("reference")).containsExactly("a", "a");
        sandbox.switchOn(DoconomySwitch.DUPLICATE_REFERENCES_REFUSED);
        HttpResponse<String> refused = calculate(payments);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("$.transactions[1].reference: another payment has the same");
        assertThat(impacts(payment("a", GROCERIES, "1", "EUR"), payment("b", GROCERIES, "1", "EUR")))
                .hasSize(2);
    }

    @Test
    void mayHaveNoFigureForARefund() throws Exception {
        String refund = payment("a", GROCERIES, "-0.01", "EUR");

        assertThat(impacts(refund).get(0).has("co2eEmission")).isTrue();
        sandbox.switchOff(DoconomySwitch.REFUNDS_CALCULATED);
        assertThat(impacts(refund)).hasToString("[{\"reference\":\"a\"}]");
        assertThat(impacts(payment("a", GROCERIES, "0", "EUR")).get(0).has("co2eEmission"))
                .isTrue();
    }

    @Test
    void tellsTheCostInTheCurrencyOfThePaymentOrInEuros() throws Exception {
        String payment = payment("a", GROCERIES, "100", "SEK");

        JsonNode own = impacts(payment).at("/0/socialCostOfCarbon");
        sandbox.switchOff(DoconomySwitch.COST_IN_CURRENCY_OF_PAYMENT);
        JsonNode euros = impacts(payment).at("/0/socialCostOfCarbon");

        assertThat(own.path("currency").asText()).isEqualTo("SEK");
        assertThat(own.path("total").decimalValue()).isEqualByComparingTo("5.5");
        assertThat(euros.path("currency").asText()).isEqualTo("EUR");
        assertThat(euros.path("total").decimalValue()).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 20, 300})
    void mayAnswerInAnotherOrder(int size) throws Exception {
        String[] payments = IntStream.range(0, size)
                .mapToObj(i -> payment("r" + i, GROCERIES, "1", "EUR"))
                .toArray(String[]::new);

        List<String> kept = impacts(payments).findValuesAsText("reference");
        sandbox.switchOn(DoconomySwitch.ANSWERS_REORDERED);
        List<String> reordered = impacts(payments).findValuesAsText("reference");

        assertThat(kept)
                .containsExactlyElementsOf(
                        IntStream.range(0, size).mapToObj(i -> "r" + i).toList());
        assertThat(reordered).isNotEqualTo(kept).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(impacts(payments).findValuesAsText("reference")).isEqualTo(reordered);
    }

    @Test
    void takesFiveThousandPaymentsAndNoMore() throws Exception {
        String[] most = IntStream.range(0, 5000)
                .mapToObj(i -> payment("r" + i, GROCERIES, "1", "EUR"))
                .toArray(String[]::new);
        String[] more = Stream.concat(Stream.of(most), Stream.of(payment("more", GROCERIES, "1", "EUR")))
                .toArray(String[]::new);

        assertThat(impacts(most)).hasSize(5000);
        assertRefused(calculate(more), "$.transactions: ");
        assertRefused(calculate(), "$.transactions: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"EUR\"      | \"eur\"        | $.transactions[1].amount.currency: ",
                "\"EUR\"      | \"EURO\"       | $.transactions[1].amount.currency: ",
                "1.5          | 1000000000.01  | $.transactions[1].amount.value: ",
                "1.5          | \"1.5\"        | $.transactions[1].amount.value: ",
                "\"FR\"       | \"FRA\"        | $.transactions[1].country: ",
                "\"second\"   | \"\"           | $.transactions[1].reference: ",
                "2026-01-31   | 2026-02-31     | $.transactions[1].date: ",
                "\"date\"     | \"day\"        | $.transactions[1]: property `day` is not in the specification",
                "\"country\"  | \"land\"       | $.transactions[1]: ",
            })
    void refusesWhatBreaksTheDocumentAsTheProviderDoes(String right, String wrong, String description)
            throws Exception {
        String second = """
                {"reference":"second","classifications":[{"type":"mcc","id":"5411"}],\
                "amount":{"value":1.5,"currency":"EUR"},"country":"FR","date":"2026-01-31"}""";

        assertThat(impacts(payment("first", GROCERIES, "1", "EUR"), second)).hasSize(2);
        assertRefused(calculate(payment("first", GROCERIES, "1", "EUR"), second.replace(right, wrong)), description);
    }

    @Test
    void refusesWhatIsNoJson() throws Exception {
        HttpResponse<String> text = send("{\"transactions\":[", "application/json");
        assertRefused(text, "string found, object expected");

        HttpResponse<String> xml = send("<transactions/>", "text/xml");
        assertThat(xml.statusCode()).isEqualTo(415);
        assertThat(DoconomyCaller.read(xml).at("/errors/0/reasonCode").asText()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(sandbox.takeViolations()).hasSize(1);
    }

    @Test
    void mayLeaveFailuresWithoutABody() throws Exception {
        sandbox.switchOff(DoconomySwitch.ERROR_BODIES);

        HttpResponse<String> unsupported = calculate(payment("a", GROCERIES, "1", "XTS"));
        HttpResponse<String> none = calculate();

        assertThat(List.of(unsupported.statusCode(), none.statusCode())).containsExactly(400, 400);
        assertThat(List.of(unsupported.body(), none.body())).containsExactly("", "");
        assertThat(sandbox.takeViolations()).hasSize(1);
    }

    @Test
    void listsClassificationsAndTheSpendingAreasThatImpactsName() throws Exception {
        Caller caller = caller();
        JsonNode areas = caller.json("/categories").path("categories");
        int area = impacts(payment("a", GROCERIES, "1", "EUR"))
                .at("/0/spendingAreaId")
                .asInt();

        assertThat(caller.json("/classifications"))
                .hasToString("{\"classifications\":[{\"type\":\"docc\"},{\"type\":\"mcc\"}]}");
        assertThat(areas)
                .filteredOn(each -> each.path("id").asInt() == area)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path("mainCategory")).hasToString("{\"id\":2,\"name\":\"Synthetic food\"}");
                    assertThat(each.path("subCategory")).hasToString("{\"id\":1,\"name\":\"Synthetic groceries\"}");
                });
        assertThat(areas.findValuesAsText("name")).allMatch(name -> name.startsWith("Synthetic "));
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST, false",
        "403, FORBIDDEN, false",
        "405, METHOD_NOT_ALLOWED, false",
        "415, UNSUPPORTED_MEDIA_TYPE, false",
        "500, INTERNAL_SERVER_ERROR, true",
        "503, SERVICE_UNAVAILABLE, true"
    })
    void failsOnDemandAsTheProviderDoes(int status, String reason, boolean recoverable) throws Exception {
        sandbox.faults().next("calculateImpacts", Fault.status(status));

        HttpResponse<String> response = calculate(payment("a", GROCERIES, "1", "EUR"));

        assertThat(response.statusCode()).isEqualTo(status);
        JsonNode error = DoconomyCaller.read(response).at("/errors/0");
        assertThat(error.path("reasonCode").asText()).isEqualTo(reason);
        assertThat(error.path("recoverable").asBoolean()).isEqualTo(recoverable);
        assertThat(error.path("description").asText()).hasSizeBetween(10, 1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429})
    void failsOnDemandWithoutABodyWhereNoneIsKnown(int status) throws Exception {
        sandbox.faults().next("calculateImpacts", Fault.status(status));

        HttpResponse<String> response = calculate(payment("a", GROCERIES, "1", "EUR"));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void losesAnItemOrAddsOneOnDemand() throws Exception {
        String[] payments = {payment("a", GROCERIES, "1", "EUR"), payment("b", GROCERIES, "1", "EUR")};
        sandbox.faults().next("calculateImpacts", Fault.answer(answer -> {
            ((ArrayNode) answer.path("transactionImpacts")).remove(0);
            return answer;
        }));
        sandbox.faults().next("calculateImpacts", Fault.answer(answer -> {
            ((ArrayNode) answer.path("transactionImpacts")).addObject().put("reference", "c");
            return answer;
        }));

        assertThat(impacts(payments).findValuesAsText("reference")).containsExactly("b");
        assertThat(impacts(payments).findValuesAsText("reference")).containsExactly("a", "b", "c");
        assertThat(impacts(payments).findValuesAsText("reference")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void speaksBothVersionsOfHttp(HttpClient.Version version) throws Exception {
        DoconomyCaller client = new DoconomyCaller(sandbox, sandbox.clientKeyStore(), version);

        HttpResponse<String> response = client.v3(client.token(SCOPE)).get("/classifications");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.version()).isEqualTo(version);
    }

    private Caller caller() throws IOException, InterruptedException {
        DoconomyCaller client = new DoconomyCaller(sandbox);
        return client.v3(client.token(SCOPE));
    }

    private void assertRefused(HttpResponse<String> response, String description) throws IOException {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(DoconomyCaller.read(response).path("errors")).allSatisfy(error -> {
            assertThat(error.path("reasonCode").asText()).isEqualTo("BAD_REQUEST");
            assertThat(error.path("description").asText()).hasSizeBetween(10, 1000);
        });
        assertThat(response.body()).contains(description);
        assertThat(sandbox.takeViolations())
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.side()).isEqualTo(Violation.Side.REQUEST));
    }

    private JsonNode impacts(String... payments) throws IOException, InterruptedException {
        return json(calculate(payments)).path("transactionImpacts");
    }

    private HttpResponse<String> calculate(String... payments) throws IOException, InterruptedException {
        return send("{\"transactions\":[" + String.join(",", payments) + "]}", "application/json");
    }

    private HttpResponse<String> send(String body, String contentType) throws IOException, InterruptedException {
        return DoconomyCaller.post(caller(), "/transactions", body, contentType);
    }

    private static String payment(String reference, String classifications, String value, String currency) {
        return """
                {"reference":"%s","classifications":%s,"amount":{"value":%s,"currency":"%s"},"country":"FR"}""".formatted(reference, classifications, value, currency);
    }
}
