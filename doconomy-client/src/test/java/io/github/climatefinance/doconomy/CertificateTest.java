package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.TokenException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static ClientCertificate certificate(HeldCertificate held) {
        return ClientCertificate.pem(held.certificatePem(), held.privateKeyPkcs8Pem());
    }

    private static SdkException failure(DoconomyClient.Builder builder) {
        try (DoconomyClient doconomy = builder.build()) {
            BatchException failed = catchThrowableOfType(
                    BatchException.class,
                    () -> doconomy.calculate(FakeProvider.payments(1))
                            .iterator()
                            .hasNext());
            return (SdkException) Objects.requireNonNull(failed.getCause());
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void aCertificateTheProviderDoesNotTrustEndsTheCallBeforeAnythingIsSent() {
        HeldCertificate stranger = new HeldCertificate.Builder()
                .commonName("Synthetic Stranger Example")
                .build();
        try (FakeProvider provider = new FakeProvider()) {
            SdkException failure = failure(provider.builder().tls(certificate(stranger)));

            assertRefusedByTheOtherSide(failure);
            assertThat(provider.tokenRequests).isEmpty();
            assertThat(provider.calculations).isEmpty();
        }
    }

    @Test
    void anExpiredCertificateEndsTheCallBeforeAnythingIsSent() {
        HeldCertificate expired = new HeldCertificate.Builder()
                .commonName("Synthetic Partner Example")
                .signedBy(FakeProvider.AUTHORITY)
                .validityInterval(0, 1_000)
                .build();
        try (FakeProvider provider = new FakeProvider()) {
            SdkException failure = failure(provider.builder().tls(certificate(expired)));

            assertRefusedByTheOtherSide(failure);
            assertThat(provider.tokenRequests).isEmpty();
            assertThat(provider.calculations).isEmpty();
        }
    }

    @Test
    void withoutACertificateNothingIsAdmitted() {
        try (FakeProvider provider = new FakeProvider()) {
            SdkException failure = failure(provider.trusting().credentials(DoconomyCredentials.of("synthetic-client")));

            assertRefusedByTheOtherSide(failure);
            assertThat(provider.tokenRequests).isEmpty();
        }
    }

    /** In TLS 1.3 a client hears of a refusal after its handshake, and of the dropped connection perhaps sooner. */
    private static void assertRefusedByTheOtherSide(SdkException failure) {
        assertThat(failure)
                .isInstanceOf(TokenException.class)
                .hasMessageStartingWith("doconomy calculateImpacts: no token: the token endpoint gave no answer, ")
                .hasMessageEndingWith("/oidc/v1.0/token)")
                .rootCause()
                .isInstanceOf(IOException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void aProviderWhoseOwnCertificateExpiredIsNotTrusted() {
        HeldCertificate expired = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .signedBy(FakeProvider.AUTHORITY)
                .validityInterval(0, 1_000)
                .build();
        try (FakeProvider provider = new FakeProvider(expired)) {
            SdkException failure = failure(provider.builder());

            assertThat(failure).isInstanceOf(TokenException.class).hasMessageContaining("validity check failed");
            assertThat(trace(failure)).contains("CertificateExpiredException");
            assertThat(provider.tokenRequests).isEmpty();
        }
    }

    @Test
    void thePrivateKeyIsInNoRequestAndNoText() {
        List<String> seen = new ArrayList<>();
        try (FakeProvider provider = new FakeProvider()) {
            DoconomyClient.Builder builder = provider.builder().apiKey("synthetic-key");
            provider.instead((call, request) -> call == 2 ? FakeProvider.status(400) : null);
            try (DoconomyClient doconomy = builder.build()) {
                doconomy.calculate(FakeProvider.payments(1)).iterator().next();
                seen.add(trace(catchThrowableOfType(
                        BatchException.class,
                        () -> doconomy.calculate(FakeProvider.payments(1))
                                .iterator()
                                .hasNext())));
                seen.add(shown(doconomy));
            }
            seen.add(shown(builder));
            List<RecordedRequest> requests = new ArrayList<>(provider.tokenRequests);
            requests.addAll(provider.calculations);
            assertThat(requests).hasSize(3);
            requests.forEach(request -> seen.add(request.getTarget()
                    + request.getHeaders()
                    + request.getBody().utf8()));
        }
        seen.add(certificate(FakeProvider.PARTNER).toString());

        assertThat(seen).allSatisfy(text -> assertThat(text).doesNotContain(formsOfTheKey()));
        assertThat(FakeProvider.PARTNER.privateKeyPkcs8Pem().replaceAll("\\s", ""))
                .as("the test knows the key")
                .contains(formsOfTheKey().get(0));
    }

    private static List<String> formsOfTheKey() {
        ECPrivateKey key = (ECPrivateKey) FakeProvider.PARTNER.keyPair().getPrivate();
        BigInteger secret = key.getS();
        return List.of(
                Base64.getEncoder().encodeToString(key.getEncoded()).substring(48),
                Base64.getEncoder().encodeToString(secret.toByteArray()),
                Base64.getUrlEncoder().encodeToString(secret.toByteArray()),
                secret.toString(16),
                secret.toString());
    }

    /** Whatever its class says of it, should it come to say anything. */
    private static String shown(Object value) {
        return value.toString();
    }
}
