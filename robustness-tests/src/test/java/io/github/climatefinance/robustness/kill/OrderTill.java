package io.github.climatefinance.robustness.kill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.climatefinance.robustness.faults.Reference;
import io.github.climatefinance.robustness.faults.Till;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A synthetic provider that takes a key for one order only, and can be asked for the order of a key. */
final class OrderTill implements Till {
    private static final Pattern KEY = Pattern.compile("\"externalId\":\"([^\"]+)\"");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Reference> booked = new CopyOnWriteArrayList<>();
    private final Map<String, String> orders = new ConcurrentHashMap<>();

    OrderTill() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/desks/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String desk = exchange.getRequestURI().getPath().split("/", -1)[2];
            if (exchange.getRequestMethod().equals("GET")) {
                String key = exchange.getRequestURI().getQuery().substring("externalId=".length());
                String order = orders.get(desk + " " + key);
                answer(exchange, 200, "{\"data\":[" + (order == null ? "" : order) + "]}");
                return;
            }
            Matcher key = KEY.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (!key.find()) {
                answer(exchange, 400, "{}");
                return;
            }
            String order = "{\"externalId\":\"" + key.group(1) + "\",\"createdOn\":\"" + Instant.now() + "\"}";
            if (orders.putIfAbsent(desk + " " + key.group(1), order) != null) {
                answer(exchange, 409, "{}");
                return;
            }
            booked.add(Reference.in(desk).orElseThrow());
            answer(exchange, 200, order);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public List<String> address() {
        return List.of("orders", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public List<Reference> booked() {
        return List.copyOf(booked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
