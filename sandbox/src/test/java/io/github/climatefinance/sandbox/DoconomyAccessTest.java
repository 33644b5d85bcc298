package io.github.climatefinance.sandbox;

import static io.github.climatefinance.sandbox.DoconomyCaller.SCOPE;
import static io.github.climatefinance.sandbox.DoconomyCaller.V21_SCOPE;
import static io.github.climatefinance.sandbox.DoconomyCaller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoconomyAccessTest {

    private final DoconomySandbox sandbox = DoconomySandbox.start();
    private final DoconomyCaller client = new DoconomyCaller(sandbox);

    @AfterEach
    void close() {
        List<Violation> left = sandbox.violations();
        sandbox.close();
        assertThat(left).isEmpty();
    }

    @Test
    void issuesATokenOfThreeMinutes() throws Exception {
        HttpResponse<String> response = client.askForToken(client.grant(SCOPE + " " + V21_SCOPE));
        JsonNode token = json(response);

        assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(token.path("expires_in").asInt()).isEqualTo(180);
        assertThat(token.path("scope").asText()).isEqualTo(SCOPE + " " + V21_SCOPE);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(status(client.v3(token.path("access_token").asText()))).isEqualTo(200);
    }

    @Test
    void letsAClientLeaveItsSecretOut() throws Exception {
        Map<String, String> form = client.grant(SCOPE);
        form.remove("client_secret");

        assertThat(client.askForToken(form).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, stranger, 401, invalid_client",
        "client_secret, wrong, 401, invalid_client",
        "scope, urn:transaction:water, 400, invalid_scope",
        "scope, 'urn:transaction:carbon,urn:aland-index:calculations', 400, invalid_scope",
    })
    void refusesATokenAsOauthDoes(String field, String value, int status, String error) throws Exception {
        Map<String, String> form = client.grant(SCOPE);
        form.put(field, value);

        HttpResponse<String> refused = client.askForToken(form);
        sandbox.switchOff(DoconomySwitch.ERROR_BODIES);
        HttpResponse<String> bare = client.askForToken(form);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(DoconomyCaller.read(refused).path("error").asText()).isEqualTo(error);
        assertThat(bare.statusCode()).isEqualTo(status);
        assertThat(bare.body()).isEmpty();
    }

    @Test
    void refusesATokenOnceItHasExpired() throws Exception {
        Caller caller = client.v3(client.token(SCOPE));

        sandbox.passes(Duration.ofSeconds(170));
        assertThat(status(caller)).isEqualTo(200);
        sandbox.passes(Duration.ofSeconds(10));
        HttpResponse<String> refused = caller.get("/classifications");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEmpty();
        assertThat(status(client.v3(client.token(SCOPE)))).isEqualTo(200);
    }

    @Test
    void admitsATokenWithItsOwnCertificateOnly() throws Exception {
        DoconomyCaller other = new DoconomyCaller(sandbox, sandbox.otherClientKeyStore(), HttpClient.Version.HTTP_1_1);
        String token = client.token(SCOPE);

        assertThat(status(other.v3(token))).isEqualTo(401);
        assertThat(status(other.v3(other.token(SCOPE)))).isEqualTo(200);
        sandbox.switchOff(DoconomySwitch.TOKENS_BOUND_TO_CERTIFICATE);
        assertThat(status(other.v3(token))).isEqualTo(200);
        assertThat(status(other.v3("synthetic-guess"))).isEqualTo(401);
    }

    @Test
    void asksForTheScopeOfEachOperation() throws Exception {
        String transactions = client.token(SCOPE);
        String index = client.token(V21_SCOPE);
        String payment = "{\"cardTransactions\":[{\"reference\":\"a\",\"mcc\":\"5411\","
                + "\"amount\":{\"value\":1,\"currency\":\"EUR\"}}]}";

        HttpResponse<String> refused = client.v3(index).get("/classifications");
        HttpResponse<String> alsoRefused =
                DoconomyCaller.post(client.v21(transactions), "/calculations", payment, "application/json");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(DoconomyCaller.read(refused).at("/errors/0/reasonCode").asText())
                .isEqualTo("FORBIDDEN");
        assertThat(alsoRefused.statusCode()).isEqualTo(403);
        assertThat(DoconomyCaller.post(client.v21(index), "/calculations", payment, "application/json")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.v21(transactions).get("/currencies").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "false, '', 200",
        "false, right, 200",
        "false, wrong, 401",
        "true, '', 401",
        "true, right, 200",
        "true, wrong, 401",
    })
    void mayAskForTheApiKey(boolean required, String given, int status) throws Exception {
        if (required) {
            sandbox.switchOn(DoconomySwitch.API_KEY_REQUIRED);
        }
        for (Caller caller : List.of(client.v3(client.token(SCOPE)), client.v21(client.token(SCOPE)))) {
            HttpRequest.Builder request = caller.request("/categories");
            if (!given.isEmpty()) {
                request.header("X-API-Key", given.equals("right") ? sandbox.apiKey() : "wrong");
            }
            assertThat(caller.send(request.build()).statusCode()).isEqualTo(status);
        }
    }

    @Test
    void refusesAHandshakeWithoutACertificateItTrusts() {
        DoconomyCaller none = DoconomyCaller.withoutCertificate(sandbox);
        DoconomyCaller expired = with(sandbox.expiredClientKeyStore());
        DoconomyCaller unknown = with(sandbox.unknownClientKeyStore());

        for (DoconomyCaller refused : List.of(none, expired, unknown)) {
            assertThatThrownBy(() -> refused.token(SCOPE)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> refused.v3("any").get("/categories")).isInstanceOf(IOException.class);
        }
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void mayLetAHandshakeWithoutACertificatePassAndRefuseTheCall() throws Exception {
        sandbox.switchOn(DoconomySwitch.HANDSHAKE_WITHOUT_CERTIFICATE);
        DoconomyCaller none = DoconomyCaller.withoutCertificate(sandbox);
        String token = client.token(SCOPE);

        HttpResponse<String> noToken = none.askForToken(none.grant(SCOPE));

        assertThat(noToken.statusCode()).isEqualTo(401);
        assertThat(noToken.body()).contains("invalid_client");
        assertThat(status(none.v3(token))).isEqualTo(401);
        sandbox.switchOff(DoconomySwitch.TOKENS_BOUND_TO_CERTIFICATE);
        assertThat(status(none.v3(token))).isEqualTo(401);
        assertThat(status(client.v3(token))).isEqualTo(200);
        assertThatThrownBy(() -> with(sandbox.expiredClientKeyStore()).token(SCOPE))
                .isInstanceOf(IOException.class);
        sandbox.switchOff(DoconomySwitch.HANDSHAKE_WITHOUT_CERTIFICATE);
        assertThatThrownBy(() -> DoconomyCaller.withoutCertificate(sandbox).token(SCOPE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void givesTheSameCertificatesAsKeyStoreAndAsPem() throws Exception {
        KeyStore store = sandbox.clientKeyStore();
        PrivateKey key = (PrivateKey) store.getKey("client", sandbox.keyStorePassword());

        assertThat(store.getCertificate("client")).isEqualTo(certificate(sandbox.clientCertificatePem()));
        assertThat(store.getCertificate("authority")).isEqualTo(certificate(sandbox.serverCaPem()));
        assertThat(key(sandbox.clientKeyPem())).isEqualTo(key);
        certificate(sandbox.clientCertificatePem())
                .verify(store.getCertificate("authority").getPublicKey());
    }

    @Test
    void hasCertificatesWithTheOneFaultEach() throws Exception {
        X509Certificate expired = client(sandbox.expiredClientKeyStore());
        X509Certificate unknown = client(sandbox.unknownClientKeyStore());
        X509Certificate other = client(sandbox.otherClientKeyStore());
        Certificate authority = certificate(sandbox.serverCaPem());

        assertThatThrownBy(expired::checkValidity).isInstanceOf(CertificateExpiredException.class);
        expired.verify(authority.getPublicKey());
        unknown.checkValidity();
        assertThat(unknown.getIssuerX500Principal()).isEqualTo(other.getIssuerX500Principal());
        assertThatThrownBy(() -> unknown.verify(authority.getPublicKey())).isInstanceOf(SignatureException.class);
        other.checkValidity();
        other.verify(authority.getPublicKey());
        assertThat(other).isNotEqualTo(client(sandbox.clientKeyStore()));
    }

    @Test
    void sharesNoKeysWithAnotherSandbox() {
        try (DoconomySandbox stranger = DoconomySandbox.start()) {
            assertThat(stranger.clientKeyPem()).isNotEqualTo(sandbox.clientKeyPem());
            assertThatThrownBy(() -> new DoconomyCaller(stranger, sandbox.clientKeyStore(), HttpClient.Version.HTTP_1_1)
                            .token(SCOPE))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void forgetsTokensTimeAndSwitchesWhenReset() throws Exception {
        Caller caller = client.v3(client.token(SCOPE));
        sandbox.passes(Duration.ofDays(1)).switchOn(DoconomySwitch.API_KEY_REQUIRED);

        sandbox.reset();

        assertThat(status(caller)).isEqualTo(401);
        assertThat(status(client.v3(client.token(SCOPE)))).isEqualTo(200);
        assertThat(sandbox.requests())
                .extracting(SandboxRequest::operation)
                .containsExactly("listClassifications", "createToken", "listClassifications");
    }

    @Test
    void remembersRequestsWithoutTheirSecrets() throws Exception {
        String token = client.token(SCOPE);
        Caller caller = client.v3(token);
        caller.send(caller.request("/categories")
                .header("X-API-Key", sandbox.apiKey())
                .header("forwarded-partner", "synthetic partner")
                .build());

        assertThat(sandbox.requests()).hasSize(2);
        assertThat(sandbox.requests().toString())
                .doesNotContain(token, sandbox.clientSecret(), sandbox.apiKey())
                .contains("client_id=" + sandbox.clientId(), "x-api-key=[███]");
    }

    @Test
    void isOneOfAllProviders() {
        try (Sandbox all = Sandbox.start()) {
            assertThat(all.doconomy().baseUrl())
                    .startsWith("https://127.0.0.1:")
                    .endsWith("/v3.0");
            assertThat(all.doconomy().v21BaseUrl()).endsWith("/aland-index/v2.1");
            assertThat(all.doconomy().tokenUrl()).endsWith("/oidc/v1.0/token");
        }
    }

    private DoconomyCaller with(KeyStore keys) {
        return new DoconomyCaller(sandbox, keys, HttpClient.Version.HTTP_1_1);
    }

    private static int status(Caller caller) throws IOException, InterruptedException {
        return caller.get("/classifications").statusCode();
    }

    private static X509Certificate client(KeyStore store) throws Exception {
        return (X509Certificate) store.getCertificate("client");
    }

    private static X509Certificate certificate(String pem) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    private static PrivateKey key(String pem) throws Exception {
        String base64 = pem.replace("-----BEGIN PRIVATE KEY-----", "").replace("-----END PRIVATE KEY-----", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
    }
}
