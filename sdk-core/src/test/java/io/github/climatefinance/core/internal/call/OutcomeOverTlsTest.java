package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.error.Outcome.ACCEPTED;
import static io.github.climatefinance.core.error.Outcome.NOT_SENT;
import static io.github.climatefinance.core.error.Outcome.REJECTED;
import static io.github.climatefinance.core.error.Outcome.UNKNOWN;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static io.github.climatefinance.core.internal.call.Deaths.NONE;
import static io.github.climatefinance.core.internal.call.Deaths.SHORT;
import static io.github.climatefinance.core.internal.call.Deaths.failure;
import static io.github.climatefinance.core.internal.call.Deaths.nowhere;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.TlsVersion;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that die in a TLS handshake, behind it, or at a proxy. */
@Execution(ExecutionMode.CONCURRENT) // each has a server of its own, and most of them wait
class OutcomeOverTlsTest {
    private static final HeldCertificate LOOPBACK =
            new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    private static final HeldCertificate ELSEWHERE = new HeldCertificate.Builder()
            .addSubjectAlternativeName("elsewhere.invalid")
            .build();
    private static final HeldCertificate CLIENT =
            new HeldCertificate.Builder().commonName("Synthetic Client").build();

    @RegisterExtension
    final Deaths deaths = new Deaths();

    private static HandshakeCertificates identity(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    }

    private RawServer secure(HeldCertificate certificate, Script... scripts) {
        return deaths.server(identity(certificate).sslContext().getServerSocketFactory(), scripts);
    }

    private static HttpUrl https(RawServer server) {
        return HttpUrl.get("https://127.0.0.1:" + server.port() + "/api");
    }

