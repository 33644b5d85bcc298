package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.contract.PromptSockets;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.CertificatePinner;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide to proxies and TLS, run. The architecture tests find each of them here. */
@ExtendWith(SandboxExtension.class)
class ProxiesAndTlsTest {
    private static final char[] PASSWORD = "synthetic".toCharArray();
    private static final HeldCertificate AUTHORITY = FakeProvider.AUTHORITY;

    private static DoconomyClient.Builder builder(DoconomySandbox sandbox) {
        return SandboxClients.builder(sandbox);
    }

    private static void assertServedThrough(ConnectProxy proxy, DoconomyClient client, DoconomySandbox sandbox) {
        try (client) {
            assertThat(client.categories().list().categories()).isNotEmpty();
        }
        assertThat(sandbox.requests()).hasSize(2);
        assertThat(proxy.heads)
                .isNotEmpty()
                .allSatisfy(head ->
                        assertThat(head).startsWith("CONNECT ").doesNotContain("\r\nAuthorization:", "/categories"));
    }

    @Test
    void aProxyTunnelsAllCallsAndTokenRequests(DoconomySandbox sandbox) {
        try (ConnectProxy proxy = ConnectProxy.open()) {
            String proxyHost = proxy.host();
            int proxyPort = proxy.port();
            DoconomyClient.Builder builder = builder(sandbox);

            OkHttpClient connections = new OkHttpClient.Builder()
                    .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxyHost, proxyPort)))
                    .build();
            DoconomyClient doconomy = builder.httpClient(connections).build();

            assertServedThrough(proxy, doconomy, sandbox);
        }
    }

    @Test
    void theProxyOfTheJvmServesWhoSetsNone(DoconomySandbox sandbox) {
        try (ConnectProxy proxy = ConnectProxy.open()) {
            System.setProperty("https.proxyHost", proxy.host());
            System.setProperty("https.proxyPort", String.valueOf(proxy.port()));
            System.setProperty("http.nonProxyHosts", "");

            assertServedThrough(proxy, builder(sandbox).build(), sandbox);
        } finally {
            System.clearProperty("https.proxyHost");
            System.clearProperty("https.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
    }

    private static DoconomyClient authenticated(
            DoconomyClient.Builder builder, Proxy proxy, String user, String password) {
        OkHttpClient connections = new OkHttpClient.Builder()
                .proxy(proxy)
                .proxyAuthenticator((route, response) -> response.request().header("Proxy-Authorization") != null
                        ? null // refused before: not once more
                        : response.request()
                                .newBuilder()
                                .header("Proxy-Authorization", Credentials.basic(user, password))
                                .build())
                .build();
        DoconomyClient doconomy = builder.httpClient(connections).build();
        return doconomy;
    }

    private static Proxy address(ConnectProxy proxy) {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port()));
    }

    @Test
    void aProxyIsToldWhoComes(DoconomySandbox sandbox) {
        try (ConnectProxy proxy = ConnectProxy.askingFor("partner", "synthetic-password")) {
            assertServedThrough(
                    proxy, authenticated(builder(sandbox), address(proxy), "partner", "synthetic-password"), sandbox);
        }
    }

    @Test
    void aProxyIsNotAskedAgainByWhoHasNoPasswordForIt(DoconomySandbox sandbox) {
        try (ConnectProxy proxy = ConnectProxy.askingFor("partner", "synthetic-password");
                DoconomyClient doconomy = builder(sandbox)
                        .httpClient(
                                new OkHttpClient.Builder().proxy(address(proxy)).build())
                        .build()) {
            assertThat(catchThrowableOfType(
                            TokenException.class, () -> doconomy.categories().list()))
                    .hasMessageContaining("HTTP 407 to CONNECT");

            assertThat(proxy.heads).hasSize(1);
        }
    }

    @Test
    void aProxyThatRefusesMeansThatNothingWasSent(DoconomySandbox sandbox) {
        try (ConnectProxy proxy = ConnectProxy.askingFor("partner", "synthetic-password");
                DoconomyClient doconomy = authenticated(
                        builder(sandbox).credentials(BearerCredentials.of("synthetic-token")),
                        address(proxy),
                        "partner",
                        "wrong-password")) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class, () -> doconomy.categories().list());

            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure)
                    .hasMessage("doconomy listCategories: the request could not be sent, the proxy does not accept the"
                            + " credentials it was given, if any: HTTP 407 to CONNECT (GET /categories)");
            assertThat(proxy.heads).hasSize(1);
            assertThat(sandbox.requests()).isEmpty();
        }
    }

    private static MockWebServer companyServer() throws IOException {
        MockWebServer server = new MockWebServer();
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(new HeldCertificate.Builder()
                        .addSubjectAlternativeName("localhost")
                        .signedBy(AUTHORITY)
                        .build())
                .build()
                .sslSocketFactory());
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body("{\"categories\": []}")
                .build());
        server.setServerSocketFactory(new PromptSockets());
        server.start();
        return server;
    }

    private static DoconomyClient.Builder builder(MockWebServer server) {
        return DoconomyClient.builder()
                .baseUrl("https://localhost:" + server.getPort())
                .credentials(BearerCredentials.of("synthetic-token"));
    }

    private static Path store(Path file, X509Certificate trusted) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setCertificateEntry("authority", trusted);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    @Test
    void anOwnTrustStoreTakesThePlaceOfTheJdks(@TempDir Path folder) throws Exception {
        Path trustStoreFile = store(folder.resolve("trust.p12"), AUTHORITY.certificate());
        char[] password = PASSWORD;
        try (MockWebServer server = companyServer()) {
            DoconomyClient.Builder builder = builder(server);

            KeyStore trusted = KeyStore.getInstance(trustStoreFile.toFile(), password);
            DoconomyClient doconomy = builder.tls(trusted, password).build();

            try (doconomy) {
                assertThat(doconomy.categories().list().categories()).isEmpty();
            }
        }
    }

    /** To a client, a proxy that opens TLS is one behind which everything is signed by its authority. */
    @Test
    void anAuthorityIsTrustedBehindAProxy(@TempDir Path folder) throws Exception {
        char[] password = PASSWORD;
        KeyStore trusted = KeyStore.getInstance(
                store(folder.resolve("trust.p12"), AUTHORITY.certificate()).toFile(), password);
        try (MockWebServer server = companyServer();
                ConnectProxy connect = ConnectProxy.open()) {
            Proxy proxy = address(connect);
            DoconomyClient.Builder builder = builder(server);

            OkHttpClient connections = new OkHttpClient.Builder().proxy(proxy).build();
            DoconomyClient doconomy =
                    builder.httpClient(connections).tls(trusted, password).build();

            try (doconomy) {
                assertThat(doconomy.categories().list().categories()).isEmpty();
            }
            assertThat(connect.heads).hasSize(1);
        }
    }

    @Test
    void aServerThatIsNotTrustedGetsNothing(@TempDir Path folder) throws Exception {
        HeldCertificate stranger =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        KeyStore other = KeyStore.getInstance(
                store(folder.resolve("trust.p12"), stranger.certificate()).toFile(), PASSWORD);
        try (MockWebServer server = companyServer();
                DoconomyClient doconomy = builder(server).tls(other, PASSWORD).build()) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class, () -> doconomy.categories().list());

            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @Test
    void aCertificateIsPresentedAndAnOwnAuthorityTrusted(@TempDir Path folder) throws Exception {
        Path trustStoreFile = store(folder.resolve("trust.p12"), AUTHORITY.certificate());
        Path keyStoreFile = folder.resolve("partner.p12");
        HeldCertificate partner = FakeProvider.PARTNER;
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, PASSWORD);
        keys.setKeyEntry(
                "partner", partner.keyPair().getPrivate(), PASSWORD, new X509Certificate[] {partner.certificate()});
        try (OutputStream out = Files.newOutputStream(keyStoreFile)) {
            keys.store(out, PASSWORD);
        }
        char[] password = PASSWORD;
        char[] trustPassword = PASSWORD;
        try (FakeProvider provider = new FakeProvider()) {
            DoconomyClient.Builder builder = DoconomyClient.builder()
                    .baseUrl(provider.url("/v3"))
                    .tokenUrl(provider.url("/oidc/v1.0/token"))
                    .credentials(DoconomyCredentials.of("synthetic-client"));

            KeyStore store = KeyStore.getInstance(keyStoreFile.toFile(), password);
            KeyStore trusted = KeyStore.getInstance(trustStoreFile.toFile(), trustPassword);
            store.setCertificateEntry("authority", trusted.getCertificate("authority"));
            DoconomyClient doconomy = builder.tls(store, password).build();

            try (doconomy) {
                assertThat(doconomy.calculate(FakeProvider.payments(1))).hasSize(1);
            }
            assertThat(provider.calculations)
                    .singleElement()
                    .satisfies(request -> assertThat(request.getHandshake())
                            .isNotNull()
                            .satisfies(handshake ->
                                    assertThat(handshake.peerCertificates()).contains(partner.certificate())));
        }
    }

    @Test
    void aCertificateBesideTheUsualAuthoritiesIsOneLine(DoconomySandbox sandbox, @TempDir Path folder)
            throws Exception {
        String certificates = sandbox.clientCertificatePem();
        String privateKey = sandbox.clientKeyPem();
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate((X509Certificate)
                        sandbox.clientKeyStore().getCertificate(trustedAlias(sandbox.clientKeyStore())))
                .build();
        DoconomyClient.Builder builder = builder(sandbox)
                .httpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                        .build());

        DoconomyClient doconomy =
                builder.tls(ClientCertificate.pem(certificates, privateKey)).build();

        try (doconomy) {
            assertThat(doconomy.categories().list().categories()).isNotEmpty();
        }
        try (DoconomyClient without = DoconomyClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(DoconomyCredentials.of(sandbox.clientId()))
                .httpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                        .build())
                .build()) {
            assertThat(catchThrowableOfType(
                            TokenException.class, () -> without.categories().list()))
                    .isNotNull();
        }
    }

    private static String trustedAlias(KeyStore store) throws Exception {
        for (String alias : java.util.Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias)) {
                return alias;
            }
        }
        throw new IllegalStateException("the store trusts nobody");
    }

    @Test
    void aPinOfAnotherKeyEndsTheCallBeforeItIsSent(@TempDir Path folder) throws Exception {
        KeyStore trusted = KeyStore.getInstance(
                store(folder.resolve("trust.p12"), AUTHORITY.certificate()).toFile(), PASSWORD);
        try (MockWebServer server = companyServer()) {
            String host = "localhost";
            String pin = CertificatePinner.pin(FakeProvider.PARTNER.certificate());
            DoconomyClient.Builder builder = builder(server).tls(trusted, PASSWORD);

            OkHttpClient connections = new OkHttpClient.Builder()
                    .certificatePinner(
                            new CertificatePinner.Builder().add(host, pin).build())
                    .build();
            DoconomyClient doconomy = builder.httpClient(connections).build();

            try (doconomy) {
                TransportException failure = catchThrowableOfType(
                        TransportException.class, () -> doconomy.categories().list());
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            }
            assertThat(server.getRequestCount()).isZero();
        }
    }
}
