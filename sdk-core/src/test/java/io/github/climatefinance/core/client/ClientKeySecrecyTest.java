package io.github.climatefinance.core.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.auth.OAuthGrant;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.logs.LogCapture;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/** The private key of a client certificate is in no log and no failure. */
class ClientKeySecrecyTest {
    private static final ApiCall<Void> PING = ApiCall.of(
                    Operation.of("ping", "GET", "/ping")
                            .safety(Safety.READ)
                            .security("bearer")
                            .build(),
                    Answer.none())
            .build();
    private final HeldCertificate own = new HeldCertificate.Builder().build();
    private final HeldCertificate host =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();

    private static final class Builder extends ClientBuilder<Builder> {
        Builder() {
            super(ProviderProfile.builder("acme").build());
        }

        @Override
        protected Builder self() {
            return this;
        }

        ClientRuntime build(String url) {
            return runtime(
                    url,
                    Map.of(
                            "bearer",
                            BearerCredentials.from(OAuthGrant.clientCredentials(url + "token", "id")
                                    .build())));
        }
    }

    @Test
    void noLogAndNoFailureHasTheKey() throws Exception {
        List<String> lines;
        try (LogCapture.Lines log = LogCapture.start()) {
            call(own);
            call(new HeldCertificate.Builder().build());
            lines = new ArrayList<>(log.all());
        }

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain(formsOfTheKey()));
    }

    /** One good call, one bad one; with a certificate that is not trusted two bad ones. */
    private void call(HeldCertificate presented) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(host)
                    .addTrustedCertificate(own.certificate())
                    .build()
                    .sslSocketFactory());
            server.requireClientAuth();
            server.enqueue(
                    new MockResponse.Builder().body("{\"access_token\":\"t\"}").build());
            server.enqueue(new MockResponse.Builder().code(204).build());
            server.enqueue(new MockResponse.Builder().code(400).build());
            server.start();
            HandshakeCertificates trust = new HandshakeCertificates.Builder()
                    .addTrustedCertificate(host.certificate())
                    .build();
            ClientRuntime runtime = new Builder()
                    .httpClient(new OkHttpClient.Builder()
                            .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                            .build())
                    .tls(ClientCertificate.pem(presented.certificatePem(), presented.privateKeyPkcs8Pem()))
                    .build(server.url("/")
                            .newBuilder()
                            .host("localhost")
                            .build()
                            .toString());
            ping(runtime);
            ping(runtime);
            runtime.close();
        }
    }

    private void ping(ClientRuntime runtime) {
        try {
            runtime.calls().call(PING, RequestOptions.none());
        } catch (SdkException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(formsOfTheKey());
        }
    }

    private List<String> formsOfTheKey() {
        ECPrivateKey key = (ECPrivateKey) own.keyPair().getPrivate();
        BigInteger secret = key.getS();
        return List.of(
                Base64.getEncoder().encodeToString(key.getEncoded()).substring(48),
                Base64.getEncoder().encodeToString(secret.toByteArray()),
                secret.toString(16),
                secret.toString());
    }
}