    private OkHttpClient.Builder trusting(HeldCertificate... authorities) {
        HandshakeCertificates.Builder trust = new HandshakeCertificates.Builder();
        List.of(authorities).forEach(each -> trust.addTrustedCertificate(each.certificate()));
        HandshakeCertificates certificates = trust.build();
        return deaths.client()
                .protocols(List.of(Protocol.HTTP_1_1))
                .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager());
    }

    private SdkException paid(RawServer server, OkHttpClient.Builder client) {
        return failure(deaths.calls(https(server), client.build()), pay(), NONE);
    }

    @Test
    void ofAnAuthorityNobodyTrustsIsNotSent() {
        RawServer server = secure(LOOPBACK, RawServer.Peer::drain);

        assertThat(paid(server, trusting(ELSEWHERE)).outcome()).isEqualTo(NOT_SENT);
    }

    @Test
    void ofACertificateForAnotherHostIsNotSent() {
        RawServer server = secure(ELSEWHERE, RawServer.Peer::drain);

        assertThat(paid(server, trusting(ELSEWHERE)).outcome()).isEqualTo(NOT_SENT);
    }

    @Test
    void ofACertificateThatIsNotPinnedIsNotSent() {
        RawServer server = secure(LOOPBACK, RawServer.Peer::drain);
        CertificatePinner pins = new CertificatePinner.Builder()
                .add("127.0.0.1", CertificatePinner.pin(ELSEWHERE.certificate()))
                .build();

        assertThat(paid(server, trusting(LOOPBACK).certificatePinner(pins)).outcome())
                .isEqualTo(NOT_SENT);
    }

    @Test
    void ofAServerThatHangsUpInTheHandshakeIsNotSent() {
        RawServer server = deaths.server(client -> client.read(5));

        assertThat(paid(server, trusting(LOOPBACK)).outcome()).isEqualTo(NOT_SENT);
    }

    /** As of a server that is started anew behind its load balancer. */
    @Test
    void aHandshakeThatBreaksOffIsTriedAgain() {
        Script hangsUp = client -> client.read(5);
        Script answers = client -> client.secured(identity(LOOPBACK).sslContext(), "http/1.1", secured -> {
            secured.readRequest();
            secured.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
        RawServer server = deaths.server(hangsUp, answers);
        Pipeline calls = deaths.calls(
                https(server),
                trusting(LOOPBACK).build(),
                settings -> settings.retryPolicy(RetryPolicy.standard()).sleeper(new RecordingSleeper()));

        assertThat(calls.callWithResponse(pay(), NONE).attempts()).isEqualTo(2);

        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void ofAServerThatSpeaksNoTlsIsNotSent() {
        RawServer server = deaths.server(client -> {
            client.read(5);
            client.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });

        assertThat(paid(server, trusting(LOOPBACK)).outcome()).isEqualTo(NOT_SENT);
    }

    @Test
    void ofAServerThatIsSilentInTheHandshakeIsNotSent() {
        RawServer server = deaths.server(RawServer.Peer::drain);

        SdkException failure =
                failure(deaths.calls(https(server), trusting(LOOPBACK).build()), pay(), SHORT);

        assertThat(failure.outcome()).isEqualTo(NOT_SENT);
    }

    /** TLS 1.2 tells within the handshake. With TLS 1.3 the request has left by then: the refusal comes in place of an answer. */
    @ParameterizedTest
    @EnumSource(
            value = TlsVersion.class,
            names = {"TLS_1_2", "TLS_1_3"})
    void ofAClientCertificateThatIsRefused(TlsVersion version) {
        HandshakeCertificates strict = new HandshakeCertificates.Builder()
                .heldCertificate(LOOPBACK)
                .addTrustedCertificate(ELSEWHERE.certificate())
                .build();
        RawServer server = deaths.server(client -> client.refuseCertificate(strict.sslContext()));
        HandshakeCertificates own = new HandshakeCertificates.Builder()
                .heldCertificate(CLIENT)
                .addTrustedCertificate(LOOPBACK.certificate())
                .build();
        OkHttpClient.Builder client = trusting(LOOPBACK)
                .sslSocketFactory(own.sslSocketFactory(), own.trustManager())
                .connectionSpecs(List.of(new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                        .tlsVersions(version)
                        .build()));

        SdkException failure = paid(server, client);

        assertThat(failure.outcome()).isEqualTo(version == TlsVersion.TLS_1_2 ? NOT_SENT : UNKNOWN);
        assertThat(failure).hasRootCauseInstanceOf(SSLException.class);
        assertThat(server.requests()).isZero();
    }

    static Stream<Arguments> phasesBehindTheHandshake() {
        Script request = RawServer.Peer::readRequest;
        return Stream.of(
                Arguments.of("closed behind the request", UNKNOWN, request),
                Arguments.of("reset behind the first byte", UNKNOWN, (Script) client -> {
                    client.read(1);
                    client.reset();
                }),
                Arguments.of("success, body cut", ACCEPTED, (Script) client -> {
                    client.readRequest();
                    client.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
                }),
                Arguments.of("refusal, body cut", REJECTED, (Script) client -> {
                    client.readRequest();
                    client.write("HTTP/1.1 400 Bad\r\nContent-Length: 9\r\n\r\n{");
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phasesBehindTheHandshake")
    void behindTheHandshakeIsAsInTheClear(String phase, Outcome outcome, Script script) {
        assertThat(paid(secure(LOOPBACK, script), trusting(LOOPBACK)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phasesBehindTheHandshake")
    void throughATunnelIsAsInTheClear(String phase, Outcome outcome, Script script) {
        RawServer target = secure(LOOPBACK, script);

        assertThat(paid(target, trusting(LOOPBACK).proxy(tunnel(target))).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void anIdleConnectionThatTheServerClosedIsNoticedBeforeAWrite() {
        RawServer server = secure(LOOPBACK, client -> {
            client.readRequest();
            client.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
        Pipeline calls = deaths.calls(https(server), trusting(LOOPBACK).build());
        calls.call(pay(), NONE);
        server.awaitHangUp();

        SdkException failure = failure(calls, pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(NOT_SENT);
        assertThat(failure).hasMessageContaining("the server had closed the connection while it was idle");
    }

    @Test
    void anIdleConnectionThatLivesIsUsedAgain() {
        RawServer server = secure(LOOPBACK, client -> {
            for (int i = 0; i < 3; i++) {
                client.readRequest();
                client.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            }
        });
        Pipeline calls = deaths.calls(https(server), trusting(LOOPBACK).build());

        for (int i = 0; i < 3; i++) {
            calls.call(pay(), NONE);
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    private Proxy tunnel(RawServer target) {
        return proxy(client -> {
            client.readHead();
            client.write("HTTP/1.1 200 Connected\r\n\r\n");
            client.tunnelTo(target.port());
        });
    }

    private Proxy proxy(Script script) {
        return new Proxy(
                Proxy.Type.HTTP,
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), deaths.server(script).port()));
    }

    static Stream<Arguments> proxiesThatRefuseATunnel() {
        return Stream.of(
                Arguments.of("407", "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"),
                Arguments.of("403", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
                Arguments.of("502", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
                Arguments.of("hangs up at once", ""),
                Arguments.of("hangs up in its answer", "HTTP/1.1 200 Conn"),
                Arguments.of("hangs up behind its answer", "HTTP/1.1 200 Connected\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proxiesThatRefuseATunnel")
    void ofAProxyThatMakesNoTunnelIsNotSent(String how, String answer) {
        RawServer target = secure(LOOPBACK, RawServer.Peer::drain);
        Proxy proxy = proxy(client -> {
            client.readHead();
            client.write(answer);
        });

        assertThat(paid(target, trusting(LOOPBACK).proxy(proxy)).outcome()).isEqualTo(NOT_SENT);
        assertThat(target.connections()).isZero();
    }

    @Test
    void ofAProxyThatIsNotThereIsNotSent() {
        Proxy absent = new Proxy(
                Proxy.Type.HTTP,
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), nowhere().port()));

        assertThat(paid(secure(LOOPBACK), trusting(LOOPBACK).proxy(absent)).outcome())
                .isEqualTo(NOT_SENT);
    }

    @Test
    void ofAProxyThatIsSilentIsNotSent() {
        RawServer target = secure(LOOPBACK);
        OkHttpClient client =
                trusting(LOOPBACK).proxy(proxy(RawServer.Peer::drain)).build();

        assertThat(failure(deaths.calls(https(target), client), pay(), SHORT).outcome())
                .isEqualTo(NOT_SENT);
    }

    @Test
    void ofAnAuthorityNobodyTrustsBehindATunnelIsNotSent() {
        RawServer target = secure(LOOPBACK, RawServer.Peer::drain);

        assertThat(paid(target, trusting(ELSEWHERE).proxy(tunnel(target))).outcome())
                .isEqualTo(NOT_SENT);
    }

    /** Without TLS the proxy gets the request itself, and answers like a server. */
    @Test
    void ofAProxyInTheClearIsWhatItAnswers() {
        for (var answer : List.of(
                Arguments.of("407 Proxy Authentication Required", REJECTED),
                Arguments.of("502 Bad Gateway", UNKNOWN))) {
            Proxy proxy = proxy(client -> {
                client.readRequest();
                client.write("HTTP/1.1 " + answer.get()[0] + "\r\nContent-Length: 0\r\n\r\n");
            });
            OkHttpClient client = deaths.client().proxy(proxy).build();

            assertThat(failure(deaths.calls(HttpUrl.get("http://api.invalid/"), client), pay(), NONE)
                            .outcome())
                    .isEqualTo(answer.get()[1]);
        }
    }
}
