package io.github.climatefinance.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ItemResults;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.ItemsFailedException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.XpansivUser;
import io.github.climatefinance.xpansiv.model.ReferenceData;
import io.github.climatefinance.xpansiv.model.RetirementStatusRequest;
import io.github.climatefinance.xpansiv.model.RetirementStatusResult;
import io.github.climatefinance.xpansiv.model.Withdrawal;
import io.github.climatefinance.xpansiv.model.WithdrawalItem;
import io.github.climatefinance.xpansiv.model.WithdrawalRequest;
import io.github.climatefinance.xpansiv.model.WithdrawalStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Building the client, and its tokens. */
@ExtendWith(SandboxExtension.class)
class XpansivClientTest {
    private static final String HIDDEN = "███";
    private static final XpansivCredentials INVENTED = XpansivCredentials.builder()
            .client("invented-client", "invented-client-secret")
            .user("invented-user", "invented-password")
            .build();

    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        xpansiv = Synthetic.client(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    @Test
    void environmentsAreTheServersOfTheDocument() {
        Map<String, String> environments = Arrays.stream(XpansivEnvironment.values())
                .collect(Collectors.toMap(XpansivEnvironment::name, XpansivEnvironment::baseUrl));

        assertThat(environments).isEqualTo(ApiDocument.read(XpansivDocument.API).servers());
    }

    @Test
    void tokenAddressesAreThoseOfTheTokenDocument() {
        String path = XpansivDocument.read(XpansivDocument.TOKENS).onlyPath();
        Map<String, String> addresses = new TreeMap<>();
        ApiDocument.read(XpansivDocument.TOKENS)
                .servers()
                .forEach((name, server) -> addresses.put(name, server + path));
        addresses.put("SANDBOX", addresses.getOrDefault("UAT", ""));

        assertThat(Arrays.stream(XpansivEnvironment.values())
                        .collect(Collectors.toMap(XpansivEnvironment::name, XpansivEnvironment::tokenUrl)))
                .isEqualTo(addresses);
    }

    @Test
    void buildNamesWhatIsMissing() {
        assertRefused(XpansivClient.builder().environment(XpansivEnvironment.UAT)::build, "`credentials` is required");
        assertRefused(
                XpansivClient.builder().credentials(INVENTED)::build,
                "`environment` or `tokenUrl` is required to get tokens");
        assertRefused(
                XpansivClient.builder().credentials(INVENTED).tokenUrl(sandbox.tokenUrl())::build,
                "`environment` or `baseUrl` is required");
        assertRefused(
                XpansivClient.builder()
                        .environment(XpansivEnvironment.PRODUCTION)
                        .baseUrl(sandbox.baseUrl())
                        .credentials(INVENTED)::build,
                "`tokenUrl` is required to get tokens where `baseUrl` is given");
        assertRefused(
                XpansivClient.builder().credentials(BearerCredentials.of("invented-token"))::build,
                "`environment` or `baseUrl` is required");
        assertRefused(XpansivCredentials.builder().user("name", "password")::build, "`client` is required");
        assertRefused(XpansivCredentials.builder().client("id", "secret")::build, "`user` is required");
    }

    @Test
    void anEnvironmentIsEnough() {
        for (XpansivEnvironment environment : XpansivEnvironment.values()) {
            XpansivClient.builder()
                    .environment(environment)
                    .credentials(INVENTED)
                    .build()
                    .close();
        }
        assertThat(sandbox.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "invented\n"})
    void blankCredentialsAndLineBreaksAreRefusedAtOnce(String value) {
        List<Consumer<XpansivCredentials.Builder>> changes = List.of(
                builder -> builder.client(value, "secret"),
                builder -> builder.client("id", value),
                builder -> builder.user(value, "password"),
                builder -> builder.user("name", value),
                builder -> builder.realm(value),
                builder -> builder.audience(value),
                builder -> builder.scope(value));
        for (Consumer<XpansivCredentials.Builder> change : changes) {
            XpansivCredentials.Builder builder =
                    XpansivCredentials.builder().client("id", "secret").user("name", "password");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> {
                        change.accept(builder);
                        builder.build();
                    })
                    .withMessageNotContaining("invented");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://registry.invalid/app/api/v1, https://auth.invalid/token",
        "https://api.invalid, http://auth.invalid"
    })
    void credentialsForPlainHttpBeyondLoopbackAreRefusedBeforeAnythingIsSent(String baseUrl, String tokenUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XpansivClient.builder()
                        .baseUrl(baseUrl)
                        .tokenUrl(tokenUrl)
                        .credentials(INVENTED)
                        .build())
                .withMessageContaining("https")
                .withMessageNotContaining("invented-");
    }

    @Test
    void theTokenIsAskedForWithTheDocumentedForm() {
        xpansiv.referenceData().get();

        SandboxRequest asked = sandbox.requests().get(0);
        assertThat(asked.operation()).isEqualTo("requestToken");
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/oauth/token");
        assertThat(Synthetic.header(asked, "content-type")).startsWith("application/x-www-form-urlencoded");
        assertThat(asked.headers().get("accept")).containsExactly("application/json");
        assertThat(asked.headers()).doesNotContainKey("authorization");
        assertThat(form(asked))
                .isEqualTo(Map.of(
                        "grant_type",
                        "http://auth0.com/oauth/grant-type/password-realm",
                        "realm",
                        "Username-Password-Authentication",
                        "audience",
                        "https://xpansiv/platform",
                        "client_id",
                        sandbox.user().clientId(),
                        "client_secret",
                        HIDDEN,
                        "username",
                        sandbox.user().username(),
                        "password",
                        HIDDEN));
    }

    @Test
    void aScopeIsSentIfOneIsGiven() {
        XpansivUser user = sandbox.user();
        XpansivCredentials scoped = XpansivCredentials.builder()
                .client(user.clientId(), user.clientSecret())
                .user(user.username(), user.password())
                .scope("invented scope")
                .build();

        try (XpansivClient client =
                Synthetic.builder(sandbox).credentials(scoped).build()) {
            client.referenceData().get();
        }

        Map<String, String> form = form(sandbox.requests().get(0));
        assertThat(form).containsEntry("scope", "invented scope");
        assertThat(form.keySet())
                .isEqualTo(XpansivDocument.read(XpansivDocument.TOKENS).properties("TokenForm"));
    }

    @Test
    void oneTokenServesAllThreads() {
        List<CompletableFuture<ReferenceData>> calls = Stream.generate(
                        () -> xpansiv.referenceData().getAsync())
                .limit(12)
                .toList();

        assertThat(calls).allSatisfy(call -> assertThat(call.join().data()).isNotEmpty());
        assertThat(tokenRequests()).hasSize(1);
    }

    @Test
    void aTokenThatHasEndedIsRenewedBeforeACallAndNotAfterARefusal() {
        lifetime(json -> json.put("expires_in", 0));

        xpansiv.referenceData().get();
        xpansiv.referenceData().get();

        assertThat(tokenRequests()).hasSize(2);
        assertThat(statuses("getReferenceData")).containsExactly(200, 200);
    }

    @Test
    void aTokenThatDoesNotSayHowLongItLastsIsKept() {
        lifetime(json -> json.without("expires_in"));

        xpansiv.referenceData().get();
        xpansiv.referenceData().get();

        assertThat(tokenRequests()).hasSize(1);
    }

    @Test
    void aTokenThatTheProviderHasEndedIsRenewedOnce() {
        xpansiv.referenceData().get();
        sandbox.passes(Duration.ofHours(24));

        xpansiv.referenceData().get();
        xpansiv.referenceData().get();

        assertThat(statuses("getReferenceData")).containsExactly(200, 401, 200, 200);
        assertThat(tokenRequests()).hasSize(2);
    }

    @Test
    void aTokenThatIsRefusedAgainEndsTheCall() {
        sandbox.faults().next("getReferenceData", Fault.credentialRevoked()).always();

        assertThatThrownBy(() -> xpansiv.referenceData().get()).isInstanceOf(UnauthorizedException.class);

        assertThat(statuses("getReferenceData")).containsExactly(401, 401);
        assertThat(tokenRequests()).hasSize(2);
    }

    @Test
    void aReadyTokenNeedsNoTokenAddress() {
        String token = new PlainCaller(sandbox).token();
        int before = tokenRequests().size();
        try (XpansivClient client = XpansivClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BearerCredentials.of(token))
                .build()) {
            assertThat(client.referenceData().get().data()).isNotEmpty();
            sandbox.faults().next("getReferenceData", Fault.credentialRevoked());

            assertThatThrownBy(() -> client.referenceData().get())
                    .isInstanceOf(UnauthorizedException.class)
                    .hasMessageNotContaining(token);
        }

        assertThat(tokenRequests()).hasSize(before);
        assertThat(statuses("getReferenceData")).containsExactly(200, 401);
    }

    @Test
    void theCredentialsGivenLastCount() {
        try (XpansivClient client = Synthetic.builder(sandbox)
                        .credentials(BearerCredentials.of("invented-token"))
                        .credentials(Synthetic.credentials(sandbox.user()))
                        .build();
                XpansivClient stranger = Synthetic.builder(sandbox)
                        .credentials(BearerCredentials.of("invented-token"))
                        .build()) {
            assertThat(client.referenceData().get().data()).isNotEmpty();
            assertThatThrownBy(() -> stranger.referenceData().get()).isInstanceOf(UnauthorizedException.class);
        }
    }

    @Test
    void baseUrlAndTokenUrlGoBeforeTheEnvironment() {
        try (XpansivClient client = Synthetic.builder(sandbox)
                .environment(XpansivEnvironment.PRODUCTION)
                .build()) {
            assertThat(client.referenceData().get().data()).isNotEmpty();
        }
        assertThat(tokenRequests()).hasSize(1);
    }

    @Test
    void aWrongPasswordIsATokenExceptionThatNamesTheEndpointAndNoSecret() {
        XpansivUser user = sandbox.user();
        XpansivCredentials wrong = XpansivCredentials.builder()
                .client(user.clientId(), user.clientSecret())
                .user(user.username(), "outdated-password")
                .build();
        try (XpansivClient client =
                Synthetic.builder(sandbox).credentials(wrong).build()) {
            TokenException refused = catchThrowableOfType(
                    TokenException.class, () -> client.referenceData().get());

            assertThat(refused.status()).hasValue(403);
            assertThat(refused.error()).contains("invalid_grant");
            assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(refused)
                    .hasMessageContaining("HTTP 403 invalid_grant")
                    .hasMessageContaining("(POST " + sandbox.tokenUrl() + ")");
            assertThat(everything(refused)).doesNotContain("outdated-password", user.clientSecret(), user.username());
        }
        assertThat(sandbox.requests("getReferenceData")).isEmpty();
    }

    @Test
    void aWriteWhoseTokenCannotBeHadWasNotSent() {
        sandbox.faults().next("requestToken", Fault.status(403)).always();

        TokenException refused = catchThrowableOfType(TokenException.class, () -> Write.RETIRE.call(xpansiv, sandbox));

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(sandbox.requests("createRetirement")).isEmpty();
    }

    @Test
    void aSecretThatTheProviderSendsBackIsMasked() {
        String secret = sandbox.user().clientSecret();
        sandbox.faults()
                .next(
                        "getAccount",
                        Fault.status(400)
                                .body("application/json", "{\"code\":\"X\",\"message\":\"bad " + secret + "\"}"));

        Throwable refused = catchThrowableOfType(
                RuntimeException.class, () -> xpansiv.account().get(Synthetic.ACCOUNT));

        assertThat(everything(refused)).contains("bad " + HIDDEN).doesNotContain(secret);
    }

    @Test
    void credentialsShowTheClientAndNoMore() {
        assertThat(INVENTED).hasToString("XpansivCredentials[client invented-client]");
    }

    @Test
    void allFormsOfACallGiveTheSame() {
        ReferenceData blocking = xpansiv.referenceData().get();
        ReferenceData later = xpansiv.referenceData().getAsync().join();
        ApiResponse<ReferenceData> whole = xpansiv.referenceData().getWithResponse();

        assertThat(blocking).isEqualTo(later).isEqualTo(whole.value());
        assertThat(whole.status()).isEqualTo(200);
    }

    @Test
    void aSuccessMayContainFailures() {
        ItemResults<Withdrawal> results = xpansiv.exchange()
                .withdraw(
                        Synthetic.EXCHANGE,
                        Synthetic.ACCOUNT,
                        WithdrawalRequest.builder()
                                .withdrawals(List.of(
                                        withdrawal(Synthetic.deposit(sandbox), 1),
                                        withdrawal(Synthetic.deposit(sandbox), 1_000_000),
                                        withdrawal("unheard-of", 1)))
                                .build());

        assertThat(results).extracting(Withdrawal::status).first().isEqualTo(WithdrawalStatus.WITHDRAWN);
        assertThat(results.failed()).isEqualTo(results.subList(1, 3));
        assertThatThrownBy(results::throwIfAnyFailed)
                .isInstanceOfSatisfying(
                        ItemsFailedException.class,
                        failed -> assertThat(failed.outcome()).isEqualTo(Outcome.UNKNOWN))
                .hasMessageStartingWith("2 of 3 items failed: ");
    }

    @Test
    void resultsInsideAnAnswerTellTheirFailures() {
        RetirementStatusResult result = xpansiv.retirements()
                .checkStatus(
                        Synthetic.ACCOUNT,
                        RetirementStatusRequest.builder()
                                .retirementIdentifiers(List.of("unheard-of"))
                                .build());

        assertThat(result.failed()).isEqualTo(result.retirementStatuses());
        assertThatThrownBy(result::throwIfAnyFailed).hasMessage("1 of 1 items failed: NOT_FOUND");
    }

    @Test
    void readsItsSettingsFromEnvironmentVariables() {
        Map<String, String> variables = new HashMap<>(Map.of(
                "CLIMATEFINANCE_XPANSIV_CLIENT_ID", sandbox.user().clientId(),
                "CLIMATEFINANCE_XPANSIV_CLIENT_SECRET", sandbox.user().clientSecret() + "\n",
                "CLIMATEFINANCE_XPANSIV_USERNAME", sandbox.user().username(),
                "CLIMATEFINANCE_XPANSIV_PASSWORD", sandbox.user().password(),
                "CLIMATEFINANCE_XPANSIV_SCOPE", "invented",
                "CLIMATEFINANCE_XPANSIV_ENVIRONMENT", "production",
                "CLIMATEFINANCE_XPANSIV_BASE_URL", sandbox.baseUrl(),
                "CLIMATEFINANCE_XPANSIV_TOKEN_URL", sandbox.tokenUrl()));

        assertThat(references(variables)).isNotEmpty();
        assertThat(form(sandbox.requests().get(0))).containsEntry("scope", "invented");
        variables.remove("CLIMATEFINANCE_XPANSIV_ENVIRONMENT");
        variables.remove("CLIMATEFINANCE_XPANSIV_SCOPE");
        assertThat(references(variables)).isNotEmpty();
    }

    @Test
    void aTokenAloneIsEnoughOfEnvironmentVariables() {
        assertThat(references(Map.of(
                        "CLIMATEFINANCE_XPANSIV_TOKEN", new PlainCaller(sandbox).token(),
                        "CLIMATEFINANCE_XPANSIV_BASE_URL", sandbox.baseUrl())))
                .isNotEmpty();
    }

    @Test
    void namesTheEnvironmentVariableThatIsMissingOrWrong() {
        Map<String, String> variables = new HashMap<>(Map.of(
                "CLIMATEFINANCE_XPANSIV_CLIENT_ID", "invented-client",
                "CLIMATEFINANCE_XPANSIV_CLIENT_SECRET", "invented-secret",
                "CLIMATEFINANCE_XPANSIV_USERNAME", "invented-user",
                "CLIMATEFINANCE_XPANSIV_PASSWORD", "invented-password",
                "CLIMATEFINANCE_XPANSIV_ENVIRONMENT", "uat"));
        XpansivClient.builder().fromVariables(variables).build().close();

        variables.put("CLIMATEFINANCE_XPANSIV_ENVIRONMENT", "staging");
        assertRefused(
                () -> XpansivClient.builder().fromVariables(variables),
                "environment variable `CLIMATEFINANCE_XPANSIV_ENVIRONMENT` must be one of [PRODUCTION, UAT, SANDBOX], but was \"staging\"");
        variables.remove("CLIMATEFINANCE_XPANSIV_ENVIRONMENT");
        assertRefused(
                () -> XpansivClient.builder().fromVariables(variables),
                "environment variable `CLIMATEFINANCE_XPANSIV_ENVIRONMENT` or"
                        + " `CLIMATEFINANCE_XPANSIV_BASE_URL` is required");
        variables.put("CLIMATEFINANCE_XPANSIV_PASSWORD", " ");
        assertRefused(
                () -> XpansivClient.builder().fromVariables(variables),
                "environment variable `CLIMATEFINANCE_XPANSIV_PASSWORD` is not set");
    }

    private Map<String, ?> references(Map<String, String> variables) {
        try (XpansivClient client =
                XpansivClient.builder().fromVariables(variables).build()) {
            return client.referenceData().get().data();
        }
    }

    private static WithdrawalItem withdrawal(String deposit, long quantity) {
        return WithdrawalItem.builder()
                .depositIdentifier(deposit)
                .quantity(quantity)
                .build();
    }

    private void lifetime(Function<ObjectNode, JsonNode> change) {
        sandbox.faults()
                .next("requestToken", Fault.answer(json -> change.apply((ObjectNode) json)))
                .always();
    }

    private List<SandboxRequest> tokenRequests() {
        return sandbox.requests("requestToken");
    }

    private List<Integer> statuses(String operation) {
        return sandbox.requests(operation).stream()
                .map(request -> request.status().orElse(0))
                .toList();
    }

    private static Map<String, String> form(SandboxRequest request) {
        return Arrays.stream(request.body().split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String everything(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
