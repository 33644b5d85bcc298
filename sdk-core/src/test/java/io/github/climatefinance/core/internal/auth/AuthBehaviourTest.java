package io.github.climatefinance.core.internal.auth;

import static io.github.climatefinance.core.internal.auth.Provider.SECRET;
import static io.github.climatefinance.core.internal.auth.Provider.call;
import static io.github.climatefinance.core.internal.auth.Provider.make;
import static io.github.climatefinance.core.internal.auth.Provider.makeAsync;
import static io.github.climatefinance.core.internal.auth.Provider.pay;
import static io.github.climatefinance.core.internal.auth.Provider.read;
import static io.github.climatefinance.core.internal.auth.Provider.settings;
import static io.github.climatefinance.core.internal.auth.Provider.status;
import static io.github.climatefinance.core.internal.auth.Provider.token;
import static io.github.climatefinance.core.internal.auth.Provider.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.AppJwt;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Keys;
import io.github.climatefinance.core.auth.OAuthGrant;
import io.github.climatefinance.core.auth.TokenPolicy;
import io.github.climatefinance.core.auth.TokenSource;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.core.generated.Safety;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Credentials and tokens through whole clients and real sockets. */
@Timeout(60)
class AuthBehaviourTest {
    private final Provider provider = new Provider();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void sendsEveryCredentialOfTheFirstAlternativeItCanServe() throws Exception {
        ClientRuntime client = provider.started()
                .client(
                        settings(),
                        Map.of(
                                "basic", BasicCredentials.of("key", "secret"),
                                "apiKey", ApiKeyCredentials.of("X-Api-Key", "k1")));

        make(client, call("GET", Safety.READ, new String[] {"oauth", "apiKey"}, new String[] {"basic", "apiKey"}));

        Headers sent = provider.server.takeRequest().getHeaders();
        assertThat(sent.get("Authorization")).isEqualTo("Basic a2V5OnNlY3JldA==");
        assertThat(sent.get("X-Api-Key")).isEqualTo("k1");
    }

    @Test
    void sendsNothingWhereNothingIsAskedFor() throws Exception {
        ClientRuntime client = provider.started().client(settings(), Map.of("basic", BasicCredentials.of("a", "b")));

        make(client, call("GET", Safety.READ));

        assertThat(provider.server.takeRequest().getHeaders().get("Authorization"))
                .isNull();
    }

