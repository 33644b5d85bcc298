package io.github.climatefinance.sandbox;

import static io.github.climatefinance.sandbox.DoconomyCaller.V21_SCOPE;
import static io.github.climatefinance.sandbox.DoconomyCaller.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoconomyV21Test {

    private final DoconomySandbox sandbox = DoconomySandbox.start();
    private final DoconomyCaller client = new DoconomyCaller(sandbox);

    @AfterEach
    void close() {
        List<Violation> left = sandbox.violations();
        sandbox.close();
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5411, 100.10, EUR, 9, 55055.00, 1942.01, 5.51",
        "5411, -100.10, EUR, 9, -55055.00, -1942.01, -5.51",
        "742, 10, SEK, 28, 135.00, 4.76, 0.15",
        "0742, 10, SEK, 28, 135.00, 4.76, 0.15",
    })
    void calculatesCarbon(
            String mcc, String value, String currency, int category, String grams, String ounces, String cost)
            throws Exception {
        HttpResponse<String> response = calculate(V21_SCOPE, payment("a", mcc, value, currency));

        assertThat(json(response).at("/transactionFootprints/0")).hasSize(5);
        assertThat(response.body())
                .contains("{\"reference\":\"a\",\"categoryId\":" + category + ",\"carbonEmissionInGrams\":" + grams
                        + ",\"carbonEmissionInOunces\":" + ounces + ",\"carbonSocialCost\":{\"value\":" + cost
                        + ",\"currency\":\"" + currency + "\"}}");
        assertThat(response.headers().firstValue("X-Fapi-Interaction-Id")).isPresent();
    }

    @Test
    void addsWaterUseForATokenWithItsScope() throws Exception {
        String body = calculate(V21_SCOPE + " " + V21_SCOPE + ":water-use", payment("a", "5411", "100", "SEK"))
                .body();

        assertThat(body)
                .contains("\"carbonEmissionInGrams\":4950.00")
                .contains("\"waterUseInCubicMeters\":0.18,\"waterUseInGallons\":47.55,"
                        + "\"waterUseSocialCost\":{\"value\":1.00,\"currency\":\"SEK\"}");
    }

    @Test
    void answersNothingButTheReferenceForACodeThatIsNotSupported() throws Exception {
        String water = V21_SCOPE + " " + V21_SCOPE + ":water-use";

        for (String scope : List.of(V21_SCOPE, water)) {
            assertThat(json(calculate(scope, payment("a", "9999", "1", "EUR"))))
                    .hasToString("{\"transactionFootprints\":[{\"reference\":\"a\"}]}");
        }
    }

    @Test
    void refusesACurrencyItDoesNotSupportOrHasNoFigureForIt() throws Exception {
        HttpResponse<String> refused = calculate(V21_SCOPE, payment("a", "5411", "1", "XTS"));
        sandbox.switchOff(DoconomySwitch.UNSUPPORTED_CURRENCIES_REFUSED).switchOff(DoconomySwitch.ERROR_BODIES);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("$.cardTransactions[0].amount.currency: XTS is not supported");
        assertThat(json(calculate(V21_SCOPE, payment("a", "5411", "1", "XTS"))))
                .hasToString("{\"transactionFootprints\":[{\"reference\":\"a\"}]}");
    }

    @Test
    void alwaysHasErrorBodiesAsTheyAreDocumented() throws Exception {
        sandbox.switchOff(DoconomySwitch.ERROR_BODIES);

        HttpResponse<String> refused = calculate(V21_SCOPE, payment("a", "05411", "1", "EUR"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(DoconomyCaller.read(refused).at("/errors/0/description").asText())
                .startsWith("$.cardTransactions[0].mcc: ");
        assertThat(sandbox.takeViolations()).isNotEmpty();
    }

    @Test
    void mayAnswerInAnotherOrder() throws Exception {
        String[] payments = IntStream.range(0, 20)
                .mapToObj(i -> payment("r" + i, "5411", "1", "EUR"))
                .toArray(String[]::new);

        List<String> kept = json(calculate(V21_SCOPE, payments)).findValuesAsText("reference");
        sandbox.switchOn(DoconomySwitch.ANSWERS_REORDERED);
        List<String> reordered = json(calculate(V21_SCOPE, payments)).findValuesAsText("reference");

        assertThat(kept).startsWith("r0", "r1", "r2");
        assertThat(reordered).isNotEqualTo(kept).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void listsWhatItSupports() throws Exception {
        Caller caller = caller(V21_SCOPE);

        assertThat(caller.json("/merchant-categories").findValuesAsText("code"))
                .hasSizeGreaterThan(900)
                .contains("742", "5411", "3299")
                .doesNotContain("0742", "9999")
                .doesNotHaveDuplicates();
        assertThat(caller.json("/currencies").findValuesAsText("code"))
                .hasSize(12)
                .contains("EUR", "SEK", "USD");
        assertThat(caller.json("/languages").findValuesAsText("code"))
                .hasSize(8)
                .contains("en", "sv");
    }

    @Test
    void calculatesEveryCodeItLists() throws Exception {
        List<String> codes = caller(V21_SCOPE).json("/merchant-categories").findValuesAsText("code");
        List<String> categories =
                caller(V21_SCOPE).json("/categories").path("categories").findValuesAsText("id");
        String[] payments =
                codes.stream().map(code -> payment(code, code, "1", "EUR")).toArray(String[]::new);

        JsonNode footprints = json(calculate(V21_SCOPE, payments)).path("transactionFootprints");

        assertThat(footprints).hasSameSizeAs(codes).allSatisfy(footprint -> {
            assertThat(footprint.path("carbonEmissionInGrams").decimalValue()).isPositive();
            assertThat(categories).contains(footprint.path("categoryId").asText());
        });
    }

    @Test
    void namesCategoriesInTheLanguageAskedFor() throws Exception {
        Caller caller = caller(V21_SCOPE);

        assertThat(groceries(caller.json("/categories"))).isEqualTo("Synthetic groceries");
        assertThat(groceries(caller.json("/categories?language=sv"))).isEqualTo("Synthetic groceries (sv)");
        assertThat(groceries(caller.json("/categories?language=xx"))).isEqualTo("Synthetic groceries");
        assertThat(caller.json("/categories/9"))
                .hasToString("{\"id\":9,\"mainCategory\":{\"id\":2,\"name\":\"Synthetic food\"},"
                        + "\"subCategory\":{\"id\":1,\"name\":\"Synthetic groceries\"}}");
    }

    @Test
    void tellsTheRateWithWhatTheDocumentDoesNotName() throws Exception {
        sandbox.faults().next("listCurrencies", Fault.status(429));
        sandbox.faults().next("listCurrencies", Fault.status(403));

        HttpResponse<String> limited = caller(V21_SCOPE).get("/currencies");
        HttpResponse<String> forbidden = caller(V21_SCOPE).get("/currencies");
        HttpResponse<String> missing = caller(V21_SCOPE).get("/categories/4711");

        assertThat(List.of(limited.statusCode(), missing.statusCode(), forbidden.statusCode()))
                .containsExactly(429, 404, 403);
        for (HttpResponse<String> response : List.of(limited, missing)) {
            assertThat(response.body()).isEmpty();
            assertThat(response.headers().firstValue("X-RateLimit-Limit-second"))
                    .hasValue("500");
            assertThat(response.headers().firstValue("X-RateLimit-Remaining-second"))
                    .hasValue("0");
        }
        assertThat(forbidden.headers().firstValue("X-RateLimit-Limit-second")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calculations",
                "/categories",
                "/categories/1",
                "/merchant-categories",
                "/currencies",
                "/languages"
            })
    void asksForATokenEverywhere(String path) throws Exception {
        Caller stranger = client.v21("synthetic-guess");

        HttpResponse<String> response = path.equals("/calculations")
                ? DoconomyCaller.post(stranger, path, "{}", "application/json")
                : stranger.get(path);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("X-RateLimit-Limit-second")).isEmpty();
    }

    private Caller caller(String scope) throws IOException, InterruptedException {
        return client.v21(client.token(scope));
    }

    private HttpResponse<String> calculate(String scope, String... payments) throws IOException, InterruptedException {
        return DoconomyCaller.post(
                caller(scope),
                "/calculations",
                "{\"cardTransactions\":[" + String.join(",", payments) + "]}",
                "application/json");
    }

    private static String groceries(JsonNode list) {
        for (JsonNode category : list.path("categories")) {
            if (category.path("id").asInt() == 9) {
                return category.at("/subCategory/name").asText();
            }
        }
        throw new AssertionError("there are no groceries in " + list);
    }

    private static String payment(String reference, String mcc, String value, String currency) {
        return """
                {"reference":"%s","mcc":"%s","amount":{"value":%s,"currency":"%s"}}""".formatted(reference, mcc, value, currency);
    }
}
