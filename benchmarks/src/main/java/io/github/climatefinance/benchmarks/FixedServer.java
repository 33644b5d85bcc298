package io.github.climatefinance.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A server that gives one page to whoever asks with the right key, over http and over https. */
final class FixedServer implements AutoCloseable {
    /** Invented; good for this server only. */
    static final String KEY = "benchmark";

    static final String SECRET = "invented";

    private static final String PATH = "/registry/transactions";
    private static final String EXPECTED =
            "Basic " + Base64.getEncoder().encodeToString((KEY + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

    private final byte[] page = SyntheticPage.of(100).bytes();
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
            boolean right = EXPECTED.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                    && exchange.getRequestURI().getPath().equals(PATH)
                    && "limit=100".equals(exchange.getRequestURI().getQuery());
            if (!right) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
