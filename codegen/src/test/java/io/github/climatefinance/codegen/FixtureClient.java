package io.github.climatefinance.codegen;

import io.github.climatefinance.contract.PromptSockets;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.generated.CallExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that answers as told, and the runtime that generated classes call it with. */
final class FixtureClient implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final ClientRuntime runtime;

    private FixtureClient(Map<String, Credential> credentials) {
        this(credentials, new Builder());
    }

    private FixtureClient(Map<String, Credential> credentials, Builder builder) {
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        runtime = builder.start(server.url("/base").toString(), credentials);
    }

    static FixtureClient start() {
        return new FixtureClient(Map.of());
    }

    /** With a value of the client for a header parameter. */
    static FixtureClient startHolding(String header, String value) {
        return new FixtureClient(Map.of(), new Builder().holding(Map.of(header, value)));
    }

    static FixtureClient startRecording(DriftRecorder drift) {
        return new FixtureClient(Map.of(), new Builder().drift(drift));
    }

    /** With credentials for the named schemes of {@code basic}, {@code bearer} and {@code key}. */
    static FixtureClient startWith(String... schemes) {
        Map<String, Credential> all = Map.of(
                "basic", BasicCredentials.of("user", "password"),
                "bearer", BearerCredentials.of("token"),
                "key", ApiKeyCredentials.of("X-Key", "key"));
        Map<String, Credential> chosen = new HashMap<>(all);
        chosen.keySet().retainAll(java.util.Set.of(schemes));
        return new FixtureClient(chosen);
    }

    CallExecutor calls() {
        return runtime.calls();
    }

    FixtureClient json(String body) {
        return answer(200, body);
    }

    FixtureClient answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
        return this;
    }

    /** Answers every request with the JSON that is made for it, in whatever order they come. */
    FixtureClient answering(Function<RecordedRequest, String> json) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(json.apply(request))
                        .build();
            }
        });
        return this;
    }

    record Reply(int status, String json) {}

    /** Answers every request with what is made for it and for its number, from 1. */
    FixtureClient answering(BiFunction<RecordedRequest, Integer, Reply> replies) {
        server.setDispatcher(new Dispatcher() {
            private final AtomicInteger number = new AtomicInteger();

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                Reply reply = replies.apply(request, number.incrementAndGet());
                return new MockResponse.Builder()
                        .code(reply.status())
                        .addHeader("Content-Type", "application/json")
                        .body(reply.json())
                        .build();
            }
        });
        return this;
    }

    FixtureClient status(int status) {
        server.enqueue(new MockResponse.Builder().code(status).build());
        return this;
    }

    FixtureClient file(String type, String content) {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", type)
                .body(content)
                .build());
        return this;
    }

    /** The next request as it arrived. */
    RecordedRequest request() {
        try {
            return server.takeRequest();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int requests() {
        return server.getRequestCount();
    }

    static String body(RecordedRequest request) {
        okio.ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    @Override
    public void close() {
        runtime.close();
        server.close();
    }

    private static final class Builder extends ClientBuilder<Builder> {
        Builder() {
            super(ProviderProfile.builder("fixture").build());
        }

        @Override
        protected Builder self() {
            return this;
        }

        Builder holding(Map<String, String> headers) {
            headers.forEach(this::headerParameter);
            return this;
        }

        ClientRuntime start(String url, Map<String, Credential> credentials) {
            return runtime(url, credentials);
        }
    }
}
