package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.error.Outcome.ACCEPTED;
import static io.github.climatefinance.core.error.Outcome.NOT_SENT;
import static io.github.climatefinance.core.error.Outcome.REJECTED;
import static io.github.climatefinance.core.error.Outcome.UNKNOWN;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static io.github.climatefinance.core.internal.call.Deaths.NONE;
import static io.github.climatefinance.core.internal.call.Deaths.failure;
import static io.github.climatefinance.core.internal.call.Deaths.nowhere;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of a call that was sent more than once below the SDK, or to more than one address. */
class OutcomeOfRepeatsTest {
    @RegisterExtension
    final Deaths deaths = new Deaths();

    /** One way for an exchange to end; nobody listens where there is no answer. */
    private record End(String name, boolean listening, String answer) {
        Script script() {
            return client -> {
                client.readRequest();
                client.write(answer);
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static End answering(int status) {
        return new End(
                status + "",
                true,
                "HTTP/1.1 " + status + " Synthetic\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
    }

    private static final End REFUSED = new End("no connection", false, "");
    private static final End DROPPED = new End("dropped behind the request", true, "");

    static Stream<Arguments> twoEnds() {
        return Stream.of(
                Arguments.of(REFUSED, REFUSED, NOT_SENT),
                Arguments.of(REFUSED, DROPPED, UNKNOWN),
                Arguments.of(REFUSED, answering(400), REJECTED),
                Arguments.of(DROPPED, REFUSED, UNKNOWN),
                Arguments.of(DROPPED, DROPPED, UNKNOWN),
                Arguments.of(DROPPED, answering(409), UNKNOWN),
                Arguments.of(answering(500), answering(409), UNKNOWN),
                Arguments.of(answering(500), REFUSED, UNKNOWN),
                Arguments.of(answering(307), answering(404), UNKNOWN),
                Arguments.of(answering(401), answering(403), REJECTED),
                Arguments.of(answering(401), answering(500), UNKNOWN),
                Arguments.of(answering(401), DROPPED, UNKNOWN),
                Arguments.of(answering(401), REFUSED, UNKNOWN),
                Arguments.of(answering(200), REFUSED, ACCEPTED),
                Arguments.of(answering(200), DROPPED, ACCEPTED),
                Arguments.of(answering(200), answering(409), ACCEPTED));
    }

    /** Sends everything twice, first to one address, then to another, whatever came of the first. */
    private static Interceptor twice(HttpUrl first, HttpUrl second) {
        return chain -> {
            Request request = chain.request();
            try {
                chain.proceed(request.newBuilder().url(first).build()).close();
            } catch (IOException e) {
                // It tries again.
            }
            return chain.proceed(request.newBuilder().url(second).build());
        };
    }

    private HttpUrl place(End end) {
        return end.listening() ? deaths.server(end.script()).url() : nowhere();
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @MethodSource("twoEnds")
    void anInterceptorThatRepeatsHidesNothing(End first, End second, Outcome outcome) {
        OkHttpClient client = deaths.client()
                .addInterceptor(twice(place(first), place(second)))
                .build();

        SdkException failure = failure(deaths.calls(nowhere(), client), pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(outcome);
    }

    @Test
    void aRefusalDoesNotStandForTheSendBehindIt() {
        RawServer server = deaths.server(
                answering(401).script(), DROPPED.script(), answering(403).script());
        OkHttpClient client = deaths.client()
                .addInterceptor(twice(server.url(), server.url()))
                .addInterceptor(chain -> {
                    try (Response first = chain.proceed(chain.request())) {
                        if (first.code() == 403) {
                            return first.newBuilder()
                                    .body(ResponseBody.create("", null))
                                    .build();
                        }
                    }
                    return chain.proceed(chain.request());
                })
                .build();

        SdkException failure = failure(deaths.calls(server.url(), client), pay(), NONE);

        assertThat(server.requests()).isEqualTo(3);
        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
    }

    /** Nobody told what was sent, so nobody knows. */
    @Test
    void aCallFactoryThatReplacesTheListenersLeavesTheOutcomeUnknown() {
        RawServer server = deaths.server(DROPPED.script());
        Pipeline calls = deaths.calls(
                server.url(),
                deaths.client().build(),
                settings -> settings.callFactory(factory ->
                        factory.newBuilder().eventListener(EventListener.NONE).build()));

        assertThat(failure(calls, pay(), NONE).outcome()).isEqualTo(UNKNOWN);
    }

    /** What goes out by another client is seen by no listener of this call; only that the failure is a strange one is. */
    @Test
    void anInterceptorThatSendsByOtherMeansAndThenFailsLeavesTheOutcomeUnknown() {
        RawServer server = deaths.server(DROPPED.script());
        OkHttpClient others = deaths.client().build();
        OkHttpClient client = deaths.client()
                .addInterceptor(chain -> {
                    try {
                        others.newCall(chain.request()).execute().close();
                    } catch (IOException e) {
                        throw new IOException("broken relay", e);
                    }
                    throw new IOException("never here");
                })
                .build();

        SdkException failure = failure(deaths.calls(server.url(), client), pay(), NONE);

        assertThat(server.requests()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void anInterceptorThatFailsBehindASuccessLeavesItAccepted() {
        RawServer server = deaths.server(answering(200).script());
        OkHttpClient client = deaths.client()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    throw new IOException("broken metrics");
                })
                .build();

        SdkException failure = failure(deaths.calls(server.url(), client), pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(ACCEPTED);
        assertThat(failure).hasMessageContaining("a successful answer could not be used, broken metrics");
    }

    private static List<InetAddress> addresses(int... lastBytes) {
        List<InetAddress> addresses = new ArrayList<>();
        for (int last : lastBytes) {
            try {
                addresses.add(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last}));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
        return addresses;
    }

    private OkHttpClient.Builder resolving(int... lastBytes) {
        return deaths.client().dns(host -> addresses(lastBytes));
    }

    private static HttpUrl named(int port) {
        return HttpUrl.get("http://two.localhost:" + port + "/api");
    }

    @Test
    void twoAddressesAtWhichNobodyListensIsNotSent() {
        Pipeline calls = deaths.calls(named(nowhere().port()), resolving(8, 9).build());

        assertThat(failure(calls, pay(), NONE).outcome()).isEqualTo(NOT_SENT);
    }

    @Test
    void aLiveAddressBesideADeadOneIsTheOneThatCounts() {
        RawServer server = deaths.server(DROPPED.script());

        SdkException failure =
                failure(deaths.calls(named(server.port()), resolving(9, 1).build()), pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whatDropsAtOneAddressIsNotSentToTheNext() {
        RawServer server = deaths.server(DROPPED.script(), answering(200).script());

        SdkException failure =
                failure(deaths.calls(named(server.port()), resolving(1, 1).build()), pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void twoAddressesThatNobodyTrustsIsNotSent() {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("two.localhost")
                .build();
        HandshakeCertificates server =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(new HeldCertificate.Builder().build().certificate())
                .build();
        RawServer untrusted = deaths.server(
                server.sslContext().getServerSocketFactory(), RawServer.Peer::drain, RawServer.Peer::drain);
        OkHttpClient client = resolving(9, 1)
                .protocols(List.of(Protocol.HTTP_1_1))
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();

        SdkException failure =
                failure(deaths.calls(HttpUrl.get("https://two.localhost:" + untrusted.port()), client), pay(), NONE);

        assertThat(failure.outcome()).isEqualTo(NOT_SENT);
    }
}
