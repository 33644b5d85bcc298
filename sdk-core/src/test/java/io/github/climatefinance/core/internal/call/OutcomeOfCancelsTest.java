package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.error.Outcome.ACCEPTED;
import static io.github.climatefinance.core.error.Outcome.NOT_SENT;
import static io.github.climatefinance.core.error.Outcome.UNKNOWN;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static io.github.climatefinance.core.internal.call.Deaths.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that is cancelled, or whose thread is interrupted, in each of its phases: from a listener of the caller's. */
class OutcomeOfCancelsTest {
    private static final HeldCertificate LOCALHOST =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private static final HandshakeCertificates TLS = new HandshakeCertificates.Builder()
            .heldCertificate(LOCALHOST)
            .addTrustedCertificate(LOCALHOST.certificate())
            .build();

    @RegisterExtension
    final Deaths deaths = new Deaths();

    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean interrupted;

    /** The phases in order, with what is known when the call is cancelled as one begins. OkHttp reports an answer when its headers are read. */
    enum Phase {
        DNS(NOT_SENT),
        CONNECT(NOT_SENT),
        TLS(NOT_SENT),
        CONNECTED(NOT_SENT),
        REQUEST_HEADERS(UNKNOWN),
        REQUEST_BODY(UNKNOWN),
        REQUEST_SENT(UNKNOWN),
        ANSWER(ACCEPTED),
        ANSWERED(ACCEPTED),
        ANSWER_BODY(ACCEPTED);

        private final Outcome outcome;

        Phase(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    /** Does something as one phase begins. */
    private static final class At extends EventListener {
        private final Phase phase;
        private final Runnable action;

        At(Phase phase, Runnable action) {
            this.phase = phase;
            this.action = action;
        }

        private void begins(Phase now) {
            if (now == phase) {
                action.run();
            }
        }

        @Override
        public void dnsStart(Call call, String domainName) {
            begins(Phase.DNS);
        }

        @Override
        public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
            begins(Phase.CONNECT);
        }

        @Override
        public void secureConnectStart(Call call) {
            begins(Phase.TLS);
        }

        @Override
        public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
            begins(Phase.CONNECTED);
        }

        @Override
        public void requestHeadersStart(Call call) {
            begins(Phase.REQUEST_HEADERS);
        }

        @Override
        public void requestHeadersEnd(Call call, Request request) {
            begins(Phase.REQUEST_BODY);
        }

        @Override
        public void requestBodyEnd(Call call, long byteCount) {
            begins(Phase.REQUEST_SENT);
        }

        @Override
        public void responseHeadersStart(Call call) {
            begins(Phase.ANSWER);
        }

        @Override
        public void responseHeadersEnd(Call call, Response response) {
            begins(Phase.ANSWERED);
        }

        @Override
        public void responseBodyStart(Call call) {
            begins(Phase.ANSWER_BODY);
        }
    }

    private SdkException failureWhenCancelledAt(Phase phase, Protocol protocol) throws IOException {
        return failure(phase, protocol, calls -> calls::close);
    }

    private SdkException failure(Phase phase, Protocol protocol, Function<Pipeline, Runnable> action)
            throws IOException {
        AtomicReference<Runnable> cancel = new AtomicReference<>(() -> {});
        try (mockwebserver3.MockWebServer server = new mockwebserver3.MockWebServer()) {
            server.useHttps(TLS.sslSocketFactory());
            server.setProtocols(protocol == Protocol.HTTP_2 ? List.of(protocol, Protocol.HTTP_1_1) : List.of(protocol));
            server.start(InetAddress.getLoopbackAddress(), 0);
            // Never there, nor whole, before it is cancelled: what has arrived can be read in spite of that.
            server.enqueue(CallFixture.ok("{\"a\":\"" + "x".repeat(300_000) + "\"}")
                    .newBuilder()
                    .headersDelay(phase.compareTo(Phase.ANSWER) < 0 ? 10 : 0, TimeUnit.SECONDS)
                    .throttleBody(150_000, 10, TimeUnit.SECONDS)
                    .build());
            OkHttpClient client = deaths.client()
                    .sslSocketFactory(TLS.sslSocketFactory(), TLS.trustManager())
                    .eventListener(new At(
                            phase, () -> Objects.requireNonNull(cancel.get()).run()))
                    .build();
            Pipeline calls = deaths.calls(HttpUrl.get("https://localhost:" + server.getPort() + "/api"), client);
            cancel.set(action.apply(calls));

            SdkException failure = Deaths.failure(calls, pay(), NONE);
            interrupted = Thread.interrupted();
            ended.countDown();
            return failure;
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void isTold(Phase phase) throws IOException {
        SdkException failure = failureWhenCancelledAt(phase, Protocol.HTTP_1_1);

        assertThat(failure.outcome()).isEqualTo(phase.outcome);
        assertThat(phase.outcome == NOT_SENT ? failure : failure.getCause()).isInstanceOf(CallCancelledException.class);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void isToldOverHttp2(Phase phase) throws IOException {
        SdkException failure = failureWhenCancelledAt(phase, Protocol.HTTP_2);

        assertThat(failure.outcome()).isEqualTo(phase.outcome);
        assertThat(phase.outcome == NOT_SENT ? failure : failure.getCause()).isInstanceOf(CallCancelledException.class);
    }

    /** OkHttp connects on a thread of its own, which could be done before the other has noticed. */
    private void holdBack(Thread caller) {
        if (Thread.currentThread() != caller) {
            try {
                assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Behind the handshake it is noticed by the next byte that is to be written: by then the request counts as begun. */
    private void assertInterrupted(Phase phase, Protocol protocol) throws IOException {
        Thread caller = Thread.currentThread();

        SdkException failure = failure(phase, protocol, calls -> () -> {
            caller.interrupt();
            holdBack(caller);
        });

        boolean noticedLater = phase == Phase.CONNECTED || (phase == Phase.TLS && protocol == Protocol.HTTP_1_1);
        assertThat(failure.outcome()).isEqualTo(noticedLater ? UNKNOWN : phase.outcome);
        assertThat(failure.outcome() == NOT_SENT ? failure : failure.getCause())
                .isInstanceOf(CallCancelledException.class)
                .hasMessage("acme pay: the thread was interrupted");
        assertThat(interrupted).as("the thread is still interrupted").isTrue();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void anInterruptIsTold(Phase phase) throws IOException {
        assertInterrupted(phase, Protocol.HTTP_1_1);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void anInterruptIsToldOverHttp2(Phase phase) throws IOException {
        assertInterrupted(phase, Protocol.HTTP_2);
    }
}
