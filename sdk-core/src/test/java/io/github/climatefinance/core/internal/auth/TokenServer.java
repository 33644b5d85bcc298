package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.OAuthGrant;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.TokenTransport;
import io.github.climatefinance.core.sockets.PromptSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A token endpoint on loopback: {@code token-1}, {@code token-2} and so on, one hour each, unless told otherwise. */
final class TokenServer implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient http = new OkHttpClient();
    private final AtomicInteger served = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch arrived = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String more = "\"expires_in\":3600";

    TokenServer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer();
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MockResponse answer() {
        int number = served.incrementAndGet();
        arrived.countDown();
        await(gate);
        return status == 200
                ? new MockResponse(
                        200, okhttp3.Headers.of(), "{\"access_token\":\"token-" + number + "\"," + more + "}")
                : new MockResponse(status, okhttp3.Headers.of(), "{\"error\":\"temporarily_unavailable\"}");
    }

    /** From now on answers are held back until {@link #release}. */
    void hold() {
        gate = new CountDownLatch(1);
        arrived = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    /** Until a request is there. */
    void awaitRequest() {
        await(arrived);
    }

    void answer(int code) {
        status = code;
    }

    void lifetime(String expiresIn) {
        more = "\"expires_in\":" + expiresIn;
    }

    int requests() {
        return served.get();
    }

    String url() {
        return server.url("/token").toString();
    }

    OAuthGrant grant() {
        return OAuthGrant.clientCredentials(url(), "id", "synthetic-secret").build();
    }

    /** Sends once, as it is. */
    TokenTransport transport() {
        return this::send;
    }

    private TokenTransport.Reply send(Request request, CallScope scope) throws IOException {
        Call call = http.newCall(request);
        call.timeout().timeout(scope.remaining().toNanos(), TimeUnit.NANOSECONDS);
        CallScope.Registration registration = scope.onCancel(call::cancel);
        try (Response response = call.execute()) {
            return new TokenTransport.Reply(
                    response.code(), response.headers(), response.body().string(), false);
        } finally {
            registration.close();
        }
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        release();
        server.close();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
