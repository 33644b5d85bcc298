package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.ErrorDetails;
import io.github.climatefinance.trading.model.ErrorDetailsExplanation;
import io.github.climatefinance.trading.model.ErrorMessage;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.TradeSide;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradingClientTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String ORDER = "{\"orderId\":\"" + ID + "\",\"createdOn\":\"2025-07-01T10:00:00Z\"}";
    private static final DigitalOrderData BODY = DigitalOrderData.builder()
            .cryptoSymbol("BTC")
            .tradeSide(TradeSide.BUY)
            .quantityType(QuantityType.AMOUNT)
            .quantity(new BigDecimal("50.00"))
            .externalId("synthetic-1")
            .walletCustomerProductId(ID)
            .cashCustomerProductId(ID)
            .build();

    private final FakeTradevest provider = new FakeTradevest();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void environmentsAreTheServersOfTheDocument() {
        Map<String, String> environments = new TreeMap<>();
        for (TradingEnvironment environment : TradingEnvironment.values()) {
            environments.put(environment.name(), environment.baseUrl());
        }

        assertThat(environments)
                .isEqualTo(ApiDocument.read(ModelContractTest.DOCUMENT).servers());
    }

    @Test
    void tokenHostsAreTheServersOfTheTokenDocument() {
        Map<String, String> hosts = new TreeMap<>();
        for (TradingEnvironment environment : TradingEnvironment.values()) {
            environment
                    .tokenUrl(TokenPath.CONNECT)
                    .map(url -> url.replace("/connect/token", ""))
                    .ifPresent(host -> hosts.put(environment.name(), host));
        }

        assertThat(hosts)
                .isEqualTo(
                        ApiDocument.read(Path.of("../specs/trading/token.yaml")).servers());
        assertThat(TradingEnvironment.TEST.tokenUrl(TokenPath.OAUTH2))
                .contains("https://b2b.auth.platform-test.tradevest.ai/oauth2/token");
        assertThat(TradingEnvironment.PRETEST.tokenUrl(TokenPath.CONNECT)).isEmpty();
    }

    @Test
    void asksForATokenWithTheScopeOfTheNewerGuide() {
        provider.answer("listWebhooks", "[]");
        try (TradingClient trading = provider.client()) {
            trading.webhooks().list();
            trading.webhooks().list();
        }

        assertThat(provider.tokenRequests).singleElement().satisfies(request -> {
            assertThat(request.getUrl().encodedPath()).isEqualTo("/connect/token");
            assertThat(FakeTradevest.form(request))
                    .containsOnly(
                            entry("grant_type", "client_credentials"),
                            entry("client_id", "synthetic-client"),
                            entry("client_secret", "synthetic-secret"),
                            entry("scope", "tradevest.api"));
        });
        assertThat(provider.sent("listWebhooks"))
                .extracting(sent -> sent.header("Authorization"))
                .containsExactly("Bearer synthetic-token-1", "Bearer synthetic-token-1");
    }

    @Test
    void asksTheOlderPathWithoutAScope() {
        provider.answer("listWebhooks", "[]");
        try (TradingClient trading = provider.builder()
                .tokenPath(TokenPath.OAUTH2)
                .tokenUrl(provider.url("/oauth2/token"))
                .build()) {
            trading.webhooks().list();
        }

        assertThat(provider.tokenRequests).singleElement().satisfies(request -> {
            assertThat(request.getUrl().encodedPath()).isEqualTo("/oauth2/token");
            assertThat(FakeTradevest.form(request)).doesNotContainKey("scope");
        });
    }

    @Test
    void theScopeOfTheCredentialsGoesBeforeThatOfThePath() {
        TradingCredentials credentials = TradingCredentials.of("synthetic-client", "synthetic-secret");
        provider.answer("listWebhooks", "[]");
        for (TradingCredentials scoped :
                new TradingCredentials[] {credentials.scope("one two"), credentials.scope("")}) {
            try (TradingClient trading = provider.builder().credentials(scoped).build()) {
                trading.webhooks().list();
            }
        }

        assertThat(provider.tokenRequests)
                .extracting(request -> FakeTradevest.form(request).getOrDefault("scope", "none"))
                .containsExactly("one+two", "none");
    }

    @Test
    void aRevokedTokenIsReplacedOnceAndTheOrderIsSentAgain() {
        provider.answer("createDigitalMarketOrder", ORDER);
        provider.answer("listWebhooks", "[]");
        try (TradingClient trading = provider.client()) {
            trading.webhooks().list();
            provider.revokeToken();

            assertThat(trading.digitalAssets().createMarketOrder(BODY).orderId())
                    .isEqualTo(ID);
        }

        assertThat(provider.tokenRequests).hasSize(2);
        assertThat(provider.sent("createDigitalMarketOrder")).hasSize(1);
    }

    @Test
    void aTokenOfTheCallersOwnIsNotReplaced() {
        try (TradingClient trading = provider.builder()
                .credentials(BearerCredentials.of("expired-token"))
                .build()) {
            assertThatThrownBy(() -> trading.webhooks().list())
                    .isInstanceOf(UnauthorizedException.class)
                    .hasMessage("trading listWebhooks failed: HTTP 401 SYNTHETIC, \"no valid token\" (GET /webhooks,"
                            + " request id synthetic-401)");
        }
        assertThat(provider.tokenRequests).isEmpty();
    }

    @Test
    void aRefusedClientIsToldByTheTokenEndpointsOwnWords() {
        try (FakeTradevest other = new FakeTradevest();
                TradingClient trading =
                        other.builder().tokenUrl(other.url("/nowhere/token")).build()) {
            assertThatThrownBy(() -> trading.webhooks().list())
                    .isInstanceOfSatisfying(
                            TokenException.class, e -> assertThat(e.status()).hasValue(404))
                    .hasMessageNotContaining("synthetic-secret");
        }
    }

    @Test
    void commandsHaveTheRequestorOfTheClientAndReadsHaveNone() {
        provider.answer("createDigitalMarketOrder", ORDER);
        provider.answer("listWebhooks", "[]");
        try (TradingClient trading = provider.client()) {
            trading.digitalAssets().createMarketOrder(BODY);
            trading.webhooks().list();
        }

        assertThat(provider.sent)
                .extracting(sent -> sent.header("Requestor-ID"))
                .containsExactly(FakeTradevest.REQUESTOR.toString(), "null");
        assertThat(provider.problems).isEmpty();
    }

    @Test
    void aCopyOfAnApiClassHasARequestorOfItsOwn() {
        UUID other = UUID.fromString("00000000-0000-4000-8000-0000000000bb");
        provider.answer("createDigitalMarketOrder", ORDER);
        try (TradingClient trading = provider.client()) {
            trading.digitalAssets().withRequestorId(other).createMarketOrder(BODY);
        }

        assertThat(provider.sent("createDigitalMarketOrder"))
                .extracting(sent -> sent.header("Requestor-ID"))
                .containsExactly(other.toString());
    }

    @Test
    void aCommandThatNeedsARequestorAndHasNoneIsRefusedBeforeAnythingIsSent() {
        try (TradingClient trading = provider.builder().build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trading.digitalAssets().createMarketOrder(BODY))
                    .withMessage("`Requestor-ID` is required by createDigitalMarketOrder, and neither the call nor the"
                            + " client has one");
        }

        assertThat(provider.sent).isEmpty();
        assertThat(provider.tokenRequests).isEmpty();
    }

    @Test
    void anErrorTellsItsCodeItsFieldsAndTheRequestIdOfItsBody() {
        provider.answer(
                "createDigitalMarketOrder",
                sent -> FakeTradevest.json(
                        400,
                        "{\"message\":\"Request is not valid\",\"responseType\":\"VALIDATION\",\"requestId\":\"req-17\","
                                + "\"validationString\":\"quantity\",\"errorCode\":\"SYN-4001\",\"errorDetails\":["
                                + "{\"field\":\"quantity\",\"errors\":[{\"code\":\"MIN\",\"message\":\"must be at least\","
                                + "\"parameter\":\"0.01\"},{\"code\":\"SCALE\",\"message\":\"has too many digits\"}]},"
                                + "{\"field\":\"cryptoSymbol\",\"errors\":[{\"code\":\"NONE\",\"message\":\"is unheard of\"}]}]}"));
        BadRequestException refused;
        try (TradingClient trading = provider.client()) {
            refused = catchThrowableOfType(
                    BadRequestException.class, () -> trading.digitalAssets().createMarketOrder(BODY));
        }

        assertThat(refused)
                .hasMessage("trading createDigitalMarketOrder failed: HTTP 400 SYN-4001, \"Request is not valid;"
                        + " `quantity` must be at least has too many digits, `cryptoSymbol` is unheard of\""
                        + " (POST /digital/orders/market, request id req-17)");
        assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(refused.requestId()).contains("req-17");
        assertThat(refused.error().code()).contains("SYN-4001");
        assertThat(refused.idempotencyKey()).contains("synthetic-1");
        ErrorMessage error = ErrorMessage.of(refused).orElseThrow();
        assertThat(error.validationString()).contains("quantity");
        assertThat(error.errorDetails()).extracting(ErrorDetails::field).containsExactly("quantity", "cryptoSymbol");
        assertThat(error.errorDetails().get(0).errors())
                .extracting(
                        ErrorDetailsExplanation::code,
                        explanation -> explanation.parameter().orElse("none"))
                .containsExactly(tuple("MIN", "0.01"), tuple("SCALE", "none"));
    }

    @Test
    void anErrorWithoutFieldsOrWithAnotherBodyIsReadAsFarAsItGoes() {
        String[] bodies = {
            "{\"message\":\"no\",\"responseType\":\"STATE\",\"requestId\":\"r\",\"errorDetails\":[]}",
            "{\"validationString\":\"no `quantity`\",\"errorDetails\":[{\"field\":\"x\"}]}",
            "{\"errorDetails\":\"none\"}",
            "<h1>no</h1>",
            ""
        };
        String[] expected = {
            " STATE, \"no\" (POST /digital/orders/market, request id r)",
            ", \"no `quantity`; `x`\" (POST /digital/orders/market)",
            " (POST /digital/orders/market)",
            " (POST /digital/orders/market)",
            " (POST /digital/orders/market)"
        };
        provider.answer("createDigitalMarketOrder", sent -> FakeTradevest.json(400, bodies[sent.number() - 1]));
        try (TradingClient trading = provider.client()) {
            for (String end : expected) {
                assertThatThrownBy(() -> trading.digitalAssets().createMarketOrder(BODY))
                        .isInstanceOf(BadRequestException.class)
                        .hasMessage("trading createDigitalMarketOrder failed: HTTP 400" + end);
            }
        }
    }

    @Test
    void aConflictOnAFirstAttemptIsToldAsOne() {
        provider.answer("createDigitalMarketOrder", sent -> FakeTradevest.error(409, "external id was used"));
        try (TradingClient trading = provider.client()) {
            ConflictException conflict = catchThrowableOfType(
                    ConflictException.class, () -> trading.digitalAssets().createMarketOrder(BODY));

            assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(conflict.idempotencyKey()).contains("synthetic-1");
            assertThat(conflict)
                    .hasMessageContaining(
                            "\"external id was used\", an external id that was used before, or a state that"
                                    + " forbids it");
        }
        assertThat(provider.sent).hasSize(1);
    }

    @Test
    void needsCredentialsAndAnAddress() {
        TradingCredentials credentials = TradingCredentials.of("synthetic-client", "synthetic-secret");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingClient.builder()
                        .environment(TradingEnvironment.TEST)
                        .build())
                .withMessage("`credentials` is required");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TradingClient.builder().credentials(credentials).build())
                .withMessage("`environment` or `tokenUrl` is required to get tokens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingClient.builder()
                        .credentials(BearerCredentials.of("t"))
                        .build())
                .withMessage("`environment` or `baseUrl` is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingClient.builder()
                        .environment(TradingEnvironment.PRODUCTION)
                        .baseUrl("http://127.0.0.1:1")
                        .credentials(credentials)
                        .build())
                .withMessage("`tokenUrl` is required to get tokens where `baseUrl` is given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingClient.builder()
                        .environment(TradingEnvironment.PRETEST)
                        .credentials(credentials)
                        .build())
                .withMessage(
                        "`tokenUrl` is required to get tokens for PRETEST, whose token endpoint is not documented");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRODUCTION", "TEST"})
    void anEnvironmentAndCredentialsAreEnough(TradingEnvironment environment) {
        TradingClient.builder()
                .environment(environment)
                .tokenPath(TokenPath.OAUTH2)
                .credentials(TradingCredentials.of("synthetic-client", "synthetic-secret"))
                .build()
                .close();
    }

    @Test
    void readsEverythingFromTheEnvironment() {
        provider.answer("createDigitalMarketOrder", ORDER);
        Map<String, String> variables = new HashMap<>(Map.of(
                "CLIMATEFINANCE_TRADING_CLIENT_ID", "synthetic-client",
                "CLIMATEFINANCE_TRADING_CLIENT_SECRET", "synthetic-secret",
                "CLIMATEFINANCE_TRADING_SCOPE", "synthetic.scope",
                "CLIMATEFINANCE_TRADING_ENVIRONMENT", "test",
                "CLIMATEFINANCE_TRADING_BASE_URL", provider.url(""),
                "CLIMATEFINANCE_TRADING_TOKEN_PATH", "oauth2",
                "CLIMATEFINANCE_TRADING_TOKEN_URL", provider.url("/oauth2/token"),
                "CLIMATEFINANCE_TRADING_REQUESTOR_ID", ID.toString()));
        try (TradingClient trading =
                TradingClient.builder().fromVariables(variables).build()) {
            trading.digitalAssets().createMarketOrder(BODY);
            assertThatIllegalStateException().isThrownBy(trading::prices);
        }
        variables.put("CLIMATEFINANCE_TRADING_PRICES_URL", provider.url(""));
        try (TradingClient trading =
                TradingClient.builder().fromVariables(variables).build()) {
            assertThat(trading.prices()).isNotNull();
        }

        assertThat(provider.tokenRequests)
                .singleElement()
                .satisfies(
                        request -> assertThat(FakeTradevest.form(request)).containsEntry("scope", "synthetic.scope"));
        assertThat(provider.sent)
                .singleElement()
                .satisfies(sent -> assertThat(sent.header("Requestor-ID")).isEqualTo(ID.toString()));
    }

    @Test
    void variablesThatAreMissingOrWithoutMeaningAreNamed() {
        Map<String, String> good =
                Map.of("CLIMATEFINANCE_TRADING_TOKEN", "synthetic-token", "CLIMATEFINANCE_TRADING_ENVIRONMENT", "TEST");
        TradingClient.builder().fromVariables(good).build().close();

        assertRefused(
                good,
                "ENVIRONMENT",
                "",
                "environment variable `CLIMATEFINANCE_TRADING_ENVIRONMENT` or"
                        + " `CLIMATEFINANCE_TRADING_BASE_URL` is required");
        assertRefused(
                good,
                "ENVIRONMENT",
                "moon",
                "environment variable `CLIMATEFINANCE_TRADING_ENVIRONMENT` must be one of [PRODUCTION, TEST, PRETEST], but was \"moon\"");
        assertRefused(good, "TOKEN", "", "environment variable `CLIMATEFINANCE_TRADING_CLIENT_ID` is not set");
        assertRefused(
                good,
                "TOKEN_PATH",
                "moon",
                "environment variable `CLIMATEFINANCE_TRADING_TOKEN_PATH` must be one of [CONNECT, OAUTH2], but was \"moon\"");
        assertRefused(
                good,
                "REQUESTOR_ID",
                "me",
                "environment variable `CLIMATEFINANCE_TRADING_REQUESTOR_ID` must be a UUID, but was \"me\"");
    }

    private static void assertRefused(Map<String, String> good, String name, String value, String message) {
        Map<String, String> variables = new HashMap<>(good);
        variables.put("CLIMATEFINANCE_TRADING_" + name, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingClient.builder().fromVariables(variables))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "prices", "ftp://prices.example", "ws://prices.example", "http://prices.example"})
    void anAddressOfPricesThatIsNoneOrNotEncryptedIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingClient.builder().pricesUrl(url))
                .withMessageContaining("`pricesUrl`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/connect/token",
                "ftp://tokens.example",
                "http://tokens.example",
                "https://me:it@tokens.example"
            })
    void anAddressOfTokensThatIsNoneOrNotEncryptedIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingClient.builder().tokenUrl(url))
                .withMessageContaining("`tokenUrl`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aMarketWithoutASymbolIsRefusedBeforeAnybodyConnects(String symbol) {
        try (TradingClient trading =
                provider.builder().pricesUrl(provider.url("")).build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trading.prices(wanted -> wanted.market(symbol)))
                    .withMessage("`cryptoSymbol` must not be blank");
        }
    }

    @Test
    void anExternalIdThatIsBlankIsRefusedBeforeAnythingIsSent() {
        try (TradingClient trading = provider.client()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trading.digitalAssets()
                            .createMarketOrder(BODY.toBuilder().externalId(" ").build()))
                    .withMessageContaining("externalId");
        }
        assertThat(provider.sent).isEmpty();
    }

    @Test
    void credentialsShowNoSecret() {
        assertThat(TradingCredentials.of("synthetic-client", "synthetic-secret").scope("s"))
                .hasToString("TradingCredentials[client synthetic-client]");
    }
}
