package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.error.Outcome.ACCEPTED;
import static io.github.climatefinance.core.error.Outcome.NOT_SENT;
import static io.github.climatefinance.core.error.Outcome.UNKNOWN;
import static io.github.climatefinance.core.internal.call.CallFixture.PAY;
import static io.github.climatefinance.core.internal.call.CallFixture.bodyless;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static io.github.climatefinance.core.internal.call.Deaths.NONE;
import static io.github.climatefinance.core.internal.call.Deaths.failure;
import static io.github.climatefinance.core.internal.call.Deaths.nowhere;
import static io.github.climatefinance.core.internal.call.Frames.DATA;
import static io.github.climatefinance.core.internal.call.Frames.END_HEADERS;
import static io.github.climatefinance.core.internal.call.Frames.END_STREAM;
import static io.github.climatefinance.core.internal.call.Frames.FIRST;
import static io.github.climatefinance.core.internal.call.Frames.HEADERS;
import static io.github.climatefinance.core.internal.call.Frames.STATUS_200;
import static io.github.climatefinance.core.internal.call.Frames.after;
import static io.github.climatefinance.core.internal.call.Frames.all;
import static io.github.climatefinance.core.internal.call.Frames.answer;
import static io.github.climatefinance.core.internal.call.Frames.frame;
import static io.github.climatefinance.core.internal.call.Frames.readUntil;
import static io.github.climatefinance.core.internal.call.Frames.some;
import static io.github.climatefinance.core.internal.call.Way.SOCKS;
import static io.github.climatefinance.core.internal.call.Way.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.internal.call.RawServer.Peer;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.LedgerState;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Credentials;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
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

/**
 * Writes that die at a proxy or behind it: how often they arrived, what is known of them, and what the ledger has. Repeats are
 * allowed; behind the proxy there is HTTP/2, where nothing else is said.
 */
@Execution(ExecutionMode.CONCURRENT) // each has servers of its own, and most of them wait
class OutcomeThroughProxiesTest {
    private static final HeldCertificate LOOPBACK =
            new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    private static final HandshakeCertificates TLS = new HandshakeCertificates.Builder()
            .heldCertificate(LOOPBACK)
            .addTrustedCertificate(LOOPBACK.certificate())
            .build();
    private static final int ATTEMPTS = RetryPolicy.standard().maxAttempts();
    private static final Script NO_ANSWER = client -> {};

    @RegisterExtension
    final Deaths deaths = new Deaths();

    private final Book ledger = new Book(new CopyOnWriteArrayList<>());

    /** What a ledger is told of the ends of writes. */
    private record Book(List<LedgerState> states) implements WriteLedger {
        @Override
        public void begin(LedgerEntry entry) {}

        @Override
        public void note(LedgerNote note) {
            states.add(note.state());
        }

        @Override
        public List<LedgerEntry> unresolved() {
            return List.of();
        }
    }

    private static Script secured(String protocol, Script script) {
        return client -> client.secured(TLS.sslContext(), protocol, script);
    }

    private RawServer http2(Script script) {
        return deaths.server(secured("h2", script));
    }

    private static HttpUrl https(RawServer origin) {
        return HttpUrl.get("https://127.0.0.1:" + origin.port() + "/api");
    }

    private OkHttpClient.Builder client(Proxy proxy) {
        return deaths.client().proxy(proxy).sslSocketFactory(TLS.sslSocketFactory(), TLS.trustManager());
    }

    private Pipeline calls(HttpUrl url, OkHttpClient.Builder client) {
        return deaths.calls(
                url,
                client.build(),
                settings -> settings.retryPolicy(RetryPolicy.standard())
                        .sleeper(new RecordingSleeper())
                        .ledger(ledger, Map.of()));
    }

    private SdkException paid(RawServer origin, OkHttpClient.Builder client) {
        return failure(calls(https(origin), client), pay(), NONE);
    }

