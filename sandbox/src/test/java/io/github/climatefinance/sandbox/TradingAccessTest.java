package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TradingAccessTest {

    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingCaller caller = new TradingCaller(sandbox);

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void givesTokensOfAnHourUnderBothPaths() throws Exception {
        for (String url : List.of(sandbox.tokenUrl(), sandbox.olderTokenUrl())) {
            JsonNode token = TradingCaller.json(caller.token(url, caller.form(sandbox.clientSecret())));

            assertThat(token.path("expires_in").asInt()).isEqualTo(3600);
            assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
            assertThat(token.path("access_token").asText()).isNotEmpty();
            assertThat(token.size()).as("no refresh token").isEqualTo(3);
        }
        assertThat(sandbox.tokenUrl()).endsWith("/connect/token");
        assertThat(sandbox.olderTokenUrl()).endsWith("/oauth2/token");
    }

    @Test
    void refusesATokenThatExpired() throws Exception {
        sandbox.passes(Duration.ofSeconds(3590));
        assertThat(caller.status("GET", "/products", "")).isEqualTo(200);
        sandbox.passes(Duration.ofSeconds(11));

        assertThat(caller.status("GET", "/products", "")).isEqualTo(401);
        caller.login();
        assertThat(caller.status("GET", "/products", "")).isEqualTo(200);
    }

    @Test
    void refusesAWrongClientAsTheReferenceOrAsOAuthDoes() throws Exception {
        HttpResponse<String> documented = caller.token(sandbox.tokenUrl(), caller.form("wrong"));
        sandbox.switchOn(TradingSwitch.WRONG_CLIENT_UNAUTHORIZED);
        HttpResponse<String> usual = caller.token(sandbox.tokenUrl(), caller.form("wrong"));
        sandbox.switchOff(TradingSwitch.TOKEN_ERROR_BODIES);
        HttpResponse<String> bare = caller.token(sandbox.tokenUrl(), caller.form("wrong"));

        assertThat(documented.statusCode()).isEqualTo(400);
        assertThat(TradingCaller.json(documented).path("error").asText()).isEqualTo("invalid_client");
        assertThat(usual.statusCode()).isEqualTo(401);
        assertThat(bare.body()).isEmpty();
    }

    @Test
    void wantsAScopeOrNot() throws Exception {
        String form = caller.form(sandbox.clientSecret());
        assertThat(caller.token(sandbox.tokenUrl(), form).statusCode()).isEqualTo(200);
        assertThat(caller.token(sandbox.tokenUrl(), form + "&scope=wrong").statusCode())
                .isEqualTo(400);
        sandbox.switchOn(TradingSwitch.SCOPE_REQUIRED);

        assertThat(caller.token(sandbox.tokenUrl(), form).statusCode()).isEqualTo(400);
        assertThat(caller.token(sandbox.tokenUrl(), form + "&scope=" + sandbox.scope())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesARevokedTokenWithABodyOrNone() throws Exception {
        sandbox.faults()
                .next("listProductDefinitions", Fault.credentialRevoked())
                .times(2);
        HttpResponse<String> described = caller.send("GET", "/products", "");
        sandbox.switchOff(TradingSwitch.ERROR_BODIES_ON_401);
        HttpResponse<String> bare = caller.send("GET", "/products", "");

        assertThat(described.statusCode()).isEqualTo(401);
        assertThat(TradingCaller.json(described).path("requestId").asText()).hasSize(36);
        assertThat(bare.statusCode()).isEqualTo(401);
        assertThat(bare.body()).isEmpty();
    }

    @Test
    void wantsTheRequestorWhereTheDocumentDoes() throws Exception {
        TradingCaller nobody = new TradingCaller(sandbox, "");
        HttpResponse<String> refused = nobody.send(
                "POST", "/digital/orders/market", TradingCaller.coins(sandbox.customer(), "BUY", "UNIT", "1"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TradingCaller.json(refused).at("/errorDetails/0/field").asText())
                .isEqualTo("Requestor-ID");
        assertThat(sandbox.takeViolations()).hasSize(1);
        assertThat(nobody.status("PATCH", "/customer-labels/none", "{'name':'some'}"))
                .as("where only the guide wants it")
                .isEqualTo(202);
    }

    @Test
    void namesTheFieldsThatBreakARuleOrDoesNot() throws Exception {
        String order =
                TradingCaller.coins(sandbox.customer(), "BUY", "UNIT", "-1").replace("'cryptoSymbol':'BTC',", "");
        JsonNode error = TradingCaller.json(caller.send("POST", "/digital/orders/market", order));

        assertThat(error.path("responseType").asText()).isNotEmpty();
        assertThat(error.path("message").asText()).isEqualTo("the request is not valid");
        assertThat(error.path("errorDetails").findValuesAsText("field"))
                .containsExactlyInAnyOrder("cryptoSymbol", "quantity");
        assertThat(error.at("/errorDetails/0/errors/0/message").asText()).isNotEmpty();
        sandbox.switchOff(TradingSwitch.ERROR_DETAILS);
        assertThat(TradingCaller.json(caller.send("POST", "/digital/orders/market", order))
                        .has("errorDetails"))
                .isFalse();
        assertThat(sandbox.takeViolations()).hasSize(4);
    }

    @Test
    void doesNotFindWhatIsNotThere() throws Exception {
        HttpResponse<String> response = caller.send("GET", "/digital/orders/00000000-0000-0000-0000-000000000000", "");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(TradingCaller.json(response).path("message").asText()).isEqualTo("digital order not found");
    }

    @Test
    void isStartedWithAllOthers() throws Exception {
        try (Sandbox all = Sandbox.start()) {
            assertThat(new TradingCaller(all.trading()).status("GET", "/products", ""))
                    .isEqualTo(200);
        }
    }

    @Test
    void takesValuesOfListsThatAreKnownByOneExampleOnly() throws Exception {
        String body = """
                {'gender':'%s','firstName':'Synthetic','lastName':'Example','birthDay':'1990-05-05',
                 'birthPlace':'Synthetic','birthCountry':'DE','isUsNationality':false}""";
        String id = caller.post("/natural-persons", body.formatted("SYNTHETIC_OTHER"))
                .path("naturalPersonId")
                .asText();

        assertThat(caller.read("/natural-persons/" + id).path("gender").asText())
                .isEqualTo("SYNTHETIC_OTHER");
    }
}
