package consumer;

import com.sun.net.httpserver.HttpServer;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.puro.CertificateRange;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.Transaction;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** What a program that has only the client writes. Serves itself one invented page, reads it both ways, forgets to close. */
public final class Main {
    private static final String PAGE =
            """
            {"pagination": {"total": 1, "offset": 0, "limit": 100}, "data": [
              {"transactionId": "t1", "volume": 3, "completedOn": "2023-01-02T03:04:05Z", "type": "Retirement", "labels": [],
               "bundles": [{"certificates": "PURO_PR_CORC100+_FI_A1B2C3_2022_00000000-0000-4000-8000-000000000001_1-3"}]}]}
            """;

    private Main() {}

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/registry/transactions", exchange -> {
            byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        PuroClient puro = PuroClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .credentials(BasicCredentials.of("invented-key", "invented-secret"))
                .build();

        long certificates = 0;
        for (Transaction transaction : puro.transactions().listAll()) {
            for (CertificateBundle bundle : transaction.bundles()) {
                certificates += CertificateRange.parse(bundle.certificates()).size();
            }
        }
        long total = puro.transactions().listAsync().get().pagination().total();

        System.out.println("bare consumer read " + certificates + " certificates of " + total + " transaction");
        server.stop(0);
    }
}
