package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.doconomy.model.CalculationRequest;
import io.github.climatefinance.doconomy.v21.model.CardTransaction;
import io.github.climatefinance.doconomy.v21.model.TransactionFootprint;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoconomyClientTest {
    private static final CalculationRequest ONE =
            CalculationRequest.builder().transactions(FakeProvider.payments(1)).build();
    private final FakeProvider provider = new FakeProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    private static String form(RecordedRequest request) {
        return URLDecoder.decode(request.getBody().utf8(), StandardCharsets.UTF_8);
    }

    @Test
    void tokensAreGotWithTheCertificateAndCallsAreMadeWithBoth() {
        try (DoconomyClient doconomy = provider.builder().build()) {
            doconomy.transactions().calculate(ONE);
            doconomy.transactions().calculate(ONE);
        }

        assertThat(provider.tokenRequests).hasSize(1);
        assertThat(form(provider.tokenRequests.get(0)))
                .isEqualTo("grant_type=client_credentials&scope=urn:transaction:carbon&client_id=synthetic-client");
        assertThat(provider.calculations).hasSize(2).allSatisfy(request -> {
            assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
            assertThat(request.getHeaders().get("X-API-Key")).isNull();
            assertThat(request.getHandshake()).isNotNull();
            assertThat(request.getHandshake().peerCertificates()).first().isEqualTo(FakeProvider.PARTNER.certificate());
        });
        assertThat(provider.tokenRequests.get(0).getHandshake().peerCertificates())
                .first()
                .isEqualTo(FakeProvider.PARTNER.certificate());
    }

    @Test
    void scopesAreJoinedBySpacesAndASecretGoesIntoTheForm() {
        try (DoconomyClient doconomy = provider.builder()
                .credentials(DoconomyCredentials.of("synthetic-client", "synthetic-secret")
                        .scopes("urn:transaction:carbon", "urn:transaction:other"))
                .build()) {
            doconomy.transactions().calculate(ONE);
        }

        assertThat(form(provider.tokenRequests.get(0)))
                .contains("scope=urn:transaction:carbon urn:transaction:other")
                .contains("client_secret=synthetic-secret");
    }

    @Test
    void anApiKeyGoesWithCallsOnly() {
        try (DoconomyClient doconomy =
                provider.builder().apiKey("synthetic-key").build()) {
            doconomy.transactions().calculate(ONE);
        }

        assertThat(provider.calculations.get(0).getHeaders().get("X-API-Key")).isEqualTo("synthetic-key");
        assertThat(provider.tokenRequests.get(0).getHeaders().get("X-API-Key")).isNull();
    }

    @Test
    void thePartnerOfACallGoesBeforeThatOfTheClientAndOnlyCalculationsHaveOne() {
        try (DoconomyClient doconomy =
                provider.builder().forwardedPartner("partner-of-client").build()) {
            doconomy.transactions().calculate(ONE);
            doconomy.transactions().calculate(ONE, p -> p.forwardedPartner("partner-of-call"));
            doconomy.calculate(FakeProvider.payments(1), p -> p.forwardedPartner("partner-of-batch"))
                    .iterator()
                    .next();
            doconomy.categories().list();
        }

        assertThat(provider.calculations)
                .extracting(request -> request.getHeaders().get("forwarded-partner"))
                .containsExactly("partner-of-client", "partner-of-call", "partner-of-batch");
        assertThat(provider.others)
                .singleElement()
                .satisfies(request -> assertThat(request.getHeaders().get("forwarded-partner"))
                        .isNull());
    }

    @Test
    void thePredecessorHasItsOwnAddressScopesAndToken() {
        List<BatchResult<CardTransaction, TransactionFootprint>> results;
        try (DoconomyClient doconomy = provider.builder()
                .v21BaseUrl(provider.url("/v21"))
                .v21TokenUrl(provider.url("/oidc/v1.0/token"))
                .forwardedPartner("partner-of-client")
                .build()) {
            doconomy.transactions().calculate(ONE);
            results = doconomy.v21().calculate(cardPayments(5_001)).stream().toList();
        }

        assertThat(results).hasSize(5_001);
        assertThat(results)
                .allSatisfy(one -> assertThat(one.result().reference())
                        .isEqualTo(one.item().reference()));
        assertThat(provider.tokenRequests)
                .extracting(DoconomyClientTest::form)
                .satisfiesExactly(
                        first -> assertThat(first).contains("scope=urn:transaction:carbon&"),
                        second -> assertThat(second).contains("scope=urn:aland-index:calculations&"));
        assertThat(provider.others).hasSize(2).allSatisfy(request -> {
            assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
            assertThat(request.getHeaders().get("forwarded-partner")).isEqualTo("partner-of-client");
            assertThat(request.getHandshake().peerCertificates()).first().isEqualTo(FakeProvider.PARTNER.certificate());
        });
    }

    @Test
    void callsOfThePredecessorKeepToTheAgreedSizeOptionsAndParametersAndAreChecked() {
        List<CardTransaction> payments = cardPayments(3);
        int size = io.github.climatefinance.doconomy.v21.model.CalculationRequest.builder()
                .cardTransactions(payments)
                .build()
                .toJson()
                .length();
        try (DoconomyClient doconomy = provider.builder()
                .v21BaseUrl(provider.url("/v21"))
                .v21TokenUrl(provider.url("/oidc/v1.0/token"))
                .build()) {
            assertThat(
                            doconomy
                                    .v21()
                                    .calculate(payments, p -> p.forwardedPartner("partner-of-batch"))
                                    .bytesPerCall(size)
                                    .stream())
                    .hasSize(3);
            assertThat(doconomy
                            .v21()
                            .calculate(payments)
                            .bytesPerCall(size - 1)
                            .concurrency(1)
                            .withOptions(o -> o.header("X-Synthetic", "yes"))
                            .stream())
                    .hasSize(3);
            CardTransaction bad = payments.get(0).toBuilder().mcc("none").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            doconomy.v21().calculate(List.of(bad)).iterator().hasNext())
                    .withMessageContaining("[0] `mcc` must be one to four digits");
        }

        assertThat(provider.others)
                .extracting(request ->
                        FakeProvider.json(request).path("cardTransactions").size())
                .containsExactly(3, 2, 1);
        assertThat(provider.others)
                .extracting(request -> request.getHeaders().get("forwarded-partner"))
                .containsExactly("partner-of-batch", null, null);
        assertThat(provider.others)
                .extracting(request -> request.getHeaders().get("X-Synthetic"))
                .containsExactly(null, "yes", "yes");
    }

    private static List<CardTransaction> cardPayments(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> CardTransaction.builder()
                        .reference("payment-" + number)
                        .mcc("0742")
                        .amount(Amounts.v21(Amounts.of(BigDecimal.TEN, Currency.getInstance("EUR"))))
                        .build())
                .toList();
    }

    @Test
    void aClientOfThePredecessorAloneNeedsNoOtherAddress() {
        try (DoconomyClient doconomy = DoconomyClient.builder()
                .v21Environment(DoconomyV21Environment.SANDBOX)
                .credentials(DoconomyCredentials.of("synthetic-client"))
                .build()) {
            assertThat(doconomy.v21()).isNotNull();
            assertThatIllegalStateException()
                    .isThrownBy(doconomy::transactions)
                    .withMessage("`baseUrl` was not set: this client calls version 2.1 only");
        }
    }

    @Test
    void buildNamesWhatIsMissing() {
        DoconomyCredentials credentials = DoconomyCredentials.of("synthetic-client");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DoconomyClient.builder().credentials(credentials).build())
                .withMessage("`baseUrl` is required; the provider tells its partners what it is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoconomyClient.builder()
                        .baseUrl("https://api.invalid")
                        .credentials(credentials)
                        .build())
                .withMessage("`tokenUrl` is required to get tokens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoconomyClient.builder()
                        .baseUrl("https://api.invalid")
                        .tokenUrl("https://tokens.invalid")
                        .build())
                .withMessage("`credentials` is required");
        assertThatIllegalArgumentException().isThrownBy(credentials::scopes).withMessage("`scopes` must not be empty");
        try (DoconomyClient one = provider.builder().build()) {
            assertThatIllegalStateException()
                    .isThrownBy(one::v21)
                    .withMessage("`v21Environment`, or `v21BaseUrl` and `v21TokenUrl`, was not set");
        }
    }

    @Test
    void whatCannotBeSentOrNotSafelyIsRefusedBeforeAnythingIs() {
        List<UnaryOperator<DoconomyClient.Builder>> settings = List.of(
                builder -> builder.baseUrl("http://api.invalid"),
                builder -> builder.tokenUrl("http://auth.invalid/token"),
                builder -> builder.v21BaseUrl("http://api.invalid"),
                builder -> builder.v21TokenUrl("http://auth.invalid/token"),
                builder -> builder.credentials(DoconomyCredentials.of(" ")),
                builder -> builder.credentials(DoconomyCredentials.of("invented-client", "invented-secret\n")),
                builder -> builder.credentials(
                        DoconomyCredentials.of("invented-client").scopes(" ")),
                builder -> builder.credentials(
                        DoconomyCredentials.of("invented-client").v21Scopes("")),
                builder -> builder.apiKey("invented\u20ackey"),
                builder -> builder.forwardedPartner("invented\npartner"));
        for (UnaryOperator<DoconomyClient.Builder> setting : settings) {
            DoconomyClient.Builder good =
                    provider.builder().v21BaseUrl(provider.url("/v21")).v21TokenUrl(provider.url("/oidc/v1.0/token"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> setting.apply(good).build())
                    .withMessageNotContaining("invented");
        }
    }

    @Test
    void aReadyTokenNeedsNoTokenAddress() {
        try (DoconomyClient doconomy = provider.builder()
                .credentials(BearerCredentials.of("ready-token"))
                .build()) {
            doconomy.transactions().calculate(ONE);
        }

        assertThat(provider.calculations.get(0).getHeaders().get("Authorization"))
                .isEqualTo("Bearer ready-token");
        assertThat(provider.tokenRequests).isEmpty();
    }

    @Test
    void ofTokenAndCredentialsTheLastThatWasGivenCounts() {
        try (DoconomyClient renewed = provider.builder()
                        .credentials(BearerCredentials.of("ready-token"))
                        .credentials(DoconomyCredentials.of("synthetic-client"))
                        .build();
                DoconomyClient ready = provider.builder()
                        .credentials(DoconomyCredentials.of("synthetic-client"))
                        .credentials(BearerCredentials.of("ready-token"))
                        .build()) {
            renewed.transactions().calculate(ONE);
            ready.transactions().calculate(ONE);
        }

        assertThat(provider.calculations)
                .extracting(request -> request.getHeaders().get("Authorization"))
                .containsExactly("Bearer token-1", "Bearer ready-token");
    }

    @Test
    void closingEndsTheCallsUnderWay() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        provider.instead((call, request) -> {
            arrived.countDown();
            return new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build();
        });
        DoconomyClient doconomy = provider.builder().build();
        CompletableFuture<?> waiting = doconomy.transactions().calculateAsync(ONE);
        arrived.await();

        doconomy.close();

        assertThat(waiting)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(CallCancelledException.class);
    }

    @Test
    void everySettingCanComeFromTheEnvironment(@TempDir Path folder) throws Exception {
        Path certificate = Files.writeString(folder.resolve("partner.pem"), FakeProvider.PARTNER.certificatePem());
        Path key = Files.writeString(folder.resolve("partner.key"), FakeProvider.PARTNER.privateKeyPkcs8Pem());
        Map<String, String> variables = variables();
        variables.put("CLIMATEFINANCE_DOCONOMY_CERTIFICATE_FILE", certificate.toString());
        variables.put("CLIMATEFINANCE_DOCONOMY_PRIVATE_KEY_FILE", key.toString());

        try (DoconomyClient doconomy =
                provider.trusting().fromVariables(variables).build()) {
            doconomy.transactions().calculate(ONE);
            doconomy.v21().calculate(cardPayments(1)).iterator().next();
        }

        assertThat(provider.tokenRequests)
                .extracting(DoconomyClientTest::form)
                .containsExactly(
                        "grant_type=client_credentials&scope=one two&client_id=synthetic-client&client_secret=hush",
                        "grant_type=client_credentials&scope=three&client_id=synthetic-client&client_secret=hush");
        assertThat(provider.calculations).singleElement().satisfies(request -> {
            assertThat(request.getHeaders().get("X-API-Key")).isEqualTo("synthetic-key");
            assertThat(request.getHeaders().get("forwarded-partner")).isEqualTo("synthetic-partner");
        });
    }

    private Map<String, String> variables() {
        return new HashMap<>(Map.of(
                "CLIMATEFINANCE_DOCONOMY_BASE_URL", provider.url("/v3"),
                "CLIMATEFINANCE_DOCONOMY_TOKEN_URL", provider.url("/oidc/v1.0/token"),
                "CLIMATEFINANCE_DOCONOMY_V21_BASE_URL", provider.url("/v21"),
                "CLIMATEFINANCE_DOCONOMY_V21_TOKEN_URL", provider.url("/oidc/v1.0/token"),
                "CLIMATEFINANCE_DOCONOMY_CLIENT_ID", "synthetic-client",
                "CLIMATEFINANCE_DOCONOMY_CLIENT_SECRET", "hush",
                "CLIMATEFINANCE_DOCONOMY_SCOPE", "one two",
                "CLIMATEFINANCE_DOCONOMY_V21_SCOPE", "three",
                "CLIMATEFINANCE_DOCONOMY_API_KEY", "synthetic-key",
                "CLIMATEFINANCE_DOCONOMY_FORWARDED_PARTNER", "synthetic-partner"));
    }

    @Test
    void aReadyTokenCanComeFromTheEnvironment() {
        try (DoconomyClient doconomy = provider.builder()
                .fromVariables(Map.of(
                        "CLIMATEFINANCE_DOCONOMY_BASE_URL",
                        provider.url("/v3"),
                        "CLIMATEFINANCE_DOCONOMY_TOKEN",
                        "ready-token"))
                .build()) {
            doconomy.transactions().calculate(ONE);
        }

        assertThat(provider.calculations.get(0).getHeaders().get("Authorization"))
                .isEqualTo("Bearer ready-token");
        assertThat(provider.tokenRequests).isEmpty();
    }

    @Test
    void aKeyStoreCanComeFromTheEnvironment(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("partner.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "partner", FakeProvider.PARTNER.keyPair().getPrivate(), "synthetic".toCharArray(), new Certificate[] {
                    FakeProvider.PARTNER.certificate()
                });
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "synthetic".toCharArray());
        }
        Map<String, String> variables = variables();
        variables.put("CLIMATEFINANCE_DOCONOMY_KEY_STORE_FILE", file.toString());
        variables.put("CLIMATEFINANCE_DOCONOMY_KEY_STORE_PASSWORD", "synthetic");

        try (DoconomyClient doconomy =
                provider.trusting().fromVariables(variables).build()) {
            doconomy.transactions().calculate(ONE);
        }

        X509Certificate presented = (X509Certificate)
                provider.calculations.get(0).getHandshake().peerCertificates().get(0);
        assertThat(presented).isEqualTo(FakeProvider.PARTNER.certificate());
        variables.put("CLIMATEFINANCE_DOCONOMY_CERTIFICATE_FILE", "partner.pem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider.trusting().fromVariables(variables))
                .withMessage(
                        "the environment variables name both a key store (`CLIMATEFINANCE_DOCONOMY_KEY_STORE_FILE`)"
                                + " and PEM files (`CLIMATEFINANCE_DOCONOMY_CERTIFICATE_FILE`): only one of them can be used");
        variables.remove("CLIMATEFINANCE_DOCONOMY_CERTIFICATE_FILE");
        variables.remove("CLIMATEFINANCE_DOCONOMY_KEY_STORE_PASSWORD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider.trusting().fromVariables(variables))
                .withMessage("environment variable `CLIMATEFINANCE_DOCONOMY_KEY_STORE_PASSWORD` is not set");
    }

    @Test
    void halfACertificateInTheEnvironmentIsNotTakenForNone() {
        Map<String, String> otherHalves = Map.of(
                "CERTIFICATE_FILE", "PRIVATE_KEY_FILE",
                "PRIVATE_KEY_FILE", "CERTIFICATE_FILE",
                "KEY_STORE_FILE", "KEY_STORE_PASSWORD",
                "KEY_STORE_PASSWORD", "KEY_STORE_FILE");
        otherHalves.forEach((given, missing) -> {
            Map<String, String> variables = variables();
            variables.put("CLIMATEFINANCE_DOCONOMY_" + given, "synthetic");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> provider.trusting().fromVariables(variables))
                    .withMessage("environment variable `CLIMATEFINANCE_DOCONOMY_" + missing + "` is not set");
        });
    }

    @Test
    void theAddressesOfThePredecessorAreThoseOfItsDocuments() {
        Map<String, String> addresses = new HashMap<>();
        Map<String, String> tokenAddresses = new HashMap<>();
        for (DoconomyV21Environment environment : DoconomyV21Environment.values()) {
            addresses.put(environment.name(), environment.baseUrl());
            assertThat(environment.tokenUrl()).endsWith("/oidc/v1.0/token");
            tokenAddresses.put(environment.name(), environment.tokenUrl().replace("/oidc/v1.0/token", ""));
        }

        assertThat(addresses)
                .isEqualTo(ApiDocument.read(ModelContractTest.V21_DOCUMENT).servers());
        assertThat(tokenAddresses)
                .isEqualTo(ApiDocument.read(Path.of("../specs/doconomy/token.yaml"))
                        .servers());
    }

    @Test
    void anEnvironmentThatThereIsNotIsRefused() {
        Map<String, String> variables =
                Map.of("CLIMATEFINANCE_DOCONOMY_TOKEN", "t", "CLIMATEFINANCE_DOCONOMY_V21_ENVIRONMENT", "moon");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider.trusting().fromVariables(variables))
                .withMessage("environment variable `CLIMATEFINANCE_DOCONOMY_V21_ENVIRONMENT` must be one of"
                        + " [PRODUCTION, SANDBOX], but was \"moon\"");
    }
}
