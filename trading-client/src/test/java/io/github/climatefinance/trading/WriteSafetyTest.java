package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.trading.FakeTradevest.Sent;
import io.github.climatefinance.trading.model.BeneficialOwnerData;
import io.github.climatefinance.trading.model.BeneficialOwnerUpdate;
import io.github.climatefinance.trading.model.CustomerData;
import io.github.climatefinance.trading.model.CustomerLabelUpdate;
import io.github.climatefinance.trading.model.CustomerProductData;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.DocumentData;
import io.github.climatefinance.trading.model.EntityOffboardingData;
import io.github.climatefinance.trading.model.EntityOnboardingData;
import io.github.climatefinance.trading.model.IdentificationData;
import io.github.climatefinance.trading.model.IdentificationVerificationData;
import io.github.climatefinance.trading.model.JointPersonData;
import io.github.climatefinance.trading.model.LegalEntityData;
import io.github.climatefinance.trading.model.LegalEntityUpdate;
import io.github.climatefinance.trading.model.LegalRepresentativeData;
import io.github.climatefinance.trading.model.LegalRepresentativeUpdate;
import io.github.climatefinance.trading.model.NaturalPersonData;
import io.github.climatefinance.trading.model.NaturalPersonUpdate;
import io.github.climatefinance.trading.model.OffboardingData;
import io.github.climatefinance.trading.model.OnboardingData;
import io.github.climatefinance.trading.model.ProxyData;
import io.github.climatefinance.trading.model.QuoteAcceptanceData;
import io.github.climatefinance.trading.model.RoleOffboardingData;
import io.github.climatefinance.trading.model.RoleOnboardingData;
import io.github.climatefinance.trading.model.SignatureData;
import io.github.climatefinance.trading.model.StrategyData;
import io.github.climatefinance.trading.model.TaxExemptionOrderData;
import io.github.climatefinance.trading.model.TaxExemptionOrderUpdate;
import io.github.climatefinance.trading.model.TestIncomingTransferData;
import io.github.climatefinance.trading.model.TokenizedOrderData;
import io.github.climatefinance.trading.model.TradingProfileData;
import io.github.climatefinance.trading.model.TraditionalLimitOrderData;
import io.github.climatefinance.trading.model.TraditionalMarketOrderData;
import io.github.climatefinance.trading.model.TraditionalOrderUpdate;
import io.github.climatefinance.trading.model.TraditionalStopOrderData;
import io.github.climatefinance.trading.model.TransferData;
import io.github.climatefinance.trading.model.UserData;
import io.github.climatefinance.trading.model.UserOnboardingData;
import io.github.climatefinance.trading.model.UserUpdate;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation that must not act twice, and every way in which a call can die. */
@Execution(ExecutionMode.CONCURRENT) // each has a server of its own, and most of them wait
class WriteSafetyTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String NONE = "{}";
    private static final Map<String, JsonNode> OPERATIONS = operations();

    /** Those that the documents call unsafe; what is sent is of no interest here. */
    private static final Map<String, Consumer<TradingClient>> UNSAFE = new TreeMap<>(Map.ofEntries(
            Map.entry("createUser", t -> t.users().create(UserData.fromJson(NONE))),
            Map.entry("updateUser", t -> t.users().update(ID, UserUpdate.fromJson(NONE))),
            Map.entry("resetUserPassword", t -> t.users().resetPassword(ID)),
            Map.entry("startUserOnboarding", t -> t.users().startOnboarding(UserOnboardingData.fromJson(NONE))),
            Map.entry("createNaturalPersonWizard", t -> t.customers().createNaturalPersonWizard()),
            Map.entry("renameCustomerLabel", t -> t.customers().renameLabel("a", CustomerLabelUpdate.fromJson(NONE))),
            Map.entry("renameRoleLabel", t -> t.roles().renameLabel("a", CustomerLabelUpdate.fromJson(NONE))),
            Map.entry(
                    "uploadDocument",
                    t -> t.documents()
                            .upload(p ->
                                    p.document(DocumentData.fromJson(NONE)).file(Upload.of("a.pdf", new byte[] {1})))),
            Map.entry("signDocument", t -> t.documents().sign(SignatureData.fromJson(NONE))),
            Map.entry(
                    "updateNaturalPersonEntity",
                    t -> t.entities().updateNaturalPerson(ID, NaturalPersonUpdate.fromJson(NONE))),
            Map.entry(
                    "createIdentification",
                    t -> t.entities().createIdentification(ID, IdentificationData.fromJson(NONE))),
            Map.entry(
                    "createIdentificationVerification",
                    t -> t.entities().createIdentificationVerification(IdentificationVerificationData.fromJson(NONE))),
            Map.entry(
                    "createTradingProfile",
                    t -> t.entities().createTradingProfile(ID, "ETF", TradingProfileData.fromJson(NONE))),
            Map.entry(
                    "updateTradingProfile",
                    t -> t.entities().updateTradingProfile(ID, "ETF", TradingProfileData.fromJson(NONE))),
            Map.entry("createJointPerson", t -> t.entities().createJointPerson(JointPersonData.fromJson(NONE))),
            Map.entry("updateLegalEntity", t -> t.entities().updateLegalEntity(ID, LegalEntityUpdate.fromJson(NONE))),
            Map.entry(
                    "createBeneficialOwner",
                    t -> t.entities().createBeneficialOwner(ID, BeneficialOwnerData.fromJson(NONE))),
            Map.entry(
                    "updateBeneficialOwner",
                    t -> t.entities().updateBeneficialOwner(ID, BeneficialOwnerUpdate.fromJson(NONE))),
            Map.entry(
                    "createLegalRepresentative",
                    t -> t.entities().createLegalRepresentative(ID, LegalRepresentativeData.fromJson(NONE))),
            Map.entry(
                    "updateLegalRepresentative",
                    t -> t.entities().updateLegalRepresentative(ID, LegalRepresentativeUpdate.fromJson(NONE))),
            Map.entry("startEntityOnboarding", t -> t.entities().startOnboarding(EntityOnboardingData.fromJson(NONE))),
            Map.entry(
                    "startEntityOffboarding", t -> t.entities().startOffboarding(EntityOffboardingData.fromJson(NONE))),
            Map.entry("startOnboarding", t -> t.onboardings().start(OnboardingData.fromJson(NONE))),
            Map.entry("startOffboarding", t -> t.offboardings().start(OffboardingData.fromJson(NONE))),
            Map.entry("createCustomerProduct", t -> t.products().create(ID, CustomerProductData.fromJson(NONE))),
            Map.entry("createCustomer", t -> t.roles().createCustomer(CustomerData.fromJson(NONE))),
            Map.entry("createProxy", t -> t.roles().createProxy(ProxyData.fromJson(NONE))),
            Map.entry("startRoleOnboarding", t -> t.roles().startOnboarding(RoleOnboardingData.fromJson(NONE))),
            Map.entry("startRoleOffboarding", t -> t.roles().startOffboarding(RoleOffboardingData.fromJson(NONE))),
            Map.entry("createStrategy", t -> t.strategies().create(StrategyData.fromJson(NONE))),
            Map.entry(
                    "createTaxExemptionOrder",
                    t -> t.taxes().createExemptionOrder(TaxExemptionOrderData.fromJson(NONE))),
            Map.entry(
                    "updateTaxExemptionOrder",
                    t -> t.taxes().updateExemptionOrder(ID, TaxExemptionOrderUpdate.fromJson(NONE))),
            Map.entry(
                    "createTraditionalMarketOrder",
                    t -> t.traditionalAssets().createMarketOrder(TraditionalMarketOrderData.fromJson(NONE))),
            Map.entry(
                    "createTraditionalLimitOrder",
                    t -> t.traditionalAssets().createLimitOrder(TraditionalLimitOrderData.fromJson(NONE))),
            Map.entry(
                    "createTraditionalStopOrder",
                    t -> t.traditionalAssets().createStopOrder(TraditionalStopOrderData.fromJson(NONE))),
            Map.entry(
                    "updateTraditionalOrder",
                    t -> t.traditionalAssets().updateOrder(ID, TraditionalOrderUpdate.fromJson(NONE))),
            Map.entry(
                    "createTestIncomingTransfer",
                    t -> t.transfers().createTestIncoming(TestIncomingTransferData.fromJson(NONE)))));

    /** Those that an external id makes harmless to repeat. */
    private static final Map<String, Consumer<TradingClient>> KEYED = new TreeMap<>(Map.of(
            "createNaturalPerson", t -> t.customers().createNaturalPerson(NaturalPersonData.fromJson(NONE)),
            "createNaturalPersonEntity", t -> t.entities().createNaturalPerson(NaturalPersonData.fromJson(NONE)),
            "createLegalEntity", t -> t.entities().createLegalEntity(LegalEntityData.fromJson(NONE)),
            "acceptQuote", t -> t.digitalAssets().acceptQuote(QuoteAcceptanceData.fromJson(wallet())),
            "createDigitalMarketOrder", t -> t.digitalAssets().createMarketOrder(DigitalOrderData.fromJson(wallet())),
            "createTokenizedMarketOrder",
                    t -> t.tokenizedAssets().createMarketOrder(TokenizedOrderData.fromJson(wallet())),
            "createTransfer", t -> t.transfers().create(TransferData.fromJson(NONE))));

    private final FakeTradevest provider = new FakeTradevest();

    @AfterEach
    void stop() {
        provider.close();
    }

    private static String wallet() {
        return "{\"walletCustomerProductId\":\"" + ID + "\"}";
    }

    private TradingClient client() {
        return provider.builder()
                .requestorId(FakeTradevest.REQUESTOR)
                .attemptTimeout(Duration.ofSeconds(20))
                .retryPolicy(RetryPolicy.builder()
                        .maxAttempts(3)
                        .baseDelay(Duration.ofMillis(1))
                        .build())
                .build();
    }

    /** How a call may die, and what is then known of it. */
    enum Mishap {
        UNAVAILABLE(
                Outcome.UNKNOWN,
                sent -> FakeTradevest.error(503, "busy")
                        .newBuilder()
                        .setHeader("Retry-After", "0")
                        .build()),
        SERVER_ERROR(Outcome.UNKNOWN, sent -> FakeTradevest.error(500, "broken")),
        REQUEST_TIMEOUT(Outcome.UNKNOWN, sent -> FakeTradevest.error(408, "slow")),
        REDIRECT(
                Outcome.UNKNOWN,
                sent -> new MockResponse.Builder()
                        .code(307)
                        .setHeader("Location", "/users")
                        .build()),
        DROPPED(
                Outcome.UNKNOWN,
                sent -> new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build()),
        TRUNCATED(Outcome.ACCEPTED, sent -> FakeTradevest.json(200, "{\"orderId\":")),
        MALFORMED(Outcome.ACCEPTED, sent -> FakeTradevest.json(200, "<html/>"));

        private final Outcome outcome;

        private final Function<Sent, MockResponse> answer;

        Mishap(Outcome outcome, Function<Sent, MockResponse> answer) {
            this.outcome = outcome;
            this.answer = answer;
        }

        /** What has no answer to read cannot be answered wrongly. */
        boolean canBefall(String operation) {
            return outcome != Outcome.ACCEPTED || hasAnswer(operation);
        }
    }

    static Stream<Arguments> mishaps() {
        return UNSAFE.keySet().stream()
                .flatMap(operation -> Arrays.stream(Mishap.values())
                        .filter(mishap -> mishap.canBefall(operation))
                        .map(mishap -> Arguments.of(operation, mishap)));
    }

    static Stream<String> unsafe() {
        return UNSAFE.keySet().stream();
    }

    static Stream<String> keyed() {
        return KEYED.keySet().stream();
    }

    @Test
    void theseAreAllWritesOfTheDocuments() {
        assertThat(UNSAFE.keySet()).isEqualTo(ofSafety("unsafe"));
        assertThat(KEYED.keySet()).isEqualTo(ofSafety("keyed"));
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void aWriteThatGoesWrongIsSentOnceAndSaysHowToFindOut(String operation, Mishap mishap) {
        provider.answer(operation, mishap.answer);

        OutcomeUnknownException unknown;
        try (TradingClient trading = client()) {
            unknown = catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> Objects.requireNonNull(UNSAFE.get(operation)).accept(trading));
        }

        assertThat(provider.sent(operation)).hasSize(1);
        assertThat(provider.sent).hasSize(1);
        assertThat(unknown).isNotNull();
        assertThat(unknown.outcome()).isEqualTo(mishap.outcome);
        assertThat(unknown.operationId()).isEqualTo(operation);
        assertThat(unknown.idempotencyKey()).isEmpty();
        assertThat(unknown.reconcileOperationId()).isEqualTo(reconcile(operation));
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void aWriteWithoutAnAnswerInTimeIsNotSentAgain(String operation) {
        provider.answer(
                operation,
                sent -> new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());
        provider.answer("listWebhooks", "[]");

        OutcomeUnknownException unknown;
        try (TradingClient trading = provider.builder()
                .requestorId(FakeTradevest.REQUESTOR)
                .attemptTimeout(Duration.ofSeconds(2))
                .build()) {
            trading.webhooks().list();
            unknown = catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> Objects.requireNonNull(UNSAFE.get(operation)).accept(trading));
        }

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(provider.sent(operation)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void aWriteThatWasTurnedAwayIsRepeated(String operation) {
        provider.answer(
                operation,
                sent -> sent.number() == 1
                        ? FakeTradevest.error(429, "later")
                                .newBuilder()
                                .setHeader("Retry-After", "0")
                                .build()
                        : success(operation));

        try (TradingClient trading = client()) {
            Objects.requireNonNull(UNSAFE.get(operation)).accept(trading);
        }

        assertThat(provider.sent(operation)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void aKeyedWriteIsRepeatedWithTheSameExternalId(String operation) {
        provider.answer(operation, sent -> sent.number() < 3 ? FakeTradevest.error(503, "busy") : success(operation));

        try (TradingClient trading = client()) {
            Objects.requireNonNull(KEYED.get(operation)).accept(trading);
        }

        assertThat(provider.sent(operation)).hasSize(3);
        assertThat(provider.sent(operation).stream()
                        .map(WriteSafetyTest::externalId)
                        .distinct())
                .singleElement()
                .satisfies(key -> assertThat(UUID.fromString(key).version()).isEqualTo(7));
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void twoKeyedWritesHaveTwoExternalIds(String operation) {
        provider.answer(operation, sent -> success(operation));

        try (TradingClient trading = client()) {
            Objects.requireNonNull(KEYED.get(operation)).accept(trading);
            Objects.requireNonNull(KEYED.get(operation)).accept(trading);
        }

        assertThat(provider.sent(operation).stream().map(WriteSafetyTest::externalId))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void aKeyedWriteThatNeverGetsAnAnswerTellsItsExternalId(String operation) {
        provider.answer(operation, sent -> FakeTradevest.error(503, "busy"));

        ServerException failure;
        try (TradingClient trading = client()) {
            failure = catchThrowableOfType(
                    ServerException.class,
                    () -> Objects.requireNonNull(KEYED.get(operation)).accept(trading));
        }

        assertThat(provider.sent(operation)).hasSize(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.idempotencyKey())
                .contains(externalId(provider.sent(operation).get(0)));
        assertThat(failure.isRetryable()).isTrue();
    }

    static Stream<Arguments> endings() {
        Map<String, Function<Sent, MockResponse>> answers = new TreeMap<>();
        for (int status : new int[] {400, 401, 403, 404, 409, 422, 429, 500, 503}) {
            answers.put("HTTP " + status, sent -> FakeTradevest.error(status, "no"));
        }
        for (Mishap mishap : Mishap.values()) {
            answers.put(mishap.name(), mishap.answer);
        }
        return answers.entrySet().stream()
                .flatMap(ending -> keyed().map(id -> Arguments.of(id, Named.of(ending.getKey(), ending.getValue()))));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void aGeneratedExternalIdStandsOnEveryException(String operation, Function<Sent, MockResponse> answer) {
        provider.answer(operation, answer);

        SdkException failure;
        try (TradingClient trading = client()) {
            failure = catchThrowableOfType(
                    SdkException.class,
                    () -> Objects.requireNonNull(KEYED.get(operation)).accept(trading));
        }

        assertThat(failure.idempotencyKey())
                .contains(externalId(provider.sent(operation).get(0)));
        assertThat(provider.sent(operation).stream()
                        .map(WriteSafetyTest::externalId)
                        .distinct())
                .hasSize(1);
    }

    private static String externalId(Sent sent) {
        return FakeTradevest.tree(sent.body()).path("externalId").asText();
    }

    private static MockResponse success(String operation) {
        return responses(operation).has("202")
                ? new MockResponse.Builder().code(202).build()
                : FakeTradevest.json(200, hasAnswer(operation) ? NONE : "");
    }

    /** Whether there is a body to read, described here or, as of orders for securities, elsewhere. */
    private static boolean hasAnswer(String operation) {
        JsonNode success = responses(operation).path("200");
        return success.has("content") || success.has("$ref");
    }

    private static JsonNode responses(String operation) {
        return Objects.requireNonNull(OPERATIONS.get(operation)).path("responses");
    }

    private static Optional<String> reconcile(String operation) {
        return Optional.of(Objects.requireNonNull(OPERATIONS.get(operation))
                        .at("/x-reconcile/operation")
                        .asText())
                .filter(id -> !id.isEmpty());
    }

    private static Set<String> ofSafety(String safety) {
        Set<String> ids = new TreeSet<>();
        OPERATIONS.forEach((id, operation) -> {
            if (operation.path("x-safety").asText().equals(safety)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** The operations by their ids, read independently of what was generated from the documents. */
    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        for (File file : Objects.requireNonNull(
                Path.of("../specs/trading").toFile().listFiles((folder, name) -> name.endsWith(".yaml")))) {
            try {
                for (JsonNode path : new YAMLMapper().readTree(file).path("paths")) {
                    path.forEach(operation ->
                            operations.putIfAbsent(operation.path("operationId").asText(), operation));
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return operations;
    }
}
