package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.RateLimitedException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.puro.model.Label;
import io.github.climatefinance.puro.model.LabelList;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionType;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PuroClientTest {
    private static final BasicCredentials INVENTED = BasicCredentials.of("invented-key", "invented-secret");

    private PuroSandbox sandbox;
    private PuroClient puro;

    @BeforeEach
    void start() {
        sandbox = PuroSandbox.start();
        puro = client(sandbox.key(), sandbox.secret());
    }

    @AfterEach
    void stop() {
        puro.close();
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void environmentsAreTheServersOfTheDocument() {
        Map<String, String> environments = new HashMap<>();
        for (PuroEnvironment environment : PuroEnvironment.values()) {
            environments.put(environment.name(), environment.baseUrl());
        }

        assertThat(environments)
                .isEqualTo(ApiDocument.read(ModelContractTest.DOCUMENT).servers());
    }

    @Test
    void buildNamesWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PuroClient.builder().environment(PuroEnvironment.UAT).build())
                .withMessage("`credentials` is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PuroClient.builder().credentials(INVENTED).build())
                .withMessage("`environment` or `baseUrl` is required");
    }

    @ParameterizedTest
    @CsvSource({"'', secret", "' ', secret", "key, ''", "key, ' '"})
    void blankCredentialsAreRefused(String key, String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> BasicCredentials.of(key, secret));
    }

    @Test
    void credentialsForPlainHttpBeyondLoopbackAreRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PuroClient.builder()
                        .baseUrl("http://registry.invalid/registry/api")
                        .credentials(INVENTED)
                        .build())
                .withMessageContaining("https")
                .withMessageNotContaining("invented");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void aPageSizeTheProviderDoesNotTakeIsRefusedBeforeAnythingIsSent(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> puro.transactions().list(p -> p.limit(limit)))
                .withMessage("`limit` must be between 1 and 100, but was " + limit);
        assertThatIllegalArgumentException().isThrownBy(() -> puro.labels().listAll(p -> p.limit(limit)));
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void aNegativeOffsetIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> puro.certificates().list(p -> p.offset(-1)))
                .withMessageStartingWith("`offset` must be");
        assertThat(sandbox.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void anIdThatWouldChangeThePathIsRefusedAtOnceAlsoAsynchronously(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> puro.transactions().get(id))
                .withMessageContaining("`transactionId`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> puro.transactions().getAsync(id));
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void aNullIdIsRefusedAtOnce() {
        String[] nothing = new String[1];

        assertThatNullPointerException()
                .isThrownBy(() -> puro.transactions().get(nothing[0]))
                .withMessage("transactionId");
    }

    @Test
    void wrongCredentialsAreAnUnauthorizedExceptionThatSaysKeysExpire() {
        try (PuroClient wrong = client(sandbox.key(), "outdated-secret")) {
            UnauthorizedException refused = catchThrowableOfType(
                    UnauthorizedException.class, () -> wrong.labels().list());

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.operationId()).isEqualTo("listLabels");
            assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(refused)
                    .hasMessage(
                            "puro listLabels failed: HTTP 401, keys expire: if this one used to work, make a new one in the"
                                    + " MyPuro portal (GET /registry/labels)")
                    .hasMessageNotContaining("outdated-secret");
        }
    }

    @Test
    void aMissingItemIsReportedWithoutClaimingThatItDoesNotExist() {
        NotFoundException missing = catchThrowableOfType(
                NotFoundException.class, () -> puro.transactions().get("99999999-0000-4000-8000-000000000000"));

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing)
                .hasMessage(
                        "puro getTransaction failed: HTTP 404, which is also the answer for what this key may not see"
                                + " (GET /registry/transactions/{transactionId})");
    }

    @Test
    void anAsynchronousFailureIsTheSameException() {
        assertThatThrownBy(() -> puro.transactions()
                        .getAsync("99999999-0000-4000-8000-000000000000")
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void allFormsOfACallGiveTheSame() throws Exception {
        LabelList blocking = puro.labels().list();
        LabelList later = puro.labels().listAsync().get();
        ApiResponse<LabelList> whole = puro.labels().listWithResponse();

        assertThat(blocking).isEqualTo(later).isEqualTo(whole.value());
        assertThat(whole.status()).isEqualTo(200);
    }

    @Test
    void idsArriveAsOneEncodedSegment() {
        assertThatThrownBy(() -> puro.productionFacilities().get("a/b%c?d#e f+g€"))
                .isInstanceOf(NotFoundException.class);

        assertThat(last().operation()).isEqualTo("getProductionFacility");
        assertThat(last().path()).endsWith("/registry/production-facilities/a%2Fb%25c%3Fd%23e%20f%2Bg%E2%82%AC");
    }

    @Test
    void aReadIsRepeatedWhenTheServerStumbles() {
        sandbox.faults().next("listLabels", Fault.status(503).header("Retry-After", "0"));

        assertThat(puro.labels().list().data()).isNotEmpty();
        assertThat(sandbox.requests()).hasSize(2);
    }

    @Test
    void tooManyRequestsEndAsRateLimited() {
        sandbox.faults()
                .next("listLabels", Fault.status(429).header("Retry-After", "0"))
                .always();

        assertThatThrownBy(() -> puro.labels().list()).isInstanceOf(RateLimitedException.class);
    }

    @Test
    void aPageOfHtmlIsADecodingException() {
        sandbox.faults().next("listLabels", Fault.html());

        assertThatThrownBy(() -> puro.labels().list())
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("listLabels")
                .hasMessageContaining("LabelList");
    }

    @Test
    void anUnknownTypeOfTransactionIsReadAndCanBeAskedFor() {
        String id = puro.transactions().list(p -> p.limit(1)).data().get(0).transactionId();
        sandbox.faults()
                .next(
                        "getTransaction",
                        Fault.answer(
                                json -> ((com.fasterxml.jackson.databind.node.ObjectNode) json).put("type", "Expiry")));

        Transaction transaction = puro.transactions().get(id);

        assertThat(transaction.type()).isEqualTo(TransactionType.of("Expiry"));
        assertThat(transaction.type().isKnown()).isFalse();
        assertThat(transaction.type().known()).isEqualTo(TransactionType.Known.UNRECOGNIZED);
    }

    @Test
    void readsItsSettingsFromEnvironmentVariables() {
        Map<String, String> variables = Map.of(
                "CLIMATEFINANCE_PURO_KEY",
                sandbox.key(),
                "CLIMATEFINANCE_PURO_SECRET",
                sandbox.secret() + "\n",
                "CLIMATEFINANCE_PURO_ENVIRONMENT",
                "production",
                "CLIMATEFINANCE_PURO_BASE_URL",
                sandbox.baseUrl());

        try (PuroClient client = PuroClient.builder().fromVariables(variables).build()) {
            assertThat(client.labels().list().data()).extracting(Label::name).isNotEmpty();
        }
    }

    @Test
    void namesTheEnvironmentVariableThatIsMissingOrWrong() {
        Map<String, String> variables = new HashMap<>(Map.of(
                "CLIMATEFINANCE_PURO_KEY", "invented-key",
                "CLIMATEFINANCE_PURO_SECRET", "invented-secret",
                "CLIMATEFINANCE_PURO_ENVIRONMENT", "UAT"));
        assertThat(PuroClient.builder().fromVariables(variables)).isNotNull();

        variables.put("CLIMATEFINANCE_PURO_ENVIRONMENT", "staging");
        assertRefused(
                variables,
                "environment variable `CLIMATEFINANCE_PURO_ENVIRONMENT` must be one of [PRODUCTION, UAT], but was \"staging\"");
        variables.remove("CLIMATEFINANCE_PURO_ENVIRONMENT");
        assertRefused(
                variables,
                "environment variable `CLIMATEFINANCE_PURO_ENVIRONMENT` or `CLIMATEFINANCE_PURO_BASE_URL` is required");
        variables.put("CLIMATEFINANCE_PURO_SECRET", " ");
        assertRefused(variables, "environment variable `CLIMATEFINANCE_PURO_SECRET` is not set");
    }

    private static void assertRefused(Map<String, String> variables, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PuroClient.builder().fromVariables(variables))
                .withMessage(message);
    }

    private SandboxRequest last() {
        List<SandboxRequest> requests = sandbox.requests();
        return requests.get(requests.size() - 1);
    }

    private PuroClient client(String key, String secret) {
        return PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(key, secret))
                .build();
    }
}
