package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** An invented provider with two generations of an API and a token endpoint, all on one port. */
final class LibraryApi implements Provider {

    private static final String CLIENT = "synthetic client";
    private static final String SECRET = "marker-client-secret";

    static final Map<String, String> GRANT = Map.of(
            "grant_type", "password",
            "client_id", CLIENT,
            "client_secret", SECRET,
            "username", "reader",
            "password", "marker-password",
            "scope", "read write");
    static final Duration LIFETIME = Duration.ofMinutes(3);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final PageNumbers PAGES = new PageNumbers("page", "size", 1, 2);
    private static final List<ObjectNode> BOOKS = Stream.of("a", "b", "c", "d", "e")
            .map(title -> JSON.objectNode().put("title", title))
            .toList();

    final SandboxClock clock = new SandboxClock();
    final IssuedTokens tokens = new IssuedTokens(clock, "synthetic-");
    final AtomicBoolean errorBodies = new AtomicBoolean(true);

    final TokenService tokenService = TokenService.builder(SpecDocument.load("library/token.yaml"), tokens)
            .basePath("/auth")
            .expects(GRANT)
            .basicClient(CLIENT, SECRET)
            .lifetime(LIFETIME)
            .status(TokenRefusal.INVALID_GRANT, 403)
            .errorBodies(errorBodies::get)
            .binding(LibraryApi::scope)
            .answers((json, call) -> json.put("scope", scope(call)))
            .build();

    final Service next = new Api(
            "/v1",
            SpecDocument.load("library/v1.yaml"),
            Map.of("listBooksV1", call -> Reply.json(200, JSON.arrayNode().add(binding(call)))));

    private final Service first = new Api(
            "", SpecDocument.load("library/openapi.yaml"), Map.of("listBooks", call -> books(PAGES.of(call, BOOKS))));

    @Override
    public List<Service> services() {
        return List.of(first, next, tokenService);
    }

    @Override
    public void reset() {
        clock.reset();
        tokens.revokeAll();
    }

    private static String scope(Exchange call) {
        return call.requiredBody().path("scope").asText();
    }

    private String binding(Exchange call) {
        return call.request().bearer().flatMap(tokens::live).orElseThrow().binding();
    }

    private static Reply books(PageNumbers.Page<? extends JsonNode> page) {
        ObjectNode json = JSON.objectNode();
        json.putObject("numbers")
                .put("page", page.number())
                .put("size", page.size())
                .put("pages", page.pages())
                .put("total", page.total());
        json.putArray("books").addAll(page.items());
        return Reply.json(200, json);
    }

    private final class Api implements Service {

        private final String basePath;
        private final SpecDocument spec;
        private final Map<String, Work> operations;

        Api(String basePath, SpecDocument spec, Map<String, Work> operations) {
            this.basePath = basePath;
            this.spec = spec;
            this.operations = operations;
        }

        @Override
        public String basePath() {
            return basePath;
        }

        @Override
        public SpecDocument spec() {
            return spec;
        }

        @Override
        public Gate gate() {
            return new BearerGate(tokens);
        }

        @Override
        public Map<String, Work> operations() {
            return operations;
        }

        @Override
        public Reply problem(int status, String message) {
            return Reply.json(status, JSON.objectNode().put("problem", basePath + message));
        }
    }
}
