package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.auth.OAuthGrant;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.sockets.PromptSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;

/** An API and its token endpoint on one host, and clients of it. */
final class Provider implements AutoCloseable {
    static final String SECRET = "synthetic-Marker-9Z";

    final MockWebServer server = new MockWebServer();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<ClientRuntime> clients = new ArrayList<>();
    private volatile Function<Integer, MockResponse> tokenAnswer = number -> token(number, 3600);
    private volatile Function<RecordedRequest, MockResponse> apiAnswer = request -> status(204);

    Provider() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getUrl().encodedPath().equals("/token")) {
                    return tokenAnswer.apply(tokens.incrementAndGet());
                }
                calls.incrementAndGet();
                return apiAnswer.apply(request);
            }
        });
    }

    Provider started() {
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What the token endpoint answers to its n-th request. */
    void onToken(Function<Integer, MockResponse> answer) {
        tokenAnswer = answer;
    }

    void onCall(Function<RecordedRequest, MockResponse> answer) {
        apiAnswer = answer;
    }

    int tokens() {
        return tokens.get();
    }

    int calls() {
        return calls.get();
    }

    static MockResponse token(int number, int seconds) {
        return new MockResponse(
                200,
                Headers.of(),
                "{\"access_token\":\"" + SECRET + "-token-" + number + "\",\"expires_in\":" + seconds + "}");
    }

    static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    static String tokenOf(RecordedRequest request) {
        return String.valueOf(request.getHeaders().get("Authorization"));
    }

    OAuthGrant grant() {
        return OAuthGrant.clientCredentials(server.url("/token").toString(), "id", SECRET)
                .build();
    }

    ClientRuntime client() {
        return client(settings(), Map.of("oauth", BearerCredentials.from(grant())));
    }

    ClientRuntime client(Builder builder, Map<String, Credential> credentials) {
        ClientRuntime client = builder.build(server.url("/api").toString(), credentials);
        clients.add(client);
        return client;
    }

    static Builder settings() {
        return new Builder()
                .retryPolicy(
                        RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build());
    }

    static ApiCall<Void> read() {
        return call("GET", Safety.READ, new String[] {"oauth"});
    }

    static ApiCall<Void> pay() {
        return call("POST", Safety.UNSAFE, new String[] {"oauth"});
    }

    static ApiCall<Void> call(String method, Safety safety, String[]... security) {
        Operation operation = Operation.of("doThing", method, "/things")
                .safety(safety)
                .security(security)
                .build();
        return ApiCall.of(operation, Answer.none()).build();
    }

    static void make(ClientRuntime client, ApiCall<Void> call) {
        client.calls().call(call, RequestOptions.none());
    }

    static CompletableFuture<Void> makeAsync(ClientRuntime client, ApiCall<Void> call) {
        return client.calls().callAsync(call, RequestOptions.none());
    }

    @Override
    public void close() {
        clients.forEach(ClientRuntime::close);
        server.close();
    }

    static final class Builder extends ClientBuilder<Builder> {
        Builder() {
            super(ProviderProfile.builder("acme").errorMessages("/message").build());
        }

        @Override
        protected Builder self() {
            return this;
        }

        ClientRuntime build(String url, Map<String, Credential> credentials) {
            return runtime(url, credentials);
        }
    }
}