    /** One call was made, and this is what is known of it. */
    private void assertEnd(SdkException failure, Outcome outcome) {
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(ledger.states).containsExactly(LedgerState.valueOf(outcome.name()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("io.github.climatefinance.core.internal.call.OutcomeOverHttp2Test#phases")
    void http2ThroughATunnelIsAsWithoutIt(String phase, Outcome outcome, Script script) {
        RawServer origin = http2(script);
        RawServer proxy = deaths.server(TUNNEL.to(origin));

        SdkException failure = paid(origin, client(TUNNEL.at(proxy.port())));

        assertEnd(failure, outcome);
        assertThat(origin.requests()).isEqualTo(1);
        assertThat(proxy.connections()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("io.github.climatefinance.core.internal.call.OutcomeTest#phasesOnAConnection")
    void throughSocksInTheClearIsAsWithoutIt(String phase, Outcome outcome, Script script) {
        RawServer origin = deaths.server(script);
        RawServer proxy = deaths.server(SOCKS.to(origin));
        Pipeline calls = calls(origin.url(), deaths.client().proxy(SOCKS.at(proxy.port())));

        assertEnd(failure(calls, pay(), NONE), outcome);

        assertThat(origin.connections()).isEqualTo(1);
    }

    private static Arguments tunnel(String how, int attempts, String answer) {
        return Arguments.of(TUNNEL, how, attempts, (Script) client -> {
            TUNNEL.question(client);
            client.write(answer);
        });
    }

    private static Arguments socks(String how, int code) {
        return Arguments.of(SOCKS, how, ATTEMPTS, (Script) client -> {
            SOCKS.question(client);
            Way.socksAnswer(client, code);
        });
    }

    static Stream<Arguments> proxiesThatConnectNobody() {
        Stream<Arguments> both = Stream.of(Way.values())
                .flatMap(way -> Stream.of(
                        Arguments.of(way, "hangs up at once", ATTEMPTS, NO_ANSWER),
                        Arguments.of(way, "hangs up in place of an answer", ATTEMPTS, (Script) way::question),
                        Arguments.of(way, "hangs up behind its answer", ATTEMPTS, (Script) client -> {
                            way.question(client);
                            way.yes(client);
                        }),
                        Arguments.of(way, "hangs up in the TLS handshake", ATTEMPTS, (Script) client -> {
                            way.question(client);
                            way.yes(client);
                            client.read(5);
                        })));
        return Stream.concat(
                both,
                Stream.of(
                        tunnel("407", 1, "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"),
                        tunnel("403", ATTEMPTS, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
                        tunnel("502", ATTEMPTS, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
                        tunnel("hangs up in its answer", ATTEMPTS, "HTTP/1.1 200 Conn"),
                        socks("general failure", 1),
                        socks("not allowed", 2),
                        socks("network unreachable", 3),
                        socks("host unreachable", 4),
                        socks("refused", 5),
                        socks("no answer in time", 6),
                        Arguments.of(SOCKS, "hangs up in its answer", ATTEMPTS, (Script) client -> {
                            SOCKS.question(client);
                            client.write(new byte[] {5, 0, 0});
                        }),
                        Arguments.of(SOCKS, "speaks no SOCKS", ATTEMPTS, (Script) client -> {
                            client.read(3);
                            client.write("HTTP/1.1 400 Bad Request\r\n\r\n");
                        }),
                        Arguments.of(SOCKS, "no way to log in", 1, (Script) client -> Way.greeting(client, -1)),
                        Arguments.of(SOCKS, "password refused", 1, (Script) client -> {
                            Way.greeting(client, 2);
                            client.read(client.read(2)[1]);
                            client.read(client.read(1)[0]);
                            client.write(new byte[] {1, 1});
                        })));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("proxiesThatConnectNobody")
    void ofAProxyThatConnectsNobodyIsNotSent(Way way, String how, int attempts, Script script) {
        RawServer origin = http2(Peer::drain);
        RawServer proxy = deaths.server(Collections.nCopies(ATTEMPTS, script).toArray(Script[]::new));

        SdkException failure = paid(origin, client(way.at(proxy.port())));

        assertEnd(failure, NOT_SENT);
        assertThat(origin.connections()).isZero();
        assertThat(proxy.connections()).isEqualTo(attempts);
    }

    @ParameterizedTest
    @EnumSource
    void ofAProxyThatIsNotThereIsNotSent(Way way) {
        RawServer origin = http2(Peer::drain);

        assertEnd(paid(origin, client(way.at(nowhere().port()))), NOT_SENT);

        assertThat(origin.connections()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void ofAProxyThatIsSilentIsNotSent(Way way) {
        RawServer origin = http2(Peer::drain);
        RawServer proxy = deaths.server(Peer::drain);
        RequestOptions once = RequestOptions.builder()
                .attemptTimeout(Duration.ofMillis(500))
                .retryPolicy(RetryPolicy.none())
                .build();

        SdkException failure = failure(calls(https(origin), client(way.at(proxy.port()))), pay(), once);

        assertEnd(failure, NOT_SENT);
        assertThat(origin.connections()).isZero();
        assertThat(proxy.connections()).isEqualTo(1);
    }

    /** Behind the proxy the script is run until it wants the proxy to die. */
    private RawServer originBehind(CompletableFuture<RawServer> proxy, Script script) {
        return http2(all(script, client -> proxy.join().close(), Peer::drain));
    }

    @ParameterizedTest
    @EnumSource
    void ofAProxyThatDiesBehindTheRequestIsUnknown(Way way) {
        CompletableFuture<RawServer> dying = new CompletableFuture<>();
        RawServer origin = originBehind(dying, all(Frames::begin, Frames::readRequest));
        RawServer proxy = deaths.server(way.to(origin));
        dying.complete(proxy);

        SdkException failure = paid(origin, client(way.at(proxy.port())));

        assertEnd(failure, UNKNOWN);
        assertThat(failure).hasMessageContaining("no answer came");
        assertThat(origin.requests()).isEqualTo(1);
        assertThat(proxy.connections()).isEqualTo(1);
    }

    /** There is no room for all of the body, as the origin never makes any. */
    @ParameterizedTest
    @EnumSource
    void ofAProxyThatDiesWithinTheRequestIsUnknown(Way way) {
        CompletableFuture<RawServer> dying = new CompletableFuture<>();
        RawServer origin = originBehind(dying, all(Frames::begin, client -> readUntil(client, HEADERS, END_HEADERS)));
        RawServer proxy = deaths.server(way.to(origin));
        dying.complete(proxy);
        ApiCall<JsonNode> large = ApiCall.of(PAY, Answer.json("Payment", Codecs.JSON))
                .json(Codecs.STRING, "x".repeat(200_000))
                .build();

        SdkException failure = failure(calls(https(origin), client(way.at(proxy.port()))), large, NONE);

        assertEnd(failure, UNKNOWN);
        assertThat(failure).hasMessageContaining("the request was not sent whole");
        assertThat(origin.requests()).isEqualTo(1);
        assertThat(proxy.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void ofAProxyThatDiesWithinTheAnswerIsAccepted(Way way) {
        CompletableFuture<RawServer> dying = new CompletableFuture<>();
        CompletableFuture<Void> headers = new CompletableFuture<>();
        RawServer origin = originBehind(
                dying,
                all(Frames::begin, Frames::readRequest, answer(STATUS_200), some("{\"a\""), client -> headers.join()));
        RawServer proxy = deaths.server(way.to(origin));
        dying.complete(proxy);
        OkHttpClient.Builder client = client(way.at(proxy.port())).eventListener(new EventListener() {
            @Override
            public void responseHeadersEnd(Call call, Response response) {
                headers.complete(null);
            }
        });

        assertEnd(paid(origin, client), ACCEPTED);

        assertThat(origin.requests()).isEqualTo(1);
        assertThat(proxy.connections()).isEqualTo(1);
    }

    private static final Script ONE_ANSWER = secured("http/1.1", client -> {
        client.readRequest();
        client.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });

    @ParameterizedTest
    @EnumSource
    void aKeptConnectionThatTheProxyClosedIsNoticedBeforeAWrite(Way way) {
        RawServer origin = deaths.server(ONE_ANSWER, ONE_ANSWER);
        RawServer proxy = deaths.server(way.to(origin), way.to(origin));
        Pipeline calls = calls(https(origin), client(way.at(proxy.port())));
        calls.call(pay(), NONE);
        proxy.awaitHangUp();

        assertThat(calls.callWithResponse(pay(), NONE).attempts()).isEqualTo(2);

        assertThat(origin.requests()).isEqualTo(2);
        assertThat(proxy.connections()).isEqualTo(2);
        assertThat(ledger.states).containsExactly(LedgerState.SUCCEEDED, LedgerState.SUCCEEDED);
    }

    @ParameterizedTest
    @EnumSource
    void aKeptConnectionOfAProxyThatIsGoneIsNotSent(Way way) {
        RawServer origin = deaths.server(ONE_ANSWER);
        RawServer proxy = deaths.server(way.to(origin));
        Pipeline calls = calls(https(origin), client(way.at(proxy.port())));
        calls.call(pay(), NONE);
        proxy.awaitHangUp();
        proxy.close();

        assertThat(failure(calls, pay(), NONE).outcome()).isEqualTo(NOT_SENT);

        assertThat(origin.requests()).isEqualTo(1);
        assertThat(ledger.states).containsExactly(LedgerState.SUCCEEDED, LedgerState.NOT_SENT);
    }

    private static final Script PAID = after(
            Frames::readRequest,
            all(
                    answer(STATUS_200),
                    client -> frame(client, DATA, END_STREAM, FIRST, "{}".getBytes(StandardCharsets.UTF_8))));

    /** The proxy wants this password, each time it is asked for a tunnel on a connection. */
    private static Script wanting(String password, Script then) {
        String wanted = "Proxy-Authorization: " + Credentials.basic("user", password) + "\r\n";
        return client -> {
            while (!TUNNEL.question(client).contains(wanted)) {
                client.write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                        + "Proxy-Authenticate: Basic realm=\"synthetic\"\r\n\r\n");
            }
            then.run(client);
        };
    }

    private OkHttpClient.Builder withPassword(RawServer proxy) {
        return client(TUNNEL.at(proxy.port()))
                .proxyAuthenticator((route, response) -> response.request().header("Proxy-Authorization") != null
                        ? null
                        : response.request()
                                .newBuilder()
                                .header("Proxy-Authorization", Credentials.basic("user", "synthetic"))
                                .build());
    }

    @Test
    void aPasswordForATunnelMakesTheRequestArriveOnce() {
        RawServer origin = http2(PAID);
        RawServer proxy = deaths.server(wanting("synthetic", client -> {
            TUNNEL.yes(client);
            client.tunnelTo(origin.port());
        }));

        calls(https(origin), withPassword(proxy)).call(pay(), NONE);

        assertThat(origin.requests()).isEqualTo(1);
        assertThat(proxy.connections()).isEqualTo(1);
        assertThat(ledger.states).containsExactly(LedgerState.SUCCEEDED);
    }

    @Test
    void aWrongPasswordForATunnelIsTriedOnce() {
        RawServer origin = http2(PAID);
        RawServer proxy = deaths.server(wanting("another", NO_ANSWER));

        assertEnd(paid(origin, withPassword(proxy)), NOT_SENT);

        assertThat(origin.connections()).isZero();
        assertThat(proxy.requests()).isEqualTo(1);
    }

    @Test
    void aNameIsLookedUpByTheSocksProxyOnly() {
        CompletableFuture<String> asked = new CompletableFuture<>();
        RawServer origin = deaths.server(client -> {
            client.readRequest();
            client.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
        RawServer proxy = deaths.server(client -> {
            asked.complete(SOCKS.question(client));
            SOCKS.yes(client);
            client.tunnelTo(origin.port());
        });
        OkHttpClient.Builder client = deaths.client()
                .proxy(SOCKS.at(proxy.port()))
                .dns(host -> {
                    throw new UnknownHostException(host);
                });

        calls(HttpUrl.get("http://api.localhost/"), client).call(bodyless(PAY), NONE);

        assertThat(asked).isCompletedWithValue("api.localhost");
        assertThat(origin.requests()).isEqualTo(1);
    }
}
