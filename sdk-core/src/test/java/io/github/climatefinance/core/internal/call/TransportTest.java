package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.OperationTag;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.Undeclared;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransportTest {
    private static final RequestOptions NONE = RequestOptions.none();
    private static final Operation KEYED = Operation.of("read", "GET", "/read")
            .safety(Safety.READ)
            .security("key")
            .build();

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    @Test
    void aHostWithOneDeadAndOneLiveAddressConnects() throws Exception {
        InetAddress dead = InetAddress.getByAddress(new byte[] {127, 0, 0, 9});
        InetAddress live = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (MockWebServer server = new MockWebServer()) {
            server.start(live, 0);
            server.enqueue(ok("{}"));
            OkHttpClient client = fixture.httpClient()
                    .newBuilder()
                    .dns(host -> List.of(dead, live))
                    .build();
            HttpUrl url = HttpUrl.get("http://two.localhost:" + server.getPort());
            Pipeline calls = fixture.started(new PipelineBuilder(CallFixture.PROFILE, url)
                    .httpClient(client)
                    .sleeper(fixture.sleeper));

            assertThat(calls.callWithResponse(pay(), NONE).attempts()).isEqualTo(1);
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void aRedirectIsNotFollowedWithCredentials() throws Exception {
        try (MockWebServer elsewhere = new MockWebServer()) {
            elsewhere.start();
            for (int status : List.of(301, 302, 303, 307, 308)) {
                fixture.server.enqueue(new MockResponse.Builder()
                        .code(status)
                        .setHeader("Location", elsewhere.url("/stolen"))
                        .build());
            }
            Pipeline calls = fixture.started(
                    fixture.builder().credentials(Map.of("key", ApiKeyCredentials.of("X-Api-Key", "synthetic-key"))));
            ApiCall<Void> call = ApiCall.of(KEYED, Answer.none()).build();

            for (int status : List.of(301, 302, 303, 307, 308)) {
                ApiException failure = catchThrowableOfType(ApiException.class, () -> calls.call(call, NONE));
                assertThat(failure.status()).isEqualTo(status);
                assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
                assertThat(failure).hasMessageContaining("a redirect, which is not followed");
            }

            assertThat(fixture.taken().getHeaders().get("X-Api-Key")).isEqualTo("synthetic-key");
            assertThat(elsewhere.getRequestCount()).isZero();
        }
    }

    @Test
    void plainHttpWithCredentialsIsForLoopbackOnly() {
        PipelineBuilder remote = new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get("http://api.invalid/v1"))
                .credentials(Map.of("basic", BasicCredentials.of("key", "synthetic-secret")));

        assertThatThrownBy(remote::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`baseUrl` must be https, because credentials are sent to it; plain http is allowed to"
                        + " loopback only, but the host is api.invalid");
        for (String local :
                List.of("http://localhost", "http://127.0.0.1:1", "http://[::1]:1", "https://api.invalid")) {
            fixture.started(new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get(local))
                    .credentials(Map.of("basic", BasicCredentials.of("key", "synthetic-secret"))));
        }
    }

    @Test
    void missingCredentialsAreAnIllegalArgumentAtOnce() {
        ApiCall<Void> call = ApiCall.of(KEYED, Answer.none()).build();

        assertThatThrownBy(() -> fixture.calls().callAsync(call, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`key`");
    }

    @Test
    void callersListenersInterceptorsAndCallFactoryServeOn() {
        AtomicInteger events = new AtomicInteger();
        AtomicInteger created = new AtomicInteger();
        AtomicReference<OperationTag> seen = new AtomicReference<>();
        OkHttpClient own = fixture.httpClient()
                .newBuilder()
                .eventListenerFactory(call -> new EventListener() {
                    @Override
                    public void callEnd(Call ended) {
                        events.incrementAndGet();
                    }
                })
                .addInterceptor(chain -> {
                    seen.set(chain.request().tag(OperationTag.class));
                    return chain.proceed(chain.request());
                })
                .build();
        Pipeline calls = fixture.started(fixture.builder().httpClient(own).callFactory(factory -> request -> {
            created.incrementAndGet();
            return factory.newCall(request);
        }));
        fixture.server.enqueue(ok("{}"));

        calls.call(get(), NONE);
        calls.close();

        assertThat(events).hasValue(1);
        assertThat(created).hasValue(1);
        assertThat(seen).hasValue(CallFixture.GET);
        assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(own.retryOnConnectionFailure())
                .as("the caller's client is not changed")
                .isTrue();
    }

    @Test
    void aCallFactoryThatReportsNothingLeavesTheOutcomeUnknown() {
        OkHttpClient silent = fixture.httpClient();
        HttpUrl nowhere = fixture.server.url("/");
        fixture.server.close();
        Pipeline calls = fixture.started(new PipelineBuilder(CallFixture.PROFILE, nowhere)
                .callFactory(factory -> silent)
                .sleeper(fixture.sleeper));

        assertThatThrownBy(() -> calls.call(pay(), NONE))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(TransportException.class);
        assertThat(fixture.sleeper.waits).isEmpty();
    }

    @Test
    void aCallFactoryMaySendARequestOfItsOwnOfWhichLessIsKnown() {
        Pipeline calls = fixture.started(fixture.builder()
                .callFactory(factory -> request ->
                        factory.newCall(new Request.Builder().url(request.url()).build())));
        fixture.server.enqueue(
                ok("{}").newBuilder().setHeader("Connection", "close").build());

        assertThat(calls.callWithResponse(pay(), NONE).status()).isEqualTo(200);
        fixture.server.close();
        assertThatThrownBy(() -> calls.call(pay(), NONE))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasRootCauseInstanceOf(ConnectException.class);
        assertThat(fixture.sleeper.waits).isEmpty();
    }

    @Test
    void aFailureThatSaysNothingIsNamedByItsKind() {
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new EOFException();
                })
                .build();
        Pipeline calls = fixture.started(fixture.builder().httpClient(own));

        assertThatThrownBy(() -> calls.call(pay(), NONE))
                .hasMessageEndingWith("acme pay: no answer came, EOFException (POST /payments)");
    }

    private static List<Exception> failures() {
        return List.of(
                new IllegalStateException("broken tracing"),
                new IOException("broken tracing"),
                new TimeoutException("broken tracing"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailingInterceptorIsATransportFailure(Exception thrown) {
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> Undeclared.thrown(thrown))
                .build();
        Pipeline calls = fixture.started(fixture.builder().httpClient(own));

        TransportException failure = catchThrowableOfType(TransportException.class, () -> calls.call(get(), NONE));

        // Who knows what it did before it threw.
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("broken tracing");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailingCallFactoryIsATransportFailure(Exception thrown) {
        Pipeline calls = fixture.started(fixture.builder().callFactory(inner -> request -> Undeclared.thrown(thrown)));

        TransportException failure = catchThrowableOfType(TransportException.class, () -> calls.call(get(), NONE));

        assertThat(failure).hasMessageContaining("broken tracing");
    }

    @Test
    void aClientCertificateIsPresented() throws Exception {
        HeldCertificate server = new HeldCertificate.Builder()
                .addSubjectAlternativeName(fixture.server.getHostName())
                .build();
        HeldCertificate client =
                new HeldCertificate.Builder().commonName("client").build();
        fixture.server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(server)
                .addTrustedCertificate(client.certificate())
                .build()
                .sslSocketFactory());
        fixture.server.requireClientAuth();
        char[] password = "synthetic".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, password);
        keys.setKeyEntry("client", client.keyPair().getPrivate(), password, new java.security.cert.Certificate[] {
            client.certificate()
        });
        keys.setCertificateEntry("server", server.certificate());
        fixture.server.enqueue(ok("{}"));
        Pipeline calls =
                fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/")).tls(keys, password));

        calls.call(get(), NONE);

        assertThat(fixture.taken().getHandshake())
                .isNotNull()
                .satisfies(handshake -> assertThat(handshake.peerCertificates()).contains(client.certificate()));
        assertThatThrownBy(() -> new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/"))
                        .tls(keys, "wrong".toCharArray())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`tls`: the key store cannot be used, check its password and entries");
    }

    @Test
    void aClientCertificateDoesNotChangeWhomTheCallersConnectionsTrust() throws Exception {
        HeldCertificate server = new HeldCertificate.Builder()
                .addSubjectAlternativeName(fixture.server.getHostName())
                .build();
        HeldCertificate client = new HeldCertificate.Builder().build();
        fixture.server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(server)
                .addTrustedCertificate(client.certificate())
                .build()
                .sslSocketFactory());
        fixture.server.requireClientAuth();
        HandshakeCertificates trusting = new HandshakeCertificates.Builder()
                .addTrustedCertificate(server.certificate())
                .build();
        OkHttpClient own = fixture.httpClient()
                .newBuilder()
                .sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager())
                .build();
        ClientCertificate certificate = ClientCertificate.pem(client.certificatePem(), client.privateKeyPkcs8Pem());
        fixture.server.enqueue(ok("{}"));

        fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/"))
                        .httpClient(own)
                        .tls(certificate.keyStore(), certificate.password()))
                .call(get(), NONE);

        assertThat(fixture.taken().getHandshake())
                .satisfies(handshake -> assertThat(handshake.peerCertificates()).contains(client.certificate()));
    }

    @Test
    void anUntrustedServerIsNotAskedAgain() {
        HeldCertificate server = new HeldCertificate.Builder()
                .addSubjectAlternativeName(fixture.server.getHostName())
                .build();
        fixture.server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(server)
                .build()
                .sslSocketFactory());
        Pipeline calls = fixture.started(
                new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/")).sleeper(fixture.sleeper));

        TransportException failure = catchThrowableOfType(TransportException.class, () -> calls.call(pay(), NONE));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(fixture.sleeper.waits).isEmpty();
    }

    @Test
    void doesNotServeOneClientFromWhatAnotherWasAnswered(@TempDir File folder) throws Exception {
        fixture.server.enqueue(
                ok("{}").newBuilder().setHeader("Cache-Control", "max-age=60").build());
        fixture.server.enqueue(ok("{}"));
        try (Cache cache = new Cache(folder, 1 << 20)) {
            OkHttpClient client = fixture.httpClient().newBuilder().cache(cache).build();

            for (String key : List.of("one", "two")) {
                fixture.started(fixture.builder()
                                .httpClient(client)
                                .credentials(Map.of("key", ApiKeyCredentials.of("X-Api-Key", key))))
                        .call(ApiCall.of(KEYED, Answer.none()).build(), NONE);
            }
        }

        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }
}
