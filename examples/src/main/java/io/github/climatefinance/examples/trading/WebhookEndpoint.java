package io.github.climatefinance.examples.trading;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingEvent;
import io.github.climatefinance.trading.TradingEvents;
import io.github.climatefinance.trading.TradingWebhookHandler;
import io.github.climatefinance.trading.TradingWebhooks;
import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.WebhookData;
import io.github.climatefinance.trading.model.WebhookHeader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Takes the notifications about orders for crypto assets, on the JDK's own server. It listens on loopback and speaks plain
 * HTTP, like a server behind a proxy that ends TLS: registered is the HTTPS address of that proxy. Thread-safe.
 */
final class WebhookEndpoint implements AutoCloseable {
    private static final EventType ORDERS = EventType.DIGITAL_ASSET_ORDER_NOTIFICATION;
    private static final String PATH = "/tradevest/digital-asset-order-notification";
    private static final int LONGEST_BODY = 1 << 20;

    private final HttpServer server;
    private final WebhookHeader secret = WebhookHeader.builder()
            .name("Api-Key")
            .value(UUID.randomUUID().toString())
            .build();
    private final TradingEvents events = TradingEvents.create();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final TradingWebhookHandler handler = TradingWebhookHandler.builder(TradingWebhooks.withHeader(secret))
            .onEvent(event -> received.add(new Received(Instant.now(), event)))
            .onEvent(events)
            .build();

    /** An event, and when it came. */
    record Received(Instant at, TradingEvent event) {}

    private WebhookEndpoint(HttpServer server) {
        this.server = server;
        server.createContext("/", this::take);
        server.start();
    }

    /** Listens on a free port. */
    static WebhookEndpoint start() throws IOException {
        return new WebhookEndpoint(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** Has the platform send what happens to orders to this host, with a header that proves it; returns the address. */
    String register(TradingClient trading, String host) {
        String url = "https://" + host + PATH;
        trading.webhooks()
                .register(WebhookData.builder()
                        .eventType(ORDERS)
                        .url(url)
                        .headers(List.of(secret))
                        .build());
        return url;
    }

    /** Where it listens. */
    URI uri() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    /** For the commands that wait. */
    TradingEvents events() {
        return events;
    }

    /** What came about an order, in the order it came. */
    List<Received> about(UUID orderId) {
        return received.stream()
                .filter(one -> one.event().id().filter(orderId::equals).isPresent())
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
            int status = handler.handle(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body);
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
