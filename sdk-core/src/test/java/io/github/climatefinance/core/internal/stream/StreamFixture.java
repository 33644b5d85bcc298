package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.StreamMessage;
import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.core.internal.call.Pipeline;
import io.github.climatefinance.core.internal.call.PipelineBuilder;
import io.github.climatefinance.core.sockets.PromptSockets;
import io.github.climatefinance.core.stream.EventStream;
import io.github.climatefinance.core.stream.StreamSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A provider of a stream of {@code name=value} on loopback, and a client of it whose clock is turned by hand. */
final class StreamFixture implements BeforeEachCallback, AfterEachCallback {
    static final Duration LIMIT = Duration.ofSeconds(50);
    static final String SECRET = "synthetic-Marker-9Z";

    final MockWebServer server = new MockWebServer();
    final ManualTime time = new ManualTime();
    final AtomicInteger tokens = new AtomicInteger();
    final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger handshakes = new AtomicInteger();
    private final BlockingQueue<Peer> peers = new LinkedBlockingQueue<>();
    private volatile IntFunction<@Nullable MockResponse> refusal = number -> null;
    private @Nullable Pipeline pipeline;

    @Override
    public void beforeEach(ExtensionContext context) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                MockResponse refused = refusal.apply(handshakes.incrementAndGet());
                return refused == null ? upgrade(request) : refused;
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        time.pass(Duration.ofSeconds(10)); // only silence is waited for
    }

    private MockResponse upgrade(RecordedRequest request) {
        Peer peer = new Peer();
        peers.add(peer);
        return peer.answer(request);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (pipeline != null) {
            pipeline.close();
        }
        server.close();
    }

    /** What the n-th handshake is answered instead of a web socket; null: nothing. */
    void refuse(IntFunction<@Nullable MockResponse> answer) {
        refusal = answer;
    }

    int handshakes() {
        return handshakes.get();
    }

    Pipeline client() {
        if (pipeline == null) {
            pipeline = builder().build();
        }
        return pipeline;
    }

    Pipeline client(PipelineBuilder builder) {
        pipeline = builder.build();
        return pipeline;
    }

    PipelineBuilder builder() {
        BearerCredentials credentials =
                BearerCredentials.from(context -> AccessToken.of(SECRET + "-" + tokens.incrementAndGet()));
        return new PipelineBuilder(ProviderProfile.builder("acme").build(), server.url("/api"))
                .credentials(Map.of("bearer", credentials))
                .attemptTimeout(Duration.ofSeconds(20))
                .time(time)
                .sleeper(time)
                .random(() -> 0.5);
    }

    EventStream<String> stream() {
        return stream(settings());
    }

    EventStream<String> stream(StreamSettings.Builder settings) {
        return client().stream(server.url("/base"), new Lines(reads), settings.build());
    }

    static StreamSettings.Builder settings() {
        return StreamSettings.builder().heartbeatLimit(LIMIT).reconnect(patience(Integer.MAX_VALUE));
    }

    static RetryPolicy patience(int attempts) {
        return RetryPolicy.builder()
                .maxAttempts(attempts)
                .baseDelay(Duration.ofMillis(200))
                .maxDelay(Duration.ofSeconds(2))
                .build();
    }

    /** The next connection, subscribed. */
    Peer peer() {
        return unsubscribedPeer().subscribed();
    }

    Peer unsubscribedPeer() {
        try {
            Peer peer = peers.poll(20, TimeUnit.SECONDS);
            if (peer == null) {
                throw new AssertionError("nobody connected");
            }
            return peer;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    /** Each message is a {@code name=value}, {@code beat}, {@code error: …} or else malformed. */
    record Lines(AtomicInteger reads) implements StreamProtocol<String> {
        private static final Operation OPEN = Operation.of("openLines", "GET", "/lines")
                .safety(Safety.READ)
                .security("bearer")
                .build();

        @Override
        public Operation operation() {
            return OPEN;
        }

        @Override
        public String subscription() {
            return "all lines";
        }

        @Override
        public StreamMessage<String> read(String message) {
            reads.incrementAndGet();
            if (message.equals("beat")) {
                return StreamMessage.of(List.of());
            }
            if (message.startsWith("error: ")) {
                return StreamMessage.error(message.substring("error: ".length()));
            }
            if (!message.contains("=")) {
                throw new DecodingException("it has no =", "/line", null);
            }
            return StreamMessage.of(List.of(message));
        }

        @Override
        public Object subject(String item) {
            return item.substring(0, item.indexOf('='));
        }
    }
}
