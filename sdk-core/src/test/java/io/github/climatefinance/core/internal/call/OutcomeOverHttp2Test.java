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
import static io.github.climatefinance.core.internal.call.Frames.CANCEL;
import static io.github.climatefinance.core.internal.call.Frames.DATA;
import static io.github.climatefinance.core.internal.call.Frames.END_HEADERS;
import static io.github.climatefinance.core.internal.call.Frames.END_STREAM;
import static io.github.climatefinance.core.internal.call.Frames.FIRST;
import static io.github.climatefinance.core.internal.call.Frames.HEADERS;
import static io.github.climatefinance.core.internal.call.Frames.HTTP_1_1_REQUIRED;
import static io.github.climatefinance.core.internal.call.Frames.INTERNAL_ERROR;
import static io.github.climatefinance.core.internal.call.Frames.NO_ERROR;
import static io.github.climatefinance.core.internal.call.Frames.REFUSED_STREAM;
import static io.github.climatefinance.core.internal.call.Frames.STATUS_200;
import static io.github.climatefinance.core.internal.call.Frames.STATUS_400;
import static io.github.climatefinance.core.internal.call.Frames.STATUS_500;
import static io.github.climatefinance.core.internal.call.Frames.after;
import static io.github.climatefinance.core.internal.call.Frames.all;
import static io.github.climatefinance.core.internal.call.Frames.answer;
import static io.github.climatefinance.core.internal.call.Frames.begin;
import static io.github.climatefinance.core.internal.call.Frames.frame;
import static io.github.climatefinance.core.internal.call.Frames.goAway;
import static io.github.climatefinance.core.internal.call.Frames.readRequest;
import static io.github.climatefinance.core.internal.call.Frames.readUntil;
import static io.github.climatefinance.core.internal.call.Frames.reset;
import static io.github.climatefinance.core.internal.call.Frames.some;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.internal.call.RawServer.Peer;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import io.github.climatefinance.core.json.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phase at which a call over HTTP/2 can die, frame by frame; and the same over TLS. */
@Execution(ExecutionMode.CONCURRENT) // each has a server of its own, and most of them wait
class OutcomeOverHttp2Test {
    @RegisterExtension
    final Deaths deaths = new Deaths();

    private static Arguments row(String phase, Outcome outcome, Script... scripts) {
        return Arguments.of(phase, outcome, after(Frames::readRequest, all(scripts)));
    }

    static Stream<Arguments> phases() {
        Script reset = Peer::reset;
        Script hangUp = Peer::hangUp;
        Script headers = client -> readUntil(client, HEADERS, END_HEADERS);
        return Stream.of(
                Arguments.of("closed behind the preface", UNKNOWN, (Script) client -> {
                    begin(client);
                    readUntil(client, HEADERS, 0);
                    client.reset();
                }),
                Arguments.of("reset behind the headers", UNKNOWN, after(headers, reset(INTERNAL_ERROR))),
                Arguments.of("refused behind the headers", UNKNOWN, after(headers, reset(REFUSED_STREAM))),
                Arguments.of("going away behind the headers", UNKNOWN, after(headers, goAway(0, NO_ERROR))),
                // A gateway may say so of a request that it has passed on.
                row("stream refused", UNKNOWN, reset(REFUSED_STREAM)),
                row("stream cancelled", UNKNOWN, reset(CANCEL)),
                row("stream failed", UNKNOWN, reset(INTERNAL_ERROR)),
                row("stream reset without a reason", UNKNOWN, reset(NO_ERROR)),
                row("HTTP/1.1 wanted", UNKNOWN, reset(HTTP_1_1_REQUIRED)),
                row("going away, not counting this stream", UNKNOWN, goAway(0, NO_ERROR)),
                row("going away with an error, not counting this stream", UNKNOWN, goAway(0, INTERNAL_ERROR)),
                row("going away, counting this stream, and hanging up", UNKNOWN, goAway(FIRST, NO_ERROR), reset),
                row("connection reset", UNKNOWN, reset),
                row("success, then reset", ACCEPTED, answer(STATUS_200), reset(INTERNAL_ERROR)),
                row("success, then refused", ACCEPTED, answer(STATUS_200), reset(REFUSED_STREAM)),
                row("success, body cut by a reset", ACCEPTED, answer(STATUS_200), some("{\"a\""), reset(CANCEL)),
                row("success, body cut by a dead connection", ACCEPTED, answer(STATUS_200), some("{\"a\""), hangUp),
                row("success, body cut by going away", ACCEPTED, answer(STATUS_200), some("{"), goAway(0, 2), hangUp),
                row("refusal, body cut", REJECTED, answer(STATUS_400), some("{"), reset(INTERNAL_ERROR)),
                row("crash, body cut", UNKNOWN, answer(STATUS_500), some("{"), reset(INTERNAL_ERROR)));
    }

