package io.github.climatefinance.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A server that gives the same few answers to whoever asks with the right key, over http and over https: below {@code /}
 * one page and one transaction, below {@code /all} and {@code /slow} every page of a list of 10,000, the latter after
 * 20 ms each.
 */
final class FixedServer implements AutoCloseable {
    /** Invented; good for this server only. */
    static final String KEY = "benchmark";

    static final String SECRET = "invented";

    static final int LISTED = 10_000;

    private static final int PAGE = 100;
    private static final long DELAY = TimeUnit.MILLISECONDS.toNanos(20);
    private static final byte[] NONE = {};
    private static final String PATH = "/registry/transactions";
    private static final String EXPECTED =
            "Basic " + Base64.getEncoder().encodeToString((KEY + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

    private static final Pattern OFFSET = Pattern.compile("(?:^|&)offset=(\\d+)");

    private final byte[] page = SyntheticAnswer.page(PAGE).bytes();
    private final byte[] transaction = SyntheticAnswer.transaction().bytes();
    private final Map<Integer, byte[]> listed = new ConcurrentHashMap<>();
    private final HttpServer server;

    private FixedServer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fixed-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    static FixedServer http() throws IOException {
        return new FixedServer(HttpServer.create(anyPort(), 0));
    }

    static FixedServer https(Path keyStore) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            keys.load(in, LoopbackCertificate.PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, LoopbackCertificate.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new FixedServer(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Takes the server's key store; prints both ports and serves until its input ends. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        try (FixedServer http = http();
                FixedServer https = https(Path.of(args[0]))) {
            System.out.println(http.port());
            System.out.println(https.port());
            while (System.in.read() >= 0) {
                // The launcher says nothing: it only goes away.
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean known = EXPECTED.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = known ? body(exchange.getRequestURI()) : NONE;
            if (body.length == 0) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] body(URI uri) {
        String query = Objects.requireNonNullElse(uri.getQuery(), "");
        return switch (uri.getPath()) {
            case PATH -> query.equals("limit=100") ? page : NONE;
            case PATH + "/" + SyntheticAnswer.TRANSACTION -> transaction;
            case "/all" + PATH -> listed(query);
            case "/slow" + PATH -> late(listed(query));
            default -> NONE;
        };
    }

    private byte[] listed(String query) {
        Matcher offset = OFFSET.matcher(query);
        int first = offset.find() ? Integer.parseInt(offset.group(1)) : 0;
        return listed.computeIfAbsent(
                first, at -> SyntheticAnswer.page(at, PAGE, LISTED).bytes());
    }

    private static byte[] late(byte[] body) {
        long end = System.nanoTime() + DELAY;
        for (long left = DELAY; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return body;
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
