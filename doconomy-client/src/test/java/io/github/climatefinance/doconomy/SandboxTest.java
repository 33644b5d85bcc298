package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.core.batch.BatchWalk;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.core.error.ForbiddenException;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.core.error.UnmatchedResultsException;
import io.github.climatefinance.doconomy.model.CalculationRequest;
import io.github.climatefinance.doconomy.model.ErrorResponse;
import io.github.climatefinance.doconomy.model.MissingTransactionFootprint;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.doconomy.v21.model.CardTransaction;
import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs against the sandbox, which keeps the provider's rules as far as they are known. */
class SandboxTest {
    private final DoconomySandbox sandbox = DoconomySandbox.start();
    private final DoconomyClient doconomy = SandboxClients.builder(sandbox)
            .retryPolicy(RetryPolicy.builder()
                    .baseDelay(Duration.ofMillis(1))
                    .maxAttempts(4)
                    .build())
            .build();

    @AfterEach
    void stop() {
        doconomy.close();
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private List<Integer> sizes() {
        return sandbox.requests().stream()
                .filter(request -> request.operation().equals("calculateImpacts"))
                .map(request -> request.body().split("\"reference\"", -1).length - 1)
                .toList();
    }

    private static void assertComplete(List<BatchResult<Transaction, TransactionImpact>> results, int count) {
        assertThat(results)
                .extracting(one -> one.item().reference())
                .isEqualTo(
                        IntStream.range(0, count).mapToObj(i -> "payment-" + i).toList());
        assertThat(results)
                .allSatisfy(one -> assertThat(((TransactionCarbonFootprint) one.result()).reference())
                        .isEqualTo(one.item().reference()));
    }

    @Test
    void fiveThousandAndOneInOneCallAreRefusedAndByTheBatchSplit() {
        List<Transaction> payments = FakeProvider.payments(5_001);
        CalculationRequest tooMany =
                CalculationRequest.builder().transactions(payments).build();

        BadRequestException refused = catchThrowableOfType(
                BadRequestException.class, () -> doconomy.transactions().calculate(tooMany));

        assertThat(ErrorResponse.of(refused).orElseThrow().errors())
                .extracting(error -> error.reasonCode().orElseThrow().value())
                .containsOnly("BAD_REQUEST");
        assertThat(sandbox.takeViolations()).isNotEmpty();
        assertComplete(doconomy.calculate(payments).stream().toList(), 5_001);
        assertThat(sizes()).containsExactlyInAnyOrder(5_001, 5_000, 1);
    }

    @Test
    void noneInOneCallAreRefusedAndByTheBatchNotSent() {
        CalculationRequest none =
                CalculationRequest.builder().transactions(List.of()).build();

        assertThat(catchThrowableOfType(
                        BadRequestException.class, () -> doconomy.transactions().calculate(none)))
                .hasMessageContaining("BAD_REQUEST");
        assertThat(sandbox.takeViolations()).isNotEmpty();
        sandbox.reset();

        assertThat(doconomy.calculate(List.of())).isEmpty();
        assertThat(sandbox.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "off"})
    void resultsAreInOrderHoweverTheProviderAnswers(String reordered) {
        if (reordered.equals("on")) {
            sandbox.switchOn(DoconomySwitch.ANSWERS_REORDERED);
        }

        assertComplete(
                doconomy.calculate(FakeProvider.payments(1_000)).itemsPerCall(90).stream()
                        .toList(),
                1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "off"})
    void paymentsOfOneReferenceAreCalculatedWhetherOrNotTheProviderTakesThemTogether(String refused) {
        if (refused.equals("on")) {
            sandbox.switchOn(DoconomySwitch.DUPLICATE_REFERENCES_REFUSED);
        }
        List<Transaction> twice = new ArrayList<>();
        for (Transaction payment : FakeProvider.payments(200)) {
            twice.add(payment);
            twice.add(payment.toBuilder()
                    .amount(FakeProvider.payment(1_000).amount())
                    .build());
        }

        List<BatchResult<Transaction, TransactionImpact>> results =
                doconomy.calculate(twice).stream().toList();

        assertThat(results).extracting(BatchResult::item).isEqualTo(twice);
        List<String> everySecond = IntStream.range(0, 200)
                .mapToObj(i -> ((TransactionCarbonFootprint)
                                results.get(2 * i + 1).result())
                        .co2eEmission()
                        .total()
                        .toString())
                .distinct()
                .toList();
        assertThat(everySecond).as("of one amount").hasSize(1);
        assertThat(sizes()).containsExactlyInAnyOrder(200, 200);
    }

    @Test
    void whatIsNotSupportedHasNoFootprintInEitherGeneration() {
        Transaction unsupported = FakeProvider.payment(1).toBuilder()
                .classifications(List.of(Classifications.mcc("9999")))
                .build();
        CardTransaction card = CardTransaction.builder()
                .reference("card")
                .mcc("9999")
                .amount(Amounts.v21(unsupported.amount()))
                .build();

        assertThat(doconomy.calculate(List.of(unsupported)))
                .singleElement()
                .satisfies(one -> assertThat(one.result()).isInstanceOf(MissingTransactionFootprint.class));
        assertThat(doconomy.v21().calculate(List.of(card))).singleElement().satisfies(one -> {
            assertThat(one.result().reference()).isEqualTo("card");
            assertThat(one.result().carbonEmissionInGrams()).isEmpty();
        });
    }

    @Test
    void aRunOutlivesItsTokens() {
        BatchWalk<Transaction, TransactionImpact> walk = doconomy.calculate(FakeProvider.payments(1_000))
                .itemsPerCall(100)
                .concurrency(1)
                .iterator();
        List<BatchResult<Transaction, TransactionImpact>> results = new ArrayList<>();
        while (walk.hasNext()) {
            results.add(walk.next());
            if (results.size() % 300 == 0) {
                sandbox.passes(Duration.ofSeconds(181));
            }
        }

        assertComplete(results, 1_000);
        assertThat(tokensIssued()).isBetween(3, 5);
    }

    private int tokensIssued() {
        return (int) sandbox.requests().stream()
                .filter(request -> request.operation().equals("createToken"))
                .count();
    }

    @Test
    void aTokenRevokedInTheMiddleIsReplaced() {
        BatchWalk<Transaction, TransactionImpact> walk = doconomy.calculate(FakeProvider.payments(500))
                .itemsPerCall(100)
                .concurrency(1)
                .iterator();
        List<BatchResult<Transaction, TransactionImpact>> results = new ArrayList<>();
        results.add(walk.next());
        sandbox.faults().next("calculateImpacts", Fault.credentialRevoked());
        walk.forEachRemaining(results::add);

        assertComplete(results, 500);
        assertThat(tokensIssued()).isEqualTo(2);
    }

    @Test
    void failuresThatPassDoNotShow() {
        List.of(Fault.status(429), Fault.status(503), Fault.cutBody())
                .forEach(fault -> sandbox.faults().next("calculateImpacts", fault));

        assertComplete(
                doconomy.calculate(FakeProvider.payments(400)).itemsPerCall(100).concurrency(1).stream()
                        .toList(),
                400);
        assertThat(sizes()).hasSize(7);
    }

    @Test
    void callsOfWhichTheConnectionBreaksAreRepeated() {
        sandbox.faults().next("calculateImpacts", Fault.dropBeforeEffect());
        sandbox.faults().next("calculateImpacts", Fault.dropAfterEffect());

        assertComplete(
                doconomy.calculate(FakeProvider.payments(400)).itemsPerCall(100).stream()
                        .toList(),
                400);
        assertThat(sizes()).hasSize(6);
    }

    @Test
    void anAnswerThatLacksAResultIsNotUsed() {
        sandbox.faults().next("calculateImpacts", Fault.answer(answer -> {
            ((ArrayNode) answer.path("transactionImpacts")).remove(0);
            return answer;
        }));
        BatchWalk<Transaction, TransactionImpact> walk =
                doconomy.calculate(FakeProvider.payments(10)).iterator();

        BatchException failure = catchThrowableOfType(BatchException.class, walk::hasNext);

        assertThat(((UnmatchedResultsException) Objects.requireNonNull(failure.getCause())).missing())
                .singleElement()
                .satisfies(item -> assertThat(item.reference()).isEqualTo("payment-0"));
        List<BatchResult<Transaction, TransactionImpact>> results = new ArrayList<>();
        walk.forEachRemaining(results::add);
        assertComplete(results, 10);
    }

    @Test
    void aTokenWithoutTheScopeIsNotEnough() {
        try (DoconomyClient scopeless = SandboxClients.builder(sandbox)
                .credentials(DoconomyCredentials.of(sandbox.clientId(), sandbox.clientSecret())
                        .scopes("urn:aland-index:calculations"))
                .build()) {
            assertThat(catchThrowableOfType(
                            ForbiddenException.class,
                            () -> scopeless.categories().list()))
                    .hasMessageContaining("the token's scopes may not cover this");
        }
    }

    @Test
    void certificatesThatAreExpiredOrUnknownAreRefused() {
        for (KeyStore refused : List.of(sandbox.expiredClientKeyStore(), sandbox.unknownClientKeyStore())) {
            try (DoconomyClient stranger = SandboxClients.builder(sandbox)
                    .tls(refused, sandbox.keyStorePassword())
                    .build()) {
                assertThat(catchThrowableOfType(
                                TokenException.class,
                                () -> stranger.categories().list()))
                        .hasMessageContaining("the token endpoint gave no answer");
            }
        }
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void aCertificateGivenAsTextIsAdmitted() throws Exception {
        X509Certificate authority = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(sandbox.serverCaPem().getBytes(StandardCharsets.UTF_8)));
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority)
                .build();
        try (DoconomyClient textual = SandboxClients.builder(sandbox)
                .httpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                        .build())
                .tls(ClientCertificate.pem(sandbox.clientCertificatePem(), sandbox.clientKeyPem()))
                .build()) {
            assertThat(textual.categories().list().categories()).isNotEmpty();
        }
    }

    @Test
    void theKeyThatIsRequiredIsMissed() {
        sandbox.switchOn(DoconomySwitch.API_KEY_REQUIRED);

        assertThat(catchThrowableOfType(
                        UnauthorizedException.class, () -> doconomy.categories().list()))
                .isNotNull();
        try (DoconomyClient withKey =
                SandboxClients.builder(sandbox).apiKey(sandbox.apiKey()).build()) {
            assertThat(withKey.categories().list().categories()).isNotEmpty();
        }
    }

    @Test
    void thePredecessorIsAskedInTheSameWay() {
        List<CardTransaction> payments = FakeProvider.payments(5_001).stream()
                .map(payment -> CardTransaction.builder()
                        .reference(payment.reference())
                        .mcc(payment.classifications().get(0).id())
                        .amount(Amounts.v21(payment.amount()))
                        .build())
                .toList();

        String references = doconomy.v21().calculate(payments).stream()
                .map(one -> one.result().reference())
                .collect(Collectors.joining());

        assertThat(references)
                .isEqualTo(payments.stream().map(CardTransaction::reference).collect(Collectors.joining()));
    }
}