    @Test
    void refusesACallWithoutCredentialsAtOnceAndNamesWhatIsMissing() {
        ClientRuntime client = provider.started().client(settings(), Map.of("apiKey", ApiKeyCredentials.of("K", "v")));
        var call = call("GET", Safety.READ, new String[] {"oauth", "apiKey"}, new String[] {"basic"});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> make(client, call))
                .withMessage("the client has no credentials for `basic`, `oauth`, which this operation needs");
        assertThatIllegalArgumentException().isThrownBy(() -> makeAsync(client, call));
        assertThat(provider.server.getRequestCount()).isZero();
    }

    @Test
    void hundredCallersBlockingAndAsyncFetchOneTokenWhenTheirsHasExpired() throws Exception {
        provider.onToken(number -> token(number, number == 1 ? 0 : 3600));
        ClientRuntime client = provider.started().client();
        make(client, read());

        List<CompletableFuture<Void>> later = new ArrayList<>();
        try (Callers<Boolean> callers = new Callers<>(50, () -> {
            make(client, read());
            return true;
        })) {
            callers.start();
            for (int i = 0; i < 50; i++) {
                later.add(makeAsync(client, read()));
            }
            for (Future<Boolean> result : callers.results()) {
                assertThat(result.get(20, TimeUnit.SECONDS)).isTrue();
            }
        }
        CompletableFuture.allOf(later.toArray(new CompletableFuture<?>[0])).get(20, TimeUnit.SECONDS);

        assertThat(provider.tokens()).isEqualTo(2);
        assertThat(provider.calls()).isEqualTo(101);
    }

    @Test
    void hundredSimultaneous401sFetchOneNewToken() throws Exception {
        CountDownLatch allThere = new CountDownLatch(100);
        provider.onCall(request -> {
            if (!tokenOf(request).endsWith("token-1")) {
                return status(204);
            }
            allThere.countDown();
            TokenServer.await(allThere);
            return status(401);
        });
        ClientRuntime client = provider.started().client();

        List<CompletableFuture<Void>> later = new ArrayList<>();
        try (Callers<Boolean> callers = new Callers<>(50, () -> {
            make(client, read());
            return true;
        })) {
            callers.start();
            for (int i = 0; i < 50; i++) {
                later.add(makeAsync(client, read()));
            }
            for (Future<Boolean> result : callers.results()) {
                assertThat(result.get(20, TimeUnit.SECONDS)).isTrue();
            }
        }
        CompletableFuture.allOf(later.toArray(new CompletableFuture<?>[0])).get(20, TimeUnit.SECONDS);

        assertThat(provider.tokens()).isEqualTo(2);
        assertThat(provider.calls()).isEqualTo(200);
    }

    @Test
    void repeatsAnUnsafeCallOnceAfterA401AndNoMore() {
        provider.onCall(request -> status(401));
        ClientRuntime client = provider.started().client();

        assertThatExceptionOfType(UnauthorizedException.class)
                .isThrownBy(() -> make(client, pay()))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.REJECTED));

        assertThat(provider.calls()).isEqualTo(2);
        assertThat(provider.tokens()).isEqualTo(2);
    }

    @Test
    void renewsARevokedTokenEvenWithoutARetryPolicy() {
        provider.onCall(request -> status(tokenOf(request).endsWith("token-1") ? 401 : 204));
        ClientRuntime client = provider.started()
                .client(
                        settings().retryPolicy(RetryPolicy.none()),
                        Map.of("oauth", BearerCredentials.from(provider.grant())));

        make(client, pay());

        assertThat(provider.calls()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatA401ToAFixedToken() {
        provider.onCall(request -> status(401));
        ClientRuntime client =
                provider.started().client(settings(), Map.of("oauth", BearerCredentials.of("fixed-token")));

        assertThatExceptionOfType(UnauthorizedException.class).isThrownBy(() -> make(client, read()));

        assertThat(provider.calls()).isEqualTo(1);
    }

    @Test
    void aTokenThatCannotBeRenewedAfterA401LeavesTheCallRejected() {
        provider.onToken(number -> number == 1 ? token(1, 3600) : status(400));
        provider.onCall(request -> status(401));
        ClientRuntime client = provider.started().client();

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> make(client, pay()))
                .satisfies(e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
                    assertThat(e.getSuppressed()).hasSize(1).hasOnlyElementsOfType(UnauthorizedException.class);
                });
    }

    @Test
    void repeatsATokenRequestThatMayHaveJustHadBadLuck() {
        provider.onToken(number -> number < 3 ? status(503) : token(number, 3600));
        ClientRuntime client = provider.started().client();

        make(client, pay());

        assertThat(provider.tokens()).isEqualTo(3);
        assertThat(provider.calls()).isEqualTo(1);
    }

    @Test
    void triesForATokenThreeTimesAndNeverSendsTheCall() {
        provider.onToken(number -> status(503));
        ClientRuntime client = provider.started().client();

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> make(client, pay()))
                .withMessageContaining("acme doThing")
                .withMessageContaining("HTTP 503")
                .satisfies(e -> {
                    assertThat(e.status()).hasValue(503);
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                });

        assertThat(provider.tokens()).isEqualTo(3);
        assertThat(provider.calls()).isZero();
    }

    @Test
    void doesNotRepeatARefusedTokenRequest() {
        provider.onToken(number -> new MockResponse(401, Headers.of(), "{\"error\":\"invalid_client\"}"));
        ClientRuntime client = provider.started().client();

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> make(client, read()))
                .satisfies(e -> assertThat(e.error()).contains("invalid_client"));

        assertThat(provider.tokens()).isEqualTo(1);
    }

    @Test
    void aTokenEndpointOnTheSameHostNeverWaitsBehindTheCallsThatWaitForIt() throws Exception {
        Dispatcher narrow = new Dispatcher();
        narrow.setMaxRequests(1);
        narrow.setMaxRequestsPerHost(1);
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            ClientRuntime client = provider.started()
                    .client(
                            settings()
                                    .executor(single)
                                    .httpClient(new OkHttpClient.Builder()
                                            .dispatcher(narrow)
                                            .build()),
                            Map.of("oauth", BearerCredentials.from(provider.grant())));
            List<CompletableFuture<Void>> later = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                later.add(makeAsync(client, read()));
            }

            CompletableFuture.allOf(later.toArray(new CompletableFuture<?>[0])).get(20, TimeUnit.SECONDS);
        } finally {
            single.shutdownNow();
        }
        assertThat(provider.tokens()).isEqualTo(1);
        assertThat(provider.calls()).isEqualTo(10);
    }

    @Test
    void aDeadlineOf300MsHoldsAgainstASlowTokenEndpoint() {
        CountDownLatch never = new CountDownLatch(1);
        provider.onToken(number -> {
            TokenServer.await(never);
            return token(number, 3600);
        });
        ClientRuntime client = provider.started().client();
        RequestOptions hurry =
                RequestOptions.builder().timeout(Duration.ofMillis(300)).build();
        long began = System.nanoTime();

        Throwable failure = catchThrowable(() -> client.calls().call(read(), hurry));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        never.countDown();
        assertThat(failure).isInstanceOf(CallTimeoutException.class).hasMessageContaining("waiting for a token");
        make(client, read());
        assertThat(provider.tokens()).isEqualTo(1);
    }

    @Test
    void cancellingOneCallThatWaitsForATokenLeavesTheOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        provider.onToken(number -> {
            asked.countDown();
            TokenServer.await(gate);
            return token(number, 3600);
        });
        ClientRuntime client = provider.started().client();
        CompletableFuture<Void> leaving = makeAsync(client, read());
        CompletableFuture<Void> staying = makeAsync(client, read());
        TokenServer.await(asked);

        leaving.cancel(true);
        gate.countDown();
        staying.get(20, TimeUnit.SECONDS);

        assertThat(leaving).isCancelled();
        assertThat(provider.tokens()).isEqualTo(1);
    }

    @Test
    void closingTheClientEndsItsTokenRequest() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        provider.onToken(number -> {
            asked.countDown();
            TokenServer.await(never);
            return token(number, 3600);
        });
        ClientRuntime client = provider.started().client();
        CompletableFuture<Void> waiting = makeAsync(client, read());
        TokenServer.await(asked);

        client.close();

        Throwable failure = catchThrowable(() -> waiting.get(20, TimeUnit.SECONDS));
        assertThat(failure).hasCauseInstanceOf(CallCancelledException.class);
        never.countDown();
        assertThatExceptionOfType(CallCancelledException.class).isThrownBy(() -> make(client, read()));
        assertThat(provider.calls()).isZero();
    }

    @Test
    void anAppWithAWrongClockGetsInOnceItHasSeenTheProvidersTime() {
        Duration ahead = Duration.ofHours(2);
        AtomicInteger refused = new AtomicInteger();
        provider.onCall(request -> {
            Instant theirs = Instant.now().plus(ahead);
            boolean current = issuedAt(request).isAfter(theirs.minusSeconds(120));
            if (!current) {
                refused.incrementAndGet();
            }
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(theirs.atOffset(ZoneOffset.UTC));
            return new MockResponse(current ? 204 : 401, Headers.of("Date", date), "");
        });
        AppJwt app =
                AppJwt.builder("app-7").privateKeyPem(Keys.pkcs8(Keys.rsa())).build();
        ClientRuntime client = provider.started().client(settings(), Map.of("oauth", BearerCredentials.from(app)));

        make(client, pay());

        assertThat(refused).hasValue(1);
        assertThat(provider.calls()).isEqualTo(2);
    }

    private static Instant issuedAt(RecordedRequest request) {
        String payload = List.of(tokenOf(request).split("\\.", -1)).get(1);
        String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.US_ASCII);
        return Instant.ofEpochSecond(Long.parseLong(json.replaceAll(".*\"iat\":(\\d+).*", "$1")));
    }

    @Test
    void showsTheClientsCertificateToTheTokenEndpoint() throws Exception {
        HeldCertificate authority =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        HeldCertificate host = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("localhost")
                .build();
        HeldCertificate own = new HeldCertificate.Builder()
                .commonName("the client")
                .signedBy(authority)
                .build();
        HandshakeCertificates theirs = new HandshakeCertificates.Builder()
                .heldCertificate(host)
                .addTrustedCertificate(authority.certificate())
                .build();
        HandshakeCertificates ours = new HandshakeCertificates.Builder()
                .heldCertificate(own)
                .addTrustedCertificate(authority.certificate())
                .build();
        provider.server.useHttps(theirs.sslSocketFactory());
        provider.server.requireClientAuth();
        OkHttpClient http = new OkHttpClient.Builder()
                .sslSocketFactory(ours.sslSocketFactory(), ours.trustManager())
                .build();
        ClientRuntime client = provider.started()
                .client(
                        settings().httpClient(http),
                        Map.of(
                                "oauth",
                                BearerCredentials.from(OAuthGrant.clientCredentials(
                                                provider.server.url("/token").toString(), "id")
                                        .build())));

        make(client, read());

        RecordedRequest tokenRequest = provider.server.takeRequest();
        assertThat(tokenRequest.getUrl().encodedPath()).isEqualTo("/token");
        assertThat(String.valueOf(tokenRequest.getHandshake().peerPrincipal())).contains("the client");
    }

    @Test
    void noFailureShowsASecret() throws Exception {
        provider.started();
        String echo = "{\"error\":\"bad " + SECRET + "\",\"error_description\":\"" + SECRET + "\",\"message\":\""
                + SECRET + "\"}";
        List<Throwable> failures = new ArrayList<>();

        for (int status : new int[] {200, 302, 400, 401, 429, 503}) {
            provider.onToken(number -> new MockResponse(status, Headers.of("Location", "/" + SECRET), echo));
            failures.add(catchThrowable(() -> make(provider.client(), read())));
        }
        provider.onToken(number -> new MockResponse(200, Headers.of(), "<html>" + SECRET));
        failures.add(catchThrowable(() -> make(provider.client(), read())));
        provider.onToken(number -> token(number, 3600));
        for (int status : new int[] {400, 401, 500}) {
            provider.onCall(request ->
                    new MockResponse(status, Headers.of(), "{\"message\":\"you sent " + tokenOf(request) + "\"}"));
            failures.add(catchThrowable(() -> make(provider.client(), pay())));
        }
        OAuthGrant away = OAuthGrant.clientCredentials("http://127.0.0.1:" + unusedPort() + "/token", "id", SECRET)
                .build();
        failures.add(catchThrowable(() ->
                make(provider.client(settings(), Map.of("oauth", BearerCredentials.from(away))), read())));
        TokenSource illegal = context -> AccessToken.of(SECRET + "\n");
        failures.add(catchThrowable(() ->
                make(provider.client(settings(), Map.of("oauth", BearerCredentials.from(illegal))), read())));

        assertThat(failures).hasSize(12).doesNotContainNull();
        for (Throwable failure : failures) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            assertThat(text.toString()).doesNotContain(SECRET);
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    void refusesTwoCredentialsForOneHeaderAtOnce() {
        ClientRuntime client = provider.started()
                .client(
                        settings(),
                        Map.of(
                                "oauth", BearerCredentials.of("t"),
                                "apiKey", ApiKeyCredentials.of("authorization", "k1")));
        var call = call("GET", Safety.READ, new String[] {"oauth", "apiKey"});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> make(client, call))
                .withMessage(
                        "`oauth` and `apiKey` are needed together, but both are sent in the header `authorization`");
        assertThatIllegalArgumentException().isThrownBy(() -> makeAsync(client, call));
        assertThat(provider.calls()).isZero();
    }

    @Test
    void aFetchMayTakeAges() {
        ClientRuntime client = provider.started()
                .client(
                        settings(),
                        Map.of(
                                "oauth",
                                BearerCredentials.from(
                                        provider.grant(),
                                        TokenPolicy.defaults().fetchTimeout(Duration.ofSeconds(Long.MAX_VALUE)))));

        make(client, read());

        assertThat(provider.tokens()).isEqualTo(1);
    }
}
