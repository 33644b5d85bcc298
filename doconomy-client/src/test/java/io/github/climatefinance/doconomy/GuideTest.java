package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.core.batch.BatchWalk;
import io.github.climatefinance.core.batch.InvalidItemsException;
import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.doconomy.model.MissingTransactionFootprint;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide, run. The architecture tests find each of them here, whatever its line breaks. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTest {
    private final DoconomySandbox sandbox;
    private final DoconomyClient doconomy;
    private final List<BatchResult<Transaction, TransactionImpact>> stored = new ArrayList<>();

    GuideTest(DoconomySandbox sandbox) {
        this.sandbox = sandbox;
        this.doconomy = SandboxClients.builder(sandbox).build();
    }

    @AfterAll
    void stop() {
        doconomy.close();
    }

    private void store(BatchResult<Transaction, TransactionImpact> result) {
        stored.add(result);
    }

    @Test
    void access(@TempDir Path folder) throws Exception {
        String baseUrl = sandbox.baseUrl();
        String tokenUrl = sandbox.tokenUrl();
        String clientId = sandbox.clientId();
        String certificates = sandbox.clientCertificatePem();
        String privateKey = sandbox.clientKeyPem();
        char[] password = sandbox.keyStorePassword();
        Path keyStoreFile = folder.resolve("partner.p12");
        try (OutputStream out = Files.newOutputStream(keyStoreFile)) {
            sandbox.clientKeyStore().store(out, password);
        }

        DoconomyClient doconomy = DoconomyClient.builder()
                .baseUrl(baseUrl)
                .tokenUrl(tokenUrl)
                .credentials(DoconomyCredentials.of(clientId))
                .tls(ClientCertificate.pkcs12(keyStoreFile, password))
                .build();
        DoconomyClient both = DoconomyClient.builder()
                .baseUrl(baseUrl)
                .tokenUrl(tokenUrl)
                .v21Environment(DoconomyV21Environment.SANDBOX)
                .credentials(DoconomyCredentials.of(clientId).v21Scopes("urn:aland-index:calculations"))
                .tls(ClientCertificate.pem(certificates, privateKey))
                .build();

        doconomy.close();
        both.close();
    }

    @Test
    void payments() {
        Transaction payment = Transaction.builder()
                .reference("2026-000017")
                .classifications(List.of(Classifications.mcc("0742")))
                .amount(Amounts.ofMinor(129_50, Currency.getInstance("SEK")))
                .country("SE")
                .date(LocalDate.of(2026, 2, 28))
                .build();

        assertThat(payment.amount()).isEqualTo(Amounts.of(new BigDecimal("129.50"), Currency.getInstance("SEK")));
        assertThat(doconomy.calculate(List.of(payment)))
                .singleElement()
                .satisfies(one -> assertThat(one.result()).isInstanceOf(TransactionCarbonFootprint.class));
    }

    @Test
    void footprints() {
        List<Transaction> payments = new ArrayList<>(FakeProvider.payments(10));
        payments.add(FakeProvider.payment(10).toBuilder()
                .classifications(List.of(Classifications.mcc("9999")))
                .build());

        BigDecimal total = BigDecimal.ZERO;
        List<String> without = new ArrayList<>();
        for (BatchResult<Transaction, TransactionImpact> one : doconomy.calculate(payments)) {
            if (one.result() instanceof TransactionCarbonFootprint footprint) {
                total = total.add(footprint.co2eEmission().total());
            } else if (one.result() instanceof MissingTransactionFootprint none) {
                without.add(none.reference());
            }
        }

        assertThat(total).isNotNegative();
        assertThat(without).containsExactly("payment-10");
    }

    @Test
    void settings() {
        List<Transaction> payments = FakeProvider.payments(200);

        try (Stream<BatchResult<Transaction, TransactionImpact>> results = doconomy
                .calculate(payments, p -> p.forwardedPartner("partner"))
                .concurrency(8)
                .within(Duration.ofMinutes(30))
                .withOptions(o -> o.timeout(Duration.ofSeconds(90)))
                .onProgress(progress -> System.out.println(progress.answered() + " of " + progress.total()))
                .stream()) {
            results.limit(100).forEach(one -> System.out.println(one.index() + " " + one.result()));
        }

        assertThat(sandbox.requests())
                .anySatisfy(request -> assertThat(request.headers()).containsKey("forwarded-partner"));
    }

    @Test
    void failures() {
        List<Transaction> payments = new ArrayList<>(FakeProvider.payments(12_000));
        payments.set(11_000, payments.get(11_000).toBuilder().country("Sverige").build());
        sandbox.faults().next("calculateImpacts", Fault.status(400));
        stored.clear();

        BatchWalk<Transaction, TransactionImpact> walk =
                doconomy.calculate(payments).iterator();
        List<Transaction> left = new ArrayList<>();
        while (true) {
            try {
                walk.forEachRemaining(this::store);
                break;
            } catch (InvalidItemsException refused) {
                refused.problems().forEach(problem -> System.out.println(problem.index() + ": " + problem.message()));
                left.addAll(walk.skipFailed());
            } catch (BatchException failed) {
                System.out.println(failed.getMessage() + ", " + failed.state().delivered() + " are done");
                left.addAll(walk.skipFailed());
            }
        }

        assertThat(left).hasSize(7_000);
        assertThat(stored).hasSize(5_000);
    }
}
