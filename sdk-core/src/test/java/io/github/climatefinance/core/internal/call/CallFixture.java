package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.sockets.PromptSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A whole pipeline against a server on loopback. Fails a test that leaves a response open. */
final class CallFixture implements BeforeEachCallback, AfterEachCallback {
    static final ProviderProfile PROFILE = ProviderProfile.builder("acme").build();
    static final Operation GET = operation("getThing", "GET", "/things/{id}", Safety.READ);
    static final Operation DELETE = operation("deleteThing", "DELETE", "/things/{id}", Safety.IDEMPOTENT);
    static final Operation PAY = Operation.of("pay", "POST", "/payments")
            .safety(Safety.UNSAFE)
            .reconcile("listPayments")
            .build();
    static final Operation TRIGGER = operation("trigger", "GET", "/trigger", Safety.UNSAFE);
    static final Operation CANCEL = operation("cancelOrder", "DELETE", "/orders/1", Safety.UNSAFE);
    static final Operation ORDER = Operation.of("placeOrder", "POST", "/orders")
            .safety(Safety.KEYED)
            .idempotencyField("externalId")
            .build();

    final MockWebServer server = new MockWebServer();
    final RecordingSleeper sleeper = new RecordingSleeper();
    final OpenResponses responses = new OpenResponses();
    private final List<Pipeline> pipelines = new ArrayList<>();
    private @Nullable Pipeline standard;

    static Operation operation(String id, String method, String path, Safety safety) {
        return Operation.of(id, method, path).safety(safety).build();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        pipelines.forEach(Pipeline::close);
        server.close();
        assertThat(responses.open()).as("responses left open").isZero();
    }

    /** A builder with a recording sleeper and no jitter. */
    PipelineBuilder builder() {
        return new PipelineBuilder(PROFILE, server.url("/api"))
                .httpClient(httpClient())
                .sleeper(sleeper)
                .random(() -> 0.5);
    }

    OkHttpClient httpClient() {
        return new OkHttpClient.Builder().addInterceptor(responses).build();
    }

    Pipeline started(PipelineBuilder builder) {
        Pipeline pipeline = builder.build();
        pipelines.add(pipeline);
        return pipeline;
    }

    Pipeline calls() {
        if (standard == null) {
            standard = started(builder());
        }
        return standard;
    }

    static ApiCall<JsonNode> get() {
        return get("1");
    }

    static ApiCall<JsonNode> get(String id) {
        return ApiCall.of(GET, Answer.json("Thing", Codecs.JSON)).path("id", id).build();
    }

    static ApiCall<Void> delete() {
        return ApiCall.of(DELETE, Answer.none()).path("id", "1").build();
    }

    static ApiCall<JsonNode> pay() {
        return ApiCall.of(PAY, Answer.json("Payment", Codecs.JSON))
                .json(Codecs.JSON, json("{\"amount\":1}"))
                .build();
    }

    static ApiCall<JsonNode> order(String body) {
        return ApiCall.of(ORDER, Answer.json("Order", Codecs.JSON))
                .json(Codecs.JSON, json(body))
                .build();
    }

    static ApiCall<Void> bodyless(Operation operation) {
        return ApiCall.of(operation, Answer.none()).build();
    }

    static JsonNode json(String text) {
        return JsonDocument.read(Codecs.JSON, text);
    }

    static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    static MockResponse ok(String json) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(json)
                .build();
    }

    /** The request is read whole, then the connection drops without an answer. */
    static MockResponse dropped() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
    }

    <T> ApiResponse<T> made(ApiCall<T> call) {
        return calls().callWithResponse(call, RequestOptions.none());
    }

    RecordedRequest taken() throws InterruptedException {
        RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(request).as("a request").isNotNull();
        return request;
    }
}
