package io.github.climatefinance.trading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.climatefinance.contract.PromptSockets;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A server with the token endpoint under both paths and every operation of the documents behind a bearer token: an operation
 * answers what a test tells it to. Requests are held against the documents.
 */
final class FakeTradevest implements AutoCloseable {
    static final UUID REQUESTOR = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SpecDocument DOCUMENT = SpecDocument.load("specs/trading/openapi.yaml");

    final MockWebServer server = new MockWebServer();
    final List<Sent> sent = new CopyOnWriteArrayList<>();
    final List<RecordedRequest> tokenRequests = new CopyOnWriteArrayList<>();
    final List<String> problems = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Sent, MockResponse>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile String validToken = "none yet";

    /**
     * A request for an operation.
     *
     * @param number how many came for this operation so far, this one included
     */
    record Sent(String operation, int number, RecordedRequest request) {
        String header(String name) {
            return String.valueOf(request.getHeaders().get(name));
        }

        String body() {
            return request.getBody() == null ? "" : request.getBody().utf8();
        }
    }

    FakeTradevest() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything a client needs to be admitted, and a requestor. */
    TradingClient client() {
        return builder().requestorId(REQUESTOR).build();
    }

    TradingClient.Builder builder() {
        return TradingClient.builder()
                .baseUrl(url(""))
                .tokenUrl(url("/connect/token"))
                .credentials(TradingCredentials.of("synthetic-client", "synthetic-secret"));
    }

    String url(String path) {
        String root = server.url("/").toString();
        return root.substring(0, root.length() - 1) + path;
    }

    /** The operation answers 200 with these bodies, one after the other, and the last of them from then on. */
    void answer(String operation, String... bodies) {
        answer(operation, sent -> json(200, bodies[Math.min(sent.number(), bodies.length) - 1]));
    }

    void answer(String operation, Function<Sent, MockResponse> answer) {
        answers.put(operation, answer);
    }

    static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    static MockResponse error(int status, String message) {
        return json(
                status,
                "{\"message\":\"" + message + "\",\"responseType\":\"SYNTHETIC\",\"requestId\":\"synthetic-" + status
                        + "\"}");
    }

    /** From now on the token given out last is not valid any more. */
    void revokeToken() {
        validToken = "revoked";
    }

    List<Sent> sent(String operation) {
        return sent.stream().filter(each -> each.operation().equals(operation)).toList();
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.equals("/connect/token") || path.equals("/oauth2/token")) {
            return token(request);
        }
        Optional<SpecDocument.Route> route = DOCUMENT.route(request.getMethod(), path);
        if (route.isEmpty()) {
            problems.add(request.getMethod() + " " + path + " is not in the document");
            return error(404, "no such operation");
        }
        SpecOperation operation = route.get().operation();
        check(request, route.get());
        if (!("Bearer " + validToken).equals(request.getHeaders().get("Authorization"))) {
            return error(401, "no valid token");
        }
        Sent one = record(operation.id(), request);
        return answers.getOrDefault(operation.id(), any -> error(404, "nothing there"))
                .apply(one);
    }

    private synchronized Sent record(String operation, RecordedRequest request) {
        Sent one = new Sent(operation, sent(operation).size() + 1, request);
        sent.add(one);
        return one;
    }

    private MockResponse token(RecordedRequest request) {
        tokenRequests.add(request);
        validToken = "synthetic-token-" + tokens.incrementAndGet();
        return json(200, "{\"access_token\":\"" + validToken + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
    }

    private void check(RecordedRequest request, SpecDocument.Route route) {
        Map<String, List<String>> query = new HashMap<>();
        for (String name : request.getUrl().queryParameterNames()) {
            query.put(
                    name,
                    request.getUrl().queryParameterValues(name).stream()
                            .map(String::valueOf)
                            .toList());
        }
        Map<String, List<String>> headers = new HashMap<>();
        request.getHeaders()
                .forEach(header -> headers.computeIfAbsent(
                                header.getFirst().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(header.getSecond()));
        String id = route.operation().id();
        route.operation()
                .parameters(route.pathParameters(), query, headers)
                .problems()
                .forEach(problem -> problems.add(id + ": " + problem));
        String type = String.valueOf(request.getHeaders().get("Content-Type"));
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        if (!type.startsWith("multipart/")) {
            route.operation()
                    .requestProblems(body.isEmpty() ? null : tree(body), type)
                    .forEach(problem -> problems.add(id + ": " + problem));
        }
    }

    /** The names in a form, with their values. */
    static Map<String, String> form(RecordedRequest request) {
        Map<String, String> fields = new HashMap<>();
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .forEach(field -> fields.put(field[0], field[1]));
        return fields;
    }

    @Override
    public void close() {
        server.close();
    }
}
