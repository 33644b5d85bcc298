package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import io.github.climatefinance.sandbox.trading.PriceTick;
import io.github.climatefinance.sandbox.trading.TradingPlatform;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The price stream: its handshake, its one request and its messages, all checked against the document. */
final class PriceService implements Service {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPERATION = "openPriceStream";
    private static final int NORMAL = 1000;

    private final TradingPlatform platform;
    private final IssuedTokens tokens;
    private final PriceStreams streams;
    private final BiConsumer<Violation.Side, List<String>> violations;

    PriceService(
            TradingPlatform platform,
            IssuedTokens tokens,
            PriceStreams streams,
            BiConsumer<Violation.Side, List<String>> violations) {
        this.platform = platform;
        this.tokens = tokens;
        this.streams = streams;
        this.violations = violations;
    }

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/trading/prices.yaml");
        static final SpecOperation HANDSHAKE =
                DOCUMENT.route("GET", "/websocket/prices").orElseThrow().operation();
    }

    @Override
    public String basePath() {
        return "";
    }

    @Override
    public SpecDocument spec() {
        return Spec.DOCUMENT;
    }

    @Override
    public Gate gate() {
        return new BearerGate(tokens);
    }

    @Override
    public Map<String, Work> operations() {
        return Map.of(OPERATION, this::handshake);
    }

    @Override
    public Reply problem(int status, String message) {
        return status == 400
                ? Reply.json(
                        status, PriceMessages.error(message, UUID.randomUUID().toString()))
                : new TradingErrors(platform).reply(status, message, List.of());
    }

    private Reply handshake(Exchange call) {
        if (platform.has(TradingSwitch.PRICE_STREAM_NEEDS_TOKEN) && !gate().admits(call.request(), Spec.HANDSHAKE)) {
            return problem(403, "the token is missing or not valid");
        }
        List<String> key = call.request().headers().getOrDefault("sec-websocket-key", List.of());
        if (key.size() != 1) {
            return problem(400, "this is the handshake of a websocket");
        }
        PriceConnection connection = new PriceConnection(UUID.randomUUID().toString(), streams, this::heard);
        return Reply.switchingProtocols(
                Map.of(
                        "Upgrade", "websocket",
                        "Connection", "Upgrade",
                        "Sec-WebSocket-Accept", WebSocketFrames.accept(key.get(0))),
                connection);
    }

    private void heard(PriceConnection connection, String text) {
        JsonNode request = json(text);
        List<String> problems = Spec.DOCUMENT.problems("#/components/schemas/PriceStreamRequest", request);
        if (streams.isSubscribed(connection)) {
            violations.accept(Violation.Side.REQUEST, List.of("a stream is subscribed to once only"));
            fail(connection, "there is a subscription already");
        } else if (!problems.isEmpty()) {
            violations.accept(Violation.Side.REQUEST, problems);
            fail(connection, "the subscription is not valid");
        } else {
            subscribe(connection, request.path("priceSubscription").path("markets"));
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(text);
        }
    }

    private void subscribe(PriceConnection connection, JsonNode markets) {
        PriceTick now = platform.prices();
        Set<String> wanted = new TreeSet<>();
        markets.forEach(market -> wanted.add(market.path("cryptoSymbol").asText()));
        if (wanted.isEmpty()) {
            wanted.addAll(now.levels().keySet());
        }
        boolean someUnknown = wanted.retainAll(now.levels().keySet());
        if (someUnknown && platform.has(TradingSwitch.UNKNOWN_MARKETS_REFUSED)) {
            fail(connection, "there is no such market");
            return;
        }
        boolean atOnce = platform.has(TradingSwitch.PRICES_AT_ONCE);
        streams.subscribe(connection, wanted, () -> {
            if (atOnce) {
                connection.send(checked(PriceMessages.prices(now, wanted, true)));
            }
        });
    }

    /** Tells everybody how prices stand. */
    void tell(PriceTick tick) {
        boolean withResting = platform.has(TradingSwitch.RESTING_MARKETS_INCLUDED);
        streams.tell((connection, wanted) -> connection.send(checked(PriceMessages.prices(tick, wanted, withResting))));
    }

    /** Tells a client that something is wrong, and ends the connection. */
    void fail(PriceConnection connection, String error) {
        connection.send(checked(PriceMessages.error(error, connection.id())));
        connection.close(NORMAL);
    }

    /** How prices of all markets stand, as text. */
    String message() {
        PriceTick now = platform.prices();
        return checked(PriceMessages.prices(now, now.levels().keySet(), true));
    }

    /** Every message is an answer of the handshake, as the document has it. */
    private String checked(ObjectNode message) {
        List<String> problems = Spec.HANDSHAKE.answerProblems(200, message, "application/json");
        if (!problems.isEmpty()) {
            violations.accept(Violation.Side.ANSWER, problems);
        }
        return message.toString();
    }
}