    private OkHttpClient.Builder http2() {
        return deaths.client().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phases")
    void ofACallWithABodyIsTold(String phase, Outcome outcome, Script script) {
        RawServer server = deaths.server(script);

        SdkException failure = failure(deaths.calls(server.url(), http2().build()), pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void ofAGetWithAnEffectThatIsRefusedIsUnknown() {
        Script request = client -> readUntil(client, HEADERS, END_HEADERS | END_STREAM);
        RawServer server = deaths.server(after(request, reset(REFUSED_STREAM)));
        ApiCall<Void> trigger = bodyless(TRIGGER);

        SdkException failure = failure(deaths.calls(server.url(), http2().build()), trigger, NONE);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(failure).hasMessageContaining("no answer came");
    }

    @Test
    void ofABodyForWhichThereIsNoRoomIsUnknown() {
        ApiCall<JsonNode> large = ApiCall.of(PAY, Answer.json("Payment", Codecs.JSON))
                .json(Codecs.STRING, "x".repeat(200_000))
                .build();
        RawServer server = deaths.server(after(client -> {}, client -> {}));

        SdkException failure = failure(deaths.calls(server.url(), http2().build()), large, SHORT);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(failure).hasMessageContaining("the request was not sent whole");
    }

    @Test
    void ofAConnectionThatNoLongerAnswersPingsIsUnknown() {
        RawServer server = deaths.server(after(Frames::readRequest, client -> {}));
        OkHttpClient client = http2().pingInterval(Duration.ofMillis(500)).build();

        assertThat(failure(deaths.calls(server.url(), client), pay(), NONE).outcome())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void ofAnAttemptThatWaitsTooLongIsUnknown() {
        RawServer server = deaths.server(after(Frames::readRequest, client -> {}));

        assertThat(failure(deaths.calls(server.url(), http2().build()), pay(), SHORT)
                        .outcome())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void ofAnAttemptThatWaitsTooLongForABodyIsAccepted() {
        RawServer server = deaths.server(after(Frames::readRequest, all(answer(STATUS_200), some("{\"a\""))));

        assertThat(failure(deaths.calls(server.url(), http2().build()), pay(), SHORT)
                        .outcome())
                .isEqualTo(ACCEPTED);
    }

    /** Within its answer to a read the server says that it goes away. */
    private Pipeline callsOnAConnectionThatGoesAway(Script... next) {
        Script first = client -> {
            begin(client);
            readUntil(client, HEADERS, END_STREAM);
            answer(STATUS_200).run(client);
            goAway(FIRST, NO_ERROR).run(client);
            frame(client, DATA, END_STREAM, FIRST, "{}".getBytes(StandardCharsets.UTF_8));
            client.drain();
        };
        RawServer server = next.length == 0 ? deaths.server(first) : deaths.server(first, next[0]);
        Pipeline calls = deaths.calls(server.url(), http2().build());
        calls.call(get(), NONE);
        if (next.length == 0) {
            server.close();
        }
        return calls;
    }

    @Test
    void aConnectionThatWentAwayWhileIdleIsNotUsed() {
        Pipeline calls = callsOnAConnectionThatGoesAway(after(
                Frames::readRequest, client -> frame(client, HEADERS, END_HEADERS | END_STREAM, FIRST, STATUS_400)));

        assertThat(failure(calls, pay(), NONE).outcome()).isEqualTo(REJECTED);
    }

    @Test
    void aConnectionThatLivesIsUsedAgain() {
        RawServer server = deaths.server(client -> {
            begin(client);
            for (int stream = FIRST; stream <= FIRST + 4; stream += 2) {
                readRequest(client);
                frame(client, HEADERS, END_HEADERS, stream, STATUS_200);
                frame(client, DATA, END_STREAM, stream, "{}".getBytes(StandardCharsets.UTF_8));
            }
        });
        Pipeline calls = deaths.calls(server.url(), http2().build());

        for (int i = 0; i < 3; i++) {
            calls.call(pay(), NONE);
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aConnectionThatWentAwayWhereNobodyListensAnyMoreIsNotSent() {
        assertThat(failure(callsOnAConnectionThatGoesAway(), pay(), NONE).outcome())
                .isEqualTo(NOT_SENT);
    }

    static Stream<Arguments> phasesOverTls() {
        return Stream.of(
                Arguments.of(new MockResponse.Builder().onRequestStart(new SocketEffect.CloseStream(7)), UNKNOWN),
                Arguments.of(new MockResponse.Builder().onRequestBody(new SocketEffect.CloseSocket()), UNKNOWN),
                Arguments.of(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()), UNKNOWN),
                Arguments.of(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE), UNKNOWN),
                Arguments.of(
                        new MockResponse.Builder()
                                .body("{\"a\":\"" + "x".repeat(100_000) + "\"}")
                                .onResponseBody(new SocketEffect.CloseStream(CANCEL)),
                        ACCEPTED),
                Arguments.of(new MockResponse.Builder().code(421), REJECTED));
    }

    @ParameterizedTest
    @MethodSource("phasesOverTls")
    void overTlsItIsTheSame(MockResponse.Builder response, Outcome outcome) throws IOException {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        HandshakeCertificates tls = new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(certificate.certificate())
                .build();
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(tls.sslSocketFactory());
            server.start();
            server.enqueue(response.build());
            OkHttpClient client = deaths.client()
                    .sslSocketFactory(tls.sslSocketFactory(), tls.trustManager())
                    .build();

            SdkException failure = failure(
                    deaths.calls(
                            server.url("/api").newBuilder().host("localhost").build(), client),
                    pay(),
                    SHORT);

            assertThat(failure.outcome()).isEqualTo(outcome);
        }
    }
}
