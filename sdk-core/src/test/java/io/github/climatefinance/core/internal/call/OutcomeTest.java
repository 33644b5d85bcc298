package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.error.Outcome.ACCEPTED;
import static io.github.climatefinance.core.error.Outcome.NOT_SENT;
import static io.github.climatefinance.core.error.Outcome.REJECTED;
import static io.github.climatefinance.core.error.Outcome.UNKNOWN;
import static io.github.climatefinance.core.internal.call.CallFixture.PAY;
import static io.github.climatefinance.core.internal.call.CallFixture.TRIGGER;
import static io.github.climatefinance.core.internal.call.CallFixture.bodyless;
import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static io.github.climatefinance.core.internal.call.Deaths.NONE;
import static io.github.climatefinance.core.internal.call.Deaths.SHORT;
import static io.github.climatefinance.core.internal.call.Deaths.failure;
import static io.github.climatefinance.core.internal.call.Deaths.nowhere;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import io.github.climatefinance.core.json.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phase at which a call over HTTP/1.1 can die, and what is known of its effect then. */
@Execution(ExecutionMode.CONCURRENT) // each has a server of its own, and most of them wait
class OutcomeTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    @RegisterExtension
    final Deaths deaths = new Deaths();

    private static Arguments row(String phase, Outcome outcome, Script script) {
        return Arguments.of(phase, outcome, script);
    }

    /** Reads the whole request, answers and hangs up. */
    private static Script answering(String bytes) {
        return client -> {
            client.readRequest();
            client.write(bytes);
        };
    }

    static Stream<Arguments> phasesOnAConnection() {
        return Stream.of(
                row("closed behind the first byte", UNKNOWN, client -> client.read(1)),
                row("reset behind the first byte", UNKNOWN, client -> {
                    client.read(1);
                    client.reset();
                }),
                row("closed behind the request", UNKNOWN, RawServer.Peer::readRequest),
                row("reset behind the request", UNKNOWN, client -> {
                    client.readRequest();
                    client.reset();
                }),
                row("closed within the status line", UNKNOWN, answering("HTTP/1.1 2")),
                row("no HTTP at all", UNKNOWN, answering("220 mail.invalid ESMTP\r\n")),
                row("100 and closed", UNKNOWN, answering("HTTP/1.1 100 Continue\r\n\r\n")),
                row("103 and closed", UNKNOWN, answering("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n")),
                row("success, headers cut", UNKNOWN, answering(OK + "X-Cut")),
                row("refusal, headers cut", UNKNOWN, answering("HTTP/1.1 400 Bad Request\r\nX-Cut")),
                row("success, no body where one is announced", ACCEPTED, answering(OK + "Content-Length: 9\r\n\r\n")),
                row("success, body cut", ACCEPTED, answering(OK + "Content-Length: 9\r\n\r\n{\"a\"")),
                row("success, chunk cut", ACCEPTED, answering(OK + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"a\"")),
                row("success, malformed JSON", ACCEPTED, answering(OK + "Content-Length: 4\r\n\r\n{\"a\"")),
                row(
                        "success, a page instead of JSON",
                        UNKNOWN,
                        answering("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>")),
                row(
                        "204 that announces a body",
                        ACCEPTED,
                        answering("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}")),
                row(
                        "refusal, body cut",
                        REJECTED,
                        answering("HTTP/1.1 400 Bad Request\r\nContent-Length: 9\r\n\r\n{\"a\"")),
                row("crash, body cut", UNKNOWN, answering("HTTP/1.1 500 Oops\r\nContent-Length: 9\r\n\r\n{\"a\"")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phasesOnAConnection")
    void ofACallWithABodyIsTold(String phase, Outcome outcome, Script script) {
        RawServer server = deaths.server(script);

        SdkException failure = deaths.failure(server, pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure instanceof OutcomeUnknownException).isEqualTo(outcome != REJECTED);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phasesOnAConnection")
    void ofACallWithoutABodyIsTold(String phase, Outcome outcome, Script script) {
        RawServer server = deaths.server(script);
        ApiCall<JsonNode> trigger =
                ApiCall.of(TRIGGER, Answer.json("Thing", Codecs.JSON)).build();

        SdkException failure = deaths.failure(server, trigger, NONE);

        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(server.connections()).isEqualTo(1);
    }

    /** Reset as soon as the client has the headers: a reset may overtake what was said before it. */
    @Test
    void ofASuccessThatIsResetInMidBodyIsAccepted() {
        CompletableFuture<Void> headers = new CompletableFuture<>();
        RawServer server = deaths.server(client -> {
            client.readRequest();
            client.write(OK + "Content-Length: 90000\r\n\r\n{\"a\"");
            headers.join();
            client.reset();
        });
        OkHttpClient client = deaths.client()
                .eventListener(new EventListener() {
                    @Override
                    public void responseHeadersEnd(Call call, Response response) {
                        headers.complete(null);
                    }
                })
                .build();

        assertThat(failure(deaths.calls(server.url(), client), pay(), NONE).outcome())
                .isEqualTo(ACCEPTED);
    }

    static IntStream refusals() {
        return IntStream.of(
                400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 415, 417, 421, 422, 425, 428, 429, 431, 451,
                499);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void ofARefusalIsRejected(int status) {
        assertThat(answered(status).outcome()).isEqualTo(REJECTED);
    }

    static IntStream openStatuses() {
        return IntStream.of(300, 301, 302, 303, 304, 305, 307, 308, 408, 500, 501, 502, 503, 504, 505, 511, 599, 600);
    }

    @ParameterizedTest
    @MethodSource("openStatuses")
    void ofARedirectATimeoutAndACrashIsUnknown(int status) {
        assertThat(answered(status).outcome()).isEqualTo(UNKNOWN);
    }

    private SdkException answered(int status) {
        RawServer server = deaths.server(
                answering("HTTP/1.1 " + status + " Synthetic\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"));
        SdkException failure = deaths.failure(server, pay(), NONE);
        assertThat(server.requests()).isEqualTo(1);
        return failure;
    }

    /** Which OkHttp takes for no answer at all. */
    @Test
    void ofARefusalByAProxyWhereThereIsNoneIsUnknown() {
        assertThat(answered(407).outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void ofAProtocolSwitchNobodyAskedForIsUnknown() {
        RawServer server = deaths.server(answering("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"));

        assertThat(deaths.failure(server, pay(), SHORT).outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void ofANameNobodyKnowsIsNotSent() {
        OkHttpClient client = deaths.client()
                .dns(host -> {
                    throw new UnknownHostException(host);
                })
                .build();

        assertThat(failure(deaths.calls(HttpUrl.get("http://api.localhost"), client), pay(), NONE)
                        .outcome())
                .isEqualTo(NOT_SENT);
    }

    @Test
    void whereNobodyListensIsNotSent() {
        SdkException failure = failure(deaths.calls(nowhere(), deaths.client().build()), pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(NOT_SENT);
        assertThat(failure).hasMessageContaining("the request could not be sent");
    }

    /** A socket whose queue of waiting connections is full: it answers nobody, and refuses nobody. */
    private static final class Unreachable implements AutoCloseable {
        private final ServerSocket server;
        private final List<Socket> waiting = new ArrayList<>();

        Unreachable() throws IOException {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            for (int i = 0; i < 2; i++) {
                waiting.add(new Socket(server.getInetAddress(), server.getLocalPort()));
            }
        }

        HttpUrl url() {
            return HttpUrl.get("http://127.0.0.1:" + server.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            server.close();
        }
    }

    @Test
    void ofAConnectionThatTakesTooLongIsNotSent() throws IOException {
        try (Unreachable host = new Unreachable()) {
            OkHttpClient client =
                    deaths.client().connectTimeout(Duration.ofMillis(200)).build();

            SdkException failure = failure(deaths.calls(host.url(), client), pay(), NONE);

            assertThat(failure.outcome()).isEqualTo(NOT_SENT);
            assertThat(failure).hasMessageContaining("the request could not be sent");
        }
    }

    @Test
    void ofAnAttemptThatEndsWhileConnectingIsNotSent() throws IOException {
        try (Unreachable host = new Unreachable()) {
            SdkException failure =
                    failure(deaths.calls(host.url(), deaths.client().build()), pay(), SHORT);

            assertThat(failure.outcome()).isEqualTo(NOT_SENT);
            assertThat(failure)
                    .hasMessage(
                            "acme pay: the request could not be sent within the 1000 ms of an attempt (POST /payments)");
        }
    }

    static Stream<Arguments> phasesThatTakeTooLong() {
        Script stall = RawServer.Peer::drain;
        return Stream.of(
                row("for a status line", UNKNOWN, client -> {
                    client.readRequest();
                    stall.run(client);
                }),
                row("for the rest of the headers", UNKNOWN, client -> {
                    client.readRequest();
                    client.write(OK + "X-Slow");
                    stall.run(client);
                }),
                row("behind an informational answer", UNKNOWN, client -> {
                    client.readRequest();
                    client.write("HTTP/1.1 100 Continue\r\n\r\n");
                    stall.run(client);
                }),
                row("for the rest of a success", ACCEPTED, client -> {
                    client.readRequest();
                    client.write(OK + "Content-Length: 9\r\n\r\n{\"a\"");
                    stall.run(client);
                }),
                row("for the rest of a refusal", REJECTED, client -> {
                    client.readRequest();
                    client.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 9\r\n\r\n{\"a\"");
                    stall.run(client);
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phasesThatTakeTooLong")
    void ofAnAttemptThatWaitsTooLong(String phase, Outcome outcome, Script script) {
        assertThat(deaths.failure(deaths.server(script), pay(), SHORT).outcome())
                .isEqualTo(outcome);
    }

    private static ApiCall<JsonNode> large() {
        return ApiCall.of(PAY, Answer.json("Payment", Codecs.JSON))
                .json(Codecs.STRING, "x".repeat(15_000_000))
                .build();
    }

    @Test
    void ofABodyThatIsNotReadIsUnknown() {
        RawServer reset = deaths.server(client -> {
            client.readHead();
            client.read(1000);
            client.reset();
        });

        SdkException failure = deaths.failure(reset, large(), NONE);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(failure).hasMessageContaining("the request was not sent whole");
    }

    @Test
    void ofABodyThatIsTakenTooSlowlyIsUnknown() {
        CompletableFuture<Void> over = new CompletableFuture<>();
        RawServer slow = deaths.server(client -> {
            client.readHead();
            over.join();
        });

        SdkException failure = deaths.failure(slow, large(), SHORT);
        over.complete(null);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(failure).hasMessageContaining("the request was not sent whole within the 1000 ms of an attempt");
    }

    @Test
    void ofHeadersThatAreNotReadIsUnknown() {
        RawServer reset = deaths.server(client -> {
            client.read(100);
            client.reset();
        });
        RequestOptions.Builder options = RequestOptions.builder();
        IntStream.range(0, 200).forEach(i -> options.header("X-Large-" + i, "x".repeat(80_000)));

        SdkException failure = deaths.failure(reset, bodyless(PAY), options.build());

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(failure).hasMessageContaining("the request was not sent whole");
        assertThat(reset.requests()).isZero();
    }

    @Test
    void ofAnAnswerThatComesBeforeTheRequestIsWholeIsWhatItSays() {
        RawServer early = deaths.server(client -> {
            client.readHead();
            client.write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            client.drain();
        });

        assertThat(deaths.failure(early, large(), NONE).outcome()).isEqualTo(REJECTED);
    }

    @Test
    void ofAnUploadThatCannotBeReadIsUnknown() {
        Upload broken = Upload.of("synthetic.bin", 10, () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        });
        RawServer server = deaths.server(RawServer.Peer::drain);

        SdkException failure = deaths.failure(
                server, ApiCall.of(PAY, Answer.none()).part("file", broken).build(), NONE);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(failure).hasMessageContaining("the request was not sent whole, the disk is gone");
    }

    private static final String EMPTY = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

    @Test
    void anIdleConnectionThatTheServerClosedIsNoticedBeforeAWrite() {
        RawServer server = deaths.server(answering(EMPTY), answering(EMPTY));
        RecordingSleeper sleeper = new RecordingSleeper();
        Pipeline calls = deaths.calls(
                server.url(),
                deaths.client().build(),
                settings -> settings.sleeper(sleeper).retryPolicy(RetryPolicy.standard()));
        calls.call(pay(), NONE);
        server.awaitHangUp();

        assertThat(calls.callWithResponse(pay(), NONE).attempts()).isEqualTo(2);

        assertThat(server.requests()).isEqualTo(2);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void anIdleConnectionClosedWhereNobodyListensAnyMoreIsNotSent() {
        RawServer server = deaths.server(answering(EMPTY));
        Pipeline calls = deaths.calls(server.url(), deaths.client().build());
        calls.call(pay(), NONE);
        server.awaitHangUp();
        server.close();

        assertThat(failure(calls, pay(), NONE).outcome()).isEqualTo(NOT_SENT);
        assertThat(failure(calls, bodyless(PAY), NONE).outcome()).isEqualTo(NOT_SENT);
    }

    @Test
    void anIdleConnectionIsLookedAtBeforeAKeyedWriteToo() {
        RawServer server = deaths.server(answering(EMPTY));
        Pipeline calls = deaths.calls(server.url(), deaths.client().build());
        calls.call(pay(), NONE);
        server.awaitHangUp();
        server.close();

        assertThat(failure(calls, CallFixture.order("{}"), NONE).outcome()).isEqualTo(NOT_SENT);
    }

    static Stream<Arguments> whatServersDoWithIdleConnections() {
        Script speak = client -> client.write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        Script reset = RawServer.Peer::reset;
        return Stream.of(Arguments.of("speak unasked", speak), Arguments.of("reset", reset));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatServersDoWithIdleConnections")
    void anIdleConnectionWithWhichSomethingHappenedIsNotSent(String what, Script script) {
        CompletableFuture<Void> idle = new CompletableFuture<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        RawServer server = deaths.server(client -> {
            client.readRequest();
            client.write(EMPTY);
            idle.join();
            script.run(client);
            done.complete(null);
            client.drain();
        });
        Pipeline calls = deaths.calls(server.url(), deaths.client().build());
        calls.call(pay(), NONE);
        idle.complete(null);
        done.join();

        assertThat(failure(calls, pay(), NONE).outcome()).isEqualTo(NOT_SENT);
    }

    /** Before what may be repeated nobody looks whether the connection still lives. */
    @Test
    void anIdleConnectionThatTheServerClosedIsUnknownForARead() {
        RawServer server = deaths.server(answering(EMPTY), answering(EMPTY));
        Pipeline calls = deaths.calls(server.url(), deaths.client().build());
        calls.call(get(), NONE);
        server.awaitHangUp();

        SdkException failure = failure(calls, get(), NONE);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void anIdleConnectionThatLivesIsUsedAgain() {
        Script twice = client -> {
            client.readRequest();
            client.write(EMPTY);
            client.readRequest();
            client.write(EMPTY);
        };
        RawServer server = deaths.server(twice);
        Pipeline calls = deaths.calls(server.url(), deaths.client().build());

        calls.call(pay(), NONE);
        calls.call(bodyless(TRIGGER), NONE);

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void anIdleConnectionThatLivesMayTakeItsTimeToAnswer() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(CallFixture.ok("{}"));
            server.enqueue(CallFixture.ok("{}")
                    .newBuilder()
                    .headersDelay(100, TimeUnit.MILLISECONDS)
                    .build());
            Pipeline calls = deaths.calls(server.url("/"), deaths.client().build());
            calls.call(pay(), NONE);

            assertThat(calls.callWithResponse(pay(), NONE).status()).isEqualTo(200);
        }
    }

    @Test
    void aReusedConnectionThatDropsBehindTheRequestIsUnknown() {
        RawServer server = deaths.server(client -> {
            client.readRequest();
            client.write(EMPTY);
            client.readRequest();
        });
        Pipeline calls = deaths.calls(server.url(), deaths.client().build());
        calls.call(pay(), NONE);

        assertThat(failure(calls, pay(), NONE).outcome()).isEqualTo(UNKNOWN);
        assertThat(server.requests()).isEqualTo(2);
        assertThat(server.connections()).isEqualTo(1);
    }
}
